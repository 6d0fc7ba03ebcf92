"""Words, cut once: in lower case, without addresses, at their places."""

from hypothesis import given

from l10n.language.text.words import low_words, lowered, word_spans
from tests.strategies import texts


def test_elided_words_keep_their_apostrophe() -> None:
    """So that "l'" is told from "l"; curly and straight apostrophes are one."""
    assert low_words("L’eau qu'il boit") == ("l'", "eau", "qu'", "il", "boit")


def test_a_quotation_mark_behind_a_word_is_no_apostrophe() -> None:
    """An apostrophe stands between letters."""
    assert low_words("‘yes’") == ("yes",)


def test_addresses_hold_no_words() -> None:
    """Nor do file names, initials and handles."""
    assert low_words("Voir a@exemple.org, https://la.une/des, /le/la et e.g. ici") == (
        "voir",
        "et",
        "ici",
    )


@given(texts)
def test_each_word_has_its_place(text: str) -> None:
    """Lower case keeps the length, and a span holds the word that it says."""
    assert len(lowered(text)) == len(text)
    for word, (start, end) in zip(low_words(text), word_spans(text), strict=True):
        assert lowered(text)[start:end] == word
