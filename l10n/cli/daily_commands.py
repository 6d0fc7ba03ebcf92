"""The words of the commands that a desk and its translators use day by day."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from l10n.cli.describing import add_words, command, languages

if TYPE_CHECKING:
    from l10n.cli.describing import Commands


def add_init(commands: Commands) -> None:
    """Describe `l10n init`."""
    parser = command(
        commands,
        "init",
        "make a project to start from",
        "l10n init sommet --to en,es,de --source article.txt",
    )
    parser.add_argument("directory", nargs="?", default=".", metavar="DIR")
    languages(parser, "target languages, en,es,de")
    parser.add_argument(
        "--source",
        action="append",
        default=[],
        metavar="FILE",
        help="copy this text or page into it",
    )


def add_status(commands: Commands) -> None:
    """Describe `l10n status`."""
    parser = command(
        commands, "status", "how far every catalogue is, and what waits", "l10n status --queue 20"
    )
    parser.add_argument(
        "--queue",
        metavar="N",
        type=_count,
        default=argparse.SUPPRESS,
        help="show the first N units that wait (default: 5; all with --json)",
    )


def _count(text: str) -> int:
    if not text.isdecimal():
        msg = f"{text!r} is no number"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def add_segment(commands: Commands) -> None:
    """Describe `l10n segment`."""
    parser = command(
        commands,
        "segment",
        "show how a source is read: entries, blocks, segments",
        "l10n segment source/anchorage.txt --explain",
    )
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="say why each line is read so, or where each block was",
    )


def add_check(commands: Commands) -> None:
    """Describe `l10n check`."""
    parser = command(
        commands,
        "check",
        "check the targets against their sources, worst first",
        "l10n check anchorage --to en",
    )
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="default: all of them")
    languages(parser, "only these languages")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="put right what is sure, in texts that nobody has approved",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="with --fix: show the fixes and write nothing"
    )


def add_review(commands: Commands) -> None:
    """Describe `l10n review`."""
    parser = command(
        commands,
        "review",
        "list, approve or reject units, answer their questions",
        "l10n review approve anchorage en 7f3a9c.1@9f8e7d6c5b4a --by ana",
    )
    parser.add_argument("action", choices=["list", "approve", "reject", "answer"])
    parser.add_argument("article", metavar="ARTICLE")
    parser.add_argument("language", metavar="LANG")
    parser.add_argument(
        "units",
        nargs="*",
        default=(),
        metavar="UNIT@DIGEST",
        help="as `l10n review list --json` gives them; UNIT alone to answer",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="approve all that a person translated and nobody reviewed; never a draft",
    )
    parser.add_argument(
        "--by", metavar="NAME", help="who decides: letters of one script, digits, . _ -"
    )
    parser.add_argument("--text", metavar="TEXT", default="", help="the answer")
    states = "list only units in these states: draft,translated,outdated,..."
    add_words(parser, "--state", metavar="STATES", told=states)


def add_import(commands: Commands) -> None:
    """Describe `l10n import`."""
    parser = command(
        commands,
        "import",
        "take in PO files that come back, memories, or two finished texts",
        "l10n import ~/Downloads/anchorage_de.po --to de",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="PO, TMX, a table of pairs")
    parser.add_argument(
        "--align",
        action="store_true",
        help="FILE FILE: a finished French text and its translation, sentence by sentence",
    )
    parser.add_argument("--article", metavar="ARTICLE", help="where a file does not say it")
    parser.add_argument("--to", metavar="L", help="the language, where a file does not say it")
    parser.add_argument("--force", action="store_true", help="replace another memory of that name")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, say what would be")


def add_fmt(commands: Commands) -> None:
    """Describe `l10n fmt`."""
    parser = command(
        commands,
        "fmt",
        "write a source's structure explicitly, so that nothing is left to guess",
        "l10n fmt anchorage --split paragraph",
    )
    parser.add_argument("article", metavar="ARTICLE")
    parser.add_argument(
        "--split",
        choices=["heading", "paragraph"],
        default="heading",
        help="what opens an entry where the text does not say (default: a heading)",
    )
    parser.add_argument("--check", action="store_true", help="write nothing, tell if it differs")


def add_forget(commands: Commands) -> None:
    """Describe `l10n forget`."""
    parser = command(
        commands,
        "forget",
        "erase a withdrawn text wherever this project holds it",
        "l10n forget anchorage --text 'Les dockers' --dry-run",
    )
    parser.add_argument("article", metavar="ARTICLE")
    parser.add_argument("units", nargs="*", metavar="UNIT", help="ids of withdrawn units")
    parser.add_argument("--text", metavar="TEXT", help="all withdrawn units that hold this French")
    parser.add_argument("--dry-run", action="store_true", help="erase nothing, say what would be")


def add_merge_driver(commands: Commands) -> None:
    """Describe `l10n merge-driver`."""
    parser = command(
        commands,
        "merge-driver",
        "merge two versions of a catalogue for git, unit by unit",
        "l10n merge-driver --install",
    )
    parser.add_argument(
        "versions", nargs="*", metavar="FILE", help="as git names them: %%O %%A %%B %%P"
    )
    parser.add_argument("--install", action="store_true", help="tell this repository's git of it")


def add_doctor(commands: Commands) -> None:
    """Describe `l10n doctor`."""
    command(
        commands,
        "doctor",
        "tell what is installed, what is missing, and what is wrong with this project",
        "l10n doctor --json",
    )


def add_completion(commands: Commands) -> None:
    """Describe `l10n completion`."""
    parser = command(
        commands,
        "completion",
        "print a completion script for a shell, or the manual page",
        "l10n completion bash > ~/.local/share/bash-completion/completions/l10n",
    )
    parser.add_argument(
        "shell",
        choices=["bash", "zsh", "tcsh", "man", "articles", "languages"],
        help="a shell; the manual page; or what a script asks a project for",
    )
