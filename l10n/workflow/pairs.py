"""Pairs of texts from outside: into the catalogue of their article, else into the memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.assembly.assemble import MERGED
from l10n.catalogue.units.digests import folded_digest
from l10n.catalogue.units.state import state_of
from l10n.exchange.inline import is_coded
from l10n.exchange.tmx import write_tmx
from l10n.exchange.xml import fits
from l10n.frozen import dataclass, replace
from l10n.language.text.coded import bare
from l10n.language.text.typography import fold
from l10n.model.catalogue import Message, Outside
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.files.streams import write_stream
from l10n.store.storage import transact, writing
from l10n.workflow.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Protocol

    from l10n.model.catalogue import Catalogue, Slot
    from l10n.model.exchange import MemoryPair
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

    class Manner(Protocol):
        """How pairs are to be taken in."""

        @property
        def force(self) -> bool:
            """Whether another file may be replaced."""
            ...

        @property
        def dry_run(self) -> bool:
            """Whether nothing is written."""
            ...


_FREE: Final = frozenset((State.UNTRANSLATED, State.DRAFT))
"""States of units that a pair may fill: nobody's work stands there."""

_NAME: Final = 12
_MOST: Final = 4
"""Segments that one pair may be of."""


@dataclass(frozen=True, slots=True)
class PairsTaken:
    """Where pairs went: into `article` (its units in `taken`), or into the memory at `path`.

    `kept` are units that have a translation here, `elsewhere` the French of pairs that the article
    does not have.
    """

    language: str
    pairs: int
    article: str = ""
    path: str = ""
    taken: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    written: bool = False


def settle(
    workspace: Workspace, pairs: Sequence[MemoryPair], place: tuple[str, str, bool], wish: Manner
) -> PairsTaken:
    """Keep pairs; `place` is a name, a language, and whether the name is an article's.

    Raises UsageProblem where another memory of that name is there and replacing it is not forced.
    """
    name, language, is_article = place
    if is_article:
        return _in_catalogue(workspace, pairs, CatalogueKey(name, language), dry_run=wish.dry_run)
    path = workspace.layout.memory / f"{name}-{language}.tmx"
    held = [replace(one, article=name) for one in pairs if fits(one.source) and fits(one.target)]
    if held and not wish.dry_run:
        named = ((folded_digest(one.source)[:_NAME], one) for one in held)
        pieces = write_tmx(named, workspace.config.source_language, language)
        write_stream(path, pieces, force=wish.force)
    written = bool(held) and not wish.dry_run
    return PairsTaken(language, len(held), path=workspace.layout.relative(path), written=written)


@dataclass(frozen=True, slots=True)
class _Sorted:
    """Pairs as messages of a catalogue, units that have a translation, and French of no unit."""

    messages: tuple[Message, ...]
    kept: tuple[str, ...]
    elsewhere: tuple[str, ...]


def _in_catalogue(
    workspace: Workspace, pairs: Sequence[MemoryPair], key: CatalogueKey, *, dry_run: bool
) -> PairsTaken:
    found: list[_Sorted] = []

    def outside(catalogue: Catalogue) -> Outside:
        found[:] = [_sorted(list(catalogue.units()), pairs, key.language)]
        return Outside(catalogue.header, found[0].messages)

    def run(files: Transaction) -> PairsTaken:
        taken = take_in(workspace, key, outside, files, dry_run=dry_run)
        return PairsTaken(
            key.language,
            len(pairs),
            article=key.article,
            taken=taken.folded.taken,
            kept=(*found[0].kept, *taken.folded.kept),
            elsewhere=found[0].elsewhere,
            written=taken.written,
        )

    with writing(workspace.layout):
        return transact(workspace.root, run)


def _sorted(slots: Sequence[Slot], pairs: Sequence[MemoryPair], language: str) -> _Sorted:
    """Find the units of each pair, from where the one before stands: texts may stand twice."""
    texts = [_key(_bare(slot.unit.source)) for slot in slots]
    messages: list[Message] = []
    kept: list[str] = []
    elsewhere: list[str] = []
    used: set[int] = set()
    for pair in pairs:
        at, count = _place(texts, _key(pair.source), used)
        if not count:
            elsewhere.append(pair.source)
            continue
        held = [slots[n].unit for n in range(at, at + count)]
        used.update(range(at, at + count))
        if any(state_of(unit, language) not in _FREE for unit in held):
            kept += [unit.id for unit in held]
            continue
        if any(is_coded(unit.source) for unit in held):
            elsewhere.append(pair.source)
            continue
        for n, unit in enumerate(held):
            said = pair.target if not n else MERGED
            messages.append(Message(replace(unit, target=said, fuzzy=False, draft=None), 0))
    return _Sorted(tuple(messages), tuple(kept), tuple(elsewhere))


def _bare(source: str) -> str:
    return bare(source).text if is_coded(source) else source


def _key(text: str) -> str:
    return fold(" ".join(text.split()))


def _place(texts: Sequence[str], wanted: str, used: set[int]) -> tuple[int, int]:
    """Return where the text of a pair stands, and over how many units; no units where nowhere."""
    for at in _free(texts, used):
        said = ""
        for count in range(1, _MOST + 1):
            if at + count > len(texts) or at + count - 1 in used:
                break
            said = f"{said} {texts[at + count - 1]}".strip()
            if said == wanted:
                return at, count
            if not wanted.startswith(said):
                break
    return 0, 0


def _free(texts: Sequence[str], used: set[int]) -> Iterator[int]:
    return (at for at in range(len(texts)) if at not in used)
