"""Marks of Markdown: what is strong, leaned, code or a link in the source is so in the target."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair


@dataclass(frozen=True, slots=True)
class _Mark:
    """A way to mark a passage: its name, how it is written, and what is left of it when broken."""

    name: str
    whole: re.Pattern[str]
    broken: re.Pattern[str]


_MARKS: Final = (
    _Mark("**", compiled(r"\*\*(?=[^\s*])[^*\n]{1,400}(?<=[^\s*])\*\*"), compiled(r"\*\*")),
    _Mark(
        "*",
        compiled(r"(?<![*\w])\*(?=[^\s*])[^*\n]{1,400}(?<=[^\s*])\*(?![*\w])"),
        compiled(r"(?<!\*)\*(?!\*)"),
    ),
    _Mark("__", compiled(r"(?<!\w)__(?=[^\s_])[^_\n]{1,400}(?<=[^\s_])__(?!\w)"), compiled("__")),
    _Mark("~~", compiled(r"~~(?=[^\s~])[^~\n]{1,400}(?<=[^\s~])~~"), compiled("~~")),
    _Mark(
        "[]()",
        compiled(r"\[[^\]\[\n]{1,400}\]\([^)\s]{1,400}\)"),
        compiled(r"\[[^\]\[\n]{1,400}\]\s+\(|\]\([^)\s]{0,400}\Z"),
    ),
)
_CODE: Final = compiled(r"(?<!`)`([^`\n]{1,400})`(?!`)")
_MARKED: Final = compiled(r"[*`~]|__|\]\s?\(")

_BROKEN: Final = FindingCode(
    "markup-broken",
    Severity.WARNING,
    "a mark of Markdown lacks its partner, or a space parts it from its words",
    Example("en", "Le port est **fermé**.", "The port is ** closed **."),
)
_MISSING: Final = FindingCode(
    "markup-missing",
    Severity.WARNING,
    "a passage is marked in the source and not in the target",
    Example("en", "Le port est **fermé**.", "The port is closed."),
)
_ADDED: Final = FindingCode(
    "markup-added",
    Severity.WARNING,
    "a passage is marked in the target and not in the source",
    Example("en", "Le port est fermé.", "The port is **closed**."),
)
_CHANGED: Final = FindingCode(
    "markup-changed",
    Severity.WARNING,
    "inline code is another than in the source",
    Example("en", "Voir `port.json`.", "See `harbour.json`."),
)


def check_markup(pair: Pair) -> Iterator[Fault]:
    """Report passages that Markdown marks otherwise than in the source, and other inline code."""
    if not _MARKED.search(pair.source) and not _MARKED.search(pair.target):
        return
    for mark in _MARKS:
        yield from _compare(mark, pair)
    yield from _codes(pair)


def _compare(mark: _Mark, pair: Pair) -> Iterator[Fault]:
    wanted = list(mark.whole.finditer(pair.source))
    given = list(mark.whole.finditer(pair.target))
    if len(given) < len(wanted):
        span = wanted[len(given)].span()
        left = mark.whole.sub(lambda match: " " * len(match[0]), pair.target)
        if broken := mark.broken.search(left):
            message = f"{mark.name} is broken"
            yield _BROKEN.fault(message, span, broken.span())
        else:
            message = f"{mark.name} is not in the target"
            yield _MISSING.fault(message, source=span)
    elif len(given) > len(wanted) and not mark.broken.search(pair.source):
        message = f"{mark.name} is not in the source"
        yield _ADDED.fault(message, target=given[len(wanted)].span())


def _codes(pair: Pair) -> Iterator[Fault]:
    """Report inline code that is not kept letter for letter."""
    wanted = list(_CODE.finditer(pair.source))
    given = list(_CODE.finditer(pair.target))
    kept = Counter(match[1] for match in given)
    kept.subtract(match[1] for match in wanted)
    lost = [match for match in wanted if kept[match[1]] < 0]
    strange = [match for match in given if kept[match[1]] > 0]
    for match in lost[:1]:
        if strange:
            message = f"{match[0]} became {strange[0][0]}"
            yield _CHANGED.fault(message, match.span(), strange[0].span())
        else:
            yield _MISSING.fault(f"{match[0]} is not in the target", source=match.span())


RULES: Final = (Rule(check_markup, (_BROKEN, _MISSING, _ADDED, _CHANGED), signs=r"*`~_\]"),)
