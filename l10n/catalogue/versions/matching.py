"""Which units of a catalogue the messages of another file are: by id, else by their French."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.model.catalogue import Message
    from l10n.model.unit import Unit


@dataclass(frozen=True, slots=True)
class Twice:
    """A source that a file has more than once, with different targets, and on which lines."""

    source: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Matches:
    """Messages by the ids of the units that they are; sources of no unit, and of several texts."""

    pairs: Mapping[str, Unit]
    unmatched: tuple[str, ...] = ()
    twice: tuple[Twice, ...] = ()


def match(known: Mapping[str, Unit], messages: Sequence[Message]) -> Matches:
    """Find the units that messages are: by id, else by their text, in order.

    Where a text has fewer units than messages, and these say different things, nobody can tell
    which is meant, and none is taken.
    """
    by_id: defaultdict[str, list[Message]] = defaultdict(list)
    by_text: defaultdict[str, list[Message]] = defaultdict(list)
    for message in sorted(messages, key=lambda message: message.unit.obsolete):
        unit = message.unit
        if unit.id in known and not (unit.obsolete and unit.id in by_id):
            by_id[unit.id].append(message)
        else:
            by_text[_key(unit.source)].append(message)
    apart = _came_apart(known.values(), (message.unit for message in messages))
    waiting: defaultdict[str, list[str]] = defaultdict(list)
    for i, unit in known.items():
        if i not in by_id:
            waiting[_key(unit.source)].append(i)
    pairs: dict[str, Unit] = {}
    unmatched: list[str] = []
    twice: list[Twice] = []
    groups = [([i], group) for i, group in by_id.items()]
    groups += [(waiting[key], group) for key, group in by_text.items()]
    for ids, group in groups:
        said = group if len(group) <= len(ids) else _translated(group)
        texts = {(_key(one.unit.source), one.unit.target) for one in said}
        if ids and len(said) > len(ids) and len(texts) > 1:
            twice.append(Twice(said[0].unit.source, tuple(sorted(one.line for one in said))))
            continue
        for i, message in zip(ids, said, strict=False):
            pairs[i] = _as_here(message.unit, known[i], apart=apart)
        if not ids:
            unmatched += [one.unit.source for one in said if _is_translated(one)]
    return Matches(pairs, tuple(unmatched), tuple(twice))


def _key(source: str) -> str:
    return normalize("NFC", fold(source))


def _is_translated(message: Message) -> bool:
    return bool(message.unit.target) and not message.unit.obsolete


def _translated(group: Sequence[Message]) -> Sequence[Message]:
    """Leave out, where there are too many, the empty and the retired."""
    return [one for one in group if _is_translated(one)] or group[:1]


def _came_apart(known: Iterable[Unit], units: Iterable[Unit]) -> bool:
    """Tell whether a program took every é for two signs; that is no edit of a text."""
    whole = all(is_normalized("NFC", unit.source) for unit in known)
    return whole and not all(is_normalized("NFC", unit.source) for unit in units)


def _as_here(unit: Unit, known: Unit, *, apart: bool) -> Unit:
    """Give a unit the id, and the form of letters with accents, that it has here."""
    unit = replace(
        unit,
        id=known.id,
        source=_same(unit.source, known.source, apart=apart),
        target=_same(unit.target, known.target, apart=apart),
    )
    return (
        replace(unit, previous=normalize("NFC", unit.previous)) if apart and unit.previous else unit
    )


def _same(text: str, known: str, *, apart: bool) -> str:
    whole = normalize("NFC", text)
    if whole == normalize("NFC", known):
        return known
    return whole if apart else text
