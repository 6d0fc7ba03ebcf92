"""The words of a pair that may be names."""

import pytest

from l10n.checks.names.words import (
    begins_sentence,
    capitals,
    is_part,
    parts,
    proper_words,
    words_of,
)
from tests.checks.names.organs import named


def test_words_know_their_place_and_plain_form() -> None:
    """Spans are code points; accents and capitals are gone from the plain form."""
    (first, second) = words_of("Ça — Étienne")
    assert (second.text, second.start, second.end, second.romanized) == (
        "Étienne",
        5,
        12,
        "etienne",
    )
    assert first.is_capital
    assert [word.text for word in proper_words("le Port et la Mer")] == ["Port", "Mer"]


def test_what_begins_a_french_sentence_is_no_name() -> None:
    """Nor is a title; what is left is asked for."""
    assert capitals("Le président Lindqvist parle à Mme Okonjo.") == ("Lindqvist", "Okonjo")


def test_a_part_is_a_word_that_stays() -> None:
    """Particles, Roman figures and words of geography do not."""
    _, words = named("Hier, Marta Okonjo parle.")
    assert [word.text for word in words] == ["Marta", "Okonjo"]
    assert not any(is_part(word) for word in words_of("de XIV Mer"))


@pytest.mark.parametrize(
    ("before", "begins"),
    [("", True), ("Il part. ", True), ("“", True), ("avec ", False), ("M. ", False)],
)
def test_a_sentence_begins_behind_a_stop(before: str, *, begins: bool) -> None:
    """A stop of a title or of an initial is none."""
    assert begins_sentence(before) is begins


def test_parts_have_spans_of_the_source() -> None:
    """Not of the name."""
    source = "Hier, Marta Okonjo parle."
    name, words = named(source)
    assert [source[word.start : word.end] for word in words] == ["Marta", "Okonjo"]
    assert parts(name) == words
