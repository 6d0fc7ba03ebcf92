"""Codes of programs: each stands in the target as often as in the source."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.text.codes import find_codes
from l10n.language.text.surplus import surplus
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.language.text.codes import CodeInText

_MISSING: Final = {
    "placeholder": FindingCode(
        "placeholder-missing",
        Severity.ERROR,
        "a placeholder is not in the target: {name}, %s, ${x}",
        Example("en", "{name} part", "leaves"),
    ),
    "tag": FindingCode(
        "tag-missing",
        Severity.ERROR,
        "a tag is not in the target",
        Example("en", "le <b>port</b>", "the <b>port"),
    ),
    "entity": FindingCode(
        "entity-missing",
        Severity.NOTE,
        "an entity of HTML is written in another way",
        Example("en", "le port &amp; la mer", "the port and the sea"),
    ),
}
_ADDED: Final = {
    "placeholder": FindingCode(
        "placeholder-added",
        Severity.ERROR,
        "a placeholder is not in the source",
        Example("en", "Bonjour", "Hello {name}"),
    ),
    "tag": FindingCode(
        "tag-added",
        Severity.ERROR,
        "a tag is not in the source",
        Example("es", "le port", "el <i>puerto</i>"),
    ),
}
_BARE: Final = compiled(
    r"</?(?:abbr|b|bdi|br|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|strong|sub|sup|u|var)\s?/?>",
    re.IGNORECASE,
)
"""Emphasis whose loss breaks nothing: without attributes, so without a number."""

_CROSSED: Final = FindingCode(
    "tag-crossed",
    Severity.ERROR,
    "a tag closes what is not open",
    Example("en", "<b>Le <i>port</i></b> ferme", "<b>The <i>port</b></i> closes"),
)


def check_codes(pair: Pair) -> Iterator[Fault]:
    """Report placeholders, tags and entities that the target lacks or adds, and crossed tags.

    An entity may be written as the character it stands for, which is a note; emphasis without
    attributes, and a line break, may be left out altogether, which is a warning.
    """
    wanted, given = list(find_codes(pair.source)), list(find_codes(pair.target))
    if not wanted and not given:
        return
    missing, added = surplus(wanted, given, _same), surplus(given, wanted, _same)
    whole = _whole(missing)
    yield from (_missing(code, whole) for code in missing)
    yield from (_added(code) for code in added if code.kind != "entity")
    if not missing and not added and not _crossed(wanted) and (code := _crossed(given)):
        message = f"{code.text} closes what is not open"
        yield _CROSSED.fault(message, target=(code.start, code.end))


def _same(code: CodeInText) -> tuple[str, str]:
    return code.kind, code.key


def _missing(code: CodeInText, whole: frozenset[str]) -> Fault:
    message = f"{code.text} is not in the target"
    lesser = Severity.WARNING if code.kind == "tag" and _name(code) in whole else None
    return _MISSING[code.kind].fault(message, source=(code.start, code.end), severity=lesser)


def _whole(missing: Iterable[CodeInText]) -> frozenset[str]:
    """Return the names of bare emphasis of which the target lacks beginning and end alike."""
    counts: Counter[tuple[str, bool]] = Counter()
    for code in missing:
        if code.kind == "tag" and _BARE.fullmatch(code.text):
            counts[_name(code), code.key.startswith("</")] += 1
    names = {name for name, _ in counts}
    return frozenset(n for n in names if n == "br" or counts[n, True] == counts[n, False])


def _name(code: CodeInText) -> str:
    return code.key.strip("</")


def _added(code: CodeInText) -> Fault:
    message = f"{code.text} is not in the source"
    return _ADDED[code.kind].fault(message, target=(code.start, code.end))


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


RULES: Final = (Rule(check_codes, (*_MISSING.values(), *_ADDED.values(), _CROSSED), signs="{%<&_"),)
