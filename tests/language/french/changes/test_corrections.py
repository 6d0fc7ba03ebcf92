"""What an edit of a printed sentence takes back, judged by a list that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from l10n.language.source import is_correction, withdraws
from tests.language.french.changes.edits import edits
from tests.strategies import texts

if TYPE_CHECKING:
    from tests.language.french.changes.edits import Edit


@pytest.mark.parametrize("edit", edits("corrections.txt"))
def test_only_what_was_said_otherwise_is_a_correction(edit: Edit) -> None:
    """An editor is asked about corrections, and never about updates."""
    told, old, new = edit
    (old, _, _), (new, _, beside) = old.partition(" // "), new.partition(" // ")
    assert is_correction(old, new, beside.split(" / ")) is (told == "correction")


@given(texts, texts)
def test_any_two_texts_can_be_asked_for(old: str, new: str) -> None:
    """Nothing raises, and a text that stays corrects and withdraws nothing."""
    assert is_correction(old, new) in {True, False}
    assert not is_correction(old, old)
    assert not withdraws(old, old)


def test_a_text_withdraws_what_is_said_no_more() -> None:
    """A value or a name that went is withdrawn; what is said besides is not."""
    assert withdraws("Le bilan est de 3 morts et 2 blessés.", "Le bilan est de 3 morts.")
    assert withdraws("Paul Martin est arrêté à Lille.", "Paul Martin est arrêté.")
    assert not withdraws("Paul Martin est arrêté.", "Paul Martin est arrêté à Lille.")
