"""The formats of documents: one row each, and the only place that knows which there are.

A format is loaded only when a document of it is read or written.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

from l10n.documents.sniffing import (
    is_blocks,
    is_feed,
    is_html,
    is_json,
    is_linked,
    is_neutral,
    is_newsml,
    is_ninjs,
    is_superdesk,
    is_text,
    is_wordpress,
)
from l10n.errors import SourceProblem, UsageProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.documents.printing import Listed, Printing
    from l10n.model.article import Article, LineReading, Split
    from l10n.model.edition import Edition
    from l10n.model.lore import Lore


class Rewriter(Protocol):
    """Writes a document with an edition's texts in it; to be `published`, with nothing else."""

    def __call__(
        self, data: bytes, where: str, edition: Edition, *, published: bool = False
    ) -> bytes:
        """Return the document's new bytes."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document: what its files are called, and what can be done with one.

    Files end in one of `suffixes`, an edition in `edition`, else in the first of them. `sniff`
    tells a document of it by its bytes: from others with the same suffix, or where no suffix does.
    `read` raises SourceProblem, with the place that it is given, for what is no such document.
    `explain` says how each line was read, where a document has lines; `settle` writes its structure
    so that nothing is left to guess; `rewrite` puts an edition's texts into the document that it
    was made from. What is None cannot be done.
    """

    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[bytes, str], Article] | None = None
    write: Callable[[Edition, Printing], bytes] | None = None
    explain: Callable[[bytes, str], tuple[LineReading, ...]] | None = None
    settle: Callable[[bytes, str, Split], bytes] | None = None
    rewrite: Rewriter | None = None
    edition: str = ""


def _writes(module: str, name: str = "write") -> Callable[[Edition, Printing], bytes]:
    """Give what writes editions, which is loaded when one is first asked for."""

    def write(edition: Edition, printing: Printing) -> bytes:
        room = import_module(f"l10n.documents.{module}")
        written: bytes = getattr(room, name)(edition, printing)
        return written

    return write


def _is_nothing(_data: bytes) -> bool:
    """Tell no document: for formats that are only written."""
    return False


def _reads(room: str) -> Callable[[bytes, str], Article]:
    """Give what reads in a room, which is loaded when it is first needed."""

    def read(data: bytes, where: str) -> Article:
        module = import_module(f"l10n.documents.{room}.read")
        article: Article = module.read(data, where)
        return article

    return read


def _read_text(data: bytes, where: str) -> Article:
    from l10n.documents.text.decoding import decode
    from l10n.documents.text.read import read

    return read(decode(data, where))


def _explain_text(data: bytes, where: str) -> tuple[LineReading, ...]:
    from l10n.documents.text.decoding import decode
    from l10n.documents.text.read import explain

    return explain(decode(data, where))


def _settle_text(data: bytes, where: str, split: Split) -> bytes:
    from l10n.documents.text.decoding import decode
    from l10n.documents.text.explicit import write_explicit

    return write_explicit(decode(data, where), split=split).encode("utf-8")


def _rewrite_text(data: bytes, where: str, edition: Edition, *, published: bool = False) -> bytes:
    from l10n.documents.text.rewrite import rewrite

    return rewrite(data, where, edition, published=published)


def _rewrite_html(data: bytes, where: str, edition: Edition, *, published: bool = False) -> bytes:
    from l10n.documents.changes import revision_of
    from l10n.documents.html.rewrite import rewrite

    return rewrite(data, where, revision_of(edition, published=published))


def _rewrite_json(data: bytes, where: str, edition: Edition, *, published: bool = False) -> bytes:
    from l10n.documents.changes import revision_of
    from l10n.documents.writing_back import write_json

    return write_json(data, where, revision_of(edition, published=published))


def _rewrite_xml(data: bytes, where: str, edition: Edition, *, published: bool = False) -> bytes:
    from l10n.documents.changes import revision_of
    from l10n.documents.writing_back import write_xml

    return write_xml(data, where, revision_of(edition, published=published))


