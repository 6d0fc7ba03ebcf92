"""How faults about values are worded, and what should stand in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.values.codes import EXTRA, MISSING
from l10n.frozen import replace
from l10n.language.languages.shared.units import SIGNS
from l10n.language.source import use_of
from l10n.language.values import render
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from l10n.checks.pair import Fault, Pair
    from l10n.checks.rule import FindingCode
    from l10n.checks.values.facts import Fact

_FIGURES: Final = compiled(r"[0-9]+")
_WORDS: Final = compiled(r"[^\W\d_]+")
_SIGNS: Final = compiled(rf"[{''.join(sign for sign in SIGNS if len(sign) == 1)}]")


def changed(
    code: FindingCode, one: Fact, other: Fact, pair: Pair, why: str = "", *, proven: bool = False
) -> Fault:
    """Say that a value became another, and what to say in the style of what stands there."""
    say = suited(one, other, pair) or preferred(one, pair)
    message = f"{one.what.text} became {other.what.text}{why}; say {say}"
    severity = code.severity if proven else Severity.WARNING
    return code.fault(message, one.span, other.span, severity=severity)


def with_fix(fault: Fault, one: Fact, other: Fact, pair: Pair) -> Fault:
    """Give a fault its fix where the value has a form just like what stands in the target."""
    return replace(fault, fix=suited(one, other, pair) or None)


def missing(severity: Severity, one: Fact, pair: Pair) -> Fault:
    """Say that the target lacks a value."""
    message = f"{one.what.text} is not in the target; say {preferred(one, pair)}"
    return MISSING[one.type].fault(message, source=one.span, severity=severity)


def extra(severity: Severity, one: Fact) -> Fault:
    """Say that the target has a value from nowhere."""
    message = f"{one.what.text} is not in the source"
    return EXTRA[one.type].fault(message, target=one.span, severity=severity)


def preferred(one: Fact, pair: Pair) -> str:
    """Render a value of the source as the language prefers it where the text uses it so."""
    style, use = pair.under.style, use_of(pair.source, one.what)
    return render(one.type, one.meaning, pair.language, style=style, use=use).preferred


def suited(one: Fact, other: Fact, pair: Pair) -> str:
    """Render a value in the manner of what stands in the target: "8.30 Uhr" becomes "9.30 Uhr".

    "" where none of its forms is of that manner.
    """
    rendering = render(one.type, one.meaning, pair.language, style=pair.under.style)
    if one.type is other.type:
        for shape in (_manner, _outline):
            wanted = shape(other.what.text)
            for form in rendering.accepted:
                if shape(form) == wanted:
                    return form
    return ""


def _manner(text: str) -> str:
    return _FIGURES.sub("0", text)


def _outline(text: str) -> str:
    return _SIGNS.sub("$", _WORDS.sub("a", _manner(text)))
