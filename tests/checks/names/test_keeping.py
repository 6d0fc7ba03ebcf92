"""Which names every language of Latin script keeps."""

import pytest

from l10n.checks.names.keeping import is_kept
from tests.checks.names.organs import named

KEPT = ["Hier, Karl Lindqvist parle.", "Il vit à Elmendorf.", "Il cite Northvolt ici."]
TRANSLATED = ["Il cite Henri IV ici.", "Il cite Jeanne d'Arc ici.", "Il vit en Allemagne."]


@pytest.mark.parametrize("source", KEPT)
def test_persons_towns_and_firms_are_kept(source: str) -> None:
    """As every language of Latin script writes them."""
    name, words = named(source)
    assert is_kept(name, words, source[: name.start])


@pytest.mark.parametrize("source", TRANSLATED)
def test_kings_saints_and_countries_are_translated(source: str) -> None:
    """Each language calls them by its own name."""
    name, words = named(source)
    assert not is_kept(name, words, source[: name.start])


def test_a_lone_word_that_begins_a_sentence_may_be_no_name() -> None:
    """Its capital comes with its place."""
    name, words = named("Il vit à Elmendorf.")
    assert is_kept(name, words, "Il vit à ")
    assert not is_kept(name, words, "")
