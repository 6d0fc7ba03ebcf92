"""How far every catalogue is, and what waits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.state import state_of
from l10n.checks.unchecked import not_checked
from l10n.errors import SourceChanged
from l10n.lazy import compiled
from l10n.model.catalogue import units_of
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.clock import saved_at, utc_now
from l10n.store.loading import (
    load_catalogue,
    load_glossary,
    load_template,
    require_synced,
)
from l10n.store.records.waits import load_waits
from l10n.store.sources import load_source
from l10n.workflow.checking import check_catalogue
from l10n.workflow.driving import driver_fault
from l10n.workflow.guard import Faults
from l10n.workflow.queue import Waiting, in_order, places, unplaced
from l10n.workflow.reviewing import change_of
from l10n.workflow.waits import age, is_waiting

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.language.coverage import Area
    from l10n.model.catalogue import Catalogue
    from l10n.model.finding import Severity
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace
    from l10n.workflow.queue import Recency

_WORD: Final = compiled(r"\w[\w'’-]*")


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What a translator asks the desk about a unit."""

    unit: str
    text: str


@dataclass(frozen=True, slots=True)
class CatalogueStatus:
    """How far one catalogue is, in segments and in words of the source.

    `age` is in seconds since the oldest of what waits began to, 0 where nothing does.
    """

    article: str
    language: str
    segments: Mapping[State, int]
    words: Mapping[State, int]
    findings: Mapping[Severity, int]
    questions: tuple[OpenQuestion, ...] = ()
    age: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """How far a project is; what cannot be read is listed, not left out.

    `queue` is what waits for people, in order: grave changes of the source first, then the
    newest. `unsynced` are articles that no sync has seen, `changed` those that changed since.
    `not_checked` lists by language what nothing is known of.
    `warnings` tell what is odd about the project as a whole.
    """

    articles: tuple[CatalogueStatus, ...] = ()
    queue: tuple[Waiting, ...] = ()
    unsynced: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    failures: tuple[L10nError, ...] = field(default=())
    not_checked: Mapping[str, tuple[Area, ...]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Article:
    """What the catalogues of one article share."""

    name: str
    template: Catalogue
    places: Sequence[Recency]
    is_changed: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """A unit of a catalogue with what is computed of it."""

    unit: Unit
    state: State
    words: int
    age: int
    is_waiting: bool


def status(workspace: Workspace, clock: Callable[[], dt.datetime] = utc_now) -> Status:
    """Tell how far every catalogue of every article is, and what waits."""
    now = clock()
    glossary = load_glossary(workspace.layout)
    told: list[CatalogueStatus] = []
    waiting: list[tuple[Waiting, Recency]] = []
    listing = workspace.layout.listing()
    faults = Faults(listing.problems.values())
    names = list(listing.articles)
    synced = [name for name in names if workspace.layout.is_synced(name)]
    changed: list[str] = []
    for name in synced:
        with faults.apart(name):
            article = _article(workspace, name, now.timestamp())
            changed += [name] if article.is_changed else []
            for language in workspace.config.targets:
                with faults.apart(f"{name} {language}"):
                    catalogue = load_catalogue(workspace.layout, name, language)
                    known = _known(workspace, article, catalogue, language, now)
                    waits = list(_waiting(article, known, language))
                    told.append(
                        _catalogue(workspace, article, (catalogue, known), language, glossary)
                    )
                    waiting += waits
    unsynced = tuple(name for name in names if name not in synced)
    odd = tuple(filter(None, [driver_fault(workspace.root)]))
    return Status(
        tuple(told),
        in_order(waiting),
        unsynced,
        tuple(changed),
        faults.found,
        not_checked=not_checked(workspace.config.targets),
        warnings=odd,
    )


def _article(workspace: Workspace, name: str, now: float) -> _Article:
    _, path = workspace.layout.article(name)
    template = load_template(workspace.layout, name)
    saved = saved_at(path)
    source = load_source(workspace.layout, workspace.config, name)
    try:
        require_synced(source, template)
    except SourceChanged:
        units = sum(1 for _ in template.units())
        return _Article(name, template, unplaced(units, saved, now), is_changed=True)
    return _Article(name, template, places(source, saved, now), is_changed=False)


def _known(
    workspace: Workspace, article: _Article, catalogue: Catalogue, language: str, now: dt.datetime
) -> list[_Known]:
    approvals = workspace.config.approvals
    waits = load_waits(workspace.layout, article.name, language)
    found: list[_Known] = []
    for unit in units_of(article.template, catalogue):
        state = state_of(unit, language, approvals)
        waited = age(unit, state, language, waits.get(unit.id), now)
        waiting = is_waiting(unit, state, language)
        found.append(_Known(unit, state, count_words(unit.source), waited, waiting))
    return found


def _catalogue(
    workspace: Workspace,
    article: _Article,
    read: tuple[Catalogue, list[_Known]],
    language: str,
    glossary: Glossary,
) -> CatalogueStatus:
    catalogue, known = read
    words: Counter[State] = Counter()
    for item in known:
        words[item.state] += item.words
    key = CatalogueKey(article.name, language)
    findings = check_catalogue(workspace, key, article.template, catalogue, glossary)
    return CatalogueStatus(
        article=article.name,
        language=language,
        segments=_ordered(Counter(item.state for item in known)),
        words=_ordered(words),
        findings=dict(sorted(Counter(f.severity for f in findings).items())),
        questions=tuple(
            OpenQuestion(item.unit.id, text) for item in known for text in item.unit.questions
        ),
        age=max((item.age for item in known if item.is_waiting), default=0),
    )


def _waiting(
    article: _Article, known: Sequence[_Known], language: str
) -> Iterator[tuple[Waiting, Recency]]:
    """Give what waits in a catalogue, each with its place in the article."""
    for item, place in zip(known, article.places, strict=True):
        unit = item.unit
        if item.is_waiting:
            waits = Waiting(
                article=article.name,
                language=language,
                unit=unit.id,
                state=item.state,
                change=change_of(unit, language),
                words=item.words,
                age=item.age,
                source=unit.source,
                questions=len(unit.questions),
            )
            yield waits, place


def count_words(text: str) -> int:
    """Count the words of a text, an elided article and its noun as one."""
    return len(_WORD.findall(text))


def _ordered(counts: Counter[State]) -> dict[State, int]:
    return {state: counts[state] for state in State if counts[state]}
