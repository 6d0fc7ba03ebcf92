"""Write editions: replaced as a whole, with their account beside; what is withdrawn leaves all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from l10n.assembly.differences import read_before
from l10n.errors import StorageProblem
from l10n.frozen import replace
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State
from l10n.store.files.trees import Trees
from l10n.store.records.destinations import read_manifest
from l10n.store.storage import read_present, transact, writing
from l10n.workflow.editions import Export, Request, make
from l10n.workflow.guard import Faults
from l10n.workflow.published import load_published

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from l10n.model.edition import Edition
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace
    from l10n.workflow.editions import Planned
    from l10n.workflow.published import Published


__all__ = ["Export", "export"]


def export(workspace: Workspace, request: Request) -> Export:
    """Write an edition and its manifest.

    Raises as `make` does; the last good edition stays. Other editions of the article in `build/`
    that still print what nobody may read any more are made again, under the policy that their
    manifests name; one that cannot be is a failure, and goes on printing it.
    """
    made = _write(workspace, request)
    faults = Faults()
    others = []
    for path in load_published(workspace).manifests(made.edition.article):
        with faults.apart(f"{workspace.layout.relative(path)} may print what was withdrawn"):
            if path == made.manifest_path:
                continue
            if other := retracting(path, made.edition, dry_run=request.dry_run):
                others.append(_write(workspace, other))
    return replace(made, others=tuple(others), failures=faults.found)


def _write(workspace: Workspace, request: Request) -> Export:
    layout, assembled = workspace.layout, make(workspace, request, recalls=True)
    if request.dry_run:
        published = load_published(workspace).named(assembled.edition)
        planned = assembled.plan(published, read_present)
        return _told(planned.export(written=planned.differs), planned, published)

    def write(files: Transaction) -> Export:
        published = load_published(workspace, files.read).named(assembled.edition)
        planned = assembled.plan(published, files.read)
        if request.out:
            return planned.export(written=bool(files.write(planned.files)))
        if planned.differs:
            trees = Trees.of(layout)
            after = published.with_rows([planned.row(published)], trees.number)
            with trees.keeping():
                files.write(planned.files | after.account())
        return _told(planned.export(written=planned.differs), planned, published)

    with writing(layout):
        return transact(assembled.out.root if assembled.out else layout.root, write)


def _told(made: Export, planned: Planned, published: Published) -> Export:
    """Say which pages of the article do not lead to a new one yet."""
    edition = made.edition
    pages = published.untold(edition.article, edition.language, planned.made_as)
    if planned.place.is_named or not pages:
        return made
    told = f"the pages in {', '.join(pages)} do not lead to this one yet: run l10n export --all"
    return replace(made, warnings=(*made.warnings, f"{made.path}: {told}"))


def retracting(path: Path, edition: Edition, *, dry_run: bool) -> Request | None:
    """Ask again for an edition that prints an entry which is hidden, or gone from the source.

    Raises StorageProblem where its manifest does not say what it prints.
    """
    readable = {entry.id for entry in edition.entries if not entry.is_hidden}
    document = read_manifest(read_present(path) or b"")
    try:
        if not read_before(document).printed.keys() - readable:
            return None
        return _again(document or {}, dry_run=dry_run)
    except (KeyError, TypeError, ValueError) as error:
        what = "the manifest cannot be read, so what its edition prints is not known"
        raise StorageProblem(path, what, "export that edition again") from error


def _again(document: Mapping[str, Any], *, dry_run: bool) -> Request:
    """Ask for an edition as its manifest says that it was made."""
    return Request(
        str(document["article"]),
        str(document["language"]),
        str(document["format"]),
        tuple(map(State, document["accept"])),
        MissingPolicy(document["missing"]),
        int(document.get("minimum", 0)),
        dry_run=dry_run,
    )
