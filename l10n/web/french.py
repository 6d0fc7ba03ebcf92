"""What checks, refusals and faults say, for a page in French."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.web.fault_table import FAULTS, KINDS
from l10n.web.found_table import DETAILED, FRENCH, REFUSALS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from l10n.errors import L10nError
    from l10n.model.finding import Finding

_WANTED: Final = compiled(r"(?:; (?:say|write)|: write|: the target does not say) (.+)\Z")
"""How a check ends its message where it knows what should stand there."""

_CODE: Final = compiled(r" \[([a-z-]+)\]\Z")
"""How a refusal ends that names a finding."""

_HOLE: Final = "{}"

_MOST: Final = 90
"""Letters of a reading that are shown."""


@dataclass(frozen=True, slots=True)
class FrenchFinding:
    """A finding in French: a sentence, what either text says, and what should be said.

    A reading is empty where a finding has none; so is `detail`, in English, where it says no more.
    """

    sentence: str
    source: str = ""
    target: str = ""
    wanted: tuple[str, ...] = ()
    detail: str = ""


def french_finding(finding: Finding, source: str, target: str) -> FrenchFinding:
    """Say in French what a check found in a pair of texts; what has no row keeps its English."""
    if finding.code not in FRENCH:
        return FrenchFinding("", detail=finding.message)
    return FrenchFinding(
        FRENCH[finding.code],
        _reading(source, finding.source_span),
        _reading(target, finding.target_span),
        _wanted(finding),
        finding.message if finding.code in DETAILED else "",
    )


@dataclass(frozen=True, slots=True)
class FrenchError:
    """What went wrong in French, and what to do; `detail` is English that has no row, or empty."""

    what: str
    remedy: str
    detail: str = ""


def french_error(error: L10nError) -> FrenchError:
    """Say in French what went wrong; of a message without a row its kind is said."""
    what, remedy = french_refusal(error.what), french_refusal(error.remedy)
    unsaid = [text for text, said in ((error.what, what), (error.remedy, remedy)) if said is None]
    return FrenchError(what or KINDS[type(error).__name__], remedy or "", "; ".join(unsaid))


def french_refusal(text: str) -> str | None:
    """Say a refusal, a fault, or what to do about it, in French; None where it has no row."""
    code = _CODE.search(text)
    if code and code[1] in FRENCH:
        return FRENCH[code[1]].removesuffix(".")
    for pattern, said in _patterns():
        if found := pattern.fullmatch(text):
            return _filled(said, found.groups())
    return None


def _filled(said: str, given: Iterable[str]) -> str:
    first, *rest = said.split(_HOLE)  # of what changes, some is said in English alone
    return first + "".join(part + text for part, text in zip(given, rest, strict=False))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = {**REFUSALS, **FAULTS}
    holes = ((re.escape(key).replace(re.escape(_HOLE), "(.+)"), said) for key, said in rows.items())
    return tuple((re.compile(pattern), said) for pattern, said in holes)


def _reading(text: str, span: tuple[int, int] | None) -> str:
    said = text[slice(*span)].strip() if span else ""
    if not any(map(str.isprintable, said)):  # a detail names what nobody sees
        return ""
    return said if len(said) <= _MOST else f"{said[:_MOST].rstrip()}…"


def _wanted(finding: Finding) -> tuple[str, ...]:
    """Return what should be said, from the fix or from the end of the message."""
    if finding.fix and finding.fix.strip():
        return (finding.fix.strip(),)
    found = _WANTED.search(finding.message)
    return tuple(found[1].split(" or ")) if found else ()
