"""Names of the glossary: each is said in a form that the glossary accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.glossary import NAMES
from l10n.language.inflection import said
from l10n.language.typography import fold
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair


def check_terms(pair: Pair) -> Iterator[Fault]:
    """Report a name of the glossary that the target does not say.

    Proposed forms decide nothing; plain terms are no names.
    """
    if not pair.under.glossary.terms:
        return
    folded = fold(pair.target)
    for mention in pair.under.glossary.mentions(pair.source, NAMES):
        forms = mention.term.forms(pair.language)
        if forms is None or forms.proposed:
            continue
        if not any(said(fold(form), folded, pair.language) for form in forms.all):
            span = mention.start, mention.end
            message = f"{mention.form}: the target does not say {' or '.join(forms.all)}"
            yield Fault("name-missing", Severity.WARNING, message, source=span)
