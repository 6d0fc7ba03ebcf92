"""`l10n memory`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import many, print_errors, print_json, say
from l10n.errors import L10nError, UsageProblem
from l10n.language.text.showing import shown
from l10n.project import Project
from l10n.workflow.shapes import memory_document

if TYPE_CHECKING:
    import argparse

    from l10n.model.exchange import MemoryPair
    from l10n.workflow.remembering import Adopted


def run(args: argparse.Namespace) -> int:
    """Search the memory, tell its size, take a TMX file in, or write one."""
    project = Project.open(args.project)
    actions = {"search": _search, "status": _status, "import": _import, "export": _export}
    return actions[args.action](project, args)


def _search(project: Project, args: argparse.Namespace) -> int:
    found = project.memory.search(" ".join(args.given), _language(project, args, "search"))
    if args.json:
        print_json(memory_document(found))
    else:
        for match, adapted in zip(found.matches, found.adapted, strict=True):
            whose = ", imported" if match.is_imported else ""
            say(f"{match.likeness:4.0%} {match.kind}{whose}{_where(match.pair)}")
            _say_pair(match.pair)
            if adapted:
                say(f"  = {adapted}")
        told = {match.pair for match in found.matches}
        for pair in found.holding:
            if pair not in told:
                say(f"holds these words{_where(pair)}")
                _say_pair(pair)
        if not found.matches and not found.holding:
            say("nothing like it was translated before")
    print_errors(found.failures)
    return Exit.PARTLY if found.failures else Exit.DONE


def _language(project: Project, args: argparse.Namespace, what: str) -> str:
    """Return the language that is named, else the only one of the project."""
    if args.to:
        return str(args.to)
    targets = project.config.targets
    if len(targets) == 1:
        return targets[0]
    raise UsageProblem("--to", "no language", f"say which to {what}: {', '.join(targets)}")


def _where(pair: MemoryPair) -> str:
    said = [pair.article and shown(pair.article), pair.at[:10], pair.by and shown(pair.by)]
    told = ", ".join(part for part in said if part)
    state = "" if pair.is_reviewed else " (not reviewed)"
    return f": {told}{state}" if told or state else ""


def _say_pair(pair: MemoryPair) -> None:
    say(f"  < {pair.source}")
    say(f"  > {pair.target}")


def _status(project: Project, args: argparse.Namespace) -> int:
    status = project.memory.status()
    if args.json:
        print_json(status)
    else:
        for size in status.languages:
            own = size.pairs - size.imported
            theirs = f"{own} pairs, {size.reviewed} of them reviewed; {size.imported} imported"
            say(f"{size.language}: {theirs}")
        if not status.languages:
            say("nothing is translated yet")
        for file in status.files:
            say(f"  {shown(file)}")
    print_errors(status.failures)
    return Exit.PARTLY if status.failures else Exit.DONE


def _import(project: Project, args: argparse.Namespace) -> int:
    if not args.given:
        raise UsageProblem("FILE", "no file", "name a TMX file")
    done: list[Adopted] = []
    failures: list[L10nError] = []
    for file in args.given:
        try:
            done.append(project.memory.take(file, force=args.force))
        except L10nError as problem:
            failures.append(problem)
    if failures and not done:
        raise failures[0]
    if args.json:
        print_json({"files": done, "failures": [str(problem) for problem in failures]})
    else:
        for one in done:
            pairs = ", ".join(f"{n} {language}" for language, n in one.pairs.items())
            there = "" if one.written else "; it was there already"
            say(f"{shown(one.path)}: {pairs} of {one.units} translations{there}")
    print_errors(failures)
    return Exit.PARTLY if failures else Exit.DONE


def _export(project: Project, args: argparse.Namespace) -> int:
    language = _language(project, args, "export")
    out = Path(args.out) if args.out else None
    made = project.memory.give(language, out=out, force=args.force)
    if args.json:
        print_json(made)
    else:
        left = f"; {made.left_out} hold what XML cannot" if made.left_out else ""
        none = "" if made.pairs else "; only what people approved in this project is given out"
        say(f"{shown(str(made.path))}: {many(made.pairs, 'pair')}{left}{none}")
    return Exit.DONE
