"""Drafts made from what people translated of a text like the one that wants it.

A match is adapted by what the project knows of names and house style; what a check finds wrong then
is no draft.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from l10n.glossary import NAMES
from l10n.language.adapting.adapt import adapted
from l10n.language.adapting.adaptable import Bearings
from l10n.language.languages import knowledge
from l10n.language.names import propose
from l10n.language.names.places import is_city
from l10n.language.names.proof import is_written_alike
from l10n.language.source import towns
from l10n.language.text.typography import fold
from l10n.memory.ranking import LEAST, MatchKind, rank
from l10n.model.placeable import PlaceableType
from l10n.store.clock import utc_now
from l10n.workflow.draft_refusals import judge
from l10n.workflow.findings import conventions
from l10n.workflow.reuse import Reused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.checks.pair import Conventions
    from l10n.glossary import Glossary
    from l10n.memory.index import Index
    from l10n.memory.ranking import Match
    from l10n.model.exchange import MemoryPair
    from l10n.model.term import Term
    from l10n.store.workspace import Workspace


_TRIED: Final = 5
"""Matches that are tried for one text, the likest first."""

_LIKE_ENOUGH: Final = 0.55
"""Likeness from which a match is tried: three values that changed are much of a short sentence."""

_SHOWN: Final = 2
"""Matches that stand beside a unit in its catalogue."""

_WIDEST: Final = 500
"""Characters of such a line; nobody reads a longer one in an editor's margin."""


class Adapter:
    """Makes targets in a language from what its memory has."""

    def __init__(self, workspace: Workspace, language: str, glossary: Glossary) -> None:
        under = conventions(workspace, language, glossary)
        self._language = language
        self._bearings = bearings_of(under)
        self._refusal = judge(under)
        self._asked: tuple[str, list[Match]] = "", []

    def target(self, text: str, index: Index) -> Reused | None:
        """Return the target of a text, and the article of the match that it was made from."""
        for match in self._like(text, index):
            if (made := self.made(text, match)) is not None:
                return Reused(made, match.pair.article)
        return None

    def lines(self, text: str, index: Index) -> tuple[str, ...]:
        """Say what the likest matches are, for a person who translates the text."""
        likest = [match for match in self._like(text, index) if match.likeness >= LEAST]
        matches = [match for match in likest if match.kind is MatchKind.FUZZY]
        return tuple(_line(match) for match in matches[:_SHOWN] if len(_line(match)) <= _WIDEST)

    def _like(self, text: str, index: Index) -> list[Match]:
        if self._asked[0] != text:
            found = rank(index.like(text, self._language, _LIKE_ENOUGH), utc_now().year)
            self._asked = text, found[:_TRIED]
        return self._asked[1]

    def made(self, text: str, match: Match) -> str | None:
        """Adapt a match to a text; None where that is not sure."""
        pair = match.pair
        if match.kind is not MatchKind.FUZZY:
            return None
        made = adapted(pair.source, text, pair.target, self._bearings)
        return None if made is None or self._is_worse(text, made, pair) else made

    def _is_worse(self, text: str, made: str, pair: MemoryPair) -> bool:
        """Tell whether a check finds anything wrong that it does not find in what people wrote."""
        found = self._refusal(text, made)
        before = self._refusal(pair.source, pair.target) if found else None
        return found is not None and (before is None or before.code != found.code)


def _line(match: Match) -> str:
    pair = match.pair
    where = f" ({pair.article})" if pair.article else ""
    said = f"{match.likeness:.0%}{where}: {pair.source} -> {pair.target}"
    return " ".join(said.split())


def bearings_of(under: Conventions) -> Bearings:
    """Say what a match is adapted by."""
    return Bearings(under.language, partial(_sure, under), partial(_terms, under), under.style)


def _terms(under: Conventions, text: str) -> Sequence[Term]:
    return [mention.term for mention in under.glossary.occurrences(text, NAMES)]


def _sure(under: Conventions, name: str, kind: PlaceableType) -> tuple[str, ...]:
    """Return how a French name reads where that is sure; nothing where it may have another form.

    A proposal of the glossary that nobody confirmed is not.
    """
    folded = fold(name)
    for mention in under.glossary.occurrences(name, NAMES):
        forms = mention.term.forms(under.language)
        if fold(mention.form) == folded and forms:
            reading = mention.term.reading(mention.form, under.language)
            return (
                ()
                if forms.proposed
                else tuple(dict.fromkeys([*filter(None, [reading]), *forms.all]))
            )
    if proposed := propose(name, kind, under.language):
        return proposed.accepted
    return (name,) if _is_kept(name, kind, under.language) else ()


def _is_kept(name: str, kind: PlaceableType, language: str) -> bool:
    """Tell whether a name that no table has is written in a language as in French."""
    if knowledge(language).names.keeps is not True:
        return False
    if kind is PlaceableType.PERSON:
        return is_written_alike(name.split())
    return name in towns() or is_city(name)
