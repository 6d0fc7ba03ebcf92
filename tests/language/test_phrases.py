"""Values that nobody foresaw: whatever is found can be written, hinted at and checked."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.checks.run import check
from l10n.glossary import NO_TERMS
from l10n.language.source import find_quantities
from l10n.language.values import RENDERED, find_values, render, tabled
from l10n.workflow.hints import hints
from tests.language.phrases import phrases

pytestmark = pytest.mark.no_cover  # thousands of phrases: their kinds have tests of their own

SHORT = 400
LONG = 5_000


def _holds(phrase: str, language: str) -> None:
    """Find, write in every language, hint, check against a likely and an unlikely target."""
    text = f"Le compteur dit {phrase} depuis hier."
    likely = text
    for found in reversed(find_quantities(text)):
        if found.type in RENDERED:
            for tag in tabled():
                assert render(found.type, found.value, tag).accepted, tag
            said = render(found.type, found.value, language).preferred
            likely = likely[: found.start] + said + likely[found.end :]
    hints(text, language, NO_TERMS)
    for target in (likely, text[: len(text) // 2]):
        assert not [f for f in check(text, target, language) if f.code == "internal"]
        for found in find_values(target, language):
            assert render(found.type, found.value, language).accepted


def _all_hold(seed: int, number: int) -> None:
    print(f"seed {seed}")  # noqa: T201 - pytest shows it where one fails
    for index, phrase in enumerate(phrases(Random(seed), number)):  # noqa: S311 - no secret
        try:
            _holds(phrase, tabled()[index % len(tabled())])
        except Exception as error:
            error.add_note(f"phrase {phrase!r}, language {tabled()[index % len(tabled())]}")
            raise


def test_no_phrase_of_values_stops_anything() -> None:
    """A slice of what `make soak` draws: no exception, nothing that cannot be written."""
    _all_hold(1, SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 22))
def test_no_phrase_of_a_hundred_thousand_stops_anything(seed: int) -> None:
    """The same for 5,000 phrases a seed."""
    _all_hold(seed, LONG)


_UNITS = st.sampled_from(["h", "heures", "min", "jours", "ans", "%", "euros", "km", "e", "siècles"])
_SCALES = st.sampled_from(["", " mille", " millions", " milliards", " milliards et demi"])


_RESTS = st.sampled_from(["", " 30", " et demie", " moins le quart", " du soir", "30", "05"])
_NUMBERS = st.integers(0, 10**30) | st.decimals(0, 10**9, places=3)
_PHRASES = st.tuples(
    st.sampled_from(["", "-", "−", "+"]),
    _NUMBERS.map(lambda number: str(number).replace(".", ",")),
    _SCALES,
    st.sampled_from([" ", " de ", " d'", ""]),
    _UNITS,
    _RESTS,
).map("".join)


@given(_PHRASES, st.sampled_from(tabled()))
def test_what_is_found_can_be_written(phrase: str, language: str) -> None:
    """render(find(text)) never raises, however large, negative or odd the value is."""
    for found in find_quantities(f"Soit {phrase}."):
        if found.type in RENDERED:
            assert render(found.type, found.value, language).accepted


@given(st.text(alphabet=" 0123456789hHe:/.,-−'’%€$dmnsj\n", max_size=40))
def test_no_run_of_marks_is_a_value_that_cannot_be_written(text: str) -> None:
    """The same for figures, signs and letters in any order."""
    for found in find_quantities(text):
        if found.type in RENDERED:
            assert render(found.type, found.value, "en").accepted
