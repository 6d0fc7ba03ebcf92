"""A document that is no text: its article, made by hand, goes through what every article does."""

from pathlib import Path

import pytest

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.catalogue.versions.template import update_template
from l10n.errors import SourceProblem
from l10n.glossary import NO_TERMS
from l10n.model.article import Article, Block, Code, CodeKind, Entry, EntryKind, Role, Segment
from l10n.model.catalogue import new_catalogue
from l10n.store.config import ArticleSettings, Config
from l10n.store.sources import MAX_TEXT, Source, findings_of, require_short, with_placeables

BOLD = (Code("b", CodeKind.OPEN, 3, 3), Code("b", CodeKind.CLOSE, 8, 8))
LINE = "Le vent se lève à Brest."


def _block(pointer: str, *segments: Segment, gaps: tuple[str, ...] = ()) -> Block:
    return Block(Role.PARAGRAPH, 0, segments[-1].end, segments, gaps, pointer=pointer)


def _article(*blocks: Block) -> Article:
    entry = Entry("a", EntryKind.ENTRY, None, 0, 0, blocks)
    return Article("", "fr", "", (entry,))


def _source(article: Article) -> Source:
    return Source("port", Path("port.html"), "0", "0", article, ArticleSettings(None, None))


PAGE = _article(
    _block(
        "/p[1]", Segment(0, 15, "La pluie tombe.", codes=BOLD), Segment(17, 41, LINE), gaps=("  ",)
    ),
    _block("/p[2]", Segment(0, 14, "Il est 19h30.\n")),
)


def test_a_block_has_its_text_without_a_document_around_it() -> None:
    """Spans belong to the block; its text is its segments' and what stands between them."""
    first, _ = (block for _, block in PAGE.blocks())
    assert first.text == f"La pluie tombe.  {LINE}"
    assert all(first.text[s.start : s.end] == s.text for s in first.segments)


def test_an_edition_of_it_knows_where_its_blocks_go() -> None:
    """What is missing stands in the source, at the pointer that its reader gave."""
    template = list(update_template(new_catalogue("a"), PAGE, "sha").template.units())
    edition = assemble(Material("a", PAGE, template, {}), "es", Policy())
    blocks = [block for entry in edition.entries for block in entry.blocks]
    assert [(block.pointer, block.text) for block in blocks] == [
        ("/p[1]", f"La pluie tombe.  {LINE}"),
        ("/p[2]", "Il est 19h30.\n"),
    ]


def test_its_placeables_are_found_in_spans_of_the_block() -> None:
    """A name and a time are where the segment's own span says."""
    article = with_placeables(_source(PAGE), NO_TERMS)
    found = [(block, it) for _, block, segment in article.segments() for it in segment.placeables]
    assert [it.text for _, it in found] == ["Brest", "19h30"]
    assert all(block.text[it.start : it.end] == it.text for block, it in found)


def test_a_finding_about_it_names_the_file_and_no_line() -> None:
    """Where a document has no lines nobody is sent to one."""
    mixed = _article(_block("/p[1]", Segment(0, 34, "À 19H00, puis à 20h00, il pleuvra.")))
    found = findings_of(_source(mixed), "port.html", NO_TERMS, Config())
    assert [(it.code, it.file, it.line) for it in found] == [
        ("time-style-mixed", "port.html", None)
    ]


def test_a_sentence_too_long_for_a_catalogue_is_refused_without_a_line() -> None:
    """The limit of a unit holds whatever the document is."""
    long = "a" * (MAX_TEXT + 1)
    with pytest.raises(SourceProblem, match="a sentence of"):
        require_short(_source(_article(_block("/p[1]", Segment(0, len(long), long)))))
