"""A desk that is served to a module of tests, and a browser that came in."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.web.chromium import Chromium
from tests.web.served import Browser, serving
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.web.server import Served

SOURCE = """Le port

19h05 - Le bateau part à 19h30.

Trois marins dorment. Le capitaine Yves Le Goff ne dort pas.

20h10 - La marée monte.

Elle atteint 7,20 mètres à 23h15.
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project of a small live-blog in Spanish, translated and not reviewed."""
    source = tmp_path_factory.mktemp("source") / "quai.txt"
    source.write_text(SOURCE, encoding="utf-8")
    desk = Desk(tmp_path_factory.mktemp("made") / "desk", source=source)
    desk.project.sync()
    desk.translate(pretend)
    desk.project.sync()
    return desk.folder


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Desk:
    """Return a copy of it, to be worked on."""
    folder = tmp_path / "desk"
    shutil.copytree(made, folder)
    return Desk.at(folder, "es", "quai.txt")


@pytest.fixture
def served(desk: Desk) -> Iterator[Served]:
    """Serve it."""
    with serving(desk.folder) as served:
        yield served


@pytest.fixture
def browser(served: Served) -> Iterator[Browser]:
    """Come in."""
    browser = Browser(served)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """Start Chromium, once for all that open windows of their own in it."""
    with Chromium() as chromium:
        yield chromium


@pytest.fixture
def french(served: Served) -> Iterator[Browser]:
    """Come in with a browser that asks for French."""
    browser = Browser(served, enters=False)
    browser.http.headers["accept-language"] = "fr-FR,fr;q=0.9,en;q=0.5"
    browser.go(served.address)
    yield browser
    browser.close()