def _write_source(edition: Edition, printing: Printing) -> bytes:
    from l10n.documents.published import require_gone

    name, data = printing.source or ("", b"")
    written = _rewriter(name, data)(data, name, edition, published=True)
    require_gone(edition, written, name)
    return written


def _write_text(edition: Edition, printing: Printing) -> bytes:
    from l10n.documents.text.write import write_text

    text, clock = printing.article.text, printing.clock
    written = write_text(edition, text, clock, corrections=printing.corrections)
    return written.encode("utf-8", "replace")


def _write_html(edition: Edition, printing: Printing) -> bytes:
    from l10n.documents.html.write import write_html
    from l10n.documents.jsonld.write import linked

    return write_html(edition, printing, linked(edition, printing)).encode("utf-8", "replace")


def _write_docx(edition: Edition, printing: Printing) -> bytes:
    try:
        from l10n.documents.docx.write import write
    except ModuleNotFoundError as error:
        if error.name != "docx":
            raise
        raise _not_installed("docx", "python-docx") from None
    return write(edition, printing)


OWN: Final = "source"
"""The format of an edition that is whatever its source is in."""

_HTML: Final = Format(
    "html", (".html", ".htm"), is_html, _reads("html"), _write_html, rewrite=_rewrite_html
)
_TEXT: Final = Format(
    "text", (".txt",), is_text, _read_text, _write_text, _explain_text, _settle_text, _rewrite_text
)
_MARKDOWN: Final = Format(
    "markdown",
    (".md",),
    is_text,
    _read_text,
    _writes("text.markdown"),
    _explain_text,
    _settle_text,
    _rewrite_text,
)
_WRITTEN_JSON: Final = {
    "jsonld": (_writes("jsonld.write"), ".jsonld"),
    "ninjs": (_writes("ninjs.write"), ".ninjs.json"),
}
_JSON: Final = tuple(
    Format(
        room,
        suffixes,
        sniff,
        _reads(room),
        write,
        rewrite=_rewrite_json,
        edition=edition,
    )
    for room, suffixes, sniff in (
        ("neutral", (".json",), is_neutral),
        ("jsonld", (".json", ".jsonld"), is_linked),
        ("superdesk", (".json",), is_superdesk),
        ("wordpress", (".json",), is_wordpress),
        ("blocks", (".json",), is_blocks),
        ("ninjs", (".json",), is_ninjs),
        ("posts", (".json",), is_json),
    )
    for write, edition in (_WRITTEN_JSON.get(room, (None, "")),)
)
_XML: Final = tuple(
    Format(room, suffixes, sniff, _reads(room), rewrite=_rewrite_xml)
    for room, suffixes, sniff in (
        ("newsml", (".xml",), is_newsml),
        ("feed", (".xml", ".rss", ".atom"), is_feed),
    )
)
_WRITTEN: Final = (
    Format("json", (".json",), _is_nothing, None, _writes("neutral.write")),
    Format("rss", (".rss",), _is_nothing, None, _writes("feed.write", "write_rss")),
    Format("atom", (".atom",), _is_nothing, None, _writes("feed.write", "write_atom")),
    Format("amp", (".amp.html",), _is_nothing, None, _writes("amp.write")),
    Format("docx", (".docx",), _is_nothing, None, _write_docx),
    Format("fragment", (".fragment.html",), _is_nothing, None, _writes("html.fragment")),
    Format(
        "fragments",
        (".fragments.json",),
        _is_nothing,
        None,
        _writes("html.fragment", "write_entries"),
    ),
    Format(OWN, (".source",), _is_nothing, None, _write_source),
)
"""Formats of editions that are read under another name."""

FORMATS: Final = (_HTML, *_JSON, *_XML, _TEXT, _MARKDOWN, *_WRITTEN)
"""All formats; of those that recognise a document the first reads it."""

SOURCE_SUFFIXES: Final = tuple(
    dict.fromkeys(
        suffix for known in FORMATS if known.read is not None for suffix in known.suffixes
    )
)
"""How the files are called that can be read."""

