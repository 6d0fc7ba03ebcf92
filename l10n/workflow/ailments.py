"""What can be wrong with a project: its folder, its repository, its texts."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.language.values.instants import is_zone
from l10n.store.clock import now
from l10n.store.git import git
from l10n.store.health import (
    database_fault,
    first_line,
    is_held,
    left_over,
    room_on,
    saved_since,
    unwritable,
)
from l10n.store.loading import load_catalogue, load_glossary, load_template
from l10n.store.records.ledger import FORMAT
from l10n.store.records.version import version_of
from l10n.store.sources import load_source
from l10n.workflow.driving import driver_fault, is_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.store.layout import Layout
    from l10n.store.workspace import Workspace

LEAST_ROOM: Final = 100 << 20
"""Bytes of disk below which a job may end in the middle: base, journal and editions grow."""
LEAST_FILES: Final = 1000

_STUCK: Final = 600.0
"""Seconds after which git's own lock belongs to nobody who still works."""
_AHEAD: Final = 86_400.0
"""Seconds from now at which a file cannot have been saved."""


class Weight(StrEnum):
    """Whether there is something to do: now, soon, or nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Ailment:
    """One thing that is wrong: where, what, and what to do."""

    code: str
    where: str
    what: str
    remedy: str
    weight: Weight = Weight.WARNING

    @classmethod
    def of(cls, code: str, problem: L10nError) -> Ailment:
        """Take a refusal that a job would meet."""
        where = f"{problem.where}:{problem.line}" if problem.line else str(problem.where)
        return cls(code, where, problem.what, problem.remedy, Weight.ERROR)


def of_folder(layout: Layout) -> Iterator[Ailment]:
    """Look at disk, permissions, locks, leftovers and what `.l10n/` remembers."""
    room = room_on(layout.root)
    if room.bytes < LEAST_ROOM:
        what = f"{room.bytes >> 20} MiB are left on its disk"
        yield Ailment("disk-space", str(layout.root), what, "make room before the next sync")
    if room.files is not None and room.files < LEAST_FILES:
        what = f"its disk has room for {room.files} files"
        yield Ailment("disk-space", str(layout.root), what, "delete files that nobody needs")
    for folder in unwritable(layout):
        what, remedy = "nothing can be written into it", "give yourself the permission"
        yield Ailment("permissions", layout.relative(folder) or ".", what, remedy, Weight.ERROR)
    if is_held(layout.lock):
        what = "another program is writing just now"
        remedy = "wait; where nobody works, end it: the lock goes with it"
        yield Ailment("locked", layout.relative(layout.lock), what, remedy, Weight.NOTE)
    for left in left_over(layout):
        where = layout.relative(left.path)
        if left.is_somebodys:
            what = "a text that somebody saved while files were replaced"
            yield Ailment("rescued", where, what, "compare it with its file, then delete it")
        else:
            what = "a new file that never came to its place"
            yield Ailment("left-over", where, what, "the next sync removes it", Weight.NOTE)
    yield from _of_memory(layout)


def _of_memory(layout: Layout) -> Iterator[Ailment]:
    """Look at what `.l10n/` remembers: all of it can be found out again."""
    head = first_line(layout.ledger)
    if head and not head.startswith(f"{FORMAT} {version_of()} "):
        what = "it is of another version of the program, or half written"
        remedy = "nothing: the next run reads all files once, and writes it anew"
        yield Ailment("ledger", layout.relative(layout.ledger), what, remedy, Weight.NOTE)
    for path in (layout.journal, layout.memory_index):
        if fault := database_fault(path):
            remedy = "delete it: it is made again; answers of engines in it are lost"
            yield Ailment("database", layout.relative(path), f"it is damaged ({fault})", remedy)


def of_repository(layout: Layout) -> Iterator[Ailment]:
    """Look at git, where the project is in a repository."""
    top = git(layout.root, "rev-parse", "--absolute-git-dir")
    if top is None:
        return
    if fault := driver_fault(layout.root):
        yield Ailment("merge-driver", ".git/config", fault, "l10n merge-driver --install")
    elif not is_set(layout.root):
        what = "git merges catalogues line by line: two people's work may come out broken"
        yield Ailment("merge-driver", ".git/config", what, "l10n merge-driver --install")
    if _attributes(layout) is False:
        what = "no line tells git which files the merge driver is for"
        remedy = "add: locales/**/*.po merge=l10n"
        yield Ailment("merge-driver", ".gitattributes", what, remedy)
    if tracked := git(layout.root, "ls-files", "--", ".l10n", "locales/.l10n.lock"):
        what = f"git tracks {len(tracked.splitlines())} files that are of this machine alone"
        yield Ailment("tracked", ".l10n", what, "git rm -r --cached .l10n locales/.l10n.lock")
    lock = Path(top.strip()) / "index.lock"
    if (saved_since(lock, now()) or 0.0) > _STUCK:
        what = "git left it when it was ended; it refuses all commits"
        yield Ailment("git-lock", str(lock), what, "delete it, where no git runs")


def _attributes(layout: Layout) -> bool | None:
    told = git(layout.root, "check-attr", "merge", "--", "locales/xx/article.po")
    return None if told is None else told.rstrip().endswith(": l10n")


def of_texts(workspace: Workspace) -> Iterator[Ailment]:
    """Read what a sync would read: sources, templates, catalogues, the glossary."""
    layout = workspace.layout
    if not is_zone("Europe/Paris"):
        what, remedy = "it knows no time zones", "pip install tzdata, or apt-get install tzdata"
        yield Ailment("zones", "this machine", what, remedy, Weight.ERROR)
    for problem in workspace.problems():
        yield Ailment.of("source", problem)
    try:
        load_glossary(layout)
    except L10nError as problem:
        yield Ailment.of("glossary", problem)
    languages = workspace.config.targets
    if not languages:
        remedy = 'write targets = ["en", "es"] under [project]'
        yield Ailment("settings", "l10n.toml", "no target language is named", remedy)
    for name in layout.articles():
        yield from _of_article(workspace, name)
    yield from _of_zone(workspace)


def _of_article(workspace: Workspace, name: str) -> Iterator[Ailment]:
    layout = workspace.layout
    try:
        load_source(layout, workspace.config, name)
    except L10nError as problem:
        yield Ailment.of("source", problem)
    try:
        load_template(layout, name)
    except L10nError as problem:
        yield Ailment.of("template", problem)
    for language in workspace.config.targets:
        path = layout.catalogue(name, language)
        try:
            load_catalogue(layout, name, language)
        except L10nError as problem:
            yield Ailment.of("catalogue", problem)
        if (saved_since(path, now()) or 0.0) < -_AHEAD:
            what = "it was saved in the future: a clock is wrong"
            yield Ailment("clock", layout.relative(path), what, "set the clock; then save it again")


def _of_zone(workspace: Workspace) -> Iterator[Ailment]:
    config = workspace.config
    without = [name for name in workspace.articles() if config.article(name).zone is None]
    if without:
        what = f"{len(without)} articles have no zone: times that name none stay as they are"
        remedy = 'write zone = "Europe/Paris" under [project], if all times are of there'
        yield Ailment("zone", "l10n.toml", what, remedy, Weight.NOTE)
