"""The words of the commands by which something goes out, or others come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.describing import add_words, command, languages

if TYPE_CHECKING:
    from l10n.cli.describing import Commands


def add_serve(commands: Commands) -> None:
    """Describe `l10n serve`."""
    parser = command(
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
    parser.add_argument(
        "--watch", action="store_true", help="also do what `l10n watch` does, in the same process"
    )
    parser.add_argument(
        "--no-draft", dest="draft", action="store_false", help="with --watch: draft nothing"
    )
    parser.add_argument(
        "--no-release", dest="publish", action="store_false", help="with --watch: write no editions"
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
    add_words(others, "--to", metavar="L,...", told="of these languages (default: all)")
    others.add_argument(
        "--proxy",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="a proxy that alone may pass requests on, and speaks TLS",
    )


def add_export(commands: Commands) -> None:
    """Describe `l10n export`."""
    parser = command(
        commands,
        "export",
        "write an edition and its manifest, or release all that changed",
        "l10n export anchorage --to en --missing omit",
    )
    parser.add_argument("article", nargs="?", metavar="ARTICLE")
    add_words(parser, "--to", metavar="L", told="the edition's language")
    parser.add_argument(
        "--format",
        metavar="F",
        help="html (default), jsonld, ninjs, text, markdown, json, rss, atom, amp, docx, fragment, "
        "fragments or source",
    )
    states = "states to publish: reviewed,translated,draft,needs-work (default: l10n.toml)"
    add_words(parser, "--accept", metavar="STATES", told=states)
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


def add_exchange(commands: Commands) -> None:
    """Describe `l10n exchange`."""
    parser = command(
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


def add_corrections(commands: Commands) -> None:
    """Describe `l10n corrections`."""
    parser = command(
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
    languages(parser, "list only these languages")
    parser.add_argument(
        "--by", metavar="NAME", help="who decides: letters of one script, digits, . _ -"
    )


def add_glossary(commands: Commands) -> None:
    """Describe `l10n glossary`."""
    parser = command(
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
    languages(parser, "suggest: only these languages")
    parser.add_argument("--format", metavar="F", default="", help="export: martif (default) or tbx")
    parser.add_argument("--out", metavar="PATH", help="export: write here, not to exchange/")
    parser.add_argument("--force", action="store_true", help="export: replace what stands there")
    parser.add_argument("--dry-run", action="store_true", help="import: write nothing")


def add_memory(commands: Commands) -> None:
    """Describe `l10n memory`."""
    parser = command(
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


def add_archive(commands: Commands) -> None:
    """Describe `l10n archive`."""
    parser = command(
        commands,
        "archive",
        "sync, draft, check and release thousands of articles, on all cores",
        "l10n archive run ~/archive/2019 --workers 8",
    )
    parser.add_argument("action", choices=["run", "status", "retry", "work"])
    parser.add_argument(
        "given",
        nargs="*",
        default=(),
        metavar="FOLDER|ARTICLE",
        help="run, status: a project, or texts to take into this one; retry: articles that failed "
        "(default: all of them)",
    )
    languages(parser, "only these languages")
    parser.add_argument("--engine", action="append", default=[], metavar="NAME", help="draft with")
    parser.add_argument(
        "--workers", type=int, metavar="N", help="processes (default: as many as cores)"
    )
    parser.add_argument(
        "--no-draft", dest="draft", action="store_false", help="ask no engine, reuse nothing"
    )
    parser.add_argument(
        "--no-release", dest="publish", action="store_false", help="write no editions"
    )
    parser.add_argument(
        "--queue",
        metavar="ADDRESS",
        default="",
        help="share the work by a database: sqlite:///FILE, postgresql://HOST/NAME (or L10N_QUEUE)",
    )
    parser.add_argument(
        "--as",
        dest="name",
        metavar="NAME",
        default="",
        help="work: a name of its own, and the same after a restart",
    )
