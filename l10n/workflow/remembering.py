"""The translation memory: kept up from catalogues and TMX files, asked for what is like a text."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import folded_digest
from l10n.catalogue.units.state import standing_reviews
from l10n.errors import L10nError, UsageProblem
from l10n.exchange.tmx import TmxReader, write_tmx
from l10n.exchange.xml import fits
from l10n.frozen import dataclass, replace
from l10n.language.languages import knowledge
from l10n.memory.index import MemoryPart
from l10n.memory.postings import side_by_side
from l10n.memory.ranking import LEAST, rank
from l10n.memory.words import compared, words_of
from l10n.model.exchange import MemoryPair
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.clock import utc_now
from l10n.store.files.stamps import seen
from l10n.store.files.streams import chunks, write_stream
from l10n.store.loading import load_catalogue, load_glossary
from l10n.store.memories import open_index
from l10n.store.records.destinations import package_place
from l10n.store.records.memory_files import adopt, tmx_files
from l10n.workflow.adapting import Adapter
from l10n.workflow.reuse import state_of_work

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence
    from pathlib import Path

    from l10n.memory.index import Index, MemorySize
    from l10n.memory.ranking import Match
    from l10n.model.catalogue import Catalogue
    from l10n.model.unit import Unit
    from l10n.store.workspace import Workspace

_NAME: Final = 12

_AT_ONCE: Final = 100
"""Catalogues of a language that are read for a sync: a second's work."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """What became of the memory: parts that were read anew, and those that cannot be read."""

    read: tuple[str, ...] = ()
    failures: tuple[L10nError, ...] = ()


@dataclass(frozen=True, slots=True)
class Recalled:
    """What the memory has for a text: `matches` are like it, `holding` hold its words in a row.

    `saying` are approved pairs whose translation does, where that was asked. `adapted` is what
    becomes of each match for the text, None where that is not sure.
    """

    text: str
    language: str
    matches: tuple[Match, ...]
    holding: tuple[MemoryPair, ...]
    failures: tuple[L10nError, ...] = ()
    adapted: tuple[str | None, ...] = ()
    saying: tuple[MemoryPair, ...] = ()


@dataclass(frozen=True, slots=True)
class MemoryStatus:
    """How large the memory is, by language, from how many files, and what cannot be read."""

    languages: tuple[MemorySize, ...]
    files: tuple[str, ...]
    failures: tuple[L10nError, ...] = ()


@dataclass(frozen=True, slots=True)
class Adopted:
    """A TMX file that was taken into `memory/`: its pairs by language, and what was skipped."""

    file: str
    path: str
    pairs: dict[str, int]
    units: int
    written: bool


@dataclass(frozen=True, slots=True)
class MemoryExport:
    """A TMX file as written; `left_out` counts pairs that XML cannot hold."""

    path: Path
    language: str
    pairs: int
    left_out: int


