"""Targets of this project that are used again where the same text wants one.

Of each catalogue two lists of short digests are kept: what people have translated in it, and what
in it wants a draft. So only those catalogues are read of which another one wants something.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from l10n.assembly.assemble import MERGED
from l10n.catalogue.codec import translated
from l10n.catalogue.units.state import origin_of, state_of
from l10n.errors import Unable
from l10n.frozen import dataclass
from l10n.language.text.typography import fold
from l10n.model.key import CatalogueKey
from l10n.model.unit import Origin, State
from l10n.store.loading import load_catalogue
from l10n.workflow.repeats import keys_in, text_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from l10n.model.catalogue import Catalogue
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace

_REUSED: Final = (State.REVIEWED, State.TRANSLATED)


@dataclass(frozen=True, slots=True)
class Reused:
    """What a person wrote for a source, and in which article."""

    target: str
    article: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A target that may be used again; offers are better the smaller they are."""

    rank: int
    source: str
    target: str
    article: str


def offered(
    catalogue: Catalogue, language: str, approvals: int, article: str = ""
) -> Iterator[Offer]:
    """Give what people wrote in a catalogue, by folded source; reviewed targets win."""
    for slot in translated(catalogue):
        unit = slot.unit
        if state := state_of_work(unit, language, approvals):
            yield Offer(_REUSED.index(state), fold(unit.source), unit.target, article)


def state_of_work(unit: Unit, language: str, approvals: int) -> State | None:
    """Return the state of what people wrote or approved; None of everything else.

    A draft that a person changed is theirs, though its mark stays where no editor shows it; one
    that only lost its fuzzy flag is not.
    """
    state = state_of(unit, language, approvals)
    if state not in _REUSED or MERGED in unit.target:
        return None
    is_theirs = state is State.REVIEWED or origin_of(unit, language) is Origin.HUMAN
    return state if is_theirs else None


def offered_keys(catalogue: Catalogue, language: str, approvals: int) -> str:
    """Write the digests of what people translated in a catalogue."""
    sources = dict.fromkeys(offer.source for offer in offered(catalogue, language, approvals))
    return "".join(map(text_key, sources))


class Reuse:
    """What may be used again; `known` gives the digests of offers, None where it cannot."""

    def __init__(self, workspace: Workspace, known: Callable[[CatalogueKey], str | None]) -> None:
        self._workspace = workspace
        self._known = known
        self._written: dict[str, dict[str, str]] = {}
        self._keys: dict[str, frozenset[str]] = {}
        self.read = 0
        """How many catalogues were read for it."""

    def has(self, language: str, wanted: Iterable[str]) -> bool:
        """Tell whether any of these digests is offered by any article."""
        if language not in self._keys:
            offers = self.offers_in(language).values()
            self._keys[language] = frozenset(key for offer in offers for key in keys_in(offer))
        offered = self._keys[language]
        return bool(offered) and not offered.isdisjoint(wanted)

    def offers_any(self, language: str) -> bool:
        """Tell whether people translated anything into a language."""
        return bool(self.offers_in(language))

    def offers(self, key: CatalogueKey) -> bool:
        """Tell whether people translated anything in a catalogue."""
        return key.article in self.offers_in(key.language)

    def targets(self, language: str, wanted: Iterable[str]) -> dict[str, Reused]:
        """Return the best target of each of these texts that has one, by folded source."""
        keys = set(wanted)
        offers = self.offers_in(language).items()
        return best(
            self._read(language, [name for name, it in offers if not keys.isdisjoint(keys_in(it))])
        )

    def _read(self, language: str, names: Iterable[str]) -> Iterator[Offer]:
        for name in names:
            catalogue = self._catalogue(name, language)
            if catalogue is not None:
                yield from offered(catalogue, language, self._workspace.config.approvals, name)

    def _catalogue(self, name: str, language: str) -> Catalogue | None:
        self.read += 1
        try:
            return load_catalogue(self._workspace.layout, name, language)
        except Unable:
            return None  # the main job says so

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(self._workspace.layout.articles())

    def offers_in(self, language: str) -> dict[str, str]:
        """Return the digests that each article offers, of those that offer any."""
        if language not in self._written:
            offers = ((name, self._offered(CatalogueKey(name, language))) for name in self._names)
            self._written[language] = {name: offer for name, offer in offers if offer}
        return self._written[language]

    def _offered(self, key: CatalogueKey) -> str:
        """Return the digests of what a catalogue offers; one of which they are unknown is read."""
        known = self._known(key)
        if known is not None:
            return known
        catalogue = self._catalogue(key.article, key.language)
        approvals = self._workspace.config.approvals
        return offered_keys(catalogue, key.language, approvals) if catalogue else ""


def best(offers: Iterable[Offer]) -> dict[str, Reused]:
    """Choose the best offer of each source: reviewed ones first, then by text and by article."""
    found = sorted(((it.rank, it.source, it.target, it.article) for it in offers), reverse=True)
    return {source: Reused(target, article) for _, source, target, article in found}


def everything(workspace: Workspace, languages: Sequence[str]) -> dict[str, dict[str, Reused]]:
    """Collect what people of this project wrote, by language and folded source."""
    names = tuple(workspace.layout.articles())
    return {language: best(_all(workspace, language, names)) for language in languages}


def _all(workspace: Workspace, language: str, names: Iterable[str]) -> Iterator[Offer]:
    for name in names:
        try:
            catalogue = load_catalogue(workspace.layout, name, language)
        except Unable:
            continue  # the main job says so
        yield from offered(catalogue, language, workspace.config.approvals, name)


def wants(unit: Unit, language: str, *, redraft: bool = False) -> bool:
    """Tell whether a unit is a program's to fill: empty, or an untouched draft done again.

    One that a person emptied has the mark of the draft that was there.
    """
    if not unit.target:
        return redraft or unit.draft is None
    return redraft and state_of(unit, language) is State.DRAFT


def is_emptied(unit: Unit) -> bool:
    """Tell whether a person emptied a draft: it is not done again unasked."""
    return not unit.target and unit.draft is not None
