"""Names: each that the source says is said in the target, in a form that the glossary accepts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.glossary import mentions
from l10n.language.inflection import said
from l10n.language.typography import fold
from l10n.model.finding import Severity
from l10n.model.term import TermKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair
    from l10n.model.term import Term


def check_names(pair: Pair) -> Iterator[Fault]:
    """Report a name of the glossary that the target does not say.

    Proposed forms decide nothing; plain terms are no names.
    """
    folded = fold(pair.target)
    for mention in mentions(pair.source, _names(pair.terms)):
        forms = mention.term.forms(pair.language)
        if forms is None or forms.proposed:
            continue
        if not any(said(fold(form), folded, pair.language) for form in forms.all):
            span = mention.start, mention.end
            message = f"{mention.form}: the target does not say {' or '.join(forms.all)}"
            yield Fault("name-missing", Severity.WARNING, message, source=span)


@lru_cache(maxsize=8)
def _names(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    return tuple(term for term in terms if term.kind is not TermKind.TERM)
