"""A browser that looks at pages, started once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.tools import Onlooker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.tools import Look


@pytest.fixture(scope="session")
def look() -> Iterator[Look]:
    """Return what opens pages in Chromium and says what is on them."""
    onlooker = Onlooker()
    yield onlooker.look
    onlooker.leave()
