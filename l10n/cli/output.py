"""How results are printed: JSON for scripts, lines and tables for people.

Nothing else in the command line prints. What comes from outside may hold what a terminal obeys
(colours, titles, another direction); people are shown it, scripts get it escaped as JSON escapes.
"""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.language.text.showing import shown
from l10n.language.text.tags import english_name
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from l10n.catalogue.units.heard import Unclear
    from l10n.errors import L10nError
    from l10n.model.finding import Finding
    from l10n.model.unit import Verdict


_OBEYED: Final = compiled(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""What a terminal obeys, what breaks a line, what turns a text round, and what is no character.

A line feed stands in a document only between its values.
"""

_PIECES: Final = 10_000
"""Pieces of a document that are printed at once."""

_AGES: Final = ((86_400, "d"), (3_600, "h"), (60, "min"))


def say(line: str = "") -> None:
    """Print one line of a result."""
    print(shown(line))


def tell(line: str) -> None:
    """Print one line about a run on stderr."""
    print(shown(line), file=sys.stderr)


def draw(table: Iterable[str]) -> None:
    """Print the lines of a table; whoever fills it has its texts `shown`."""
    print("\n".join(table))


def print_json(document: object) -> None:
    """Print one JSON document on stdout, as far as it is made each time."""
    from l10n.cli.json_pieces import pieces_of

    _print_pieces(pieces_of(document, ascii_only=not _is_utf8()))


def print_json_line(document: object) -> None:
    """Print one JSON document in a line of its own, for whoever reads along."""
    from l10n.cli.json_pieces import line_of

    _print_pieces(line_of(document, ascii_only=not _is_utf8()))
    sys.stdout.flush()


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "").lower() in {"utf-8", "utf8"}


def _print_pieces(pieces: Iterator[str]) -> None:
    while some := "".join(islice(pieces, _PIECES)):
        print(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", some), end="")
    print()


def print_errors(errors: Iterable[L10nError]) -> None:
    """Print refusals on stderr, one a line."""
    for error in errors:
        tell(f"l10n: {error}")


def print_warnings(warnings: Iterable[str]) -> None:
    """Print what was odd on stderr, one a line."""
    for warning in warnings:
        tell(f"warning: {warning}")


def decisions(decided: Mapping[Verdict, Mapping[str, int]]) -> list[str]:
    """Say how many decisions were taken in, and whose."""
    return [f"{n} {verdict} ({who})" for verdict in decided for who, n in decided[verdict].items()]


def print_unclear(remarks: Iterable[Unclear]) -> None:
    """Print what begins like a decision and is none, one a line."""
    for remark in remarks:
        where = f"{remark.unit} {remark.said!r}"
        say(f"  whose decision is this? write `ok NAME` or `no NAME: reason`: {where}")


def print_findings(findings: Iterable[Finding]) -> None:
    """Print findings, one a line: severity, place, unit, message, code."""
    for finding in findings:
        say(f"{finding.severity:8}{place(finding)}: {finding.message} [{finding.code}]")


def place(finding: Finding) -> str:
    """Say where a finding is to be mended, as editors of text understand it: file:line:column."""
    numbers = (str(number) for number in (finding.line, finding.column) if number is not None)
    where = finding.file and ":".join((finding.file, *numbers))
    named = (where or finding.article, "" if where else finding.language, finding.unit)
    return " ".join(part for part in named if part)


def many(number: int, noun: str, nouns: str = "") -> str:
    """Say how many of something there are: 1 edition, 2 editions."""
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


def age(seconds: int) -> str:
    """Say an age in its largest unit."""
    for size, unit in _AGES:
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def print_not_checked(unknown: Mapping[str, Sequence[str]]) -> None:
    """Say once for each language what nothing is known of, and so nothing was said about."""
    for language, areas in unknown.items():
        if areas:
            why = f"l10n knows nothing of them in {english_name(language)}"
            say(f"{language}: not checked: {', '.join(areas)} ({why})")


def progress(as_json: bool) -> Callable[[str], None]:  # noqa: FBT001 - the one thing it depends on
    """Return what to call with the name of each step: says it on a terminal's stderr only."""
    if as_json or not sys.stderr.isatty():
        return lambda _: None
    return lambda step: tell(f"  {step} ...")
