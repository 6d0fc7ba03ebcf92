"""Write a source in its explicit form, once an editor has settled its structure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.formats import format_of
from l10n.errors import SourceProblem
from l10n.frozen import dataclass
from l10n.store.storage import read_source, transact, writing

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.article import Split
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Formatted:
    """A source, and whether its explicit form is another text."""

    path: Path
    changed: bool


def fmt(workspace: Workspace, given: str, split: Split, *, dry_run: bool) -> Formatted:
    """Rewrite a source so that nothing about its structure is left to guess.

    No segment's text changes, so no translation is touched.
    """
    _, path = workspace.layout.article(given)

    def rewritten(files: Transaction) -> bool:
        data = read_source(path)
        files.expect(path, data)
        explicit = _settled(str(path), data, split)
        if not dry_run:
            files.write({path: explicit})
        return explicit != data

    with writing(workspace.layout):
        return Formatted(path, transact(workspace.root, rewritten))


def _settled(where: str, data: bytes, split: Split) -> bytes:
    found = format_of(where, data)
    if found.settle is None:
        what = f"the structure of {found.name} is not guessed"
        raise SourceProblem(where, what, "there is nothing to settle")
    return found.settle(data, where, split)
