"""Codes of programs: each stands in the target as often as in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.language.text.codes import find_codes
from l10n.language.text.surplus import surplus
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Pair
    from l10n.language.text.codes import CodeInText


def check_codes(pair: Pair) -> Iterator[Fault]:
    """Report placeholders, tags and entities that the target lacks or adds, and crossed tags.

    An entity may be written as the character it stands for, which is a note.
    """
    wanted, given = list(find_codes(pair.source)), list(find_codes(pair.target))
    if not wanted and not given:
        return
    missing, added = surplus(wanted, given, _same), surplus(given, wanted, _same)
    yield from (_missing(code) for code in missing)
    yield from (_added(code) for code in added if code.kind != "entity")
    if not missing and not added and not _crossed(wanted) and (code := _crossed(given)):
        message = f"{code.text} closes what is not open"
        yield Fault("tag-crossed", Severity.ERROR, message, target=(code.start, code.end))


def _same(code: CodeInText) -> tuple[str, str]:
    return code.kind, code.key


def _missing(code: CodeInText) -> Fault:
    severity = Severity.NOTE if code.kind == "entity" else Severity.ERROR
    message = f"{code.text} is not in the target"
    return Fault(f"{code.kind}-missing", severity, message, source=(code.start, code.end))


def _added(code: CodeInText) -> Fault:
    message = f"{code.text} is not in the source"
    return Fault(f"{code.kind}-added", Severity.ERROR, message, target=(code.start, code.end))


def _crossed(codes: Iterable[CodeInText]) -> CodeInText | None:
    """Give the first closing tag whose opening one is not the last that is open."""
    waiting: list[str] = []
    for code in codes:
        if code.kind != "tag" or code.text.endswith("/>"):
            continue
        if not code.key.startswith("</"):
            waiting.append(code.key[1:])
        elif code.key[2:] in waiting:
            if waiting[-1] != code.key[2:]:
                return code
            waiting.pop()
        else:
            return code
    return None
