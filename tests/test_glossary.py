import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.errors import GlossaryProblem
from l10n.glossary import ALL, NAMES, Glossary, read_glossary, write_proposals
from l10n.language.source import find_in_source, find_placeables
from l10n.language.text.typography import fold
from l10n.model.term import Term, TermForms, TermKind

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


PARTS = (
    *("Jean", "JEAN", "Valjean", "d'Oran", "Saint-Malo", "l’Élysée", "Œuvres", "A.B.", "SNCF"),
    *("Compagnie", "12", "été", "quai", "« X »", "N'Golo", "protocoleDurand", "Durand", "M.", "l'"),
    *(
        "val\u00adjean",
        "Straße",
        "e\u0301te\u0301",
        "Σίσυφος",
        "ΣΊΣΥΦΟΣ",
        "McAdam",
        "&",
        "C++",
        "a",
        "-",
    ),
)
JOINTS = st.sampled_from([" ", " ", " ", "\u00a0", "-", "", ", ", "\n", "'", "’", "\u200b"])


@st.composite
def phrases(draw: st.DrawFn, most: int) -> str:
    """Join parts as texts and forms do, or glue them."""
    said = "".join(
        draw(st.sampled_from(PARTS)) + draw(JOINTS) for _ in range(draw(st.integers(1, most)))
    )
    return said.strip(" \n\u00a0") or "quai"


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Make a glossary of a few rows."""
    kinds = st.sampled_from(list(TermKind))
    rows = draw(
        st.lists(st.tuples(kinds, st.lists(phrases(3), min_size=1, max_size=2)), max_size=6)
    )
    return Glossary(
        tuple(Term(kind, tuple(forms), line=n) for n, (kind, forms) in enumerate(rows, 2))
    )


def _searched(
    glossary: Glossary, text: str, kinds: frozenset[TermKind]
) -> list[tuple[object, ...]]:
    """Find what one pattern of all forms finds, the longest first."""
    of_kind = [term for term in glossary.terms if term.kind in kinds]
    index = {fold(form): (term.line, form) for term in of_kind for form in term.sources}
    if not index:
        return []
    forms = "|".join(map(re.escape, sorted(index, key=len, reverse=True)))
    found = re.finditer(rf"(?<!\w)(?:{forms})(?!\w)", fold(text))
    return [(*index[match[0]], *match.span()) for match in found]


@given(glossaries(), phrases(12), st.sampled_from([ALL, NAMES, frozenset({TermKind.TERM})]))
def test_terms_are_found_as_one_pattern_of_all_would(
    glossary: Glossary, text: str, kinds: frozenset[TermKind]
) -> None:
    """The longest form first, from left to right, at the edges of words."""
    found = [(m.term.line, m.form, m.start, m.end) for m in glossary.occurrences(text, kinds)]
    assert found == _searched(glossary, text, kinds)


@given(glossaries(), phrases(12))
def test_a_text_is_read_alike_with_the_terms_that_it_may_speak_of(
    glossary: Glossary, text: str
) -> None:
    """What the others say changes no name, value or finding."""
    about = glossary.about(text)
    assert {m.term.line for m in glossary.occurrences(text)} <= {term.line for term in about}
    assert find_placeables(text, names=about) == find_placeables(text, names=glossary.terms)
    assert find_in_source(text, names=about) == find_in_source(text, names=glossary.terms)


@pytest.mark.parametrize("name", ["UE", "Ré", "Xi", "X"])
def test_a_name_of_few_letters_is_asked_for(name: str) -> None:
    """Wherever it stands in a text, not at its end alone."""
    glossary = read_glossary(f"kind,source,en,note\nplace,{name},Y,\n")
    assert glossary.about(f"La route de {name} est longue.") == glossary.terms
    assert glossary.about("Nul mot.") == ()


def test_few_rows_are_about_a_text() -> None:
    """Rows that share a word with it, and not their own, are about others."""
    rows = "".join(f"organisation,Compagnie {n} de Sarvel,X,\n" for n in range(1000, 3000))
    glossary = read_glossary(f"kind,source,en,note\n{rows}")
    (term,) = glossary.about("La Compagnie 1234 de Sarvel embauche.")
    assert term.sources == ("Compagnie 1234 de Sarvel",)
