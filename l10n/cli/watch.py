"""`l10n watch`."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from l10n.cli.ending import Ending
from l10n.cli.exits import Exit
from l10n.cli.lasting import last
from l10n.cli.output import many, print_errors, print_json_line, print_warnings, progress, say
from l10n.cli.sync import summary
from l10n.errors import UsageProblem
from l10n.project import Project
from l10n.workflow.shapes import round_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.watching import Round


def run(args: argparse.Namespace) -> int:
    """Watch until SIGTERM or Ctrl-C, or once look at everything; say what was done."""
    if args.every <= 0:
        raise UsageProblem("--every", f"{args.every:g} seconds is no while", "say a few seconds")
    last()
    stop = threading.Event()
    ending = Ending(stop)
    rounds = Project.open(args.project).watch(
        stop,
        to=args.to,
        engines=args.engine,
        draft=args.draft,
        publish=args.publish,
        every=args.every,
        polling=args.poll,
        progress=progress(args.json),
    )
    failed = False
    for done in rounds:
        failed = bool(done.failures)
        tell_round(done, as_json=args.json)
        if args.once:
            stop.set()
    if ending.is_interrupted:
        return Exit.INTERRUPTED
    return Exit.PARTLY if args.once and failed else Exit.DONE


def tell_round(done: Round, *, as_json: bool) -> None:
    """Say what a round brought; nothing of one that brought nothing, but for the first."""
    if not (done.is_news or done.number == 1):
        return
    if as_json:
        print_json_line(round_document(done))
        return
    if done.report:
        for item in done.report.articles:
            if item.written or done.number == 1:
                say(f"{item.article} {item.language}: {summary(item)}")
        print_warnings(done.report.warnings)
    if done.released and done.released.is_new:
        say(f"release {done.released.number}: {many(len(done.released.made), 'edition')} made")
    print_errors(done.failures)
