"""Quotations: as many as in the source, each opened and closed.

A quotation may run over several units, so it is judged over all of them at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.checks.rule import Example, FindingCode, Rule, Scope
from l10n.language.coverage import Area
from l10n.language.languages import SOURCE, knowledge
from l10n.language.text.quotations import DOUBLE_MARKS, are_straight, quotations, single_quotations
from l10n.language.text.requoting import quotes_of
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.language.text.quotations import Quotations

_SINGLE: Final = compiled("[‘‚]|(?<!\\w)'")
_DIALOGUE: Final = compiled(r"\A[–—-]\s|\s[–—]\s")

_SPEECH: Final = 3
"""From so many words on, a quotation is speech and no title."""

_UNBALANCED: Final = FindingCode(
    "quotes-unbalanced",
    Severity.ERROR,
    "a quotation mark lacks its partner; a straight one is a warning",
    Example("en", "Il dit « oui ».", "He says “yes."),
)
_LOST: Final = FindingCode(
    "quotes-lost",
    Severity.WARNING,
    "the target has fewer quotations; a warning for speech in languages that mark it",
    Example(
        "en",
        "« Nous partons demain matin », dit le maire.",
        "We leave tomorrow morning, says the mayor.",
    ),
)
_ADDED: Final = FindingCode(
    "quotes-added",
    Severity.NOTE,
    "the target has more quotations",
    Example("en", "Le maire parle de paix.", "The mayor speaks of “peace”."),
)


def check_quotes(pair: Pair) -> Iterator[Fault]:
    """Report quotation marks without their partner, and quotations lost or added.

    Titles and words set apart come and go with the language: only speech that lost its marks is
    more than a note. A straight mark alone may be one of inches or minutes. Nothing is said in a
    language whose marks are not known.
    """
    if quotes_of(pair.language) is None:
        return
    source = quotations(pair.source, SOURCE)
    target = quotations(pair.target, pair.language)
    lonely = _lonely(pair, source, target)
    if lonely is not None:
        message = f"the quotation mark {pair.target[lonely]} has no partner"
        span = lonely, lonely + 1
        severity = Severity.WARNING if are_straight(pair.target[lonely]) else Severity.ERROR
        yield _UNBALANCED.fault(message, target=span, severity=severity)
        return
    opened = target.opened
    if opened < source.opened and _SINGLE.search(pair.target):
        opened += single_quotations(pair.target).opened
    message = f"{source.opened} quotations in the source, {opened} in the target"
    if opened < source.opened:
        yield _LOST.fault(message, severity=_severity(pair, source, opened))
    elif opened > source.opened + single_quotations(pair.source).opened:
        yield _ADDED.fault(message)


def _lonely(pair: Pair, source: Quotations, target: Quotations) -> int | None:
    """Find a mark of the target without its partner where the source's have theirs."""
    if len(target.open) > len(source.open):
        return target.open[len(source.open)]
    if len(target.stray) > len(source.stray):
        return target.stray[0]
    if target.shared and not source.nested and target.opened <= source.opened:
        return target.shared[0]
    if source.opened and _SINGLE.search(pair.target):
        lonely = single_quotations(pair.target).open
        return lonely[0] if lonely else None
    return None


def _severity(pair: Pair, source: Quotations, opened: int) -> Severity:
    """Warn of lost speech; where some quotations are left, only if the source's are all speech."""
    if knowledge(pair.base).writing.speech_is_unmarked or _DIALOGUE.search(pair.target):
        return Severity.NOTE
    speech = [_is_speech(pair.source, start, end) for start, end in source.pairs]
    lost = all(speech) if opened else any(speech)
    return Severity.WARNING if lost else Severity.NOTE


def _is_speech(source: str, start: int, end: int) -> bool:
    """Tell speech from a title, which is short or begins with a capital inside a sentence."""
    said = source[start + 1 : end].split()
    before = source[:start].rstrip()[-1:]
    opens = before in {"", ":", ".", "!", "?", "…"} or (said[:1] != [] and said[0][0].islower())
    return opens and len(said) >= _SPEECH


def quote_groups(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """Put pairs together whose sources share a quotation; most stand alone.

    A group ends where the marks that it opened are closed, and before it grows past what any
    quotation is: then a mark is missing in the source, and that is the source's finding.
    """
    group: list[Pair] = []
    longest = 40
    text = ""
    for pair in pairs:
        group.append(pair)
        text = f"{text} {pair.source}"
        if len(group) < longest and quotations(text, SOURCE).open:
            continue
        yield group
        group, text = [], ""
    if group:
        yield group


RULES: Final = (
    Rule(
        check_quotes,
        (_UNBALANCED, _LOST, _ADDED),
        scope=Scope.GROUP,
        needs=frozenset({Area.QUOTATION_MARKS}),
        signs=DOUBLE_MARKS,
    ),
)
