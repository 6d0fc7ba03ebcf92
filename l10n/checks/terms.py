"""Plain terms of the glossary: said in a form that the glossary accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.text.typography import fold
from l10n.language.text.wording import says_term
from l10n.model.finding import Severity
from l10n.model.term import TermKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair

_PLAIN: Final = frozenset({TermKind.TERM})


def check_terms(pair: Pair) -> Iterator[Fault]:
    """Report a term that the target says in no accepted form; proposed forms decide nothing."""
    if not pair.under.glossary.terms:
        return
    folded = fold(pair.target).lower()
    for mention in pair.under.glossary.mentions(pair.source, _PLAIN):
        forms = mention.term.forms(pair.language)
        if forms is None or forms.proposed:
            continue
        if not any(says_term(fold(form), folded, pair.language) for form in forms.all):
            message = f"{mention.form}: the target does not say {' or '.join(forms.all)}"
            span = mention.start, mention.end
            yield Fault("term-missing", Severity.WARNING, message, source=span)
