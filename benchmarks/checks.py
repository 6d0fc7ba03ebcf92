#!/usr/bin/env python3
"""What our checks notice, and what they cry over, beside pofilter.

    python benchmarks/checks.py FILE [--half even|odd] [--languages en,de] [--show CLASS] [--bare]

FILE holds right translations as JSON lines, {"fr": ..., "en": ..., "de": ...}. Each is checked as
it is (what is found at warning or above is a false alarm; how many pairs an error would block and a
fix would change is told apart) and with one fault at a time (tests/checks/damage/). A fault is
found when a finding has a code of the right class that the right pair does not have, at warning or
above, or as a note where that is the worst that the code can be; pofilter has no such classes, so
any new failure of its counts. With --forced the errors and fixes on right pairs are printed one by
one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from translate.filters import checks as pofilter  # noqa: E402
from translate.storage import pypo  # noqa: E402

from l10n import check  # noqa: E402
from l10n.checks.register import CODES  # noqa: E402
from l10n.model.finding import Severity  # noqa: E402
from tests.checks.damage import DAMAGES, Pair, names_class  # noqa: E402 - the path comes first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.model.finding import Finding
    from tests.checks.damage import Damaged

    Find = Callable[[str, str, str], set[str]]

VALUES: Final = (
    "number",
    "date",
    "time",
    "weekday",
    "ordinal",
    "percent",
    "money",
    "currency",
    "duration",
    "quantity",
)
LEFT_OUT: Final = {
    "simplecaps",
    "spellcheck",
    "isreview",
    "isfuzzy",
    "untranslated",
    "hassuggestion",
}


def rows(path: Path, half: str | None) -> list[dict[str, str]]:
    """Read the pairs, or every second of them."""
    lines = path.read_text(encoding="utf-8").splitlines()
    every = [json.loads(line) for line in lines]
    return every if half is None else every[half == "odd" :: 2]


def pairs(path: Path, half: str | None, languages: set[str]) -> Iterator[Pair]:
    """Give every pair of the file."""
    every = rows(path, half)
    for i, row in enumerate(every):
        others = {k: v for k, v in row.items() if k not in {"id", "fr"}}
        for language, target in others.items():
            if not languages or language in languages:
                stranger = every[(i + 7) % len(every)].get(language, "")
                yield Pair(row["fr"], target, language, others, stranger)


def forced(pair: Pair) -> tuple[list[Finding], list[Finding]]:
    """Return what would block a right pair, and what would change it."""
    found = check(pair.source, pair.target, pair.language)
    spans = [(f, f.target_span or (0, 0)) for f in found if f.fix is not None]
    changing = [f for f, (start, end) in spans if pair.target[start:end] != f.fix]
    return [f for f in found if f.severity is Severity.ERROR], changing


def ours(source: str, target: str, language: str) -> set[str]:
    """Return the codes of what we find at warning or above."""
    return {f.code for f in check(source, target, language) if f.severity is not Severity.NOTE}


def ours_noted(source: str, target: str, language: str) -> set[str]:
    """Return these codes, and those that are notes by what they are."""
    return {
        f.code
        for f in check(source, target, language)
        if f.severity is not Severity.NOTE or CODES[f.code].severity is Severity.NOTE
    }


class Pofilter:
    """pofilter's own checks of a language, as its command runs them; a unit costs it no time."""

    def __init__(self) -> None:
        self._checkers: dict[str, pofilter.StandardUnitChecker] = {}
        self.seconds = 0.0

    def __call__(self, source: str, target: str, language: str) -> set[str]:
        """Return the names of the checks that fail."""
        if language not in self._checkers:
            config = pofilter.CheckerConfig(targetlanguage=language)
            self._checkers[language] = pofilter.StandardChecker(config)
        unit = pypo.pounit(source)
        unit.target = target
        began = time.process_time()
        failed = self._checkers[language].run_filters(unit)
        self.seconds += time.process_time() - began
        return set(failed) - LEFT_OUT


class Score:
    """Counts of one checker."""

    def __init__(self, find: Find, *, has_classes: bool) -> None:
        self.find = find
        self.has_classes = has_classes
        self.seconds = 0.0
        self.checked = 0
        self.alarms: Counter[str] = Counter()
        self.pairs: Counter[str] = Counter()
        self.by_code: Counter[tuple[str, str]] = Counter()
        self.hits: Counter[tuple[str, str]] = Counter()
        self.cases: Counter[tuple[str, str]] = Counter()

    def timed(self, source: str, target: str, language: str, find: Find) -> set[str]:
        """Find, and count the time."""
        clock = (
            (lambda: self.find.seconds) if isinstance(self.find, Pofilter) else time.process_time
        )
        began = clock()
        found = find(source, target, language)
        self.seconds += clock() - began
        self.checked += 1
        return found

    def right(self, pair: Pair) -> None:
        """Count what is found in a right pair."""
        found = self.timed(pair.source, pair.target, pair.language, self.find)
        self.pairs[pair.language] += 1
        self.alarms[pair.language] += bool(found)
        self.alarms["values", pair.language] += any(c.startswith(VALUES) for c in found)
        self.by_code.update((pair.language, code) for code in found)

    def wrong(self, damaged: Damaged, language: str, name: str) -> bool:
        """Count whether a fault is found."""
        find = ours_noted if self.has_classes else self.find
        before = find(damaged.source, damaged.whole, language)
        new = self.timed(damaged.source, damaged.target, language, find) - before
        words = DAMAGES[name][1] if self.has_classes else ""
        hit = any(names_class(code, words) for code in new)
        self.cases[name, language] += 1
        self.hits[name, language] += hit
        return hit


