"""What is looked up beside one text: its neighbours, the terms in it, and what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.units.state import standing_reviews
from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.store.git import versions_of
from l10n.store.loading import load_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from l10n.glossary import Glossary
    from l10n.model.key import CatalogueKey
    from l10n.model.term import Term, TermForms
    from l10n.model.unit import Review, Unit
    from l10n.store.workspace import Workspace
    from l10n.workflow.desk.viewing import DeskArticle, DeskUnit

NEAR: Final = 2
"""Texts that are shown before and after one."""

_HEAD: Final = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The texts around one, in the order of the source."""

    before: tuple[DeskUnit, ...]
    after: tuple[DeskUnit, ...]


@dataclass(frozen=True, slots=True)
class DeskTerm:
    """A row of the glossary that a text speaks of, with its forms in the language."""

    term: Term
    forms: TermForms | None
    forbidden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastText:
    """A target as it once stood, by whom and when it was written down; the newest first."""

    at: str
    who: str
    target: str


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A decision over a text; `stands` where it is one over the text of now."""

    review: Review
    stands: bool


def neighbours(article: DeskArticle, unit_id: str) -> Neighbours:
    """Find the texts around one; nothing where it is not in the article."""
    units = list(article.units())
    at = next((n for n, unit in enumerate(units) if unit.id == unit_id), None)
    if at is None:
        return Neighbours((), ())
    return Neighbours(tuple(units[max(0, at - NEAR) : at]), tuple(units[at + 1 : at + 1 + NEAR]))


def terms(glossary: Glossary, source: str, language: str) -> tuple[DeskTerm, ...]:
    """List what the glossary says of a text, each row once, as they come in it."""
    spoken = dict.fromkeys(mention.term for mention in glossary.mentions(source))
    return tuple(DeskTerm(term, term.forms(language), term.forbidden(language)) for term in spoken)


def decisions(workspace: Workspace, key: CatalogueKey, unit_id: str) -> tuple[PastDecision, ...]:
    """List what people decided about a text and those before it, as the catalogue has it."""
    found = load_catalogue(workspace.layout, key.article, key.language).by_id().get(unit_id)
    if found is None:
        return ()
    standing = standing_reviews(found.unit, key.language)
    told = (PastDecision(review, review in standing) for review in found.unit.reviews)
    return tuple(sorted(told, key=lambda one: one.review.at, reverse=True))


def past_texts(workspace: Workspace, key: CatalogueKey, unit_id: str) -> tuple[PastText, ...]:
    """List the targets of a unit that git has, the newest first; nothing where it has none."""
    path = workspace.layout.catalogue(key.article, key.language)
    versions = versions_of(path, f'msgctxt "{_written(unit_id)}"')
    told = [
        PastText(version.at, version.who, unit.target)
        for version in versions
        if (unit := _unit(version.text, unit_id)) is not None and unit.target
    ]
    return tuple(_changes(told))


def _changes(told: Sequence[PastText]) -> Iterator[PastText]:
    """Keep of versions that say the same the oldest: who wrote it."""
    befores = [*(older.target for older in told[1:]), ""]
    for one, before in zip(told, befores[: len(told)], strict=True):
        if before != one.target:
            yield one


def _written(unit_id: str) -> str:
    return unit_id.replace("\\", "\\\\").replace('"', '\\"')


def _unit(block: str, unit_id: str) -> Unit | None:
    """Read a unit from its lines; None where they are none, as in the middle of a merge."""
    try:
        found = codec.read(f"{_HEAD}{block}\n".encode()).by_id().get(unit_id)
    except L10nError:
        return None
    return found.unit if found else None
