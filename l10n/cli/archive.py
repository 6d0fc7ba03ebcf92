"""`l10n archive`."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.cli.ending import Ending
from l10n.cli.exits import Exit
from l10n.cli.lasting import last
from l10n.cli.output import (
    many,
    print_errors,
    print_json,
    print_json_line,
    print_warnings,
    progress,
    say,
    tell,
)
from l10n.errors import UsageProblem
from l10n.project import Project
from l10n.store.cluster import QUEUE
from l10n.store.records.archive import ENDS, TRIED_AGAIN, ArchiveFate, Stage
from l10n.workflow.archive.planning import project_of, take_in
from l10n.workflow.archive.wishes import ArchiveSilence
from l10n.workflow.shapes import (
    archive_document,
    archive_fate_document,
    archive_silence_document,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from l10n.workflow.archive.wishes import ArchiveStanding

_MINUTE: Final = 60.0
_HOUR: Final = 3600.0


def run(args: argparse.Namespace) -> int:
    """Run the archive, tell how far it is, or try again what failed."""
    if args.workers is not None and args.workers < (0 if _queue(args) else 1):
        raise UsageProblem("--workers", f"{args.workers} processes do nothing", "say 1 or more")
    if args.action == "retry":
        return _retry(args)
    if args.action == "work":
        return _work(args)
    if len(args.given) > 1:
        raise UsageProblem("archive", f"{len(args.given)} folders", "name one folder")
    project, outside = _project(args)
    if args.action == "status":
        return _status(project, as_json=args.json)
    refused = take_in(project.workspace, outside) if outside else ()
    print_errors(refused)
    status = _run(project, args)
    return Exit.PARTLY if refused and status in {Exit.DONE, Exit.NO} else status


def _project(args: argparse.Namespace) -> tuple[Project, Path | None]:
    if not args.given:
        return Project.open(args.project), None
    workspace, outside = project_of(Path(args.given[0]), Path(args.project))
    return Project(workspace), outside


def _run(project: Project, args: argparse.Namespace) -> int:
    last()
    stop = threading.Event()
    Ending(stop)
    says = progress(args.json)
    standing: ArchiveStanding | None = None
    for told in project.archive.run(
        stop,
        to=args.to,
        engines=args.engine,
        draft=args.draft,
        publish=args.publish,
        workers=os.cpu_count() or 1 if args.workers is None else args.workers,
        queue=_queue(args),
        tell=_warn,
    ):
        if isinstance(told, ArchiveFate):
            _tell_fate(told, as_json=args.json)
        elif isinstance(told, ArchiveSilence):
            _tell_silence(told, as_json=args.json)
        else:
            standing = told
            says(_far(told))
    return _told(standing, as_json=args.json) if standing else Exit.DONE


def _told(standing: ArchiveStanding, *, as_json: bool) -> int:
    print_warnings(standing.warnings)
    if as_json:
        print_json_line(archive_document(standing))
    else:
        say(_far(standing))
    counts = standing.counts
    if standing.interrupted:
        return Exit.INTERRUPTED
    if counts.get(Stage.FAILED) or counts.get(Stage.UNDRAFTED):
        if not as_json:
            say("`l10n archive status` says why, `l10n archive retry` tries again")
        return Exit.PARTLY
    return Exit.NO if counts.get(Stage.REFUSED) else Exit.DONE


def _tell_fate(fate: ArchiveFate, *, as_json: bool) -> None:
    if as_json:
        print_json_line(archive_fate_document(fate))
    elif fate.stage in TRIED_AGAIN:
        _explain(fate, tell)


def _tell_silence(silence: ArchiveSilence, *, as_json: bool) -> None:
    if as_json:
        print_json_line(archive_silence_document(silence))
    else:
        _warn(silence.text)


def _warn(text: str) -> None:
    print_warnings([text])


def _explain(fate: ArchiveFate, told: Callable[[str], None]) -> None:
    for problem in fate.said.get("failures", ()):
        place = f"{problem['where']}: {problem['what']}; {problem['remedy']}"
        told(f"{fate.name}: {fate.stage}: {place}")
    for reason, count in fate.said.get("undrafted", {}).items():
        told(f"{fate.name}: {fate.stage}: {many(count, 'segment')} without a draft ({reason})")


def _far(standing: ArchiveStanding) -> str:
    """Say how far it is: articles by state, how fast, what is left, what it cost."""
    counts = standing.counts
    ended = sum(counts.get(stage, 0) for stage in ENDS if stage not in TRIED_AGAIN)
    parts = [f"{ended} of {many(standing.total, 'article')} done"]
    parts += [
        f"{counts[stage]} {word}"
        for stage, word in (
            (Stage.REFUSED, "of them with an edition that is not allowed"),
            (Stage.OVER_BUDGET, "without all drafts, for the budget"),
            (Stage.UNDRAFTED, "without all drafts"),
            (Stage.FAILED, "failed"),
        )
        if counts.get(stage)
    ]
    if standing.rate:
        parts.append(f"{standing.rate:.0f} a minute")
    if standing.rest:
        parts.append(f"{_while(standing.rest)} left")
    return ", ".join([*parts, *filter(None, [standing.spent])])


def _while(seconds: float) -> str:
    if seconds >= _HOUR:
        return f"{seconds / _HOUR:.1f} h"
    return f"{seconds / _MINUTE:.0f} min" if seconds >= _MINUTE else f"{seconds:.0f} s"


def _status(project: Project, *, as_json: bool) -> int:
    standing = project.archive.standing()
    if as_json:
        print_json(archive_document(standing))
        return Exit.DONE
    if not standing.run:
        say("no run over this archive yet: `l10n archive run`")
        return Exit.DONE
    say(_far(standing))
    for stage, count in standing.counts.items():
        say(f"  {stage:10}{count:8}")
    for fate in standing.failures:
        _explain(fate, say)
    return Exit.DONE


def _retry(args: argparse.Namespace) -> int:
    project = Project.open(args.project)
    count = project.archive.retry(args.given)
    if not count:
        say("nothing failed") if not args.json else print_json({"retried": 0})
        return Exit.DONE
    return _run(project, args)


def _work(args: argparse.Namespace) -> int:
    """Work until nothing waits, or whoever started this is gone."""
    if not args.name:
        raise UsageProblem("--as", "a worker wants a name", "one that it has after a restart too")
    last()
    stop = threading.Event()
    Ending(stop)
    queue = _queue(args)
    if not queue:
        threading.Thread(target=_end_with_stdin, args=(stop,), daemon=True).start()
    project = Project.open(args.project)
    project.archive.work(args.name, stop, queue=queue, engines=args.engine, tell=_warn)
    return Exit.DONE


def _queue(args: argparse.Namespace) -> str:
    return str(args.queue or os.environ.get(QUEUE, ""))


def _end_with_stdin(stop: threading.Event) -> None:
    sys.stdin.buffer.read()
    stop.set()