class TranslationMemory:
    """The memory of a project, open; what it was made from is looked at when it is renewed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.index: Index = open_index(workspace)

    def renew(self, languages: Sequence[str]) -> Renewal:
        """Read what changed since, and drop what is gone; the rest is told from outside."""
        catalogues = self._catalogues(languages, lambda _: True)
        return self._renewed(languages, [*catalogues, *self._imports(languages)])

    def renew_some(self, language: str, offers: Callable[[CatalogueKey], bool]) -> Renewal:
        """Do the same for somebody who waits: of many catalogues some, the rest another time.

        Those come first that were read before; `offers` tells whether people translated anything
        in one: no other is read.
        """
        catalogues = list(self._catalogues([language], offers))
        known = self.index.parts()
        catalogues.sort(key=lambda one: (one[0].name, language) not in known)
        changed = [
            one
            for one in catalogues
            if (found := known.get((one[0].name, language))) is None or found.stamp != one[0].stamp
        ]
        later = {part.name for part, _ in changed[_AT_ONCE:]}
        parts = [*catalogues, *self._imports([language])]
        return self._renewed([language], parts, later=later)

    def renew_imported(self, languages: Sequence[str]) -> Renewal:
        """Do the same for the files of `memory/` alone."""
        return self._renewed(languages, list(self._imports(languages)), imported=True)

    def _renewed(
        self,
        languages: Sequence[str],
        parts: Sequence[tuple[MemoryPart, _Look]],
        *,
        imported: bool = False,
        later: Container[str] = (),
    ) -> Renewal:
        known = self.index.parts()
        read: list[str] = []
        failures: list[L10nError] = []
        for part, look in parts:
            found = known.get((part.name, part.language))
            if part.name in later or (found is not None and found.stamp == part.stamp):
                continue
            try:
                self.index.put(part, look())
                read.append(f"{part.name} {part.language}")
            except L10nError as problem:
                failures.append(problem)
        wanted = {(part.name, part.language) for part, _ in parts}
        for (name, language), part in known.items():
            gone = (name, language) not in wanted and language in languages
            if gone and (part.is_imported or not imported):
                self.index.drop(name, language)
        return Renewal(tuple(read), tuple(failures))

    def _catalogues(
        self, languages: Sequence[str], offers: Callable[[CatalogueKey], bool]
    ) -> Iterator[tuple[MemoryPart, _Look]]:
        layout, approvals = self._workspace.layout, self._workspace.config.approvals
        for name in layout.articles():
            for key in (CatalogueKey(name, tag) for tag in languages):
                stamp = f"{approvals} {seen(str(layout.catalogue(name, key.language)))}"
                if offers(key):
                    part = MemoryPart(f"locales/{name}", key.language, stamp)
                    yield part, _Look(self._workspace, key)

    def _imports(self, languages: Sequence[str]) -> Iterator[tuple[MemoryPart, _Look]]:
        layout = self._workspace.layout
        for path in tmx_files(layout):
            for tag in languages:
                part = MemoryPart(layout.relative(path), tag, seen(str(path)), is_imported=True)
                yield part, _Look(self._workspace, CatalogueKey("", tag), path)

    def insist(self) -> None:
        """Raise the reason where a shared memory is away."""
        if self.index.away:
            raise self.index.away

    def close(self) -> None:
        """Let go of it."""
        self.index.close()


@dataclass(frozen=True, slots=True)
class _Look:
    """How a part is read: a catalogue, or a TMX file where there is a path."""

    workspace: Workspace
    key: CatalogueKey
    path: Path | None = None

    def __call__(self) -> Iterator[MemoryPair]:
        """Read its pairs."""
        config = self.workspace.config
        if self.path is not None:
            reader = TmxReader(str(self.path), config.source_language, self.key.language)
            name = self.path.stem
            return (replace(pair, article=name) for pair in reader.read(chunks(self.path)))
        catalogue = load_catalogue(self.workspace.layout, self.key.article, self.key.language)
        return pairs_of(catalogue, self.key, config.approvals)


def pairs_of(catalogue: Catalogue, key: CatalogueKey, approvals: int) -> Iterator[MemoryPair]:
    """Give what people translated in a catalogue; a program's drafts are never remembered."""
    before = ""
    for slot in catalogue.units():
        unit, state = slot.unit, state_of_work(slot.unit, key.language, approvals)
        if state:
            yield _pair(unit, key, before, state is State.REVIEWED)
        before = folded_digest(unit.source)


def _pair(unit: Unit, key: CatalogueKey, before: str, reviewed: bool) -> MemoryPair:  # noqa: FBT001 - a field of the pair
    reviews = standing_reviews(unit, key.language) if reviewed else ()
    at, by = (reviews[-1].at, reviews[-1].who) if reviews else ("", "")
    return MemoryPair(unit.source, unit.target, key.article, before, at, by, reviewed)


def imported_target(index: Index, text: str, language: str) -> MemoryPair | None:
    """Return the best imported pair of this very text; None where there is none."""
    found = [one for one in index.exact(text, language) if one.is_imported]
    return next((match.pair for match in rank(found, utc_now().year)), None)


def shared_target(index: Index, text: str, language: str) -> MemoryPair | None:
    """Return the best pair of this very text that anybody approved; None where there is none."""
    found = [one for one in index.exact(text, language) if one.is_imported or one.pair.is_reviewed]
    return next((match.pair for match in rank(found, utc_now().year)), None)


