"""The commands that are about engines and their drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.describing import command, languages

if TYPE_CHECKING:
    from l10n.cli.describing import Commands


def engines(commands: Commands) -> None:
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


def report(commands: Commands) -> None:
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
