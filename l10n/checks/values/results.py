"""Results of matches: whose score is said first goes by whom the sentence names first."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.language.languages import SOURCE
from l10n.language.text.converses import says_converse
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.checks.pair import Pair
    from l10n.checks.values.facts import Fact

_SCORE: Final = compiled(r"\d{1,3} ?[-–—:/] ?\d{1,3}")
_NAME: Final = compiled(r"(?<![\w-])[A-ZÀ-Þ][\w’'-]{2,}")
_MOST: Final = 20
"""Names of one text that are looked at."""

_NEAR: Final = 60
"""Characters before a score in which its verb stands."""


def may_turn(one: Fact, other: Fact, pair: Pair) -> bool:
    """Tell whether the ends of a score may stand the other way round in the target.

    They do where the teams do: Lens beats Brest 2-1, Brest loses to Lens 1-2. Of somebody who loses
    languages say either: perd 1-2, lost 2-1.
    """
    if one.span != other.span or not _SCORE.fullmatch(one.what.text):
        return False
    before = pair.source[max(0, one.what.start - _NEAR) : one.what.start]
    subject = _NAME.search(before)
    loses = subject is not None and says_converse(before[subject.end() :], SOURCE)
    return loses or _are_turned(pair)


def _are_turned(pair: Pair) -> bool:
    """Tell whether two names of the source stand in the other order in the target."""
    names = [match[0] for match in islice(_NAME.finditer(pair.source), _MOST)]
    places = [pair.target.find(name) for name in dict.fromkeys(names)]
    return any(two < one for one, two in pairwise(at for at in places if at >= 0))
