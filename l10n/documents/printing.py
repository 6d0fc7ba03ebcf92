"""What a writer of editions may want to know beside the edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.article import Article


@dataclass(frozen=True, slots=True)
class Alternate:
    """An edition of the same article in a language: where it is seen from this one, and at all."""

    language: str
    href: str
    address: str


@dataclass(frozen=True, slots=True)
class Listed:
    """An edition as the page of all lists it."""

    language: str
    title: str
    href: str


def _no_day(_time: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Printing:
    """What a writer may want to know beside the edition.

    `article` is what the edition was made from, without its entries, `clock` says an entry's time
    to its readers and `day` the day of an instant, `corrections` whether each entry ends with what
    it corrected. `zone` is that of times without one; `source` is the name of the document that the
    article was read from, and its bytes. `site` is whose page it is, `address` where it will stand,
    `index` where one chooses a language; `numerals` is the style of ordered lists in its digits,
    `day_and_time` how a day, `{1}`, stands beside a time, `{0}`.
    """

    article: Article
    clock: Callable[[str], str]
    corrections: bool = False
    zone: str | None = None
    source: tuple[str, bytes] | None = None
    day: Callable[[str], str] = _no_day
    site: str = ""
    address: str | None = None
    index: str | None = None
    alternates: tuple[Alternate, ...] = ()
    numerals: str = ""
    day_and_time: str = "{1}, {0}"

    def moment(self, instant: str) -> str:
        """Say an instant with its day, where that is known."""
        day, time = self.day(instant), self.clock(instant)
        return self.day_and_time.replace("{1}", day).replace("{0}", time) if day else time
