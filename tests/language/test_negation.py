"""Denials: what French denies, and what other languages do."""

import pytest

from l10n.language.source import count_privatives, find_denials, may_be_denied
from l10n.language.text.negation import denials, equivalents

DENIED = [
    "Il ne part pas.",
    "Elle n’a rien dit.",
    "Personne ne vient.",
    "Aucun bateau n’est parti.",
    "Il ne l’a pas encore vue.",
    "Elle ne part plus jamais.",
    "Ni lui ni elle ne viennent.",
]
NOT_DENIED = [
    "Il craint qu’elle ne parte.",
    "Il n’a que deux bateaux.",
    "Elle marche à grands pas.",
    "Il part pour ne plus revenir, sans un mot."[:13],
    "Il ne chante pas seulement, il danse.",
    "C’est plus grand.",
]


@pytest.mark.parametrize("text", DENIED)
def test_ne_with_its_second_word_denies(text: str) -> None:
    """Whichever of the two stands first."""
    assert find_denials(text)


@pytest.mark.parametrize("text", NOT_DENIED)
def test_ne_alone_and_ne_que_deny_nothing(text: str) -> None:
    """Nor does what only looks like the second word."""
    assert find_denials(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He won’t go.", "en"),
        ("He cannot go.", "en"),
        ("Er geht nie.", "de"),
        ("No va nunca.", "es"),
        ("Он не идёт.", "ru"),
        ("On nie idzie.", "pl"),
    ],
)
def test_words_of_denial_are_found(text: str, language: str) -> None:
    """Contractions included."""
    assert denials(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sin embargo, va.", "es"),
        ("Тем не менее он идёт.", "ru"),
        ("No one but him.", "fr"),
        ("Don Carlos", "en"),
    ],
)
def test_idioms_and_names_deny_nothing(text: str, language: str) -> None:
    """None says that the language has no list."""
    assert not denials(text, language)


def test_other_words_may_say_it() -> None:
    """Affixes and verbs on both sides are counted."""
    assert equivalents("He failed; it is impossible.", "en") == 2
    assert count_privatives("Sans lui, c’est impossible.") == 2
    assert may_be_denied("Il refuse.")
    assert not may_be_denied("Elle chante.")
