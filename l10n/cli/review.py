"""`l10n review`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.output import print_json, say
from l10n.errors import UsageProblem
from l10n.model.unit import State, Verdict
from l10n.project import Project
from l10n.store.export_settings import parse_states
from l10n.workflow.shapes import review_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.reviewing import ReviewItem

_VERDICTS = {"approve": Verdict.APPROVED, "reject": Verdict.REJECTED}


def run(args: argparse.Namespace) -> int:
    """List units, or take a decision on some."""
    project = Project.open(args.project)
    if args.action == "list":
        states = parse_states(args.state, tuple(State), where="--state")
        _list(project.review_list(args.article, args.language, states), as_json=args.json)
        return 0
    _refuse_vague(args)
    if args.action == "answer":
        _answer(project, args)
        return 0
    decided = project.review(
        args.article, args.language, _VERDICTS[args.action], by=args.by, units=args.units
    )
    if args.json:
        print_json({"decided": decided, "verdict": _VERDICTS[args.action], "by": args.by})
    else:
        say(f"{len(decided)} {_VERDICTS[args.action]} by {args.by}")
    return 0


def _answer(project: Project, args: argparse.Namespace) -> None:
    units = [unit.partition("@")[0] for unit in args.units]
    answered = project.answer(args.article, args.language, units, by=args.by, text=args.text)
    if args.json:
        print_json({"answered": answered, "by": args.by})
    else:
        say(f"{len(answered)} answered by {args.by}")


def _refuse_vague(args: argparse.Namespace) -> None:
    if args.state:
        raise UsageProblem("review", "--state is for lists", "name the units, or use --all")
    if not args.by:
        raise UsageProblem("review", "nobody decides", "say who with --by NAME")
    if args.action == "answer" and args.all:
        raise UsageProblem("review", "one answer does not fit all", "name the units")
    if bool(args.units) == bool(args.all):
        raise UsageProblem("review", "say what to decide on", "name UNIT@DIGEST, or --all")


def _list(items: tuple[ReviewItem, ...], *, as_json: bool) -> None:
    if as_json:
        print_json(review_document(items))
        return
    for item in items:
        changed = f": {item.change}" if item.change else ""
        say(f"{item.unit}@{item.digest}  {item.state}{changed}")
        if item.previous is not None:
            say(f"  - {item.previous}")
        say(f"  < {item.source}")
        say(f"  > {item.target}")
