"""Take in a PO file that comes back from outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.catalogue import codec
from l10n.errors import UsageProblem
from l10n.frozen import dataclass, field
from l10n.language.text.tags import normalise
from l10n.model.key import CatalogueKey
from l10n.store.storage import read_given, transact, writing
from l10n.workflow.guard import Faults
from l10n.workflow.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.catalogue.units.heard import Heard, Unclear
    from l10n.catalogue.versions.matching import Twice
    from l10n.catalogue.versions.outside import Folded
    from l10n.errors import L10nError
    from l10n.model.catalogue import Outside
    from l10n.model.unit import Verdict
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file from outside; all but `unmatched` are unit ids.

    Of `taken` the text is the file's now, of `kept` it is newer here and stays; in `conflicts`
    both texts are there. `blank` had no target outside and keep theirs. `unmatched` are the
    sources of translated messages that are nowhere in the article; of those that stand `twice`
    with different targets none is taken; `plural` counts messages with plural forms. `decided`,
    `overtaken` and `unclear` are what a sync tells of decisions, in the file and in the catalogue.
    """

    file: str
    article: str
    language: str
    taken: tuple[str, ...]
    kept: tuple[str, ...]
    conflicts: tuple[str, ...]
    blank: tuple[str, ...]
    unmatched: tuple[str, ...]
    plural: int
    written: bool
    twice: tuple[Twice, ...] = ()
    decided: Mapping[Verdict, Mapping[str, int]] = field(default_factory=dict)
    overtaken: tuple[str, ...] = ()
    unclear: tuple[Unclear, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """Article and language, where the files do not say them."""

    article: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Imports:
    """What became of each file, and which files failed."""

    files: tuple[ImportReport, ...]
    failures: tuple[L10nError, ...] = ()


def import_files(
    workspace: Workspace,
    files: Sequence[Path],
    given: Given,
    *,
    dry_run: bool,
) -> Imports:
    """Merge PO files into the catalogues that they belong to; all are read before one is written.

    A file that fails is reported and the others go on; when all fail, the first failure is raised:
    CatalogueProblem for a file that is no PO, UsageProblem where article or language are not told.
    """
    faults = Faults()
    jobs: list[_ImportJob] = []
    for path in files:
        with faults.apart(str(path)):
            outside = _read(path)
            place = _place(workspace, path, outside, given)
            jobs.append(_ImportJob(workspace, path, outside, place, dry_run))
    reports: list[ImportReport] = []
    if jobs:
        with writing(workspace.layout):
            for job in jobs:
                with faults.apart(str(job.path)):
                    reports.append(transact(workspace.root, job.run))
    if faults.found and not reports:
        raise faults.found[0]
    return Imports(tuple(reports), faults.found)


def _read(path: Path) -> Outside:
    if path.suffix.lower() not in {".po", ".pot"}:
        remedy = "export it as gettext PO from the program that made it"
        raise UsageProblem(str(path), "only PO files are read", remedy)
    return codec.read_outside(read_given(path), str(path))


def _place(workspace: Workspace, path: Path, outside: Outside, given: Given) -> CatalogueKey:
    """Tell the article and language of a file: as given, by its header, by its name."""
    article, language = given.article, given.language
    told = outside.header.source
    stems = [Path(told).stem] if told else []
    names = [article] if article else [*stems, path.stem, path.stem.partition(".")[0]]
    known = workspace.articles()
    name = next((one for one in names if one in known), None)
    if name is None:
        what = f"this belongs to no article here ({', '.join(known) or 'there is none'})"
        raise UsageProblem(str(path), what, "name it with --article")
    said = outside.header.language or path.parent.name
    tag = _tag(language or said)
    if language and outside.header.language and _tag(said) not in {tag, None}:
        what = f"its header says that it is in {said}, not in {language}"
        raise UsageProblem(str(path), what, "leave out --to, or correct its Language header")
    if tag not in workspace.languages():
        what = f"its language ({said or 'not said'}) is none of the project's"
        raise UsageProblem(str(path), what, "name it with --to")
    return CatalogueKey(name, str(tag))


def _tag(said: str) -> str | None:
    try:
        return normalise(said)
    except UsageProblem:
        return None


@dataclass(frozen=True, slots=True)
class _ImportJob:
    """One file on its way into one catalogue."""

    workspace: Workspace
    path: Path
    outside: Outside
    key: CatalogueKey
    dry_run: bool

    def run(self, files: Transaction) -> ImportReport:
        """Bring the catalogue to its template, take the file in, and write what changed."""
        taken = take_in(
            self.workspace, self.key, lambda _: self.outside, files, dry_run=self.dry_run
        )
        return self._report(taken.folded, taken.heard, written=taken.written)

    def _report(self, folded: Folded, heard: Heard, *, written: bool) -> ImportReport:
        return ImportReport(
            file=str(self.path),
            article=self.key.article,
            language=self.key.language,
            taken=folded.taken,
            kept=folded.kept,
            conflicts=folded.conflicts,
            blank=folded.blank,
            unmatched=folded.unmatched,
            plural=self.outside.plural,
            written=written,
            twice=folded.twice,
            decided=heard.decided,
            overtaken=heard.overtaken,
            unclear=heard.unclear,
        )
