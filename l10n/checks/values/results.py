"""Results of matches: whose score is said first goes by whom the sentence names first."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import CHANGED, NUMBERS_SWAPPED
from l10n.language.languages import SOURCE
from l10n.language.text.converses import says_converse
from l10n.language.values import parse
from l10n.lazy import compiled
from l10n.model.finding import Severity
from l10n.model.placeable import PlaceableType
from l10n.model.value import Score

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from l10n.checks.pair import Fault, Pair
    from l10n.checks.values.facts import Fact

_SCORE: Final = compiled(r"\d{1,3} ?[-–—:/] ?\d{1,3}")
_WORDS: Final = "zéro un deux trois quatre cinq six sept huit neuf dix"
_NUMBERS: Final = {word: str(n) for n, word in enumerate(_WORDS.split())}
_ONE_OF: Final = "|".join(_NUMBERS)
_SPOKEN: Final = compiled(
    rf"(?i)\b(?P<one>{_ONE_OF})(?: buts?| points?| sets?| manches?| voix)? à (?P<two>{_ONE_OF})"
    r"(?= ?(?:[.,;:!?)]|\Z|(?:à|au|contre|face|devant|sur|en|pour)\b))"
)
_WINS: Final = compiled(
    r"(?i)\b(?:m[eè]n(?:e|ent|ait|er)|emport\w*|gagn\w+|bat(?:tu|tent)?|impos\w+|inclin\w+|perd\w*"
    r"|scores?|victoires?|défaites?|domin\w+|s'?qualifi\w+|rempor\w+|vainqueurs?|buts?|sets?)\b"
)
_WORD: Final = compiled(r"[^\W\d_]+|\d{1,2}")
_BETWEEN: Final = 3
"""Words between the two ends of a score: one goal to two."""

_NAME: Final = compiled(r"(?<![\w-])[A-ZÀ-Þ][\w’'-]{2,}")
_MOST: Final = 20
"""Names of one text that are looked at."""

_NEAR: Final = 60
"""Characters before a score in which its verb stands."""


def may_speak_score(source: str) -> bool:
    """Tell whether a French text says a score in words."""
    return " à " in source and _score_of(source) is not None


def check_spoken(pair: Pair) -> Iterator[Fault]:
    """Report a score in words whose ends changed places: trois à un, one to three."""
    match = _score_of(pair.source) if " à " in pair.source else None
    if match is None:
        return
    mine = _NUMBERS[match["one"].lower()], _NUMBERS[match["two"].lower()]
    yours = _spoken(pair.target, pair.language, mine) if mine[0] != mine[1] else None
    if yours is None or _loses(match.start(), pair) or _are_turned(pair):
        return
    message = f"The ends of {match[0]} have changed places"
    yield NUMBERS_SWAPPED.fault(message, match.span(), yours)


@lru_cache(maxsize=16)
def _score_of(source: str) -> re.Match[str] | None:
    """Find a score in words, in a text that tells of a match."""
    match = _SPOKEN.search(source)
    return match if match and _WINS.search(source) else None


def _spoken(target: str, language: str, ends: tuple[str, str]) -> tuple[int, int] | None:
    """Find the two ends in the other order, near each other and said once each."""
    said = [(m, _value(m[0].lower(), language)) for m in _WORD.finditer(target)]
    found = [(m, value) for m, value in said if value in ends]
    if [value for _, value in found] != [ends[1], ends[0]]:
        return None
    (first, _), (last, _) = found
    near = len(target[first.end() : last.start()].split()) <= _BETWEEN
    return (first.start(), last.end()) if near else None


@lru_cache(maxsize=1024)
def _value(word: str, language: str) -> str | None:
    if word.isdigit():
        return word
    return parse(PlaceableType.NUMBER, word, language)


def check_results(wanted: Sequence[Fact], given: Sequence[Fact]) -> Iterator[Fault]:
    """Report the result in figures that became another: 6-3, 6-6. Whose comes first may turn."""
    lost, got = _results(wanted), _results(given)
    if not (lost and got):
        return
    common = Counter(lost.values()) & Counter(got.values())
    mine, yours = (
        [fact for fact, ends in each.items() if ends not in common] for each in (lost, got)
    )
    if len(mine) == len(yours) == 1:
        one, other = mine[0], yours[0]
        message = f"{one.what.text} became {other.what.text}"
        warning = Severity.WARNING
        yield CHANGED["number"].fault(message, one.span, other.span, severity=warning)


def _results(facts: Sequence[Fact]) -> dict[Fact, tuple[str, ...]]:
    """Give the results among some facts, with their ends in no order."""
    found = [(fact, fact.what.meaning) for fact in facts]
    return {f: tuple(sorted((s.left, s.right))) for f, s in found if isinstance(s, Score)}


def may_turn(one: Fact, other: Fact, pair: Pair) -> bool:
    """Tell whether the ends of a score may stand the other way round in the target.

    They do where the teams do: Lens beats Brest 2-1, Brest loses to Lens 1-2. Of somebody who loses
    languages say either: perd 1-2, lost 2-1.
    """
    if one.span != other.span or not _SCORE.fullmatch(one.what.text):
        return False
    return _loses(one.what.start, pair) or _are_turned(pair)


def _loses(at: int, pair: Pair) -> bool:
    """Tell whether the source says of the first it names, before a score, that it loses."""
    before = pair.source[max(0, at - _NEAR) : at]
    subject = _NAME.search(before)
    return subject is not None and says_converse(before[subject.end() :], SOURCE)


def _are_turned(pair: Pair) -> bool:
    """Tell whether two names of the source stand in the other order in the target."""
    names = [match[0] for match in islice(_NAME.finditer(pair.source), _MOST)]
    places = [pair.target.find(name) for name in dict.fromkeys(names)]
    return any(two < one for one, two in pairwise(at for at in places if at >= 0))
