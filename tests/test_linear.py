"""Work follows the length of a text, whatever repeats in it."""

from __future__ import annotations

import re
import sys
from functools import partial
from typing import TYPE_CHECKING

import pytest

from l10n.checks.run import check
from l10n.documents.text.read import read
from l10n.language.source import classify, find_in_source, find_placeables, sentences, swaps
from l10n.language.values import find_values
from tests.counting import calls_of
from tests.pumps import GENERAL, Known, patterns
from tests.steps import Steps, TooManyStepsError

pytestmark = pytest.mark.no_cover  # long texts through code that other tests run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READERS: dict[str, Callable[[str], object]] = {
    "find_placeables": find_placeables,
    "find_in_source": find_in_source,
    "sentences": lambda text: list(sentences(text)),
    "read": read,
    "classify": lambda text: classify(text, f"{text}fin"),
    "swaps": lambda text: swaps(text, f"{text} 13"),
    "check": lambda text: check(text, f"{text} x", "en"),
    "find_values": lambda text: find_values(text, "en"),
}
CALLS = 3
"""Times as many calls for twice the text; 2 is linear, 4 a square."""

WINDOWS = {
    "l10n.checks.inverted._LAST_WORD": "in the few letters before a word",
    "l10n.checks.names.forms._BEFORE": "in the few letters before a name",
    "l10n.checks.names.kept._LAST": "in the few letters before a word",
    "l10n.checks.names.order._LISTED": "ten names of a list at most",
    "l10n.checks.values.days._NIGHT": "in the few letters before a day",
    "l10n.documents.text.lines._TRAILING": "in the few letters that a line ends with",
    "l10n.documents.text.lines._RULE": "from the beginning of a line",
    "l10n.language.french.counted._NOUN": "in the few letters that a text ends with",
    "l10n.language.french.names.offered._OPENS": "in the few letters before a name",
    "l10n.language.french.quantities.clock._LENGTHS": "in the few letters before a value",
    "l10n.language.french.quantities.uses._AT_AGE": "in the few letters before a value",
    "l10n.language.french.quantities.uses._BESIDE_NAME": "in the few letters before a value",
    "l10n.language.french.quantities.uses._DETERMINER": "in the few letters before a value",
    "l10n.language.text.bare_numbers._LAST": "in the few letters that a text ends with",
    "l10n.language.values.read.tries._PIECE": "in the patterns of our own tables",
}
"""Patterns that are searched for near a place alone, so that what they cost has an end."""

LENGTH = 1000
SIZES = (1500, 3000)
"""Letters of a text, and of one twice as long."""

SHORT, LONG = 40, 160
"""Letters of two rows of which one is four times the other."""

QUADRATIC = 6
"""Times as many steps for four times the text: 4 is linear, 16 a square."""

NOTICED = 3000
"""Steps under which a row is too short to tell."""

MOST = 100_000
"""Steps that no row of this length needs."""

DEEP = 20_000
"""Calls in calls: each letter that a pattern takes is some."""

ALWAYS = ("a", "1", " ", "a ", "1 ", "\n", "é")
"""Rows over which each pattern is run beside its own."""


@pytest.mark.parametrize("name", READERS)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    """Rows of initials, of particles, of codes and of denials, and whatever else repeats."""
    reader = READERS[name]
    reader("Jean part le 3 mai. ")
    for pump in GENERAL:
        once, twice = (calls_of(partial(reader, pump * (size // len(pump)))) for size in SIZES)
        assert twice <= CALLS * once + LENGTH, pump


def _is_linear(known: Known, steps: Steps, row: str, end: str) -> bool:
    """Tell whether four times the row takes about four times the steps."""
    short, long = (row * max(1, length // len(row)) for length in (SHORT, LONG))
    try:
        more = steps.count(long + end, searched=known.searched)
        once = steps.count(short + end, searched=known.searched)
    except TooManyStepsError:
        return False
    return more < NOTICED or more < QUADRATIC * once


@pytest.fixture
def _deep() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(DEEP)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("_deep")
def test_no_pattern_takes_more_steps_than_its_text_is_long() -> None:
    """Each that repeats without an end is run over what it repeats; one in a window cannot grow."""
    growing = [known for known in patterns() if known.pumps]
    assert len(growing) > 250
    found: dict[str, list[str]] = {}
    for known in growing:
        steps = Steps(known.pattern, MOST)
        for row in (*ALWAYS, *known.pumps):
            if not all(_is_linear(known, steps, row, end) for end in ("", "\0")):
                found.setdefault(known.name, []).append(row)
    assert {name: rows for name, rows in found.items() if name not in WINDOWS} == {}


SUPER_LINEAR = {
    r"(?:a+)+b": "a",
    r"(?:a|a)*b": "a",
    r"\s*\n": " ",
    r"\w+!": "a",
    r"a*a*b": "a",
    r"(?=a*b)a": "a",
    r"(?:ab|a|b)*c": "ab",
}
LINEAR = {
    r"(?<!\w)\w+!": "a",
    r"a+b": "ab",
    r"(?>a+)b": "c",
    r"\bab\b": "ab ",
    r"(a)?(?(1)b|c)": "ab",
    r"(\w)\1": "ab",
    r"(?i)É{1,4}x": "é",
}


@pytest.mark.usefixtures("_deep")
@pytest.mark.parametrize(("pattern", "row"), [*SUPER_LINEAR.items(), *LINEAR.items()])
def test_steps_tell_a_square_from_a_line(pattern: str, row: str) -> None:
    """Patterns of which it is known."""
    known = Known("", re.compile(pattern), searched=True)
    assert _is_linear(known, Steps(known.pattern, MOST), row, "") is (pattern in LINEAR)


def test_a_window_is_that_of_a_pattern() -> None:
    """The list names none that is gone."""
    assert {known.name for known in patterns()} >= WINDOWS.keys()
