import json
from pathlib import Path
from typing import Final

import pytest

from l10n.documents.text.read import explain, read
from l10n.model.article import Article, EntryKind, Role, Split
from tests.documents.snapshot import SOURCES, expected, snapshot, source_text

ROOT: Final = Path(__file__).parents[2]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_source_is_read_as_its_golden_file_says(source: Path) -> None:
    """Entries, blocks, segments, findings and reasons are those of the file beside the source."""
    assert snapshot(source_text(source)) == json.loads(expected(source).read_text("utf-8"))


def test_seed_is_cut_as_by_hand() -> None:
    """All 39 blocks and 62 segments of the first article are those a person drew."""
    article = read(source_text(ROOT / "source" / "anchorage.txt"))
    gold = json.loads((Path(__file__).parent / "anchorage_spans.json").read_text("utf-8"))
    blocks = [f"{block.start}-{block.end} {block.role}" for _, block in article.blocks()]
    segments = [f"{it.start}-{it.end}" for _, _, it in article.segments()]
    assert blocks == gold["blocks"]
    assert segments == gold["segments"]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_kind_of_space_or_apostrophe_changes_no_structure(source: Path, space: str) -> None:
    """A typographic edit of the whole source moves no entry, block or segment."""
    text = source_text(source)
    assert shape(read(text.translate(str.maketrans(" '", f"{space}’")))) == shape(read(text))


def shape(article: Article) -> list[object]:
    """Tell where everything of an article is, but not what it says."""
    return [
        (
            entry.id,
            entry.time,
            block.role,
            block.start,
            [(it.start, it.end) for it in block.segments],
        )
        for entry, block in article.blocks()
    ]


def test_seed_findings_are_counted_not_listed() -> None:
    """The seed has one glued line, mixed apostrophes, plain spaces and unclear entries."""
    article = read(source_text(ROOT / "source" / "anchorage.txt"))
    found = {finding.code: finding.message for finding in article.findings}
    assert len(found) == len(article.findings)
    assert "split here" in found["glued-line"]
    assert found["mixed-apostrophes"].startswith("22 straight and 26 curly")
    assert found["plain-spaces"].startswith("42 ")
    assert "entries-unclear" in found


def test_quotations_of_several_sentences_share_a_group_across_the_article() -> None:
    """Each quotation has a group of its own, whatever block it stands in."""
    article = read("Titre du direct\n\n« Un. Deux », dit-il.\n« Trois. Quatre », dit-elle.\nFin.")
    groups = [segment.group for *_, segment in article.segments()]
    assert groups[0] is groups[-1] is None
    assert groups[1] == groups[2] != groups[3] == groups[4]


def test_split_by_paragraph_opens_an_entry_for_each() -> None:
    """Where nothing marks entries, each paragraph can be one; its quotation goes with it."""
    text = "Il neige à Brive.\nLe vent tombe.\n« Un. Deux. », dit-il.\nLa nuit vient."
    assert len(read(text).entries) == 1
    by_paragraph = read(text, split=Split.PARAGRAPH).entries
    assert [len(entry.blocks) for entry in by_paragraph] == [1, 2, 1]


def test_split_by_paragraph_is_ignored_where_entries_are_marked() -> None:
    """A single time, id or rule says that entries are marked."""
    text = "19:05 - Il neige à Brive.\nLe vent tombe.\nLa nuit vient."
    assert read(text, split=Split.PARAGRAPH).entries == read(text).entries


def test_front_matter_names_language_and_title() -> None:
    """`lang` wins over the caller's language; `title` stands in for a missing title line."""
    article = read("---\nlang: fr-CH\ntitle: Le sommet\n---\nIl neige.", language="fr")
    assert (article.language, article.title) == ("fr-CH", "Le sommet")
    assert read("Il neige.", language="fr-BE").language == "fr-BE"


def test_title_alone_is_no_title() -> None:
    """One line is a paragraph: a title needs something to stand over."""
    (entry,) = read("Un sommet à Oslo").entries
    assert (entry.kind, entry.blocks[0].role) == (EntryKind.ENTRY, Role.PARAGRAPH)


@pytest.mark.parametrize(
    "line",
    [
        "8 000 avions ont décollé.",
        "2020 fut une année noire.",
        "19h00 GMT est l'heure prévue.",
        "20h de débats.",
        "19h - 20h : réunion publique.",
        "12:8 pour Toulouse.",
        "24h - une course.",
        "1,5 - un record.",
    ],
)
def test_figures_at_the_head_of_prose_date_nothing(line: str) -> None:
    """A clock dates an entry only where a separator or the end of the line follows."""
    article = read(f"Il neige à Brive.\n{line}\nLe vent tombe.")
    assert [entry.time for entry in article.entries] == [None]
    assert line in [segment.text for *_, segment in article.segments()]


@pytest.mark.parametrize(
    ("lines", "times"),
    [
        ("19h00 GMT : Début du sommet.", ["19:00Z"]),
        ("19h00 GMT : début du sommet.", [None]),
        ("19h00 GMT : début du sommet.\n18h00 GMT : arrivée.", ["19:00Z", "18:00Z"]),
        ("## 20h Le vote commence", ["T20:00"]),
        ("## 20h de débats", [None]),
    ],
)
def test_time_before_a_colon_needs_a_second_clue(lines: str, times: list[str | None]) -> None:
    """A capital, another such line or a hash makes a time before a colon date its entry."""
    assert [entry.time for entry in read(f"{lines}\nIl neige.").entries] == times


def test_explanation_names_line_role_and_reason() -> None:
    """Each line says how it was read; a glued line says it for both of its parts."""
    text = "Points :\n• un\n• chef du protocoleMartin sera le premier à venir."
    assert [(it.number, it.role) for it in explain(text)] == [
        (1, "paragraph"),
        (2, "item"),
        (3, "item"),
        (3, "paragraph"),
    ]
    assert "glued" in explain(text)[-1].reason
