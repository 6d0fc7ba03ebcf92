"""Lines are read for names once: what is kept of them changes nothing but what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.language.french.names.evidence import gather
from l10n.language.french.names.lexicon import general, phrase_key
from l10n.language.french.names.lines import read_lines
from l10n.language.french.names.tokens import name_tokens
from l10n.language.french.tables import organisations, places
from l10n.language.text.typography import fold
from l10n.model.lore import NO_LORE
from l10n.model.term import Term, TermKind
from tests.lores import HeldLore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.lexicon import PhraseIndex

LINES: Final = (
    "Boucher, maire de Lormier, est arrivé.",
    "Boucher a refusé.",
    "le boucher du village",
    "Le Fonds de solidarité rurale (FSR) paie 12 000 €.",
    "FSR : l’attente",
    "(FSR)",
    "Le sommet Oran-Riga s'ouvre à Vienne, à Riga et à Tunis.",
    "« Héros d'hier », de Karim Bensaïd, sort lundi",
    "M. Bensaïd",
    "protocoleDurand",
    "Union Verte",
    "",
    "  ",
    "• Aisne : trois communes",
    "Anne-Marie O’Brien et J. K. Morel s’y opposent.",
)
TERMS: Final = (
    (),
    (Term(TermKind.PLACE, ("Lormier",)),),
    (Term(TermKind.ORGANISATION, ("Union Verte", "UV")), Term(TermKind.TERM, ("Boucher",))),
)
VERSIONS: Final = st.lists(
    st.tuples(
        st.lists(st.sampled_from(LINES) | st.text(max_size=12), max_size=8),
        st.sampled_from(TERMS),
    ),
    min_size=1,
    max_size=5,
)


@given(VERSIONS)
@settings(max_examples=150, deadline=None)
def test_evidence_is_the_same_with_lore_and_without(
    versions: Sequence[tuple[list[str], tuple[Term, ...]]],
) -> None:
    """Over any versions of an article and of its glossary."""
    lore = HeldLore()
    for lines, terms in versions:
        text = "\n".join(lines)
        assert _read(text, terms, lore) == _read(text, terms)
        assert gather(text, terms, lore) == gather(text, terms)


def _read(text: str, terms: tuple[Term, ...], lore: HeldLore | None = None) -> object:
    return read_lines(text, lambda: (general(),), repr(terms), lore or NO_LORE)


def _count(text: str, lore: HeldLore) -> int:
    """Count the lines that are read: each asks what is known."""
    asked: list[int] = []

    def known() -> Sequence[PhraseIndex]:
        asked.append(1)
        return (general(),)

    read_lines(text, known, "", lore)
    return len(asked)


def test_a_changed_line_is_read_and_no_other() -> None:
    """Wherever it stands, and whatever moved."""
    lore = HeldLore()
    assert _count("\n".join(LINES), lore) == len(LINES)
    assert _count("\n".join(reversed(LINES)), lore) == 0
    assert _count("\n".join([*LINES, "Léa Morel répond."]), lore) == 1


def test_a_line_is_read_again_where_another_says_otherwise_of_its_words() -> None:
    """A word that opens a sentence is a name until the article writes it in small letters."""
    lore = HeldLore()
    alone, other = "Boucher a refusé.", "le boucher du village"
    assert _count(alone, lore) == 1
    assert _count(f"{alone}\n{other}", lore) == 2
    assert _count(alone, lore) == 1
    assert not [it for it in gather(f"{alone}\n{other}").mentions if it.value == "Boucher"]


@pytest.mark.parametrize(
    "form",
    [
        "Saint-Denis",
        "Côte d'Ivoire",
        "iPhone",
        "G20",
        "La 2e chaîne",
        "St. Paul",
        "R&D",
        "a  b",
        "",
    ],
)
def test_keys_of_forms_are_those_of_their_words(form: str) -> None:
    """However they are cut: a plain form is cut at its spaces."""
    assert phrase_key(form) == _key(form)


def test_keys_of_general_knowledge_are_those_of_its_words() -> None:
    """All of it."""
    forms = (*organisations.NAMES, *organisations.ORGANISATIONS, *places.PLACES)
    assert [phrase_key(form) for form in forms] == [_key(form) for form in forms]


def _key(form: str) -> tuple[str, ...]:
    tokens = name_tokens(fold(form))
    return tuple(part for token in tokens if token.is_word for part in token.key)
