"""What a check costs, in calls of functions, which depend on no machine."""

from __future__ import annotations

from typing import Final

import pytest

from l10n import check
from l10n.checks.names.cast import may_cast
from tests.checks.test_liveblog import pairs
from tests.counting import calls_of

pytestmark = pytest.mark.no_cover  # counts code that other tests run

MOST: Final = 1560
"""Calls of a right pair of a live-blog, those into C included; lower it where they become fewer."""

_MORE: Final = " Merci."
"""Makes other texts of words that are known."""


def test_a_right_pair_costs_no_more_calls_than_it_did() -> None:
    """Tables are loaded and words known; the texts are new, in one language after the other."""
    for language, source, target in pairs():
        check(source, target, language)

    def again() -> None:
        for language, source, target in pairs():
            check(source + _MORE, target + _MORE, language)

    assert calls_of(again) <= MOST * len(pairs())


@pytest.mark.parametrize(
    "source",
    [
        "Trump accuse Zelensky.",
        "Emmanuel Macron a longuement reçu Ursula von der Leyen.",
        "« Scholz va téléphoner à Tusk », dit-elle.",
        "Le Premier ministre arrive. Meloni vient de battre Elly Schlein.",
    ],
)
def test_one_verb_before_a_capital_may_be_a_deed(source: str) -> None:
    """A quick look at a source sees whatever the rule reads in it."""
    assert may_cast(source)


@pytest.mark.parametrize(
    "source",
    [
        "Trump rencontre Zelensky.",
        "Le préfet accuse le maire du port.",
        "Macron est avec Scholz.",
        "TRUMP ACCUSE ZELENSKY",
    ],
)
def test_where_no_verb_stands_before_a_capital_no_name_is_looked_for(source: str) -> None:
    """To find the names of a text takes long, and most rules do without."""
    assert not may_cast(source)
