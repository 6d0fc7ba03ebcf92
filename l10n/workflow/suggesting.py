"""Propose how the names of an article read, for a person to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.glossary import NAMES, NO_TERMS, read_glossary, write_proposals
from l10n.language.names import propose_part
from l10n.language.source import find_placeables, offered
from l10n.language.text.scripts import LATIN, scripts_of
from l10n.language.text.typography import fold
from l10n.model.placeable import PlaceableType
from l10n.store.sources import load_source
from l10n.store.storage import text_of, transact, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.glossary import Glossary
    from l10n.model.article import Article
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

_NAMES: Final = (
    PlaceableType.PERSON,
    PlaceableType.PLACE,
    PlaceableType.ORGANISATION,
    PlaceableType.NAME,
)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What was added to the glossary: new rows by their French form, and cells filled."""

    added: tuple[str, ...]
    filled: int


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of the article: its kind, and its forms, the canonical one first."""

    kind: PlaceableType
    forms: tuple[str, ...]


def suggest(workspace: Workspace, given: str, to: Sequence[str]) -> Suggestions:
    """Write proposals for an article's names into glossary.csv.

    A proposal ends in `?` and decides nothing until a person removes the mark. What a person
    wrote is never changed.
    """
    languages = workspace.languages(to)
    path = workspace.layout.glossary
    source = load_source(workspace.layout, workspace.config, given)

    def amended(files: Transaction) -> Suggestions:
        text = text_of(files.read(path) or b"", path)
        glossary = read_glossary(text, str(path)) if text.strip() else NO_TERMS
        fresh = _without_row(source.article, glossary)
        rows = [_row(name, languages) for name in fresh]
        cells = _cells(glossary, languages)
        files.write({path: write_proposals(text, rows, cells, languages).encode("utf-8")})
        filled = sum(len(row) for row in cells.values())
        return Suggestions(tuple(name.forms[0] for name in fresh), filled)

    with writing(workspace.layout):
        return transact(workspace.root, amended)


def names_without_row(article: Article, glossary: Glossary) -> tuple[str, ...]:
    """List the names of an article, in their canonical form, that no row of the glossary has."""
    return tuple(name.forms[0] for name in _without_row(article, glossary))


def _without_row(article: Article, glossary: Glossary) -> list[_Name]:
    known = {fold(form) for term in glossary.terms for form in term.sources}
    known |= set(_surnames(glossary))
    return [name for name in _names(article, glossary) if fold(name.forms[0]) not in known]


def _surnames(glossary: Glossary) -> Iterator[str]:
    """Give the surnames of persons who have a row: Touré needs none beside Cheikh Touré."""
    for term in glossary.terms:
        if term.kind.value == PlaceableType.PERSON.value:
            yield from (fold(form).split()[-1] for form in term.sources if form.strip())


def _names(article: Article, glossary: Glossary) -> list[_Name]:
    forms: dict[tuple[PlaceableType, str], dict[str, None]] = {}
    known = glossary.about(article.prose)
    names = [p for p in find_placeables(article.prose, names=known) if p.type in _NAMES]
    for found in offered(names, article.prose):
        seen = forms.setdefault((found.type, found.value), {found.value: None})
        seen[" ".join(found.text.split())] = None
    return [_Name(kind, tuple(seen)) for (kind, _), seen in forms.items()]


def _row(name: _Name, languages: Iterable[str]) -> dict[str, str]:
    row = {"kind": str(name.kind), "source": "|".join(name.forms)}
    for language in languages:
        if cell := _cell(name, language):
            row[language] = cell
    return row


def _cell(name: _Name, language: str) -> str:
    """Propose a cell: forms in their order, marked as proposed; empty where nothing is known."""
    canonical, *others = (_form(form, name, language) for form in name.forms)
    if canonical is None:
        return ""
    return "|".join(dict.fromkeys([canonical, *(form for form in others if form)])) + "?"


def _form(form: str, name: _Name, language: str) -> str | None:
    if proposal := propose_part(form, name.forms[0], name.kind, language):
        return proposal.preferred
    stays = name.kind is PlaceableType.PERSON and scripts_of(language) <= LATIN
    return form if stays else None


def _cells(glossary: Glossary, languages: Iterable[str]) -> dict[int, dict[str, str]]:
    """Propose cells for names of the glossary that have none in a language."""
    cells: dict[int, dict[str, str]] = {}
    for term in glossary.terms:
        if term.kind not in NAMES:
            continue
        name = _Name(PlaceableType(term.kind.value), term.sources)
        for language in languages:
            if term.forms(language) is None and (cell := _cell(name, language)):
                cells.setdefault(term.line, {})[language] = cell
    return cells