def main() -> None:
    """Print the tables."""
    options = _options()
    scores = {"l10n": Score(ours, has_classes=True)}
    if not options.bare:
        scores["pofilter"] = Score(Pofilter(), has_classes=False)
    languages = set(options.languages.split(",")) if options.languages else set()
    blocked: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    for number, pair in enumerate(pairs(options.file, options.half, languages)):
        errors, fixes = forced(pair)
        blocked[pair.language] += bool(errors)
        changed[pair.language] += bool(fixes)
        for finding in (*errors, *fixes) if options.forced else ():
            print(f"{pair.language} {finding.severity} {finding.code}: {finding.message}")
            print(f"    {pair.source}\n    {pair.target}\n    fix: {finding.fix}")
        for score in scores.values():
            score.right(pair)
        for name, (damage, _) in DAMAGES.items():
            damaged = damage(pair, random.Random(f"{number} {name}"))  # noqa: S311 - dice, not secrets
            if damaged is None or (options.classes and name not in options.classes.split(",")):
                continue
            for who, score in scores.items():
                if not score.wrong(damaged, pair.language, name) and who == "l10n":
                    _show(options.show, name, pair.language, damaged)
    _print(scores)
    _print_forced(scores, {"an error": blocked, "a fix": changed})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--half", choices=["even", "odd"])
    parser.add_argument("--languages", default="")
    parser.add_argument("--classes", default="", help="only these damages, by name")
    parser.add_argument("--show", default="", help="print what is missed of this damage")
    parser.add_argument("--bare", action="store_true", help="without pofilter")
    parser.add_argument(
        "--forced", action="store_true", help="print errors and fixes on right pairs"
    )
    return parser.parse_args()


def _show(wanted: str, name: str, language: str, damaged: Damaged) -> None:
    if wanted == name:
        print(f"missed {name} {language}: {damaged.source}\n    {damaged.target}")


def _share(hits: float, cases: float) -> str:
    return f"{100 * hits / cases:.1f}" if cases else "-"


def _print(scores: dict[str, Score]) -> None:
    languages = sorted(next(iter(scores.values())).pairs)
    print("| false alarms, % | all | " + " | ".join(languages) + " |")
    print("|---" * (len(languages) + 2) + "|")
    for who, score in scores.items():
        total = _share(sum(score.alarms[x] for x in languages), score.pairs.total())
        each = [_share(score.alarms[x], score.pairs[x]) for x in languages]
        print(f"| {who} | {total} | " + " | ".join(each) + " |")
    score = scores["l10n"]
    total = _share(sum(score.alarms["values", x] for x in languages), score.pairs.total())
    each = [_share(score.alarms["values", x], score.pairs[x]) for x in languages]
    print(f"| l10n: numbers, dates, times | {total} | " + " | ".join(each) + " |\n")
    print("| found, % | cases | " + " | ".join(scores) + " | " + " | ".join(languages) + " |")
    print("|---" * (len(languages) + len(scores) + 2) + "|")
    for name in DAMAGES:
        cases = sum(score.cases[name, x] for x in languages)
        if not cases:
            continue
        whole = [_share(sum(s.hits[name, x] for x in languages), cases) for s in scores.values()]
        each = [_share(score.hits[name, x], score.cases[name, x]) for x in languages]
        print(f"| {name} | {cases} | " + " | ".join([*whole, *each]) + " |")
    print()
    for who, one in scores.items():
        print(f"{who}: {one.checked / max(one.seconds, 1e-9):.0f} pairs a second of CPU")
    for (language, code), count in score.by_code.most_common(12):
        print(f"  alarm {language} {code} {count}")


def _print_forced(scores: dict[str, Score], forced_by: dict[str, Counter[str]]) -> None:
    """Print how many right pairs are blocked or changed, beside those that checkers flag."""
    pairs_of = scores["l10n"].pairs
    languages = sorted(pairs_of)
    print("\n| of right pairs, % | all | " + " | ".join(languages) + " |")
    print("|---" * (len(languages) + 2) + "|")
    rows = {f"l10n: {what}": counts for what, counts in forced_by.items()}
    rows |= {f"{who}: any finding": score.alarms for who, score in scores.items()}
    for name, counts in rows.items():
        total = sum(counts[x] for x in languages)
        share = f"{100 * total / pairs_of.total():.2f} ({total} of {pairs_of.total()})"
        each = [_share(counts[x], pairs_of[x]) for x in languages]
        print(f"| {name} | {share} | " + " | ".join(each) + " |")


if __name__ == "__main__":
    main()
