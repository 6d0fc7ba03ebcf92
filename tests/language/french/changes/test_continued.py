"""Accents of names, and sentences that go on: judged by lists that say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.language.source import classify
from l10n.model.unit import ChangeClass
from tests.language.french.changes.edits import edits

if TYPE_CHECKING:
    from tests.language.french.changes.edits import Edit


@pytest.mark.parametrize("edit", [*edits("accents.txt"), *edits("continued.txt")])
def test_each_edit_has_its_class_both_ways(edit: Edit) -> None:
    """The class is the one that the list says, and taken back the edit is as grave."""
    told, old, new = edit
    assert ChangeClass(told) is classify(old, new) is classify(new, old)
