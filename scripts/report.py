#!/usr/bin/env python3
"""What waits for whom: for translators, for reviewers, for the desk.

    python scripts/report.py [DIR] [--to LANGUAGE] [--json]

Counts segments and words of the source, says how old the oldest is, and lists the questions.
Nothing is written.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from l10n import L10nError, Project
from l10n.cli.output import age, say, tell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TASKS: Final = {
    "correct": ("outdated", "rejected"),
    "translate": ("untranslated",),
    "edit": ("draft", "needs-work"),
    "review": ("translated",),
}
"""What is to be done, by the state of a unit; the last is a reviewer's work."""


@dataclass(frozen=True, slots=True)
class Pile:
    """Work of one kind on one article in one language; `oldest` is in seconds."""

    language: str
    task: str
    article: str
    segments: int
    words: int
    oldest: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that waits for the desk."""

    language: str
    article: str
    unit: str
    text: str


def main() -> int:
    """Print the report; returns the exit status."""
    args = _arguments()
    try:
        status = Project.open(args.project).status()
    except L10nError as error:
        tell(str(error))
        return 2
    piles = [pile for pile in _piles(status.queue) if args.to in {None, pile.language}]
    asked = [
        Asked(item.language, item.article, question.unit, question.text)
        for item in status.articles
        for question in item.questions
        if args.to in {None, item.language}
    ]
    if args.json:
        document = {"work": [asdict(p) for p in piles], "questions": [asdict(q) for q in asked]}
        failures = {"failures": [str(failure) for failure in status.failures]}
        print(json.dumps(document | failures, ensure_ascii=False, indent=1))
    else:
        for line in _text(piles, asked):
            say(line)
        for failure in status.failures:
            tell(str(failure))
    return 3 if status.failures else 0


def _piles(queue: Iterable[Any]) -> Iterator[Pile]:
    task_of = {state: task for task, states in TASKS.items() for state in states}
    found: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for item in queue:
        task = task_of.get(item.state)
        if task:
            key = item.language, task, item.article
            found.setdefault(key, []).append((item.words, item.age))
    order = list(TASKS)
    for key in sorted(found, key=lambda key: (key[0], order.index(key[1]), key[2])):
        units = found[key]
        words, oldest = sum(w for w, _ in units), max(age for _, age in units)
        yield Pile(*key, len(units), words, oldest)


def _text(piles: list[Pile], asked: list[Asked]) -> Iterator[str]:
    for language in sorted({pile.language for pile in piles} | {q.language for q in asked}):
        yield f"{language}:"
        for pile in piles:
            if pile.language == language:
                size = f"{pile.segments} segments, {pile.words} words"
                oldest = f"the oldest {age(pile.oldest)}"
                yield f"  {pile.task:<10}{pile.article}: {size}, {oldest}"
        for question in asked:
            if question.language == language:
                yield f"  answer    {question.article} {question.unit}: {question.text}"
    if not piles and not asked:
        yield "nothing waits"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("project", nargs="?", default=".", type=Path, metavar="DIR")
    parser.add_argument("--to", metavar="LANGUAGE", help="only this language")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
