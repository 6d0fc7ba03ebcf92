"""Right and wrong pairs of each language, as they stand beside its data."""

from collections import defaultdict

import pytest

from l10n.checks.run import check
from l10n.model.finding import Severity
from tests.language import examples
from tests.language.examples import PairExample

ALARMS = 0.04
"""The share of right pairs of a language in which a check may be wrong."""


def _alarms(pair: PairExample) -> list[str]:
    found = check(pair.source, pair.target, pair.language)
    return [one.code for one in found if one.severity is not Severity.NOTE]


def test_right_pairs_are_left_alone() -> None:
    """Of the right pairs of a language, at most four in a hundred are asked about."""
    heard: dict[str, list[bool]] = defaultdict(list)
    for pair in examples.right():
        heard[pair.language].append(bool(_alarms(pair)))
    assert heard
    for language, alarms in heard.items():
        assert sum(alarms) <= ALARMS * len(alarms), language


@pytest.mark.parametrize(
    "pair", tuple(examples.wrong()), ids=lambda pair: f"{pair.language}-{pair.code}"
)
def test_wrong_pairs_are_found(pair: PairExample) -> None:
    """The finding has the code that the example names, or one that begins so."""
    assert any(code.startswith(pair.code) for code in _alarms(pair))
