"""The lines `key: value` between two `---` at the head of a source: what its author says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address, read_date
from l10n.documents.order import Order
from l10n.frozen import dataclass, field
from l10n.language.values.instants import is_zone, moment
from l10n.lazy import compiled
from l10n.model.article import About

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_LINE_END: Final = compiled(r"\r\n|\r|\n")
_FENCE: Final = compiled(r"\s*---\s*\Z")
_PAIR: Final = compiled(r"(?P<key>[A-Za-z][\w-]*)\s*:(?:\s+(?P<value>.*?))?\s*\Z")
_ASIDE: Final = compiled(r"\s*(?:#.*|-\s.*)?\Z")
_EMBARGO: Final = compiled(r"embargo\s*:\s*(?P<value>[\"']?\d.*?)\s*\Z", re.IGNORECASE)
_REMARK: Final = compiled(r"(?<=\S)\s+#.*\Z")
_LONGEST: Final = 60
"""Lines within which front matter has to end; a rule further down is a separator."""

EXPLICIT: Final = "explicit"
"""Value of `structure` in a text whose structure an editor settled: nothing is guessed."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What front matter says, as written; None where it says nothing.

    `lines` is how many lines it takes, both fences included, 0 without front matter. `unread`
    are the numbers, from 1, of lines whose key means nothing here, `places` those of the keys that
    do. A key twice has both values, so that nothing is read where they differ.
    """

    lang: str | None = None
    tz: str | None = None
    date: str | None = None
    url: str | None = None
    author: str | None = None
    order: str | None = None
    id: str | None = None
    embargo: str | None = None
    title: str | None = None
    structure: str | None = None
    lines: int = 0
    unread: tuple[int, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_explicit(self) -> bool:
        """Tell whether the structure of the text is settled."""
        return self.structure == EXPLICIT

    @property
    def about(self) -> About:
        """What a source of any format may say of itself."""
        return About(
            date=self.date,
            zone=self.tz,
            order=self.order,
            embargo=self.embargo,
            embargo_line=self.places.get("embargo"),
            author=self.author,
            url=self.url,
            id=self.id,
        )


_WORDS: Final = frozenset({"title", "author"})
_KEYS: Final = frozenset(FrontMatter.__slots__) - {"lines", "unread", "places"}


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter of a source; an empty value where the text has none."""
    lines = _LINE_END.split(text.removeprefix("\ufeff"), _LONGEST + 1)[: _LONGEST + 1]
    if not _FENCE.match(lines[0]):
        return FrontMatter()
    fences = [number for number, line in enumerate(lines) if number and _FENCE.match(line)]
    inside = lines[1 : fences[0]] if fences else lines[1:]
    if not fences or not _is_front_matter(inside):
        return _embargo_alone(inside)
    values: dict[str, str] = {}
    places: dict[str, int] = {}
    unread: list[int] = []
    for number, line in enumerate(inside, start=2):
        pair = _PAIR.match(line)
        key = pair["key"].lower() if pair else ""
        if pair and key in _KEYS:
            value = _value(pair["value"] or "", key)
            values[key] = _both(values.get(key, ""), value)
            places[key] = number
        elif pair:
            unread.append(number)
    given = {key: value for key, value in values.items() if value}
    return FrontMatter(**given, lines=fences[0] + 1, unread=tuple(unread), places=places)


def _both(one: str, other: str) -> str:
    return other if one in {"", other} else f"{one}, {other}" if other else one


def _embargo_alone(lines: Iterable[str]) -> FrontMatter:
    """Keep an embargo where a line that is none spoils the rest: nobody meant to lift it."""
    for number, line in enumerate(lines, start=2):
        if found := _EMBARGO.match(line):
            return FrontMatter(embargo=_value(found["value"]), places={"embargo": number})
    return FrontMatter()


@dataclass(frozen=True, slots=True)
class Oddity:
    """A line of front matter, from 1, and what is odd about it."""

    line: int
    message: str


def oddities(front: FrontMatter) -> Iterator[Oddity]:
    """Tell what front matter says that nothing can use."""
    for line in front.unread:
        yield Oddity(line, "front matter: nothing here reads this key")
    for key, (is_right, remedy) in _RIGHT.items():
        value = getattr(front, key)
        if value is not None and not is_right(value):
            yield Oddity(
                front.places.get(key, 1), f"front matter: {key} “{value}” is not read; {remedy}"
            )


_RIGHT: Final[Mapping[str, tuple[Callable[[str], bool], str]]] = {
    "date": (lambda text: read_date(text) is not None, "write it as 2025-08-15"),
    "tz": (is_zone, "write a zone as Europe/Paris"),
    "order": (lambda text: text in {Order.NEWEST, Order.OLDEST}, "write newest or oldest"),
    "url": (is_address, "write the address as https://..."),
    "embargo": (
        lambda text: moment(text, None) is not None,
        "nothing is exported; write 2025-08-15, or 2025-08-15 18:00 Europe/Paris",
    ),
}
"""Keys whose value can be wrong: what tells, and how it is written."""


def _is_front_matter(lines: list[str]) -> bool:
    read = [bool(_PAIR.match(line)) for line in lines]
    return any(read) and all(
        pair or _ASIDE.match(line) for pair, line in zip(read, lines, strict=True)
    )


def _value(written: str, key: str = "") -> str:
    """Read a value, without the remark behind a hash; in words for people a hash is theirs."""
    return _unquoted(written if key in _WORDS else _REMARK.sub("", written))


def _unquoted(value: str) -> str:
    quoted = value[:1] in "\"'" and value[:1] == value[-1:] and len(value) > 1
    return value[1:-1] if quoted else value