SUFFIXES_TOLD: Final = f"{', '.join(SOURCE_SUFFIXES[:-1])} or {SOURCE_SUFFIXES[-1]}"
"""The same for people."""

EDITIONS: Final = {
    known.name: known.edition or known.suffixes[0] for known in FORMATS if known.write is not None
}
"""The formats of editions and how their files end; nobody has to ask for the first. One in the
source's own format ends as its source does behind that.
"""

EDITION_SUFFIXES: Final = (
    *(suffix for name, suffix in EDITIONS.items() if name != OWN),
    *(f"{EDITIONS[OWN]}{suffix}" for suffix in SOURCE_SUFFIXES),
)
"""All the ways in which files of editions may end."""


def format_of(name: str, data: bytes) -> Format:
    """Tell in which format a document is read, by the name of its file, else by its bytes.

    Raises SourceProblem where in none.
    """
    readable = [known for known in FORMATS if known.read is not None]
    named = [known for known in readable if name.lower().endswith(known.suffixes)]
    sniffed = (known for known in named or readable if known.sniff(data))
    found = next(sniffed, None) or (named[0] if len(named) == 1 else None)
    if found is None and named:
        kinds = ", ".join(known.name for known in named)
        what = f"none of the kinds of {named[0].suffixes[0]} that are read ({kinds})"
        raise SourceProblem(name, what, "see docs/sources.md")
    if found is None:
        raise _unread(name)
    return found


def read_document(name: str, data: bytes, lore: Lore | None = None) -> Article:
    """Read an article from the bytes of a file. Raises SourceProblem for what is none.

    Parts of which there is lore are not read again.
    """
    read = format_of(name, data).read
    if read is None:
        raise _unread(name)
    if lore is None:
        return read(data, name)
    from l10n.documents.recalled import recalling

    with recalling(lore):
        return read(data, name)


def has_parts(name: str) -> bool:
    """Tell whether a document is read by parts, of which there may be lore: no text is."""
    return not name.lower().endswith((*_TEXT.suffixes, *_MARKDOWN.suffixes))


def suffix_of(made_as: str, source: str = "") -> str:
    """Return how editions of a format end; that of the source's own ends as the `source` does.

    Raises UsageProblem where none is written in it.
    """
    if made_as not in EDITIONS:
        raise _unwritten(made_as)
    ends = (suffix for suffix in SOURCE_SUFFIXES if source.lower().endswith(suffix))
    own = next(ends, "") if made_as == OWN else ""
    return f"{EDITIONS[made_as]}{own}"


def write_document(made_as: str, edition: Edition, printing: Printing) -> bytes:
    """Write an edition in a format. Raises UsageProblem as `suffix_of` does."""
    write = next((known.write for known in FORMATS if known.name == made_as), None)
    if write is None:
        raise _unwritten(made_as)
    return write(edition, printing)


def write_index(site: str, articles: Mapping[str, Sequence[Listed]]) -> bytes:
    """Write the page that leads to all editions."""
    from l10n.documents.html.index import write_index

    return write_index(site, articles).encode("utf-8", "replace")


def rewrite_document(name: str, data: bytes, edition: Edition) -> bytes:
    """Write the document that an edition was made from with the edition's texts in it.

    What the edition says in the source's words stays as it is; so an edition without targets gives
    the document back. Raises SourceProblem as `read_document` does.
    """
    return _rewriter(name, data)(data, name, edition)


def _rewriter(name: str, data: bytes) -> Rewriter:
    rewrite = format_of(name, data).rewrite
    if rewrite is None:
        raise _unread(name)
    return rewrite


def _unwritten(made_as: str) -> UsageProblem:
    return UsageProblem("--format", f"{made_as!r} is no format", f"use {' or '.join(EDITIONS)}")


def _not_installed(made_as: str, library: str) -> UsageProblem:
    what = f"{library} is not installed"
    return UsageProblem(f"--format {made_as}", what, f"pip install 'l10n[{made_as}]'")


def _unread(name: str) -> SourceProblem:
    remedy = f"save it as {SUFFIXES_TOLD}"
    return SourceProblem(name, "this is no kind of source that is read", remedy)
