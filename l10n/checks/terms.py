"""The glossary: names and plain terms are said in a form that it accepts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.names.codes import NAME_MISSING
from l10n.checks.rule import FindingCode, Rule
from l10n.frozen import dataclass
from l10n.glossary import NAMES
from l10n.language.text.inflection import says_name, says_term
from l10n.language.text.typography import fold
from l10n.model.finding import Severity
from l10n.model.term import TermKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from l10n.checks.pair import Fault, Pair

_TERM_MISSING: Final = FindingCode(
    "term-missing", Severity.WARNING, "a term of the glossary is said in no accepted form"
)
_TERM_FORBIDDEN: Final = FindingCode(
    "term-forbidden", Severity.WARNING, "a term is said in a form that the glossary forbids"
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of term: what a target lacks without it, and how one tells that it is said."""

    terms: frozenset[TermKind]
    missing: FindingCode
    says: Callable[[str, str, str], bool]
    """Tell whether a form stands in a folded text of a language."""


_KINDS: Final = (
    _Kind(NAMES, NAME_MISSING, says_name),
    _Kind(frozenset({TermKind.TERM}), _TERM_MISSING, says_term),
)


def check_terms(pair: Pair) -> Iterator[Fault]:
    """Report what the target says in no form of the glossary; proposed forms decide nothing."""
    glossary = pair.under.glossary
    if glossary.terms:
        folded = fold(pair.target)
        for kind in _KINDS:
            yield from _missing(pair, kind, folded)
        yield from _forbidden(pair, folded)


def _forbidden(pair: Pair, folded: str) -> Iterator[Fault]:
    """Report forms that are never to be written; one inside an accepted form is none."""
    for mention in pair.under.glossary.mentions(pair.source):
        refused = mention.term.forbidden(pair.language)
        forms = mention.term.forms(pair.language) if refused else None
        rest = folded
        for form in sorted(forms.all if forms else (), key=len, reverse=True):
            rest = rest.replace(fold(form), " " * len(form))
        for form in refused:
            found = re.search(rf"(?<!\w){re.escape(fold(form))}(?!\w)", rest)
            if found:
                wanted = f"; write {' or '.join(forms.all)}" if forms else ""
                message = f"{mention.form}: the glossary forbids {form}{wanted}"
                yield _TERM_FORBIDDEN.fault(message, target=found.span())


def _missing(pair: Pair, kind: _Kind, folded: str) -> Iterator[Fault]:
    for mention in pair.under.glossary.mentions(pair.source, kind.terms):
        forms = mention.term.forms(pair.language)
        if forms is None or forms.proposed:
            continue
        if not any(kind.says(fold(form), folded, pair.language) for form in forms.all):
            message = f"{mention.form}: the target does not say {' or '.join(forms.all)}"
            yield kind.missing.fault(message, source=(mention.start, mention.end))


def _has_terms(pair: Pair) -> bool:
    return bool(pair.under.glossary.terms)


RULES: Final = (
    Rule(check_terms, (NAME_MISSING, _TERM_MISSING, _TERM_FORBIDDEN), trigger=_has_terms),
)
