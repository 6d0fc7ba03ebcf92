"""The words of the command line. Loads argparse, and of ours no more than words."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final, NoReturn

from l10n.cli.describing import add_common as _add_common
from l10n.cli.describing import command as _command
from l10n.cli.describing import languages as _languages
from l10n.cli.describing import split as _split
from l10n.cli.draft_commands import engines, report, sync, watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.cli.describing import Commands

_EXIT: Final = """exit status:
  0    done
  1    the answer is no: a check found errors, a gate is not met
  2    it cannot be done: usage, an unreadable source, catalogue or setting; nothing was written
  3    done in part: an article failed, and is listed
  130  interrupted
"""


class _Version(argparse.Action):
    """Asks for the version only when somebody wants it: that costs more than the parser."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002 - argparse fixes what an action is given
        values: object,  # noqa: ARG002 - as above
        option_string: str | None = None,  # noqa: ARG002 - as above
    ) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"{parser.prog} {version('l10n')}")
        except PackageNotFoundError:
            print(f"{parser.prog}, run from its source without being installed")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, which may hold anything."""
        from l10n.language.text.showing import shown

        super().error(shown(message))


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Describe the command that a line of words begins with, else all commands.

    Each names the module of `l10n.cli` that runs it.
    """
    parser: argparse.ArgumentParser = _Parser(
        prog="l10n",
        description="Bring a running French live-blog into other languages without losing a "
        "name, a time or an approval. Without a command: the project at a glance.",
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(module="status", json=False, project=".", queue=None)
    _add_common(parser)
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="show the program's version, and exit"
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="l10n")
    described = (
        _init,
        sync,
        watch,
        _status,
        engines,
        _segment,
        _check,
        _review,
        _serve,
        _import,
        _export,
        _exchange,
        _corrections,
        _fmt,
        _glossary,
        report,
        _memory,
        _forget,
        _merge_driver,
        _doctor,
        _completion,
    )
    # To describe them all takes as long as half a start of Python.
    meant = words[0].replace("-", "_") if words else ""
    for describe in [one for one in described if one.__name__.lstrip("_") == meant] or described:
        describe(commands)
    return parser


def _init(commands: Commands) -> None:
    parser = _command(
        commands,
        "init",
        "make a project to start from",
        "l10n init sommet --to en,es,de --source article.txt",
    )
    parser.add_argument("directory", nargs="?", default=".", metavar="DIR")
    _languages(parser, "target languages, en,es,de")
    parser.add_argument(
        "--source",
        action="append",
        default=[],
        metavar="FILE",
        help="copy this text or page into it",
    )


def _status(commands: Commands) -> None:
    parser = _command(
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


def _segment(commands: Commands) -> None:
    parser = _command(
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


def _check(commands: Commands) -> None:
    parser = _command(
        commands,
        "check",
        "check the targets against their sources, worst first",
        "l10n check anchorage --to en",
    )
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="default: all of them")
    _languages(parser, "only these languages")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="put right what is sure, in texts that nobody has approved",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="with --fix: show the fixes and write nothing"
    )


