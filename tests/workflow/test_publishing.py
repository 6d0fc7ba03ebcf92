"""Editions of a whole project: written where they would be others, and only there."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from l10n.model.key import CatalogueKey
from l10n.project import Project
from tests.workflow.desk import approved_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from l10n.workflow.releasing import EditionFate
    from tests.workflow.desk import Desk

KEY = CatalogueKey("anchorage", "es")
PAGE = "build/es/anchorage.html"
MANIFEST = f"{PAGE}.manifest.json"
MINUTE = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\dZ")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Make a desk whose edition stands, and is known to."""
    desk = approved_desk(tmp_path_factory.mktemp("publish") / "desk")
    for written in (True, False, False):
        (made,) = desk.project.release().fates
        assert (made.written, made.problem) == (written, "")
    return desk


def _saved(path: str, change: Callable[[str], str]) -> Callable[[Path], None]:
    """Return what saves a file of a project in another form."""

    def save(folder: Path) -> None:
        file = folder / path
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        file.write_text(change(before), encoding="utf-8")

    return save


def _gone(path: str) -> Callable[[Path], None]:
    return lambda folder: (folder / path).unlink()


SETTLED = "kind,source,es,note\nplace,Anchorage,Anclaje,\n"
CHANGES: dict[str, Callable[[Path], None]] = {
    "nothing": lambda _: None,
    "a source": _saved("source/anchorage.txt", lambda text: text.replace("19H00", "19H30")),
    "a source that is gone": _gone("source/anchorage.txt"),
    "an embargo": _saved("source/anchorage.txt", lambda t: f"---\nembargo: 2999-01-01\n---\n{t}"),
    "a target": _saved("locales/es/anchorage.po", lambda text: text.replace("POUTINE", "PUTIN")),
    "an hour that is wrong": _saved(
        "locales/es/anchorage.po", lambda text: text.replace("19H00", "21:00")
    ),
    "a catalogue that is none": _saved("locales/es/anchorage.po", lambda _: "msgid"),
    "a policy": _saved("l10n.toml", lambda text: text.replace('"source"', '"fail"')),
    "states": _saved("l10n.toml", lambda t: t.replace('["reviewed"]', '["reviewed", "draft"]')),
    "corrections that are told": _saved(
        "l10n.toml", lambda text: text.replace('corrections = "off"', 'corrections = "note"')
    ),
    "settings that are none": _saved("l10n.toml", lambda _: "accept"),
    "a glossary": _saved("glossary.csv", lambda _: SETTLED),
    "decisions that are none": _saved("corrections.toml", lambda _: "[[corrections]]\n"),
    "a page that somebody changed": _saved(PAGE, lambda text: text.replace("<p>", "<p> ")),
    "a page that is gone": _gone(PAGE),
    "a manifest that is gone": _gone(MANIFEST),
    "a manifest that is none": _saved(MANIFEST, lambda _: "{"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_known_changes_nothing_but_what_it_costs(
    change: str, published: Desk, tmp_path: Path
) -> None:
    """Said and written is the same where nothing is known, twice in a row."""
    told = []
    for name in ("knows", "forgets"):
        folder = tmp_path / name / "desk"
        shutil.copytree(published.folder, folder)
        CHANGES[change](folder)
        told.append([_night(folder, forgets=name == "forgets") for _ in range(2)])
    assert told[0] == told[1]


def _night(folder: Path, *, forgets: bool) -> tuple[list[str], dict[str, bytes]]:
    """Sync and publish; return what was said, and what stands in `build/`."""
    ledgers = [folder / ".l10n" / name for name in ("ledger", "released")]
    said = []
    for job in (lambda project: project.sync(), lambda project: said.extend(_told(project))):
        for ledger in ledgers if forgets else ():
            ledger.unlink(missing_ok=True)
        try:
            job(Project.open(folder))
        except Exception as error:  # noqa: BLE001 - whatever it is, both say the same
            said.append(str(error).replace(str(folder), ""))
    files = sorted(path for path in (folder / "build").rglob("*") if path.is_file())
    held = {path.name: MINUTE.sub(b"", path.read_bytes()) for path in files}
    return said, held


def _told(project: Project) -> list[str]:
    released = project.release()
    failures = [str(failure).replace(str(project.root), "") for failure in released.failures]
    return [*(_line(made, project.root) for made in released.fates), *failures]


def _line(made: EditionFate, root: Path) -> str:
    where = made.path.relative_to(root).as_posix() if made.path else None
    problem = made.problem.replace(str(root), "")
    return f"{made.key} {where} {made.written} {problem} {made.is_refused}"


def test_what_comes_after_an_edition_that_fails_is_written_all_the_same(
    published: Desk, tmp_path: Path
) -> None:
    """Each has a fate of its own; what failed says why, and what was refused says that it was."""
    folder = tmp_path / "desk"
    shutil.copytree(published.folder, folder)
    (folder / PAGE).unlink()
    for name, text in (("abime", "---\nembargo: 2999-01-01\n---\n"), ("zone", "")):
        (folder / f"source/{name}.txt").write_text(f"{text}Un bac\n\nLa mer monte.\n", "utf-8")
    project = Project.open(folder)
    project.sync(draft=False)
    (folder / "locales/es/zone.po").write_text("msgid", encoding="utf-8")
    waiting, made, failed = project.release().fates
    assert (waiting.waits, waiting.is_refused, waiting.path) == (True, True, None)
    assert (made.key, made.written, made.path) == (KEY, True, folder / PAGE)
    assert "zone.po" in failed.problem
    assert not failed.is_refused
    assert not failed.written


def test_a_page_under_a_name_of_its_own_is_looked_for_there(
    published: Desk, tmp_path: Path
) -> None:
    """Where pages are called by their titles, one that is gone is written again."""
    folder = tmp_path / "desk"
    shutil.copytree(published.folder, folder)
    shutil.rmtree(folder / "build")
    settings = (folder / "l10n.toml").read_text(encoding="utf-8")
    slugs = settings.replace("[export]", "[export]\nslugs = true")
    (folder / "l10n.toml").write_text(slugs, encoding="utf-8")
    (made,) = Project.open(folder).release().fates
    assert made.path is not None
    assert made.path.name != "anchorage.html"
    for written in (False, False):
        (again,) = Project.open(folder).release().fates
        assert (again.path, again.written) == (made.path, written)
    made.path.unlink()
    (again,) = Project.open(folder).release().fates
    assert (again.path, again.written, made.path.exists()) == (made.path, True, True)
