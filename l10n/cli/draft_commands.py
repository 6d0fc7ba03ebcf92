"""The words of the commands that draft, and of those about engines and drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.describing import command, languages

if TYPE_CHECKING:
    from l10n.cli.describing import Commands


def add_sync(commands: Commands) -> None:
    """Describe `l10n sync`."""
    parser = command(
        commands,
        "sync",
        "bring the catalogues to their sources (the main job)",
        "l10n sync source/anchorage.txt --to en,es",
    )
    parser.add_argument(
        "sources", nargs="*", metavar="SOURCE", help="default: all of them; an address is fetched"
    )
    languages(parser, "only these languages")
    parser.add_argument(
        "--engine",
        action="append",
        default=[],
        metavar="NAME",
        help="draft with this engine (again: the next one in line); `none` reuses only",
    )
    parser.add_argument(
        "--no-draft", dest="draft", action="store_false", help="bring along, and draft nothing"
    )
    parser.add_argument(
        "--redraft", action="store_true", help="draft again what no person has touched since"
    )
    parser.add_argument(
        "--adapt",
        action="store_true",
        help="have a model adapt approved texts whose French changed: they are drafts then",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="write nothing; say what engines would be asked"
    )


def add_watch(commands: Commands) -> None:
    """Describe `l10n watch`."""
    parser = command(
        commands,
        "watch",
        "sync, draft, check and release what changes, until it is stopped",
        "l10n watch --to en,es --json >> watch.jsonl",
    )
    languages(parser, "only these languages")
    parser.add_argument(
        "--engine", action="append", default=[], metavar="NAME", help="as `l10n sync` has it"
    )
    parser.add_argument(
        "--no-draft", dest="draft", action="store_false", help="bring along, and draft nothing"
    )
    parser.add_argument(
        "--no-release", dest="publish", action="store_false", help="write no editions"
    )
    parser.add_argument(
        "--every",
        type=float,
        default=60.0,
        metavar="SECONDS",
        help="ask addresses, and try again what failed (default: 60)",
    )
    parser.add_argument("--once", action="store_true", help="do all there is to do, and end")
    parser.add_argument(
        "--poll", action="store_true", help="look at the files, where the system tells of none"
    )


def add_engines(commands: Commands) -> None:
    """Describe `l10n engines`."""
    parser = command(
        commands,
        "engines",
        "list the translation engines and what they can do",
        "l10n engines --probe libre --to es",
    )
    parser.add_argument(
        "--probe",
        nargs="*",
        metavar="NAME",
        help="ask these engines (default: the project's) for a few sentences of our own: which "
        "marks for names and values come back",
    )
    languages(parser, "probe only these languages")


def add_report(commands: Commands) -> None:
    """Describe `l10n report`."""
    parser = command(
        commands,
        "report",
        "tell what became of drafts: kept as they were, edited, rejected",
        "l10n report drafts --to es --plot drafts.svg",
    )
    parser.add_argument("what", choices=["drafts"])
    languages(parser, "only these languages")
    parser.add_argument("--plot", metavar="FILE", help="draw it into this file, as SVG")
    parser.add_argument(
        "--judge",
        metavar="NAME",
        help="have a model (openai, ollama) write remarks beside drafts; it decides nothing",
    )
