"""Where a target says a value, and what it says for another one, with nothing else to change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import replace
from l10n.language.adapting.agreement import keeps_clock
from l10n.language.adapting.forms import has_other_figures, letters, padded, parallel
from l10n.language.patching import Opening, Readings, meaning, value_place
from l10n.language.source import Swap
from l10n.language.values import find_values, render
from l10n.language.values import parse as read
from l10n.language.values.cldr import plural
from l10n.language.values.refiguring import number_of
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType
from l10n.model.value import Date, DateRange, Duration, Score, Time, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.language.adapting.adaptable import Adaptable
    from l10n.language.source import Replacement
    from l10n.model.value import Value

_SCALE: Final = 3
"""Figures more than before: three thousand million are another scale."""

_RANK_ENDS: Final = ".ºª°"
_GROUPED: Final = compiled(r"\d{1,3}(?:[.,]\d{3})+")
_FIGURE: Final = compiled(r"\d+(?:[.,\s]\d+)*")
_TIMES: Final = frozenset({PlaceableType.DATE, PlaceableType.TIME})
_COUNTS: Final = frozenset(
    {PlaceableType.NUMBER, PlaceableType.DURATION, PlaceableType.QUANTITY, PlaceableType.MONEY}
)


def place_of_value(one: Replacement, job: Adaptable) -> Opening | None:
    """Find the one place where the target says a value; None where another one is not sure."""
    before, after = meanings(one)
    if not _counts_alike(before, after, job) or _is_noon(one):
        return None
    if isinstance(before, Date) and before.weekday:
        place = _weekday(before, after, job)
    else:
        swap = Swap(one.type, one.before.value, one.after.value)
        readings = Readings(job.by.language, lambda _: (), job.by.style)
        place = value_place(swap, job.old, job.target, readings)
    if place is None:
        return None
    said = job.target[place.start : place.end]
    options = (padded(option, one.after.text) for option in _ordered(one, said, place, job))
    right = tuple(option for option in options if _looks(one, said, option, job))
    return replace(place, options=right) if right else None


def meanings(one: Replacement) -> tuple[Value, Value]:
    """Return what two values mean."""
    return parse(one.type, one.before.value), parse(one.type, one.after.value)


def _counts_alike(before: Value, after: Value, job: Adaptable) -> bool:
    """Tell whether the words around a number go with another one as well."""
    if isinstance(before, Date | DateRange | Time):
        return True
    if isinstance(before, Score):
        return isinstance(after, Score)
    if job.adapting.persons is None and _unit(before) != _unit(after):
        return False
    one, other = number_of(before), number_of(after)
    if one is None or other is None:
        return False
    return plural(job.code, format(one, "f")) == plural(job.code, format(other, "f"))


def _unit(value: Value) -> object:
    """Return what a value counts: another unit may have another gender."""
    if isinstance(value, Duration):
        return tuple(designator for designator, _ in value.lengths)
    return getattr(value, "unit", None)


def _is_noon(one: Replacement) -> bool:
    """Tell whether French says a time in a word: "midi" has words of its own around it."""
    figures = all(re.search(r"\d", side.text) for side in (one.before, one.after))
    return one.type is PlaceableType.TIME and not figures


def _weekday(before: Date, after: Value, job: Adaptable) -> Opening | None:
    """Find the one day of the week, where none has a case or a gender of its own."""
    if job.own.words.weekdays_exchange is not True:
        return None
    values = find_values(job.target, job.by.language, style=job.by.style)
    found = [one for one in values if meaning(one) == (PlaceableType.DATE, before)]
    if len(found) != 1:
        return None
    forms = [_forms(PlaceableType.DATE, value, job) for value in (before, after)]
    return Opening(found[0].start, found[0].end, parallel(found[0].text, *forms))


def _forms(kind: PlaceableType, value: Value, job: Adaptable) -> tuple[str, ...]:
    return render(kind, value, job.by.language, style=job.by.style).accepted


def _others(one: Replacement, said: str, job: Adaptable) -> tuple[str, ...]:
    before, after = (_forms(one.type, value, job) for value in meanings(one))
    return parallel(said, before, after)


def _ordered(one: Replacement, said: str, place: Opening, job: Adaptable) -> Sequence[str]:
    """Order what may stand there, the likest first."""
    options = (*_others(one, said, job), *place.options)
    after = meanings(one)[1]
    if one.type in _TIMES:
        options = (*place.options, *options)
    if isinstance(after, Time) and not after.minute:
        options = (_forms(one.type, after, job)[0], *options)
    return sorted(dict.fromkeys(options), key=_ungrouped(one, said, job))


def _ungrouped(one: Replacement, said: str, job: Adaptable) -> Callable[[str], bool]:
    """Tell readings without the groups of figures that the language has: 1200 for 1,200."""
    after = number_of(meanings(one)[1])
    if after is None or one.type in _TIMES or re.search(r"\d{4}", said):
        return lambda _: False
    usual = _forms(PlaceableType.NUMBER, parse(PlaceableType.NUMBER, format(after, "f")), job)
    grouped = next((form for form in usual if _GROUPED.fullmatch(form)), "")
    return lambda option: bool(grouped) and grouped not in option


def _looks(one: Replacement, said: str, option: str, job: Adaptable) -> bool:
    """Tell whether a reading is written as the one in whose place it comes."""
    if not re.search(r"\d", said):
        return not re.search(r"\d", option) and _is_worded(one, said, option, job)
    if not re.search(r"\d", option) or has_other_figures(said) != has_other_figures(option):
        return False
    if one.type is PlaceableType.ORDINAL:
        return _is_ranked(said, option, job)
    if one.type is PlaceableType.TIME and not _is_hour(said, option, job):
        return False
    if letters(said) != letters(option) and option not in _others(one, said, job):
        return False
    return one.type in _TIMES or _figures_alike(said, option, job)


def _is_worded(one: Replacement, said: str, option: str, job: Adaptable) -> bool:
    """Tell whether words stand for both values that have one form each."""
    if option not in _others(one, said, job):
        return False
    if one.type is PlaceableType.DATE:
        return job.adapting.names
    if one.type is PlaceableType.ORDINAL:
        return job.adapting.ranks
    least, most = job.adapting.numbers
    numbers = [number_of(value) for value in meanings(one)]
    return one.type in _COUNTS and all(n is not None and least <= n <= most for n in numbers)


def _is_ranked(said: str, option: str, job: Adaptable) -> bool:
    """Tell whether a rank in figures has the same ending, and one without a gender."""
    if job.adapting.ranks:
        return True
    if any(text.rstrip(_RANK_ENDS)[-1:] in job.adapting.odd_ranks for text in (said, option)):
        return False
    rest, other = (re.sub(r"\d", "", text) for text in (said, option))
    return rest == other and (not rest.strip(_RANK_ENDS) or job.own.writing.unspaced is True)


def _is_hour(said: str, option: str, job: Adaptable) -> bool:
    """Tell whether the words beside an hour go with the other: article, number."""
    if not keeps_clock(said, option, job.own):
        return False
    one, other = (re.search(r"\d+", text) for text in (said, option))
    counted = re.search(r"[^\W\d_]{3}", said) and not re.search(r"\d\D+\d", said)
    if not counted or one is None or other is None:
        return True
    return plural(job.code, one[0]) == plural(job.code, other[0])


def _figures_alike(said: str, option: str, job: Adaptable) -> bool:
    """Tell whether words beside a figure go with another: a million, five millions."""
    figures = [_FIGURE.search(text) for text in (said, option)]
    numbers = [read(PlaceableType.NUMBER, f[0], job.by.language) for f in figures if f]
    was, now = numbers if len(numbers) == len(figures) else (None, None)
    if not letters(said) or was is None or now is None:
        return True
    return plural(job.code, was) == plural(job.code, now) and len(now) - len(was) < _SCALE
