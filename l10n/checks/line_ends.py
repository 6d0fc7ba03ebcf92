"""Line ends at the edges of a text: a source and its target have them alike, or neither has.

The rule of `msgfmt --check`, which refuses a catalogue where they differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_LINE_END: Final = FindingCode(
    "line-end",
    Severity.ERROR,
    "lines begin or end otherwise than in the source",
    Example("en", "Il part.\n", "He leaves."),
    fix="yes",
)


def check_line_ends(pair: Pair) -> Iterator[Fault]:
    """Report a target that begins or ends with a line end and its source not, or the reverse."""
    source, target = pair.source, pair.target
    if not target:
        return
    if source.startswith("\n") != target.startswith("\n"):
        fix = f"\n{target[0]}" if source.startswith("\n") else ""
        yield _fault("begins", (0, 1), fix)
    if source.endswith("\n") != target.endswith("\n"):
        fix = f"{target[-1]}\n" if source.endswith("\n") else ""
        yield _fault("ends", (len(target) - 1, len(target)), fix)


def _fault(edge: str, span: tuple[int, int], fix: str) -> Fault:
    one, other = ("source", "target") if fix else ("target", "source")
    message = f"the {one} {edge} with a line end, the {other} does not"
    return _LINE_END.fault(message, target=span, fix=fix)


RULES: Final = (Rule(check_line_ends, (_LINE_END,), signs=r"\n"),)
