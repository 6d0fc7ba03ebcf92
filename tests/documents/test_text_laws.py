import re
from typing import Final

from hypothesis import example, given
from hypothesis import strategies as st

from l10n.documents.text.explicit import write_explicit
from l10n.documents.text.front_matter import read_front_matter
from l10n.documents.text.lines import LineKind, read_lines
from l10n.documents.text.read import explain, read, read_all, segment
from l10n.language.french.segmentation.sentences import sentences
from l10n.model.article import Article, Split
from tests.strategies import documents, texts

HEADS: Final = (
    *("1e", "88e -", "88'", "90'+4 :", "- 67e", "> 88e", "# 88e", "2.e", "20h05", "20h05 :"),
    *("À 20h05", "**20h05**", "🔴 20h02 –", "[20h05]", "Le 16/08 à 04h27", "", "Un mot.", "un mot"),
)
"""Lines that are a time or a minute of play and nothing more, and what stands between them."""

heads: Final = st.lists(st.sampled_from(HEADS), min_size=1, max_size=6).map("\n".join)
anything: Final = st.one_of(documents, texts, heads, st.text())


def shape(article: Article) -> list[object]:
    """Tell what an article holds, but not where."""
    return [
        (
            entry.kind,
            entry.id,
            entry.time,
            [(b.role, [s.text for s in b.segments]) for b in entry.blocks],
        )
        for entry in article.entries
    ]


@example("1e\n1e")
@given(anything)
def test_a_block_says_what_stands_between_its_ends(text: str) -> None:
    """A block's text is a slice of the source, and all before it in the block is its marker."""
    for _, block in read(text).blocks():
        first, last = block.segments[0], block.segments[-1]
        assert block.text == text[first.start : last.end]
        assert block.marker == text[block.start : first.start].strip()
        assert (block.pointer, first.codes) == ("", ())


@given(anything)
def test_segments_and_the_text_between_them_are_the_text_again(text: str) -> None:
    """Segments are ordered, disjoint slices, so cutting and joining loses nothing."""
    article = read(text)
    pieces: list[str] = []
    done = 0
    for *_, it in article.segments():
        assert done <= it.start < it.end
        assert it.text == text[it.start : it.end]
        pieces += [text[done : it.start], it.text]
        done = it.end
    assert "".join([*pieces, text[done:]]) == text == article.text


@given(anything)
def test_entries_hold_their_blocks_and_blocks_their_segments(text: str) -> None:
    """Spans nest, and neither entries nor blocks overlap their neighbours."""
    done = 0
    for entry in read(text).entries:
        assert done <= entry.start < entry.end
        done = entry.start
        for block in entry.blocks:
            assert done <= block.start < block.end <= entry.end
            assert block.start <= block.segments[0].start
            assert block.segments[-1].end == block.end
            done = block.end
        done = entry.end


@given(anything)
def test_every_visible_character_is_text_or_a_mark(text: str) -> None:
    """What is text for a reading is in a segment; what is left of a line holds only its marks."""
    kept = {at for *_, it in read(text).segments() for at in range(it.start, it.end)}
    for reading in read_all(text)[1]:
        line = reading.line
        if reading.role is not None:
            text_of_line = range(reading.body, reading.tail)
            assert all(at in kept or text[at].isspace() for at in text_of_line)
        elif line.kind is not LineKind.MARKER:
            continue
        if line.kind is not LineKind.IMAGE:
            marks = text[line.start : line.body] + text[line.tail : line.end]
            for mark in (line.clock.written if line.clock else "", f"{{#{line.id}}}", "/key"):
                marks = marks.replace(mark, "")
            assert len(re.findall(r"\w+", marks.replace("{#", " "))) <= 2


@given(anything)
@example("a\n\nb")
def test_explicit_form_says_the_same(text: str) -> None:
    """Writing the explicit form changes no entry, block, role or segment text."""
    for split in Split:
        assert shape(read(write_explicit(text, split=split))) == shape(read(text, split=split))


@given(anything)
def test_explicit_form_is_final(text: str) -> None:
    """Writing the explicit form of an explicit text changes nothing."""
    once = write_explicit(text)
    assert write_explicit(once) == once


@given(anything)
def test_every_line_is_explained_in_order(text: str) -> None:
    """The explanation has a reason for each line, numbered from 1."""
    numbers = [it.number for it in explain(text)]
    assert sorted(set(numbers)) == list(
        range(1, len(read_lines(text, read_front_matter(text))) + 1)
    )
    assert numbers == sorted(numbers)
    assert all(it.reason and it.role for it in explain(text))


@given(anything)
def test_findings_point_into_the_text(text: str) -> None:
    """Each finding has a message, a kebab-case code and a span inside the text."""
    for finding in read(text).findings:
        assert finding.code.replace("-", "").islower()
        assert finding.message
        start, end = finding.source_span or (-1, -1)
        assert 0 <= start < end <= len(text)


@given(texts.filter(lambda text: not {"\n", "\r"} & set(text)))
def test_one_line_is_a_paragraph(text: str) -> None:
    """A text of one line is cut as running text, whatever it looks like."""
    cut = segment(text)
    assert [(it.start, it.end) for it in cut] == [(it.start, it.end) for it in sentences(text)]
    assert all(it.text == text[it.start : it.end] for it in cut)


def test_several_lines_are_an_article() -> None:
    """A text of several lines is read with its structure: bullets are no part of segments."""
    assert [it.text for it in segment("• Un. Deux.\n• Trois.")] == ["Un. Deux.", "Trois."]
