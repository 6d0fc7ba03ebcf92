import pytest

from l10n.errors import GlossaryProblem
from l10n.glossary import read_glossary, write_proposals
from l10n.model.term import TermForms, TermKind

GOOD = """kind,source,en,es,note
person,Jean Valjean|Valjean,Jean Valjean|Valjean,Jean Valjean,a novel
place,"Digne, ville",Digne,Digne?,
"""


def test_a_row_is_a_term_with_forms_in_order() -> None:
    """The first form is preferred; a cell that ends in ? is a proposal; empty cells are absent."""
    person, place = read_glossary(GOOD).terms
    assert (person.kind, person.sources) == (TermKind.PERSON, ("Jean Valjean", "Valjean"))
    assert person.forms("en") == TermForms(("Jean Valjean", "Valjean"))
    assert place.sources == ("Digne, ville",)
    assert place.forms("es") == TermForms(("Digne",), proposed=True)
    assert place.line == 3


def test_a_regional_language_inherits() -> None:
    """en-GB reads the en column; a language without a column has no forms."""
    person, _ = read_glossary(GOOD).terms
    assert person.forms("en-GB") == person.forms("en")
    assert person.forms("de") is None


BROKEN = {
    "empty": ("", None, "empty"),
    "no source column": ("kind,en\n", 1, "no column 'source'"),
    "a column that is no language": ("kind,source,english\n", 1, "'english'"),
    "an unknown language": ("kind,source,xx\n", 1, "unknown language"),
    "an unknown kind": ("kind,source,en\nriver,Seine,Seine\n", 2, "unknown kind"),
    "too many cells": ("kind,source,en\nplace,Digne,Digne,x\n", 2, "4 cells"),
    "no source": ("kind,source,en\nplace,,Digne\n", 2, "without a source"),
    "the same source twice": ("kind,source,en\nplace,A|B,A\n\nplace,B,B\n", 4, "at line 2"),
    "an open quote": ('kind,source,en\nplace,"Digne,Digne\n', 2, "unexpected end"),
}


@pytest.mark.parametrize(("text", "line", "what"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_glossary_is_refused_with_its_line(text: str, line: int | None, what: str) -> None:
    """The error names the file, the line from 1 and what to do."""
    with pytest.raises(GlossaryProblem) as caught:
        read_glossary(text, "glossary.csv")
    assert caught.value.line == line
    assert what in caught.value.what
    assert caught.value.remedy


def test_proposals_are_added_and_nothing_else_is_touched() -> None:
    """New rows at the end, empty cells filled, a filled one never; other rows byte for byte."""
    text = GOOD.replace("\n", "\r\n").removesuffix("\r\n")
    rows = [{"kind": "person", "source": "Fantine", "en": "Fantine?", "es": "Fantine?"}]
    cells = {3: {"en": "Dinge?", "es": "Otra?"}, 2: {"es": "Juan?"}}
    written = write_proposals(text, rows, cells, ["en", "es"])
    assert written == text + "\r\nperson,Fantine,Fantine?,Fantine?,\r\n"
    empty = GOOD.replace(",Digne?,", ",,")
    filled = write_proposals(empty, [], {3: {"es": "Digne?"}}, [])
    assert read_glossary(filled).terms == read_glossary(GOOD).terms
    assert filled.splitlines()[:2] == GOOD.splitlines()[:2]


def test_a_column_is_added_before_the_notes() -> None:
    """A new language gets its column; an empty glossary its header."""
    widened = write_proposals(GOOD, [], {2: {"de": "Hans?"}}, ["de"])
    person, place = read_glossary(widened).terms
    assert widened.startswith("kind,source,en,es,de,note\n")
    assert person.forms("de") == TermForms(("Hans",), proposed=True)
    assert (person.note, place.forms("de")) == ("a novel", None)
    assert write_proposals("", [], {}, ["de"]) == "kind,source,de,note\n"
