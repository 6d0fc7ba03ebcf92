"""`l10n exchange`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import many, print_errors, print_json, print_warnings, say
from l10n.errors import UsageProblem
from l10n.language.text.showing import shown
from l10n.project import Project
from l10n.workflow.shapes import packages_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.unpacking import Unpacked


def run(args: argparse.Namespace) -> int:
    """Send a package out, or take packages in; part is left where a file or a unit is refused."""
    project = Project.open(args.project)
    return _out(project, args) if args.action == "out" else _in(project, args)


def _out(project: Project, args: argparse.Namespace) -> int:
    if len(args.given) > 1 or args.article:
        raise UsageProblem("ARTICLE", "a package is of one", "name it")
    if not args.to:
        raise UsageProblem("--to", "no language", "say which")
    packed = project.exchange.pack(
        args.given[0],
        args.to,
        made_as=args.format or ("package" if (args.out or "").endswith("/") else "xliff12"),
        out=Path(args.out) if args.out else None,
        reviewer=args.reviewer,
        force=args.force,
    )
    if args.json:
        print_json(packed)
    else:
        to = f", for {packed.reviewer}" if packed.reviewer else ""
        say(f"{shown(str(packed.path))}: {many(packed.units, 'unit')} in {packed.language}{to}")
    if packed.left_out:
        units = ", ".join(packed.left_out)
        print_warnings([f"left out, they hold characters that XML cannot: {units}"])
    return Exit.PARTLY if packed.left_out else Exit.DONE


def _in(project: Project, args: argparse.Namespace) -> int:
    if args.out or args.reviewer or args.format:
        what = "--out, --format and --reviewer are for packages that go out"
        raise UsageProblem("in", what, "leave them out")
    done = project.exchange.unpack(
        args.given, article=args.article, to=args.to, dry_run=args.dry_run
    )
    if args.json:
        print_json(packages_document(done))
    else:
        for one in done.files:
            _print(one, dry_run=args.dry_run)
    print_errors(done.failures)
    left = done.failures or any(one.refused for one in done.files)
    return Exit.PARTLY if left else Exit.DONE


def _print(one: Unpacked, *, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    signed = [f"{one.approved} approved ({one.reviewer})"] if one.approved else []
    told = ", ".join((f"{many(len(one.taken), 'text')} {would}taken in", *signed))
    say(f"{shown(one.article)} {one.language}: {told}")
    for what, units in (
        ("the French went on since; outdated", one.older),
        ("newer here, kept", one.kept),
        ("translated here and there; both texts are there", one.conflicts),
        ("empty in the file, kept", one.blank),
    ):
        if units:
            say(f"  {what}: {', '.join(units)}")
    for refused in one.refused:
        say(f"  {shown(one.file)}:{refused.line}: {shown(refused.unit)} refused: {refused.why}")
