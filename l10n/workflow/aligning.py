"""Two finished articles in two languages: what is surely each other's becomes a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.bitext.aligning import SURE, align
from l10n.bitext.anchors import TextLine, time_alone
from l10n.bitext.cutting import cut
from l10n.documents.formats import read_document
from l10n.errors import ExchangeProblem, UsageProblem
from l10n.exchange.pairs import PairRow, read_pairs, write_pairs
from l10n.frozen import dataclass
from l10n.language.languages import knowledge
from l10n.language.text.tags import base
from l10n.lazy import compiled
from l10n.model.exchange import MemoryPair
from l10n.store.files.streams import write_stream
from l10n.store.loading import load_catalogue
from l10n.store.paths import absolute
from l10n.store.storage import read_given, read_source, text_of
from l10n.workflow.pairs import settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from l10n.bitext.paths import Bead
    from l10n.model.article import Article
    from l10n.store.workspace import Workspace
    from l10n.workflow.pairs import PairsTaken

_TIME: Final = compiled(r"(\d{1,2}):(\d\d)")
_HALF_A_DAY: Final = 720
_SCANT: Final = 0.2
"""Share of sentences with a sure partner below which two texts are hardly the same article."""

_TAUGHT: Final = 2000
"""Translations of the project from which words are learnt."""


@dataclass(frozen=True, slots=True)
class Finished:
    """Two finished texts: a French one and its translation into `language`.

    With an `article`, or where the French file is the source of one, its catalogue takes the pairs.
    """

    source: Path
    target: Path
    language: str
    article: str | None = None
    force: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Aligned:
    """What became of two texts: how many sentences they have, and how many pairs are sure.

    `unsure` rows, with the sentences that found no partner, wait for a person in the table `left`;
    None where nothing is left.
    """

    language: str
    sentences: tuple[int, int]
    sure: int
    unsure: int
    settled: PairsTaken
    left: Path | None


@dataclass(frozen=True, slots=True)
class _Text:
    """A text as it is aligned."""

    lines: tuple[TextLine, ...]

    def said(self, places: Sequence[int], joint: str = " ") -> str:
        return joint.join(self.lines[place].text for place in places)


def align_files(workspace: Workspace, finished: Finished) -> Aligned:
    """Pair the sentences of two finished texts, keep what is sure, list the rest for a person.

    Raises UsageProblem where the two are hardly one article, unless that is forced.
    """
    (language,) = workspace.languages([finished.language])
    source, target = _texts(finished, language)
    beads = align(source.lines, target.lines, language, _taught(workspace, language))
    sure = [bead for bead in beads if bead.likely >= SURE]
    if len(sure) < _SCANT * min(len(source.lines), len(target.lines)) and not finished.force:
        what = f"of {len(source.lines)} sentences only {len(sure)} are surely said in the other"
        remedy = f"are both the same article, in {workspace.config.source_language} and {language}?"
        raise UsageProblem(str(finished.target), what, f"{remedy} If so, say --force")
    joint = _joint(language)
    pairs = [MemoryPair(source.said(b.source), target.said(b.target, joint)) for b in sure]
    name = _article(workspace, finished)
    stem = name or finished.source.stem
    settled = settle(workspace, pairs, (stem, language, bool(name)), finished)
    rows = list(_left(beads, source, target, joint))
    left = workspace.layout.package(stem, language, "-unsure.tsv") if rows else None
    if left and not finished.dry_run:
        write_stream(left, [write_pairs(rows)], force=True)
    counts = len(source.lines), len(target.lines)
    return Aligned(language, counts, len(sure), len(rows), settled, left)


def take_pairs(
    workspace: Workspace,
    path: Path,
    given: tuple[str | None, str | None],
    *,
    force: bool = False,
    dry_run: bool = False,
) -> PairsTaken:
    """Take in the rows of a table that a person marked; `given` are article and language."""
    article, to = given
    said = path.parent.name if to is None else to
    tags = [tag for tag in workspace.languages() if tag == said.replace("_", "-")]
    if not tags and to is None:
        raise UsageProblem(str(path), "its language is not said", "name it with --to")
    (language,) = tags or workspace.languages([said])
    rows = read_pairs(text_of(read_given(path), path), str(path))
    halves = [row for row in rows if row.keep and not (row.source and row.target)]
    if halves:
        what, line = "a row to keep has one text only", halves[0].line
        raise ExchangeProblem(path, what, "write its partner beside it", line=line)
    stem = path.stem.removesuffix("-unsure")
    name = article or (stem if stem in workspace.articles() else None)
    pairs = [MemoryPair(row.source, row.target) for row in rows if row.keep]
    wish = Finished(path, path, language, name, force, dry_run)
    return settle(workspace, pairs, (name or path.stem, language, bool(name)), wish)


def _texts(finished: Finished, language: str) -> tuple[_Text, _Text]:
    paths = finished.source, finished.target
    read = [read_document(str(path), read_source(path)) for path in paths]
    said = read[1].language
    if said and base(said) not in {base(language), base(read[0].language)}:
        what = f"it says that it is in {said}, not in {language}"
        raise UsageProblem(str(finished.target), what, "name the language with --to")
    return _Text(tuple(_source(read[0]))), _Text(tuple(_target(read[1], language)))


def _source(article: Article) -> Iterator[TextLine]:
    for at, (entry, block) in enumerate(article.blocks()):
        for segment in block.segments:
            is_first = block is entry.blocks[0] and segment is block.segments[0]
            yield TextLine(_flat(segment.bare), at, _opens(entry.time) if is_first else "")


def _target(article: Article, language: str) -> Iterator[TextLine]:
    """Give the sentences of a translation; a line that is a time opens what follows it."""
    opening = ""
    for at, (entry, block) in enumerate(article.blocks()):
        text = _flat(block.bare)
        if time := time_alone(text, language):
            opening = time
            continue
        if block is entry.blocks[0]:
            opening = opening or _opens(entry.time)
        for sentence in cut(text):
            yield TextLine(sentence, at, opening)
            opening = ""


def _flat(text: str) -> str:
    return " ".join(text.split())


def _opens(time: str | None) -> str:
    found = _TIME.search(time or "")
    return f"t{(int(found[1]) * 60 + int(found[2])) % _HALF_A_DAY}" if found else ""


def _joint(language: str) -> str:
    joint = knowledge(language).writing.joint
    return joint if isinstance(joint, str) else " "


def _article(workspace: Workspace, finished: Finished) -> str | None:
    if finished.article:
        return workspace.layout.article(finished.article)[0]
    wanted, known = absolute(str(finished.source)), workspace.layout.articles()
    return next((name for name, path in known.items() if path == wanted), None)


def _taught(workspace: Workspace, language: str) -> list[tuple[str, str]]:
    """Give texts of the project and their translations, to learn words from."""
    found: list[tuple[str, str]] = []
    for name in workspace.articles():
        if len(found) >= _TAUGHT:
            break
        catalogue = load_catalogue(workspace.layout, name, language)
        found += [
            (slot.unit.source, slot.unit.target)
            for slot in catalogue.units()
            if slot.unit.target and not slot.unit.fuzzy
        ]
    return found[:_TAUGHT]


def _left(beads: Sequence[Bead], source: _Text, target: _Text, joint: str) -> Iterator[PairRow]:
    """Give what a person decides on, in the order of the source: likely pairs, then the others."""
    placed = {i for bead in beads for i in bead.source}, {j for bead in beads for j in bead.target}
    rows: list[tuple[int, int, PairRow]] = []
    last = {bead.target[-1]: bead.source[-1] for bead in beads}
    for bead in beads:
        if bead.likely < SURE:
            texts = source.said(bead.source), target.said(bead.target, joint)
            rows.append((bead.source[0], 0, PairRow(*texts, why=f"{bead.likely:.0%}")))
    for i, line in enumerate(source.lines):
        if i not in placed[0]:
            rows.append((i, 1, PairRow(line.text, "", "not found in the translation")))
    at = -1
    for j, line in enumerate(target.lines):
        at = last.get(j, at)
        if j not in placed[1]:
            rows.append((at, 2, PairRow("", line.text, "not found in the French")))
    for _, _, row in sorted(rows, key=lambda one: one[:2]):
        yield row