def search(
    workspace: Workspace,
    text: str,
    language: str,
    *,
    least: float = LEAST,
    most: int = 10,
    in_targets: bool = False,
) -> Recalled:
    """Look for what is like a text, and where its words stand in approved texts.

    Translations have no index: where they are looked through, all that is approved is, for its
    longest word.
    """
    (tag,) = workspace.languages([language])
    if not text.strip():
        raise UsageProblem("TEXT", "nothing to look for", "give some words")
    adapter = Adapter(workspace, tag, load_glossary(workspace.layout))
    memory = TranslationMemory(workspace)
    try:
        renewal = memory.renew([tag])
        matches = tuple(rank(memory.index.like(text, tag, least), utc_now().year)[:most])
        holding = memory.index.holding(text, tag, most)
        saying = _saying(memory.index.all(tag, saying=text), text, tag, most) if in_targets else ()
        memory.insist()
    finally:
        memory.close()
    pairs = tuple(candidate.pair for candidate in holding)
    adapted = tuple(adapter.made(text, match) for match in matches)
    return Recalled(text, tag, matches, pairs, renewal.failures, adapted, saying)


def _saying(
    pairs: Iterable[MemoryPair], text: str, language: str, most: int
) -> tuple[MemoryPair, ...]:
    """Give the first pairs whose translation says a text: whole words, where there are any."""
    wanted, words = compared(text).strip(), words_of(text)
    unspaced = knowledge(language).writing.unspaced is True
    held = (pair for pair in pairs if words and wanted in compared(pair.target))
    found = (p for p in held if unspaced or side_by_side(words, words_of(p.target)))
    return tuple(islice(found, most))


def memory_status(workspace: Workspace) -> MemoryStatus:
    """Say how large the memory is."""
    memory = TranslationMemory(workspace)
    try:
        renewal = memory.renew(workspace.languages())
        sizes = tuple(memory.index.sizes())
        memory.insist()
    finally:
        memory.close()
    files = tuple(workspace.layout.relative(path) for path in tmx_files(workspace.layout))
    return MemoryStatus(sizes, files, renewal.failures)


def import_memory(workspace: Workspace, path: Path, *, force: bool = False) -> Adopted:
    """Take a TMX file into `memory/`, once it was read to its end.

    Raises ExchangeProblem for what is no TMX, UsageProblem where it has no pair in the project's
    languages, or another file of its name is there.
    """
    layout, config = workspace.layout, workspace.config
    counts: dict[str, int] = {}
    units = 0
    for tag in workspace.languages():
        reader = TmxReader(str(path), config.source_language, tag)
        counts[tag] = sum(1 for _ in reader.read(chunks(path)))
        units = reader.units
    if not any(counts.values()):
        what = (
            f"none of its {units} translations is from {config.source_language} to these languages"
        )
        raise UsageProblem(str(path), what, f"the project has {', '.join(counts)}")
    target, written = adopt(layout, path, force=force)
    return Adopted(str(path), layout.relative(target), counts, units, written)


def export_memory(
    workspace: Workspace, language: str, out: Path | None = None, *, force: bool = False
) -> MemoryExport:
    """Write the approved pairs of this project's own catalogues as TMX."""
    (tag,) = workspace.languages([language])
    memory = TranslationMemory(workspace)
    try:
        renewal = memory.renew([tag])
        memory.insist()
        if renewal.failures:
            raise renewal.failures[0]
        tally = _Tally()
        path = package_place(workspace.layout, out, f"memory-{tag}.tmx")
        pieces = write_tmx(
            tally.named(memory.index.all(tag, imported=False)),
            workspace.config.source_language,
            tag,
        )
        write_stream(path, pieces, force=force or out is None)
    finally:
        memory.close()
    return MemoryExport(path, tag, tally.written, tally.left_out)


def memory_file(workspace: Workspace, language: str) -> bytes:
    """Write the approved pairs of a language, imported ones too, as one TMX file."""
    memory = TranslationMemory(workspace)
    try:
        memory.renew([language])
        memory.insist()
        pairs = _Tally().named(memory.index.all(language))
        return b"".join(write_tmx(pairs, workspace.config.source_language, language))
    finally:
        memory.close()


class _Tally:
    """Counts pairs on their way out, and names each by the digest of its source."""

    def __init__(self) -> None:
        self.written = 0
        self.left_out = 0

    def named(self, pairs: Iterable[MemoryPair]) -> Iterator[tuple[str, MemoryPair]]:
        """Give pairs that XML can hold, each with its id."""
        for pair in pairs:
            if fits(pair.source) and fits(pair.target):
                self.written += 1
                yield folded_digest(pair.source)[:_NAME], pair
            else:
                self.left_out += 1
