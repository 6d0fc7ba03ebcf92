"""Names of the glossary: each is said in a form that the glossary accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.checks.pair import Fault
from l10n.glossary import NAMES
from l10n.language.text.inflection import said
from l10n.language.text.typography import fold
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Pair


def is_accepted(name: str, pair: Pair) -> bool:
    """Tell whether a name is a word, inflected or not, of a form that the glossary gives."""
    mentions = pair.under.glossary.mentions(pair.source, NAMES)
    given = (mention.term.forms(pair.language) for mention in mentions)
    forms = [form for forms in given if forms and not forms.proposed for form in forms.all]
    words = {word for form in forms for word in fold(form).split()}
    return any(said(word, fold(name), pair.language) for word in words)


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
