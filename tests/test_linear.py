"""Work follows the length of a text, whatever repeats in it."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

from l10n.checks.run import check
from l10n.documents.text.read import read
from l10n.language.source import classify, find_in_source, find_placeables, sentences, swaps
from l10n.language.values import find_values
from tests.pumps import GENERAL, patterns

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from tests.pumps import Known

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
    "l10n.checks.names.forms._BEFORE": "in the few letters before a name",
    "l10n.checks.names.kept._LAST": "in the few letters before a word",
    "l10n.documents.text.lines._TRAILING": "in the few letters that a line ends with",
    "l10n.documents.text.lines._RULE": "from the beginning of a line",
    "l10n.language.french.names.offered._OPENS": "in the few letters before a name",
    "l10n.language.french.quantities.uses._AT_AGE": "in the few letters before a value",
    "l10n.language.french.quantities.uses._BESIDE_NAME": "in the few letters before a value",
    "l10n.language.french.quantities.uses._DETERMINER": "in the few letters before a value",
    "l10n.language.values.read.tries._PIECE": "in the patterns of our own tables",
}
"""Patterns that are searched for near a place alone, so that what they cost has an end."""

LENGTH = 1000
QUADRATIC = 7
"""Times as dear for four times the text: 4 is linear, 16 a square."""

NOTICED = 0.004
"""Seconds under which nothing is measured."""


def _calls(reader: Callable[[str], object], text: str) -> int:
    """Count the calls of functions, which do not depend on the machine."""
    made = 0

    def note(_frame: object, event: str, _arg: object) -> None:
        nonlocal made
        made += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        reader(text)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("name", READERS)
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    """Rows of initials, of particles, of codes and of denials, and whatever else repeats."""
    reader = READERS[name]
    reader("Jean part le 3 mai. ")
    for pump in GENERAL:
        once, twice = (_calls(reader, pump * (size // len(pump))) for size in (3000, 6000))
        assert twice <= CALLS * once + LENGTH, pump


def _seconds(pattern: re.Pattern[str], text: str, *, searched: bool) -> float:
    """Measure the best of two goes."""
    spent = []
    for _ in range(2):
        began = time.process_time()
        if searched:
            for _found in pattern.finditer(text):
                pass
        else:
            pattern.match(text)
        spent.append(time.process_time() - began)
    return min(spent)


def _super_linear(known: Known) -> Iterator[str]:
    for pump in (*GENERAL, *known.pumps):
        for end in ("", "\0"):
            times = max(1, LENGTH // len(pump))
            once = _seconds(known.pattern, pump * times + end, searched=known.searched)
            if once < NOTICED / 16:
                continue
            more = _seconds(known.pattern, pump * 4 * times + end, searched=known.searched)
            if more > NOTICED and more > QUADRATIC * once:
                yield pump


@pytest.mark.soak
def test_no_pattern_costs_more_than_its_text_is_long() -> None:
    """Each is run over what it repeats itself; one in a window cannot grow."""
    assert len(patterns()) > 300
    found = {known.name: list(_super_linear(known)) for known in patterns()}
    assert {name for name, pumps in found.items() if pumps} <= WINDOWS.keys()


def test_a_window_is_that_of_a_pattern() -> None:
    """The list names none that is gone."""
    assert {known.name for known in patterns()} >= WINDOWS.keys()
