"""`l10n status`, and `l10n` alone: the project at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.cli.exits import Exit
from l10n.cli.output import (
    age,
    draw,
    print_errors,
    print_json,
    print_not_checked,
    print_warnings,
    say,
)
from l10n.cli.tables import Column, Styled, lines, paint
from l10n.language.text.showing import shown
from l10n.model.unit import ChangeClass, State
from l10n.project import Project
from l10n.workflow.shapes import status_document

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping

    from l10n.cli.tables import Cell
    from l10n.model.finding import Severity
    from l10n.workflow.queue import Waiting
    from l10n.workflow.standing import CatalogueStatus
    from l10n.workflow.status import Status

_BAR: Final = 24
"""Columns of the bar of states."""

_SHOWN: Final = 5
"""Units of the queue on a screen, where nobody asks for more."""

_NUMBERS: Final = ("reviewed", "waiting", "findings", "age", "?")

_LOOKS: Final = {
    State.REVIEWED: ("█", "green"),
    State.TRANSLATED: ("▓", "cyan"),
    State.DRAFT: ("▒", "yellow"),
    State.NEEDS_WORK: ("░", "magenta"),
    State.OUTDATED: ("!", "red"),
    State.REJECTED: ("x", "red"),
    State.UNTRANSLATED: ("·", "dim"),
}


def run(args: argparse.Namespace) -> int:
    """Show how far every catalogue is."""
    most = _SHOWN if args.queue is None and not args.json else args.queue
    status = Project.open(args.project).status(most)
    if args.json:
        print_json(status_document(status))
    else:
        _show(status)
    if not status.failures:
        return Exit.DONE
    return Exit.PARTLY if status.articles or status.unsynced else Exit.CANNOT


def _show(status: Status) -> None:
    if status.articles:
        draw(_table(status.articles))
        draw([_legend({state for item in status.articles for state in item.words})])
    if status.queue:
        say(f"waiting, the most urgent first ({len(status.queue)} of {status.waiting}):")
        draw(_queue(status.queue))
    for item in status.articles:
        for question in item.questions:
            say(f"? {item.article} {item.language} {question.unit}: {question.text}")
    for name in status.unsynced:
        say(f"{name}: new, run `l10n sync`")
    for name in status.changed:
        say(f"{name}: changed since the last sync, run `l10n sync`")
    print_not_checked(status.not_checked)
    if not status.articles and not status.unsynced and not status.failures:
        say("no article yet: put a French text or page into source/")
    print_warnings(status.warnings)
    print_errors(status.failures)


def _table(items: tuple[CatalogueStatus, ...]) -> Iterator[str]:
    columns = [Column(title) for title in ("article", "to", "words")]
    columns += [Column(title, right=True) for title in _NUMBERS]
    return lines(columns, map(_row, items))


def _row(item: CatalogueStatus) -> tuple[Cell, ...]:
    total = sum(item.words.values())
    reviewed = item.words.get(State.REVIEWED, 0)
    return (
        shown(item.article),
        item.language,
        bar(item.words),
        f"{100 * reviewed // total if total else 0} %",
        str(total - reviewed),
        _findings(item.findings),
        age(item.age) if total > reviewed else "",
        str(len(item.questions) or ""),
    )


def _queue(waiting: Iterable[Waiting]) -> Iterator[str]:
    columns = [Column(title) for title in ("article", "to", "unit", "state")]
    columns += [Column("words", right=True), Column("age", right=True), Column("source", rest=True)]
    return lines(columns, map(_waiting, waiting))


def _waiting(item: Waiting) -> tuple[Cell, ...]:
    where = shown(item.article), item.language, shown(item.unit)
    source = shown(" ".join(item.source.split()))
    return (*where, _state(item), str(item.words), age(item.age), source)


def _state(item: Waiting) -> Cell:
    """Say a state and what the edit changed; a target that says the contrary stands in red."""
    said = f"{item.state}: {item.change}" if item.change else str(item.state)
    return Styled(((said, "bold red"),)) if item.change is ChangeClass.POLARITY else said


def bar(words: Mapping[State, int]) -> Styled:
    """Draw states in proportion to their words; a state that is there takes at least a column."""
    total = sum(words.values())
    return Styled(
        tuple(
            (look * max(1, round(_BAR * share / total)), style)
            for state, (look, style) in _LOOKS.items()
            if (share := words.get(state, 0))
        )
    )


def _legend(present: set[State]) -> str:
    shown = [(state, *_LOOKS[state]) for state in _LOOKS if state in present]
    return "  ".join(f"{paint(look, style)} {paint(state, 'dim')}" for state, look, style in shown)


def _findings(findings: Mapping[Severity, int]) -> str:
    return " ".join(f"{n} {severity}" for severity, n in findings.items())
