"""Fetch the sources that stand on the web, before they are synced like any other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from l10n.documents.formats import format_of, read_document
from l10n.errors import L10nError, SourceProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.store.fetching import Validators, fetch
from l10n.store.records.fetches import load_version, version_of
from l10n.store.storage import transact, writing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from l10n.store.fetching import Fetched
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

_FOREIGN: Final = compiled(r"[^\w.-]+")
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Fetches:
    """Which articles are to be synced now, and what could not be fetched.

    An article whose address does not answer is synced from the version that was kept.
    """

    names: tuple[str, ...]
    failures: tuple[L10nError, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An article and its address; `named` where the settings give the one to the other."""

    name: str
    url: str
    named: bool


def is_web(given: str) -> bool:
    """Tell an address from the name of an article."""
    return given.lower().startswith(("https://", "http://"))


def fetch_sources(
    workspace: Workspace, given: Sequence[str], progress: Callable[[str], None]
) -> Fetches:
    """Fetch the addresses that are given, and those that the settings give to the articles meant.

    A version is kept in `source/` only once it was read: what is no article replaces none.
    Raises the first failure where nothing is left to sync.
    """
    wanted = _wanted(workspace, given)
    failures: list[L10nError] = []
    names: list[str] = [one for one in given if not is_web(one)]
    for one in wanted:
        progress(one.url)
        try:
            _Fetch(workspace, one).run()
        except L10nError as problem:
            failures.append(problem)
            if one.name not in workspace.layout.articles():
                continue
        names += [one.name] if given and one.name not in names else []
    if failures and not (names if given else workspace.layout.articles()):
        raise failures[0]
    return Fetches(tuple(names), tuple(failures))


def _wanted(workspace: Workspace, given: Sequence[str]) -> list[_Wanted]:
    configured = {name: own.source for name, own in workspace.config.articles.items() if own.source}
    if not given:
        return [_Wanted(name, url, named=True) for name, url in configured.items()]
    names = {url: name for name, url in configured.items()}
    wanted = []
    for one in given:
        if one in configured:
            wanted.append(_Wanted(one, configured[one], named=True))
        elif is_web(one):
            name = names.get(one)
            wanted.append(_Wanted(name or name_of(one), one, named=name is not None))
    return wanted


def name_of(url: str) -> str:
    """Name an article after the last part of its address, else after its host."""
    parts = urlsplit(url)
    segments = [part for part in unquote(parts.path).split("/") if part]
    last = segments[-1] if segments else parts.hostname or ""
    stem = last.rpartition(".")[0] or last
    return _FOREIGN.sub("-", stem).strip(".-")[:_LONGEST] or "article"


@dataclass(frozen=True, slots=True)
class _Fetch:
    """One article on its way from its address to its file."""

    workspace: Workspace
    wanted: _Wanted

    def run(self) -> None:
        """Ask, read, and keep what is new."""
        layout, name = self.workspace.layout, self.wanted.name
        there = layout.articles().get(name)
        record = load_version(layout, name)
        if there and not self.wanted.named and record.url != self.wanted.url:
            remedy = f'write [articles.{name}] source = "{self.wanted.url}" into l10n.toml'
            raise SourceProblem(there, "a source of that name is not from there", remedy)
        known = record.validators if record.holds(there, self.wanted.url) else Validators()
        found = fetch(self.wanted.url, known, self.workspace.config.fetch_allowed)
        if found is None:
            return
        suffix = format_of("", found.data).suffixes[0]
        path = there or layout.source(name, suffix)
        read_document(str(path), found.data)
        with writing(layout):
            transact(layout.root, lambda files: self._keep(files, path, found))

    def _keep(self, files: Transaction, path: Path, found: Fetched) -> None:
        """Write the version, and what to ask with next time."""
        layout = self.workspace.layout
        place = layout.fetched(self.wanted.name)
        files.read(path)
        files.read(place)
        files.write({path: found.data, place: version_of(self.wanted.url, found)})