def _review(commands: Commands) -> None:
    parser = _command(
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
    parser.add_argument(
        "--state",
        type=_split,
        default=(),
        metavar="STATES",
        help="list only units in these states: draft,translated,outdated,...",
    )


def _serve(commands: Commands) -> None:
    parser = _command(
        commands,
        "serve",
        "open the review page in the browser, for this machine alone",
        "l10n serve --by ana",
    )
    parser.add_argument("--port", type=int, metavar="N", help="listen here (default: a free one)")
    parser.add_argument("--by", metavar="NAME", default="", help="who signs, else the page asks")
    parser.add_argument(
        "--no-browser", dest="browser", action="store_false", help="print the address, open nothing"
    )
    others = parser.add_argument_group("for other machines (docs/security.md)")
    for name, value, what in (
        ("--host", "ADDRESS", "listen on this address"),
        ("--at", "URL", "the https address that people type"),
        ("--accounts", "FILE", "who may come in; outside the project"),
        ("--tls-cert", "FILE", "the certificate"),
        ("--tls-key", "FILE", "its key"),
        ("--add-user", "NAME", "add an account; its password is asked for, or read from stdin"),
        ("--remove-user", "NAME", "take an account away"),
    ):
        usual = "127.0.0.1" if name == "--host" else ""
        others.add_argument(name, metavar=value, default=usual, help=what)
    others.add_argument(
        "--role",
        default="reviewer",
        metavar="ROLE",
        help="translator, reviewer, editor or admin (default: reviewer)",
    )
    others.add_argument(
        "--to", type=_split, metavar="L,...", default=(), help="of these languages (default: all)"
    )
    others.add_argument(
        "--proxy",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="a proxy that alone may pass requests on, and speaks TLS",
    )


def _import(commands: Commands) -> None:
    parser = _command(
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


def _export(commands: Commands) -> None:
    parser = _command(
        commands,
        "export",
        "write an edition and its manifest, or release all that changed",
        "l10n export anchorage --to en --missing omit",
    )
    parser.add_argument("article", nargs="?", metavar="ARTICLE")
    parser.add_argument("--to", type=_split, default=(), metavar="L", help="the edition's language")
    parser.add_argument(
        "--format",
        metavar="F",
        help="html (default), jsonld, ninjs, text, markdown, json, rss, atom, amp, docx, fragment, "
        "fragments or source",
    )
    states = "states to publish: reviewed,translated,draft,needs-work (default: l10n.toml)"
    parser.add_argument("--accept", type=_split, default=(), metavar="STATES", help=states)
    for name, value, told in (
        ("missing", "POLICY", "where a target is missing: source, omit, previous or fail"),
        ("minimum", "N", "no edition with less than N percent of its segments translated"),
        ("out", "PATH", "write here instead of build/: a new file, or one that an export made"),
    ):
        parser.add_argument(f"--{name}", metavar=value, help=told)
    for name, told in (
        ("force", "let --out leave the project, or replace a file that no export made"),
        ("dry-run", "write nothing; say what would change for readers, entry by entry"),
        ("all", "release what changed of all articles, languages and formats, as one set"),
        ("rollback", "put the editions back that stood before the last export"),
    ):
        parser.add_argument(f"--{name}", action="store_true", help=told)


def _exchange(commands: Commands) -> None:
    parser = _command(
        commands,
        "exchange",
        "send an article to other tools as XLIFF, and take it back",
        "l10n exchange out anchorage --to de --reviewer ana",
    )
    parser.add_argument("action", choices=["out", "in"])
    parser.add_argument(
        "given",
        nargs="+",
        metavar="ARTICLE|FILE",
        help="out: the article; in: what came back, a file, a folder or a zip",
    )
    parser.add_argument("--to", metavar="L", help="the language; in: where a file does not say it")
    parser.add_argument(
        "--format", metavar="F", help="xliff12 (default), xliff21, package or omegat"
    )
    parser.add_argument(
        "--out", metavar="PATH", help="write here instead of exchange/; FOLDER/ is a package"
    )
    parser.add_argument(
        "--reviewer", metavar="NAME", default="", help="out: whose approvals the package may bring"
    )
    parser.add_argument("--force", action="store_true", help="out: replace what stands there")
    parser.add_argument("--article", metavar="ARTICLE", help="in: where a file does not say it")
    parser.add_argument(
        "--dry-run", action="store_true", help="in: write nothing, say what would be"
    )


def _corrections(commands: Commands) -> None:
    parser = _command(
        commands,
        "corrections",
        "list what editions may have to correct; say what readers are told",
        "l10n corrections confirm 7f3a9c.1@9f8e7d6c5b4a --by ana",
    )
    parser.add_argument("action", choices=["list", "confirm", "dismiss"])
    parser.add_argument(
        "chosen",
        nargs="*",
        metavar="UNIT@DIGEST",
        help="as `l10n corrections list` gives them; to list: articles (default: all)",
    )
    _languages(parser, "list only these languages")
    parser.add_argument(
        "--by", metavar="NAME", help="who decides: letters of one script, digits, . _ -"
    )


def _fmt(commands: Commands) -> None:
    parser = _command(
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


def _glossary(commands: Commands) -> None:
    parser = _command(
        commands,
        "glossary",
        "propose how the names of an article read; take terms in and give them out",
        "l10n glossary suggest anchorage --to de,ru",
    )
    parser.add_argument("action", choices=["suggest", "import", "export"])
    parser.add_argument(
        "given",
        nargs="*",
        default=(),
        metavar="ARTICLE|FILE",
        help="suggest: the article; import: files of terms, TBX or a table",
    )
    _languages(parser, "suggest: only these languages")
    parser.add_argument("--format", metavar="F", default="", help="export: martif (default) or tbx")
    parser.add_argument("--out", metavar="PATH", help="export: write here, not to exchange/")
    parser.add_argument("--force", action="store_true", help="export: replace what stands there")
    parser.add_argument("--dry-run", action="store_true", help="import: write nothing")


def _memory(commands: Commands) -> None:
    parser = _command(
        commands,
        "memory",
        "look for what was translated before; take memories in and give them out",
        "l10n memory search 'Le ministre a démissionné' --to de",
    )
    parser.add_argument("action", choices=["search", "status", "import", "export"])
    parser.add_argument(
        "given",
        nargs="*",
        default=(),
        metavar="TEXT|FILE",
        help="search: French; import: TMX files",
    )
    parser.add_argument(
        "--to", metavar="L", help="the language to search or export; else the only one"
    )
    parser.add_argument("--out", metavar="PATH", help="export: write here, not to exchange/")
    parser.add_argument("--force", action="store_true", help="replace another file of that name")


def _forget(commands: Commands) -> None:
    parser = _command(
        commands,
        "forget",
        "erase a withdrawn text wherever this project holds it",
        "l10n forget anchorage --text 'Les dockers' --dry-run",
    )
    parser.add_argument("article", metavar="ARTICLE")
    parser.add_argument("units", nargs="*", metavar="UNIT", help="ids of withdrawn units")
    parser.add_argument("--text", metavar="TEXT", help="all withdrawn units that hold this French")
    parser.add_argument("--dry-run", action="store_true", help="erase nothing, say what would be")


def _merge_driver(commands: Commands) -> None:
    parser = _command(
        commands,
        "merge-driver",
        "merge two versions of a catalogue for git, unit by unit",
        "l10n merge-driver --install",
    )
    parser.add_argument(
        "versions", nargs="*", metavar="FILE", help="as git names them: %%O %%A %%B %%P"
    )
    parser.add_argument("--install", action="store_true", help="tell this repository's git of it")


def _doctor(commands: Commands) -> None:
    _command(
        commands,
        "doctor",
        "tell what is installed, what is missing, and what is wrong with this project",
        "l10n doctor --json",
    )


def _completion(commands: Commands) -> None:
    parser = _command(
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
