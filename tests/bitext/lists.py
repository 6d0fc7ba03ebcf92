"""The lists of finished texts, as the tests read them, and what editors do to texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from l10n.bitext.aligning import SURE, align
from l10n.bitext.anchors import TextLine

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE: Final = Path(__file__).parent
_BETWEEN: Final = " ¦ "

Places = tuple[int, ...]


@dataclass(frozen=True)
class Texts:
    """Two texts and which sentences say the same; of `torn` ones a part was taken away."""

    language: str
    source: tuple[TextLine, ...]
    target: tuple[TextLine, ...]
    pairs: dict[Places, Places]
    torn: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Score:
    """How many pairs are found for sure and right, for sure and wrong, and are there."""

    right: int
    wrong: int
    all: int

    @property
    def precision(self) -> float:
        """The share of what is found that is right."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """The share of what is there that is found."""
        return self.right / max(self.all, 1)


def read_texts(path: Path) -> Texts:
    """Read a list: a pair a line, an empty line between entries, @a where a sentence was moved."""
    sides: tuple[list[TextLine], list[TextLine]] = [], []
    pairs: dict[Places, Places] = {}
    moved: dict[str, dict[int, Places]] = {}
    block = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        is_heading = line[:2].isdecimal() and " - " in line.partition("\t")[0]
        block += is_heading or not line.strip()
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        places: list[Places] = []
        for cell, side in zip(cells, sides, strict=True):
            texts = [] if cell.startswith("@") else [one for one in cell.split(_BETWEEN) if one]
            places.append(tuple(range(len(side), len(side) + len(texts))))
            side += [TextLine(text, block) for text in texts]
        if tags := [cell for cell in cells if cell.startswith("@")]:
            which = 0 if places[0] else 1
            moved.setdefault(tags[0], {})[which] = places[which]
        elif all(places):
            pairs[places[0]] = places[1]
        block += is_heading
    pairs |= {both[0]: both[1] for both in moved.values()}
    return Texts(path.stem, tuple(sides[0]), tuple(sides[1]), pairs)


def edited(texts: Texts, seed: int) -> Texts:
    """Take sentences away, move two in a row, and join neighbours, as editors do."""
    chance = Random(seed)  # noqa: S311 - no secret
    gone = [{at for at in range(len(side)) if chance.random() < 0.06} for side in _sides(texts)]
    kept = [at for at in range(len(texts.source)) if at not in gone[0]]
    order = [at for at in range(len(texts.target)) if at not in gone[1]]
    start = chance.randrange(len(order) - 4)
    moved = order[start : start + 2]
    del order[start : start + 2]
    to = chance.randrange(len(order))
    order[to:to] = moved
    back = {targets[0]: sources for sources, targets in texts.pairs.items() if len(targets) == 1}
    groups: list[Places] = []
    for place in order:
        before = groups[-1] if groups else ()
        if (
            before == (place - 1,)
            and chance.random() < 0.08
            and texts.target[place].block == texts.target[place - 1].block
            and back.get(place) == tuple(one + 1 for one in back.get(place - 1, ()))
            and len(back[place]) == 1
            and not {*back[place], *back[place - 1]} & gone[0]
        ):
            groups[-1] = (place - 1, place)
        else:
            groups.append((place,))
    new = {place: at for at, group in enumerate(groups) for place in group}
    mine = {place: at for at, place in enumerate(kept)}
    pairs: dict[Places, Places] = {}
    torn: set[int] = set()
    for sources, targets in sorted(texts.pairs.items()):
        if gone[0].intersection(sources) or gone[1].intersection(targets):
            several = len(sources) + len(targets) > 2
            torn |= {mine[one] for one in sources if one in mine and several}
            continue
        there = tuple(sorted({new[one] for one in targets}))
        twin = next((one for one, other in pairs.items() if other == there), ())
        pairs.pop(twin, None)
        pairs[(*twin, *(mine[one] for one in sources))] = there
    target = tuple(
        replace(texts.target[group[0]], text="; ".join(_end(texts, group, one) for one in group))
        for group in groups
    )
    source = tuple(texts.source[place] for place in kept)
    return Texts(texts.language, source, target, pairs, frozenset(torn))


def _end(texts: Texts, group: Places, place: int) -> str:
    """Let a sentence that another follows in one go without its point."""
    text = texts.target[place].text
    return text if place == group[-1] else text.rstrip(".。")


def _sides(texts: Texts) -> tuple[tuple[TextLine, ...], tuple[TextLine, ...]]:
    return texts.source, texts.target


def score(texts: Iterable[Texts]) -> Score:
    """Align texts and count what is sure."""
    right = wrong = total = 0
    for one in texts:
        sure = [b for b in align(one.source, one.target, one.language) if b.likely >= SURE]
        good = sum(one.pairs.get(bead.source) == bead.target for bead in sure)
        right += good
        wrong += sum(not one.torn.intersection(bead.source) for bead in sure) - good
        total += len(one.pairs)
    return Score(right, wrong, total)
