"""`l10n corrections`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import print_errors, print_json, print_warnings, say
from l10n.errors import UsageProblem
from l10n.model.edition import CorrectionState
from l10n.project import Project
from l10n.workflow.shapes import corrections_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.correcting import CorrectionList

_STATES = {"confirm": CorrectionState.CONFIRMED, "dismiss": CorrectionState.DISMISSED}


def run(args: argparse.Namespace) -> int:
    """List corrections, or take a decision on some."""
    project = Project.open(args.project)
    if args.action == "list":
        found = project.corrections(args.chosen, to=args.to)
        print_warnings(found.warnings)
        _list(found, as_json=args.json)
        print_errors(found.failures)
        return Exit.PARTLY if found.failures else Exit.DONE
    if not args.by:
        raise UsageProblem("corrections", "nobody decides", "say who with --by NAME")
    state = _STATES[args.action]
    decided = project.decide_corrections(state, args.chosen, by=args.by)
    if args.json:
        print_json({"decided": [correction.id for correction in decided], "decision": state})
    else:
        say(f"{len(decided)} {state} by {args.by}")
    return Exit.DONE


def _list(found: CorrectionList, *, as_json: bool) -> None:
    if as_json:
        print_json(corrections_document(found))
        return
    for one in found.corrections:
        by = f" by {one.by}" if one.by else ""
        lines = (
            f"{one.id}  {one.article} {one.language}  {one.state}{by}: {one.change}",
            f"  - {one.old_source}",
            f"  < {one.new_source}",
            f"  said: {one.old_target}",
            f"  says: {one.new_target or '(not reviewed yet)'}",
        )
        for line in lines:
            say(line)
