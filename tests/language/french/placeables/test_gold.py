import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from l10n.language.source import find_placeables, find_quantities, gather
from l10n.model.placeable import Placeable, PlaceableType

HERE = Path(__file__).parent
SEED = HERE.parents[3] / "source" / "anchorage.txt"
MARK = re.compile(r"\{(\w+)(?: ([^|{}]*))?\|([^{}]*)\}")
NAMES = frozenset({"person", "place", "organisation", "name"})

# Measured recall and precision in per cent: raise them when they rise, never lower them.
FLOORS = {
    ("seed", "person"): (100, 100),
    ("seed", "place"): (100, 100),
    ("seed", "organisation"): (100, 100),
    ("seed", "name"): (100, 100),
    ("seed", "quantities"): (100, 100),
    ("articles", "names"): (100, 100),
    ("articles", "quantities"): (100, 100),
    ("judges", "names"): (96.5, 95.5),
    ("judges", "quantities"): (99, 98.5),
    ("newsroom", "quantities"): (100, 100),
    ("pages", "quantities"): (98, 98.5),
    ("evening", "quantities"): (100, 100),
    ("autumn", "quantities"): (99, 100),
}

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Gold:
    """A text and what must be found in it: values by type and span."""

    text: str
    expected: dict[Key, str]


def parse(marked: str) -> Gold:
    """Take the marks out of a text: {type value|text}."""
    plain, last = "", 0
    expected: dict[Key, str] = {}
    for mark in MARK.finditer(marked):
        plain += marked[last : mark.start()]
        start = len(plain)
        plain += mark[3]
        expected[mark[1], start, len(plain)] = mark[2] or mark[3]
        last = mark.end()
    return Gold(plain + marked[last:], expected)


def cases(name: str = "temporal_numeric") -> list[str]:
    """Return the lines of a list that are no headings."""
    lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def marked(folder: str) -> list[Path]:
    """Return the marked articles of a folder."""
    return sorted((HERE / folder).glob("*.marked.txt"))


def seed() -> Gold:
    """Return the seed article and its placeables by hand."""
    rows = (HERE / "seed.gold.tsv").read_text(encoding="utf-8").splitlines()
    fields = [row.split("\t") for row in rows]
    expected = {(kind, int(start), int(end)): value for start, end, kind, value in fields}
    return Gold(SEED.read_bytes().decode("utf-8"), expected)


def golds(folder: str) -> Iterator[Gold]:
    """Yield what is judged together."""
    if folder == "seed":
        yield seed()
    if folder in {"newsroom", "pages", "evening", "autumn"}:
        yield from map(parse, cases(folder))
    for path in marked(folder):
        yield parse(path.read_text(encoding="utf-8"))


def found(placeables: tuple[Placeable, ...]) -> dict[Key, str]:
    """Return what was found in the form of the gold."""
    return {(p.type.value, p.start, p.end): p.value for p in placeables}


def belongs(kind: str, group: str) -> bool:
    """Say whether a type is judged in a group of types, or is the group."""
    return group in {kind, "names" if kind in NAMES else "quantities"}


@pytest.mark.parametrize("line", cases())
def test_times_and_numbers_are_found_with_their_values(line: str) -> None:
    """Each line of the list gives exactly its marked types, spans and values."""
    gold = parse(line)
    assert found(find_quantities(gold.text)) == gold.expected


def test_the_list_holds_enough_of_both() -> None:
    """At least 200 lines judge the grammar, at least 60 of them hold nothing."""
    lines = cases()
    assert len(lines) >= 200
    assert sum(not parse(line).expected for line in lines) >= 60


@pytest.mark.parametrize("path", [*marked("articles"), *marked("judges")], ids=lambda p: p.stem)
def test_the_marked_text_is_the_text(path: Path) -> None:
    """The two files of a pair hold the same text."""
    plain = path.with_name(path.name.replace(".marked", ""))
    assert parse(path.read_text(encoding="utf-8")).text == plain.read_text(encoding="utf-8")


@pytest.mark.parametrize(("folder", "group"), FLOORS)
def test_scores_do_not_sink(folder: str, group: str) -> None:
    """Type and span are right as often as they were, in recall and in precision."""
    hits: Counter[str] = Counter()
    for gold in golds(folder):
        mine = found(find_placeables(gold.text))
        for name, keys in (("gold", gold.expected), ("mine", mine)):
            hits[name] += sum(belongs(kind, group) for kind, _, _ in keys)
        hits["both"] += sum(belongs(key[0], group) for key in mine if key in gold.expected)
    recall, precision = (100 * hits["both"] / hits[name] for name in ("gold", "mine"))
    assert (recall, precision) >= FLOORS[folder, group]
    assert precision >= FLOORS[folder, group][1]


@pytest.mark.parametrize("folder", ["seed", "articles", "judges"])
def test_a_part_of_an_article_reads_as_in_the_whole(folder: str) -> None:
    """Line by line, with the evidence of the whole, the same placeables are found."""
    for gold in golds(folder):
        evidence = gather(gold.text)
        start = 0
        parts: dict[Key, str] = {}
        for line in gold.text.splitlines(keepends=True):
            here = found(find_placeables(line, names=evidence)).items()
            parts |= {(kind, a + start, b + start): value for (kind, a, b), value in here}
            start += len(line)
        assert parts == found(find_placeables(gold.text))


def test_every_type_of_the_vocabulary_is_judged() -> None:
    """No type is without an example."""
    kinds = {kind for line in cases() for kind, _, _ in parse(line).expected}
    kinds |= {k for f in ("articles", "judges") for g in golds(f) for k, _, _ in g.expected}
    assert kinds == {kind.value for kind in PlaceableType}
