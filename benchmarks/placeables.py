"""Measure placeables beside dateparser, text2num, num2words and one naive regular expression.

    python benchmarks/placeables.py [FOLDER...]

Scores come from the marked texts (`*.marked.txt`, `temporal_numeric.txt`) of the folders, speed
from them and from JSON lines with "fr" or "sentences". Without a folder: the tests' own gold.
Speeds are ratios within one run, so the machine does not matter. A peer that is not installed is
named and skipped.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from l10n.language.french.quantities.number_words import read_words
from l10n.language.source import find_in_source, find_placeables, find_quantities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Span = tuple[str, int, int]
    Gold = tuple[str, dict[Span, str]]
    Finder = Callable[[str], set[Span]]

TESTS = Path(__file__).parents[1] / "tests" / "language" / "french" / "placeables"
MARK = re.compile(r"\{(\w+)(?: ([^|{}]*))?\|([^{}]*)\}")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
NAIVE = re.compile(
    rf"(?P<date>\b\d{{1,2}}(?:er)? (?:{'|'.join(MONTHS.split())})(?: \d{{4}})?|\b(?:19|20)\d\d\b)"
    r"|(?P<time>\b\d{1,2} ?[hH:] ?\d{0,2}(?: (?:GMT|UTC))?)"
    r"|(?P<percent>\b\d+(?:,\d+)? ?%)"
    r"|(?P<number>\b\d+(?:[ ,.]\d+)*)"
)
SAMPLE = 400


def parse(marked: str) -> Gold:
    """Take the marks out of a text."""
    plain, last = "", 0
    expected: dict[Span, str] = {}
    for mark in MARK.finditer(marked):
        plain += marked[last : mark.start()]
        expected[mark[1], len(plain), len(plain) + len(mark[3])] = mark[2] or mark[3]
        plain += mark[3]
        last = mark.end()
    return plain + marked[last:], expected


def golds(folders: Sequence[Path]) -> list[Gold]:
    """Return the lines of all marked texts: peers read lines, not articles."""
    paths = [
        p for f in folders for p in [*f.rglob("*.marked.txt"), *f.glob("temporal_numeric.txt")]
    ]
    lines = [line for p in sorted(paths) for line in p.read_text("utf-8").splitlines()]
    return [parse(line) for line in lines if line and not line.startswith("#")]


def texts(folders: Sequence[Path]) -> Iterator[str]:
    """Yield the French of JSON lines."""
    for path in sorted(p for folder in folders for p in folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            yield row["fr"] if "fr" in row else " ".join(row.get("sentences", []))


def ours(text: str) -> set[Span]:
    """Find spans with this project's grammar."""
    return {(p.type.value, p.start, p.end) for p in find_quantities(text)}


def naive(text: str) -> set[Span]:
    """Find spans with one regular expression."""
    return {(m.lastgroup or "", *m.span()) for m in NAIVE.finditer(text)}


def with_dateparser(search: Any) -> Finder:  # noqa: ANN401  no types
    """Find dates and times with dateparser; what it returns is located from left to right."""

    def find(text: str) -> set[Span]:
        spans, position = set(), 0
        for found, _ in search.search_dates(text, languages=["fr"]) or []:
            start = text.find(found, position)
            if start >= 0:
                kind = "time" if re.fullmatch(r"[\dhH: ]+(?:GMT|UTC)?", found) else "date"
                spans.add((kind, start, start + len(found)))
                position = start + len(found)
        return spans

    return find


def score(name: str, find: Finder, rows: Sequence[Gold], kinds: set[str]) -> None:
    """Print precision and recall of exact spans of some types."""
    gold = mine = both = 0
    for text, expected in rows:
        wanted = {key for key in expected if key[0] in kinds}
        found = {key for key in find(text) if key[0] in kinds}
        gold, mine, both = gold + len(wanted), mine + len(found), both + len(wanted & found)
    label = "+".join(sorted(kinds))
    found_part, right_part = 100 * both / max(gold, 1), 100 * both / max(mine, 1)
    print(f"  {name:12} {label:20} found {found_part:5.1f} %  right {right_part:5.1f} %  of {gold}")


def values(name: str, read: Callable[[str], set[Decimal]], rows: Sequence[Gold]) -> None:
    """Print how many numbers of the gold a reader knows the value of."""
    gold = hits = 0
    for text, expected in rows:
        known = read(text)
        for (kind, _, _), value in expected.items():
            if kind == "number" and "-" not in value[1:]:
                gold += 1
                hits += Decimal(value) in known
    print(f"  {name:12} values of numbers    known {100 * hits / max(gold, 1):5.1f} %  of {gold}")


