"""Which segment of the new version is which unit of the old one.

Equal text first, then returning text, then similar text inside the same entry, then across
entries. A unit is used once; what finds no partner is new. No rule looks at positions or times,
which repeat and change in real live-blogs; of equal texts the neighbours decide, then the order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

from l10n.catalogue.bulk import collection_paused
from l10n.frozen import dataclass
from l10n.language.text.typography import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from l10n.catalogue.versions.passages import PlacedText


@dataclass(frozen=True, slots=True)
class Alignment:
    """For each new passage the old one it continues, or the retired one that it brings back.

    The numbers are positions, from 0, in the sequences that were given; `entries` maps the
    entries of the new version to those of the old.
    """

    continued: dict[int, int]
    returned: dict[int, int]
    entries: dict[Hashable, Hashable]


def align(
    old: Sequence[PlacedText], new: Sequence[PlacedText], retired: Sequence[str] = ()
) -> Alignment:
    """Align the passages of two versions; `retired` are texts that stood there once.

    Law: the mappings are one to one, and a passage whose folded text occurs as often in both
    versions is always continued.
    """
    continued = _equal(old, new)
    returned = _returning(new, continued, retired)
    entries = _entries(old, new, continued)
    rest_old = sorted(set(range(len(old))) - set(continued.values()))
    rest_new = [i for i in range(len(new)) if i not in continued and i not in returned]
    if rest_old and rest_new:
        from l10n.catalogue.versions.similarity import similar  # noqa: PLC0415 - rapidfuzz only for edits

        with collection_paused():
            continued |= similar(old, new, rest_old, rest_new, entries)
        entries = _entries(old, new, continued)
    return Alignment(continued, returned, entries)


def _equal(old: Sequence[PlacedText], new: Sequence[PlacedText]) -> dict[int, int]:
    left, right = _folded(old), _folded(new)
    # Up to where they part, each pass would pair what stands at the same place.
    start = max(0, _same_start(left, right) - 1)
    rest = left[start:], right[start:]
    twice = {text for texts in rest for text, n in Counter(texts).items() if n > 1}
    keys: tuple[Callable[[Sequence[str], int], Hashable], ...] = (
        lambda texts, i: (_at(texts, i - 1), texts[i], _at(texts, i + 1)),
        lambda texts, i: (_at(texts, i - 1), texts[i]),
        lambda texts, i: (texts[i], _at(texts, i + 1)),
    )
    pairs = {i: i for i in range(start)}
    for key in keys if twice else ():
        _pair_by(
            key,
            (left, [i for i in range(start, len(left)) if left[i] in twice]),
            (right, [i for i in range(start, len(right)) if right[i] in twice]),
            pairs,
        )
    sides = (left, range(start, len(left))), (right, range(start, len(right)))
    _pair_by(lambda texts, i: texts[i], *sides, pairs)
    return pairs


def _folded(passages: Sequence[PlacedText]) -> list[str]:
    return [fold(passage.text) for passage in passages]


def _same_start(left: Sequence[str], right: Sequence[str]) -> int:
    """Count the texts that both begin with."""
    pairs = zip(left, right, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _at(texts: Sequence[str], i: int) -> str:
    return texts[i] if 0 <= i < len(texts) else ""


def _pair_by(
    key: Callable[[Sequence[str], int], Hashable],
    left: tuple[Sequence[str], Iterable[int]],
    right: tuple[Sequence[str], Iterable[int]],
    pairs: dict[int, int],
) -> None:
    """Add pairs of the same key, in document order, of positions that have none yet."""
    used = set(pairs.values())
    waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for i in left[1]:
        if i not in used:
            waiting[key(left[0], i)].append(i)
    for queue in waiting.values():
        queue.reverse()
    for i in right[1]:
        if i not in pairs and (queue := waiting.get(key(right[0], i), [])):
            pairs[i] = queue.pop()


def _returning(
    new: Sequence[PlacedText], continued: dict[int, int], retired: Sequence[str]
) -> dict[int, int]:
    """Give texts that come back their old place, the one retired last first."""
    if not retired:
        return {}
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(retired):
        waiting[fold(text)].append(i)
    returned: dict[int, int] = {}
    for i, passage in enumerate(new):
        if i not in continued and (queue := waiting.get(fold(passage.text))):
            returned[i] = queue.pop()
    return returned


def _entries(
    old: Sequence[PlacedText], new: Sequence[PlacedText], pairs: dict[int, int]
) -> dict[Hashable, Hashable]:
    """Map each new entry to the old one that most of its passages come from, one to one."""
    votes = Counter((new[i].entry, old[j].entry) for i, j in pairs.items())
    entries: dict[Hashable, Hashable] = {}
    taken: set[Hashable] = set()
    for (fresh, known), _ in votes.most_common():
        if fresh not in entries and known not in taken:
            entries[fresh] = known
            taken.add(known)
    return entries
