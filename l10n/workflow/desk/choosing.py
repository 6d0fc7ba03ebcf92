"""What of an article is shown: a filter, a search, an order, and some entries at a time."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold
from l10n.model.unit import GRAVE, ChangeClass, State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.workflow.desk.viewing import DeskArticle, DeskEntry, DeskUnit

PAGE: Final = 25
"""Entries that are shown at once: a screen reader and a telephone hold them."""


class Filter(StrEnum):
    """Which units are asked for."""

    ALL = "all"
    WAITING = "waiting"
    MINE = "mine"
    QUESTIONS = "questions"
    VALUES = "values"
    """Whose French changed a number, a time, a name or a denial."""
    ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody wants to see; `page` counts from 0, and is the one that holds the unit `at`."""

    show: Filter = Filter.ALL
    text: str = ""
    newest_first: bool = True
    page: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is seen: the entries of a page, how many units match in all, and how many pages."""

    entries: tuple[DeskEntry, ...]
    many: int
    page: int
    pages: int
    counts: Mapping[Filter, int]


def choose(article: DeskArticle, choice: Choice, me: str) -> Chosen:
    """Choose what is shown to a person; an entry is shown whole where one of its units matches."""
    order = article.newest_first() if choice.newest_first else article.entries
    hits = {unit.id for unit in article.units() if matches(unit, choice, me)}
    wanted = [entry for entry in order if any(unit.id in hits for unit in entry.units)]
    pages = max(1, -(-len(wanted) // PAGE))
    held = (n for n, entry in enumerate(wanted) if any(u.id == choice.at for u in entry.units))
    page = min(next((n // PAGE for n in held), choice.page), pages - 1)
    shown = tuple(wanted[page * PAGE : (page + 1) * PAGE])
    return Chosen(shown, len(hits), page, pages, counts(article, me))


def counts(article: DeskArticle, me: str) -> dict[Filter, int]:
    """Count the units of each filter."""
    counted = Counter(
        show for unit in article.units() for show in Filter if _is(unit, show, me.casefold())
    )
    return {show: counted[show] for show in Filter}


def matches(unit: DeskUnit, choice: Choice, me: str) -> bool:
    """Tell whether a unit is asked for."""
    if not _is(unit, choice.show, me.casefold()):
        return False
    wanted = _plain(choice.text)
    if not wanted:
        return True
    item = unit.item
    said = (item.source, item.target, *item.questions, *unit.remarks, unit.id)
    return any(wanted in _plain(text) for text in said)


def next_waiting(article: DeskArticle, choice: Choice, after: str, me: str) -> str | None:
    """Return the unit behind one that waits and is asked for, in the order of the page."""
    every = replace(choice, page=0)
    order = article.newest_first() if choice.newest_first else article.entries
    units = [unit for entry in order for unit in entry.units]
    ids = [unit.id for unit in units]
    at = ids.index(after) + 1 if after in ids else 0
    behind = [*units[at:], *units[:at]]
    return next((u.id for u in behind if u.id != after and u.waits and matches(u, every, me)), None)


def _is(unit: DeskUnit, show: Filter, me: str) -> bool:
    item = unit.item
    match show:
        case Filter.ALL:
            return True
        case Filter.WAITING:
            return unit.waits
        case Filter.MINE:
            return any(review.who.casefold() == me for review in unit.reviews)
        case Filter.QUESTIONS:
            return bool(item.questions)
        case Filter.VALUES:
            return item.change in GRAVE and item.state is not State.REVIEWED
        case Filter.ERRORS:
            return bool(unit.errors)


def is_glance(unit: DeskUnit) -> bool:
    """Tell a reviewed unit that only wants a look, since its French was spelled anew."""
    return unit.item.state is State.REVIEWED and unit.item.change is ChangeClass.SPELLING


def _plain(text: str) -> str:
    return " ".join(fold(text).casefold().split())