def decimals(text: str) -> set[Decimal]:
    """Return the numbers that stand in a text as digits, in French notation."""
    found = set()
    for match in re.finditer(r"-?\d+(?: \d{3})*(?:,\d+)?", text):
        try:
            found.add(Decimal(match[0].replace(" ", "").replace(",", ".")))
        except InvalidOperation:
            continue
    return found


def our_values(text: str) -> set[Decimal]:
    """Return the numbers that this project reads in a text."""
    numbers = (p.value for p in find_quantities(text) if p.type.value == "number")
    return {Decimal(value) for value in numbers if "-" not in value[1:]}


def seconds(find: Callable[[str], object], rows: Sequence[str]) -> float:
    """Return the processor time for all texts, the better of two runs."""
    runs = []
    for _ in range(2):
        began = time.process_time()
        for row in rows:
            find(row)
        runs.append(time.process_time() - began)
    return max(min(runs), 1e-9)


def peer(module: str) -> Any:  # noqa: ANN401  peers have no types
    """Load a peer, or say that it is not here."""
    try:
        return importlib.import_module(module)
    except ImportError:
        print(f"  {module.partition('.')[0]}: not installed, skipped")
        return None


def doubling() -> None:
    """Print how the time grows when the text doubles: 2 is linear."""
    article = "\n".join(p.read_text("utf-8") for p in sorted(TESTS.glob("judges/*[a-z].txt")))
    shapes = {"article": article, "digits": "1", "letters": "x", "quotes": "«A", "groups": "123 "}
    for name, shape in shapes.items():
        sizes = [25_000, 50_000, 100_000]
        rows = [(shape * (size // len(shape) + 1))[:size] for size in sizes]
        spent = [seconds(lambda t: (find_placeables(t), find_in_source(t)), [row]) for row in rows]
        growth = " ".join(f"x{b / a:.1f}" for a, b in pairwise(spent))
        print(f"  {name:12} {sizes[0]} characters twice doubled: {growth}")


def compare_spans(finders: Mapping[str, Finder], rows: Sequence[Gold]) -> None:
    """Print how many spans each finder has exactly."""
    print(f"Exact spans in {len(rows)} marked lines")
    for name, find in finders.items():
        score(name, find, rows, {"date", "time"})
    for name in ("l10n", "naive regex"):
        score(name, finders[name], rows, {"number", "percent"})


def compare_values(rows: Sequence[Gold]) -> None:
    """Print how many numbers are understood, and agreement with what num2words writes."""
    text_to_num, num2words = peer("text_to_num"), peer("num2words")
    values("l10n", our_values, rows)
    values("naive regex", decimals, rows)
    if text_to_num:
        values("text2num", lambda text: decimals(text_to_num.alpha2digit(text, "fr")), rows)
    if num2words:
        sample = [*range(1, 2000), *range(2000, 10**6, 997), *range(10**6, 10**9, 10**7 + 7)]
        words = [num2words.num2words(number, lang="fr") for number in sample]
        pairs = zip(sample, words, strict=True)
        same = sum(read_words(word, 0) == (number, len(word)) for number, word in pairs)
        share = 100 * same / len(sample)
        print(f"  l10n reads {share:.1f} % of {len(sample)} numbers as num2words writes them")


def compare_speed(finders: Mapping[str, Finder], lines: Sequence[str]) -> None:
    """Print how many times as fast each finder is as the slowest peer here."""
    base = "dateparser" if "dateparser" in finders else "naive regex"
    print(f"Speed on {len(lines)} texts, as ratios to {base}")
    spent = {name: seconds(find, lines) for name, find in finders.items()}
    spent["l10n + names"] = seconds(find_placeables, lines)
    for name, needed in spent.items():
        print(f"  {name:12} {spent[base] / needed:9.2f} times as fast")


def main() -> None:
    """Print scores, speeds and growth."""
    folders = [Path(name) for name in sys.argv[1:]] or [TESTS]
    rows = golds(folders) or golds([TESTS])
    finders: dict[str, Finder] = {"l10n": ours, "naive regex": naive}
    search = peer("dateparser.search")
    if search:
        finders["dateparser"] = with_dateparser(search)
    compare_spans(finders, rows)
    compare_values(rows)
    compare_speed(finders, [*(text for text, _ in rows), *texts(folders)][:SAMPLE])
    print("Growth")
    doubling()


if __name__ == "__main__":
    main()
