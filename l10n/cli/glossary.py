"""`l10n glossary`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import many, print_errors, print_json, say
from l10n.errors import L10nError, UsageProblem
from l10n.language.text.showing import shown
from l10n.project import Project

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.terms import TermsTaken


def run(args: argparse.Namespace) -> int:
    """Propose names for the glossary, take terms in, or give the glossary out."""
    project = Project.open(args.project)
    actions = {"suggest": _suggest, "import": _import, "export": _export}
    return actions[args.action](project, args)


def _suggest(project: Project, args: argparse.Namespace) -> int:
    if len(args.given) != 1:
        raise UsageProblem("ARTICLE", "names are proposed for one article", "name it")
    made = project.suggest(args.given[0], to=args.to)
    if args.json:
        print_json(made)
    else:
        told = f"{many(len(made.added), 'name')} added, {many(made.filled, 'cell')} filled"
        say(f"{told}; confirm them by hand")
        for name in made.added:
            say(f"  {name}")
    return Exit.DONE


def _import(project: Project, args: argparse.Namespace) -> int:
    if not args.given:
        raise UsageProblem("FILE", "no file", "name a TBX file, or a table of terms")
    done: list[TermsTaken] = []
    failures: list[L10nError] = []
    for file in args.given:
        try:
            done.append(project.terms.take(file, dry_run=args.dry_run))
        except L10nError as problem:
            failures.append(problem)
    if failures and not done:
        raise failures[0]
    if args.json:
        print_json({"files": done, "failures": [str(problem) for problem in failures]})
    else:
        for one in done:
            _print(one)
    print_errors(failures)
    return Exit.PARTLY if failures else Exit.DONE


def _print(one: TermsTaken) -> None:
    told = f"{many(len(one.added), 'term')} added, {many(one.filled, 'cell')} filled"
    say(f"{shown(one.file)}: {told} of {many(one.terms, 'term')}")
    for other in one.differing:
        here, there = " | ".join(other.here), " | ".join(other.there)
        say(f"  {other.source} {other.language}: here {here}, there {there}; kept as it is here")


def _export(project: Project, args: argparse.Namespace) -> int:
    made = project.terms.give(
        made_as=args.format, out=Path(args.out) if args.out else None, force=args.force
    )
    if args.json:
        print_json(made)
    else:
        say(f"{shown(str(made.path))}: {many(made.terms, 'term')}")
    return Exit.DONE
