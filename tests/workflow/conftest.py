"""A port whose editions are pages and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.workflow.harbour import PAGES_AND_TEXTS, harbour

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.harbour import Harbour


@pytest.fixture
def port(tmp_path: Path) -> Harbour:
    """Give a live-blog in two languages whose editions are pages and texts."""
    made = harbour(tmp_path / "port", "es", "it")
    made.configure(*PAGES_AND_TEXTS)
    return made
