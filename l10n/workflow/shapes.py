"""The JSON shapes of what use cases tell: made here, once, for every interface."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from l10n.frozen import fields_of, is_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.errors import L10nError
    from l10n.model.edition import Correction
    from l10n.model.exchange import MemoryPair
    from l10n.store.records.archive import ArchiveFate
    from l10n.workflow import editions, releasing
    from l10n.workflow.archive.wishes import ArchiveSilence, ArchiveStanding
    from l10n.workflow.checking import CheckReport
    from l10n.workflow.correcting import CorrectionList
    from l10n.workflow.doctor import Diagnosis
    from l10n.workflow.draft_report import DraftFates
    from l10n.workflow.engines import Probe
    from l10n.workflow.fixing import Fixes
    from l10n.workflow.incoming import Incoming
    from l10n.workflow.judging import Judged
    from l10n.workflow.remembering import Recalled
    from l10n.workflow.reviewing import ReviewItem
    from l10n.workflow.status import Status
    from l10n.workflow.syncing import SyncReport
    from l10n.workflow.unpacking import Packages
    from l10n.workflow.watching import Round

    Document = dict[str, object]


def plain(value: object) -> object:
    """Turn a value of the model into one that JSON knows: what it holds is turned when it is met.

    So a document is never held twice, and one that is read as it is walked not even once.
    """
    if is_value(value):
        return {name: getattr(value, name) for name in fields_of(value)}
    if isinstance(value, Mapping):
        return dict(value)
    return _Walked(value) if isinstance(value, Sequence) else str(value)


class _Walked(list[object]):
    """A list for the encoder, of what is none and need not be held."""

    def __init__(self, items: Sequence[object]) -> None:
        super().__init__()
        self._items = items

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[object]:
        return iter(self._items)


def error_document(error: L10nError) -> Document:
    """Shape a refusal."""
    return {
        "where": error.where,
        "line": error.line,
        "what": error.what,
        "remedy": error.remedy,
    }


def failures_of(report: CheckReport, fixes: Fixes | None = None) -> tuple[L10nError, ...]:
    """Return what failed in a check and the fixes before it, each once."""
    failed = (*(fixes.failures if fixes else ()), *report.failures)
    return tuple({str(error): error for error in failed}.values())


def check_document(
    report: CheckReport, fixes: Fixes | None = None, *, dry_run: bool = False
) -> Document:
    """Shape what a check found, and what was fixed before it."""
    shape: Document = {
        "findings": report.findings,
        "checked": report.checked,
        "not_checked": report.not_checked,
        "failures": _errors(failures_of(report, fixes)),
    }
    return shape | ({"fixed": fixes.fixed, "dry_run": dry_run} if fixes else {})


def export_document(made: editions.Export) -> Document:
    """Shape what an export would write and what that changes, entry by entry."""
    return {
        "dry_run": True,
        "path": made.path,
        "would_write": made.written,
        "changes": made.changes,
        "others": [export_document(other) for other in made.others],
        "failures": _errors(made.failures),
        "manifest": made.manifest,
    }


def release_document(released: releasing.Released, *, dry_run: bool = False) -> Document:
    """Shape what a release is made of, or would be."""
    return {
        "release": released.number,
        "is_new": released.is_new,
        "dry_run": dry_run,
        "editions": [
            {
                "path": made.path,
                "manifest": made.manifest_path,
                "article": made.edition.article,
                "language": made.edition.language,
                "format": made.manifest["format"],
                "changes": made.changes,
            }
            for made in released.made
        ],
        "settled": released.settled,
        "waiting": released.waiting,
        "gone": [
            {"path": it.path, "article": it.article, "language": it.language, "format": it.made_as}
            for it in released.gone
        ],
        "failures": _errors(released.failures),
    }


def sync_document(report: SyncReport, *, dry_run: bool = False) -> Document:
    """Shape what a sync did, or would do and ask."""
    shape: Document = {
        "articles": report.articles,
        "findings": report.findings,
        "failures": _errors(report.failures),
        "warnings": report.warnings,
        "not_checked": report.not_checked,
        "unlisted": report.unlisted,
    }
    return shape | ({"estimates": report.estimates} if dry_run else {})


def round_document(done: Round) -> Document:
    """Shape what a watch did at once, in a line: the instant in UTC, the catalogues written."""
    report, released = done.report, done.released
    written = [item for item in report.articles if item.written] if report else []
    return {
        "schema_version": 1,
        "at": done.at,
        "round": done.number,
        "seconds": round(done.seconds, 3),
        "changed": done.changed,
        "articles": written,
        "warnings": report.warnings if report else (),
        "release": released.number if released else None,
        "editions": [made.path for made in released.made] if released else [],
        "failures": _errors(done.failures),
    }


def archive_fate_document(fate: ArchiveFate) -> Document:
    """Shape what became of an article of an archive, in a line."""
    said = {key: value for key, value in fate.said.items() if key in {"languages", "failures"}}
    return {"schema_version": 1, "article": fate.name, "state": fate.stage, **said}


def archive_silence_document(silence: ArchiveSilence) -> Document:
    """Shape that a worker is not heard of, in a line."""
    return {
        "schema_version": 1,
        "warning": silence.text,
        "worker": silence.worker or None,
        "batch": silence.batch or None,
        "since": silence.since or None,
        "articles": silence.articles,
    }


def archive_document(found: ArchiveStanding) -> Document:
    """Shape how far an archive is; `rate` in articles a minute, `rest` in seconds."""
    return {
        "schema_version": 1,
        "run": found.run or None,
        "total": found.total,
        "states": dict(found.counts),
        "rate": round(found.rate, 1),
        "rest": round(found.rest),
        "characters": found.characters,
        "spent": found.spent or None,
        "warnings": found.warnings,
        "failures": [archive_fate_document(fate) for fate in found.failures],
    }


def probes_document(probes: Iterable[Probe]) -> Document:
    """Shape what survived in engines."""
    return {
        "probes": [
            {
                "engine": it.engine,
                "language": it.language,
                "survivals": it.survivals,
                "problem": error_document(it.problem) if it.problem else None,
            }
            for it in probes
        ]
    }


def diagnosis_document(found: Diagnosis) -> Document:
    """Shape what `l10n doctor` found."""
    return {
        "health": found.health,
        "project": found.project,
        "installed": found.installed,
        "findings": found.findings,
    }


def fates_document(report: DraftFates) -> Document:
    """Shape what became of drafts."""
    return {
        "drafts": report.fates,
        "has_metrics": report.has_metrics,
        "failures": _errors(report.failures),
    }


def judged_document(judged: Iterable[Judged]) -> Document:
    """Shape what a model remarked on drafts."""
    return {
        "judged": [
            {
                "article": it.article,
                "language": it.language,
                "looked_at": it.looked_at,
                "remarks": it.remarks,
                "problem": error_document(it.problem) if it.problem else None,
            }
            for it in judged
        ]
    }


def status_document(status: Status) -> Document:
    """Shape how far a project is, with what was asked for of its queue."""
    return {
        "articles": status.articles,
        "queue": status.queue,
        "waiting": status.waiting,
        "unsynced": status.unsynced,
        "changed": status.changed,
        "failures": _errors(status.failures),
        "not_checked": status.not_checked,
        "warnings": status.warnings,
    }


def review_document(items: Iterable[ReviewItem]) -> Document:
    """Shape a list of units."""
    return {"units": [unit_document(item) for item in items]}


def unit_document(item: ReviewItem) -> Document:
    """Shape a unit as a reviewer sees it."""
    return {
        "unit": item.unit,
        "digest": item.digest,
        "state": item.state,
        "origin": item.origin,
        "source": item.source,
        "target": item.target,
        "previous": item.previous,
        "class": item.change,
        "approved_by": item.approved_by,
        "questions": item.questions,
    }


def corrections_document(listed: CorrectionList) -> Document:
    """Shape a list of corrections."""
    shown = [_correction(correction) for correction in listed.corrections]
    return {"corrections": shown, "failures": _errors(listed.failures)}


def _correction(one: Correction) -> Document:
    from l10n.assembly.remembered import document  # noqa: PLC0415 - no other shape needs it

    where = {"article": one.article, "language": one.language, "state": one.state}
    return {**where, **document(one)}


def import_document(incoming: Incoming) -> Document:
    """Shape what became of files from outside: catalogues, memories, tables of pairs."""
    return {
        "files": incoming.files,
        "memories": incoming.memories,
        "pairs": incoming.pairs,
        "failures": _errors(incoming.failures),
    }


def packages_document(packages: Packages) -> Document:
    """Shape what became of packages that came back."""
    return {"files": packages.files, "failures": _errors(packages.failures)}


def memory_document(found: Recalled) -> Document:
    """Shape what the memory has for a text; likeness and score from 0 to 1.

    `adapted` is what a match becomes for the text, where that is sure.
    """
    return {
        "text": found.text,
        "language": found.language,
        "matches": [
            {
                "kind": match.kind,
                "likeness": round(match.likeness, 3),
                "score": round(match.score, 3),
                "imported": match.is_imported,
                "adapted": adapted,
                **_remembered(match.pair),
            }
            for match, adapted in zip(found.matches, found.adapted, strict=True)
        ],
        "concordance": [_remembered(pair) for pair in found.holding],
        "failures": _errors(found.failures),
    }


def _remembered(pair: MemoryPair) -> Document:
    return {
        "source": pair.source,
        "target": pair.target,
        "article": pair.article,
        "reviewed": pair.is_reviewed,
        "at": pair.at or None,
        "by": pair.by or None,
    }


def _errors(errors: Iterable[L10nError]) -> list[Document]:
    return [error_document(error) for error in errors]
