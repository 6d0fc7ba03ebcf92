"""Written accents in Spanish and Catalan."""

from __future__ import annotations

import pytest

from l10n.language.names.stress import accented, mark, unmark


@pytest.mark.parametrize(
    ("word", "spanish", "catalan"),
    [
        ("bulgAkov", "bulgákov", "bulgàkov"),
        ("gorbachOv", "gorbachov", "gorbachov"),
        ("shoigU", "shoigú", "shoigú"),
        ("guerAsimov", "guerásimov", "gueràsimov"),
        ("mijaIl", "mijaíl", "mijaíl"),
        ("vrUbel", "vrúbel", "vrúbel"),
        ("ilyushIn", "ilyushin", "ilyushin"),
        ("serguEi", "serguéi", "serguei"),
        ("iUlia", "iulia", "iúlia"),
        ("pUixkin", "puixkin", "puixkin"),
        ("oktYabr", "oktyabr", "oktyabr"),
        ("blOk", "blok", "blok"),
        ("ivanov", "ivanov", "ivanov"),
    ],
)
def test_accents_follow_the_rules_of_the_language(word: str, spanish: str, catalan: str) -> None:
    """The capital is the stress; names in -in go without an accent, as the press writes them."""
    assert accented(word, "ca") == catalan
    assert accented(word, "es") == spanish
    assert accented(word, "en") == word.lower()


def test_marks_come_from_combining_accents() -> None:
    """U+0301 after a vowel makes it a capital; unmarking undoes it."""
    assert mark("Го\u0301голь") == "гОголь"
    assert unmark(mark("Го\u0301голь")) == "гоголь"
