"""The lore of an article: missing, broken or of others, it changes only what a sync costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from l10n.project import Project
from l10n.store.records.lore import ArticleLore
from tests.workflow.test_ledger import SENTENCES, begin, held, said, timeless
from tests.workflow.test_ledger_faults import (
    emptied,
    flipped,
    halved,
    in_the_way,
    piped,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Give a project that has lore of an article."""
    folder = tmp_path / "desk"
    begin(folder)
    said(folder, "sync")
    return folder


def lore_of(folder: Path) -> Path:
    """Return where it is."""
    return folder / ".l10n" / "lore" / "pont"


def published(folder: Path) -> tuple[int, str]:
    """Publish another version, and sync it."""
    text = "\n".join(["Direct pont", "", *SENTENCES[2:], "Léa Morel et Lea Morel se taisent."])
    (folder / "source" / "pont.txt").write_text(f"{text}\n", encoding="utf-8")
    return said(folder, "sync", "--json")


def missing(path: Path) -> None:
    """Remove it."""
    path.unlink()


def of_another_version(path: Path) -> None:
    """Say that another program wrote it, and that there are no names."""
    head, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(head[::-1] + b"\n" + rest)


def led_out(path: Path) -> None:
    """Put a link there that leads out of the project."""
    path.rename(path.parents[3] / "elsewhere")
    path.symlink_to(path.parents[3] / "elsewhere")


DAMAGES: Final = (
    missing, of_another_version, halved, flipped, emptied, in_the_way, piped, led_out,
)  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_lore_that_is_no_good_costs_nothing_but_time(
    damage: Callable[[Path], None], desk: Path, tmp_path: Path
) -> None:
    """A sync says and writes the same as beside lore that is whole."""
    other = tmp_path / "other" / "desk"
    begin(other)
    said(other, "sync")
    damage(lore_of(desk))
    assert published(desk) == published(other)
    assert {p: timeless(d) for p, d in held(desk).items()} == {
        p: timeless(d) for p, d in held(other).items()
    }


def test_what_is_not_asked_for_again_is_kept_under_its_seed_alone(desk: Path) -> None:
    """A job keeps one thing; another seed knows nothing of it, another job is left alone."""
    layout = Project.open(desk).workspace.layout
    lore = ArticleLore(layout, "essai")
    lore.keep("names", "a", lambda: {"é": [1]})
    lore.keep("cuts", "b", lambda: None)
    lore.save()
    again = ArticleLore(layout, "essai")
    assert (again.recall("names", "a"), again.recall("names", "b")) == ({"é": [1]}, None)
    again.keep("names", "b", lambda: 2)
    again.save()
    last = ArticleLore(layout, "essai")
    assert (last.recall("names", "a"), last.recall("names", "b")) == (None, 2)
    assert last.recall("cuts", "b") is None


def test_a_dry_run_leaves_no_lore(tmp_path: Path) -> None:
    """It writes nothing at all."""
    folder = tmp_path / "desk"
    begin(folder)
    said(folder, "sync", "--dry-run")
    assert not (folder / ".l10n").exists()


def test_forgetting_deletes_lore(desk: Path) -> None:
    """It quotes what the article said."""
    published(desk)
    assert "Peu importe" not in lore_of(desk).read_text(encoding="utf-8")
    status, _ = said(desk, "forget", "pont", "--text", SENTENCES[0])
    assert status == 0
    assert not lore_of(desk).exists()
