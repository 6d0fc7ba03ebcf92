"""`l10n report`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit, exit_of
from l10n.cli.output import print_errors, print_json, progress, say
from l10n.project import Project
from l10n.workflow.shapes import fates_document, judged_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.draft_report import DraftFates, Fate


def run(args: argparse.Namespace) -> int:
    """Say what became of drafts."""
    project = Project.open(args.project)
    if args.judge:
        return _judge(project, args)
    report = project.drafts.report(to=args.to, plot=Path(args.plot) if args.plot else None)
    if args.json:
        print_json(fates_document(report))
    else:
        _print(report)
        if args.plot:
            say(f"drawn: {args.plot}")
    print_errors(report.failures)
    return Exit.PARTLY if report.failures else Exit.DONE


def _judge(project: Project, args: argparse.Namespace) -> int:
    judged = project.drafts.judge(args.judge, to=args.to, progress=progress(args.json))
    problems = [one.problem for one in judged if one.problem]
    if args.json:
        print_json(judged_document(judged))
    for one in () if args.json else judged:
        say(f"{one.article} {one.language}: {len(one.remarks)} of {one.looked_at} remarked on")
        for unit, remarks in one.remarks.items():
            for remark in remarks:
                say(f"  {unit} {remark}")
    print_errors(problems)
    return exit_of(problems)


def _print(report: DraftFates) -> None:
    for fate in report.fates:
        say(_line(fate))
    if not report.fates:
        say("no engine has drafted anything that is still here")
    elif not report.has_metrics:
        say("chrF and TER: pip install 'l10n[metrics]'")


def _line(fate: Fate) -> str:
    decided = fate.as_is + fate.edited + fate.rejected
    counts = f"{fate.as_is} as is, {fate.edited} edited, {fate.rejected} rejected"
    told = f"{fate.engine} {fate.language}: of {decided} decided {counts}; {fate.waiting} wait"
    if fate.edits_per_hundred_words is None:
        return told
    told += f"; {fate.edits_per_hundred_words:.1f} edits in 100 words ({fate.measured} measured)"
    return told if fate.chrf is None else f"{told}, chrF {fate.chrf:.1f}, TER {fate.ter:.1f}"
