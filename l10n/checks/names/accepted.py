"""How a language says a name, and what the glossary has decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.glossary import NAMES
from l10n.language.names.press import is_native
from l10n.language.names.proposals import possible_names
from l10n.language.text.inflection import says_name
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from l10n.checks.pair import Pair
    from l10n.model.placeable import Placeable


def forms_of(name: Placeable, language: str) -> tuple[str, ...]:
    """Return the forms of a name in a language, the preferred one first.

    Where every name is written anew the French spelling is none, if there is another.
    """
    forms = possible_names(name.text, language, name.type)
    kept = forms[0] == name.text and len(forms) > 1
    return forms[1:] if kept and is_native(language) else forms


def advice(name: Placeable, language: str) -> str:
    """Say what to write; of a place that we know by its French name only, nothing."""
    preferred = forms_of(name, language)[0]
    unknown = name.type is PlaceableType.PLACE and preferred == name.text
    return "" if unknown else f"; write {preferred}"


def is_decided(name: Placeable, pair: Pair) -> bool:
    """Tell whether the glossary speaks of a name, so that nobody else need."""
    if not pair.under.glossary.terms:
        return False
    mentions = pair.under.glossary.mentions(pair.source, NAMES)
    return any(m.start < name.end and name.start < m.end for m in mentions)


def is_accepted(name: str, pair: Pair) -> bool:
    """Tell whether a name is a word, inflected or not, of a form that the glossary gives."""
    mentions = pair.under.glossary.mentions(pair.source, NAMES)
    given = (mention.term.forms(pair.language) for mention in mentions)
    forms = [form for forms in given if forms and not forms.proposed for form in forms.all]
    words = {word for form in forms for word in fold(form).split()}
    return any(says_name(word, fold(name), pair.language) for word in words)
