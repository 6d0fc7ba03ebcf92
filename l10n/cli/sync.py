"""`l10n sync`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.cli.exits import Exit
from l10n.cli.output import (
    decisions,
    print_errors,
    print_findings,
    print_json,
    print_not_checked,
    print_unclear,
    print_warnings,
    progress,
    say,
)
from l10n.model.finding import Severity
from l10n.project import Project
from l10n.workflow.shapes import sync_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.article_sync import CatalogueReport
    from l10n.workflow.drafting import DraftReport
    from l10n.workflow.syncing import SyncReport


def run(args: argparse.Namespace) -> int:
    """Bring catalogues along and say what changed."""
    project = Project.open(args.project)
    report = project.sync(
        args.sources,
        to=args.to,
        engines=args.engine,
        draft=args.draft,
        redraft=args.redraft,
        adapt=args.adapt,
        dry_run=args.dry_run,
        progress=progress(args.json),
    )
    if args.json:
        print_json(sync_document(report, dry_run=args.dry_run))
    else:
        _print(report)
    return Exit.PARTLY if report.failures else Exit.DONE


def _print(report: SyncReport) -> None:
    print_findings(report.findings)
    for item in report.articles:
        say(f"{item.article} {item.language}: {summary(item)}")
        for what, units in (
            ("saved over by an older copy; the newer text stays", item.restored),
            ("translated by two people at once; both texts are there", item.conflicts),
            ("decided on, but without a target, or with an error in it", item.undecided),
            ("decided on as they no longer are; look at them again", item.overtaken),
            ("in no version of the article, left alone", item.strangers),
        ):
            if units:
                say(f"  {what}: {', '.join(units)}")
        for refused in _without_draft(item):
            say(f"  {refused}")
        print_unclear(item.unclear)
    for told in report.estimates:
        say(f"{told.article} {told.language}: {_estimate(told)}")
    print_not_checked(report.not_checked)
    if report.unlisted:
        many = f"{len(report.unlisted)} name{'s' if len(report.unlisted) > 1 else ''}"
        say(f"{many} without a row in glossary.csv: `l10n glossary suggest ARTICLE`")
    print_warnings(report.warnings)
    print_errors(report.failures)


def _estimate(item: DraftReport) -> str:
    if not item.engine:
        embargoed = _EMBARGOED in item.undrafted
        why = _why(_EMBARGOED, item) if embargoed else f"no engine for {item.language}"
        return f"would draft nothing: {why}"
    reused = f", {item.leveraged} from the project itself" if item.leveraged else ""
    size = f"{item.asked} segments, {item.characters} characters"
    return f"would ask {item.engine} for {size}{reused}{_cost(item)}"


def _cost(item: DraftReport) -> str:
    """Say what an estimate comes to, where it costs anything or nobody knows."""
    calls = f"; {item.requests} request{'' if item.requests == 1 else 's'}"
    if item.cost is None:
        return f"{calls}, at a price that nobody wrote down: see docs/drafts.md"
    return f"{calls}, about {item.currency} {item.cost:.2f}" if item.cost else ""


def summary(item: CatalogueReport) -> str:
    """Say in a line what a sync did to a catalogue."""
    undrafted = _undrafted(item)
    heard = decisions(item.decided)
    if not item.written and not (item.new or item.edited or heard):
        return f"unchanged, {item.kept} units{undrafted}{_found(item)}"
    edited = [f"{n} edited ({kind})" for kind, n in item.edited.items()]
    counts = [
        (item.new, "new"),
        (item.moved, "moved"),
        (item.removed, "removed"),
        (item.leveraged, "reused"),
        (item.drafted, "drafted"),
    ]
    parts = [f"{n} {word}" for n, word in counts if n] + edited
    return ", ".join([*heard, *parts, f"{item.kept} kept"]) + undrafted + _found(item)


def _found(item: CatalogueReport) -> str:
    """Say what the checks found, but for notes."""
    asked = [(item.findings.get(s, 0), s) for s in (Severity.ERROR, Severity.WARNING)]
    said = [f"{count} {severity}{'s' if count > 1 else ''}" for count, severity in asked if count]
    return f"; {', '.join(said)}: see `l10n check`" if said else ""


_REASONS: Final = {
    "no-engine": "no engine for this language",
    "engine-failed": "the engine failed",
    "no-answer": "the engine's answer was no translation",
    "too-long": "too long for the engine",
    "over-budget": "not in the budget",
    "protection-lost": "the engine lost a name or a value",
    "rejected-by-checks": "the draft did not pass the checks",
    "emptied-by-a-person": "emptied by a person",
    "internal": "l10n itself failed on them",
}


_EMBARGOED: Final = "embargoed"
_SAID_ONCE: Final = ("no-engine", "emptied-by-a-person", _EMBARGOED)
"""Reasons that need no list of units."""


def _undrafted(item: CatalogueReport | DraftReport) -> str:
    reasons = [f"{n} ({_why(reason, item)})" for reason, n in item.undrafted.items()]
    return f"; without a draft: {', '.join(reasons)}" if reasons else ""


def _why(reason: str, item: CatalogueReport | DraftReport) -> str:
    if reason == _EMBARGOED:
        until = next(one.message for one in item.without_draft if one.reason == reason)
        return f"{until}; no engine on the web sees it yet"
    return _REASONS.get(reason, reason)


_SHOWN: Final = 5
"""Units that are named of one catalogue."""


def _without_draft(item: CatalogueReport) -> list[str]:
    """Name the first units without a draft, and what refused it; not those that nobody speaks."""
    if set(item.undrafted) <= set(_SAID_ONCE):
        return []
    told = [
        f"{one.unit} {one.code or one.reason}{f': {one.message}' if one.message else ''}"
        for one in item.without_draft
        if one.reason not in _SAID_ONCE
    ]
    more = len(told) - _SHOWN
    return told[:_SHOWN] + ([f"and {more} more without a draft: see --json"] if more > 0 else [])
