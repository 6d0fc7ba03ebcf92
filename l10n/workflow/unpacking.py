"""Packages that come back: the digest of each source decides, and nothing is taken on its word."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from l10n.catalogue.units.state import state_of
from l10n.errors import ExchangeProblem, UsageProblem
from l10n.exchange.formats import read_package
from l10n.exchange.inline import code_names, is_coded
from l10n.exchange.notes import named
from l10n.frozen import dataclass, replace
from l10n.language.text.tags import base, normalise
from l10n.model.catalogue import Message, Outside
from l10n.model.exchange import Said
from l10n.model.key import CatalogueKey
from l10n.model.unit import Decision, State, Verdict
from l10n.store.records.issued import load_issued
from l10n.store.records.parcels import open_parcel
from l10n.store.storage import transact, writing
from l10n.workflow.guard import Faults
from l10n.workflow.packing import sent_digest
from l10n.workflow.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.errors import L10nError
    from l10n.model.catalogue import Catalogue
    from l10n.model.exchange import Back, Returned
    from l10n.model.unit import Unit
    from l10n.store.records.issued import Issued
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Refusal:
    """A unit of a package that was not taken, where it stands in the file (from 1), and why."""

    unit: str
    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What became of a package; lists are of unit ids.

    `taken` have the file's text now, of `kept` the text here is newer and stays, in `conflicts`
    both are there. Of `older` the French went on since the package left: what came back stands as
    outdated. `approved` are approvals of the reviewer whom the package was issued to.
    """

    file: str
    article: str
    language: str
    reviewer: str
    taken: tuple[str, ...]
    kept: tuple[str, ...]
    conflicts: tuple[str, ...]
    blank: tuple[str, ...]
    older: tuple[str, ...]
    approved: int
    refused: tuple[Refusal, ...]
    written: bool


@dataclass(frozen=True, slots=True)
class Packages:
    """What became of each file, and which files failed."""

    files: tuple[Unpacked, ...]
    failures: tuple[L10nError, ...] = ()


def unpack(
    workspace: Workspace,
    files: Sequence[Path],
    article: str | None = None,
    to: str | None = None,
    *,
    dry_run: bool = False,
) -> Packages:
    """Take packages in, unit by unit; all are read before one catalogue is written.

    Each is a file, or a folder or a zip with such files in it.

    A file that fails is reported and the others go on; when all fail, the first failure is raised.
    """
    faults = Faults()
    jobs: list[_UnpackJob] = []
    for path in files:
        with faults.apart(str(path)):
            for parcel in open_parcel(path):
                returned = read_package(parcel.data, str(parcel.where))
                jobs.append(_job(workspace, parcel.where, returned, (article, to), dry_run))
    done: list[Unpacked] = []
    if jobs:
        with writing(workspace.layout):
            for job in jobs:
                with faults.apart(str(job.path)):
                    done.append(transact(workspace.root, job.run))
    if faults.found and not done:
        raise faults.found[0]
    return Packages(tuple(done), faults.found)


def _job(
    workspace: Workspace,
    path: Path,
    returned: Returned,
    given: tuple[str | None, str | None],
    dry_run: bool,  # noqa: FBT001 - handed through
) -> _UnpackJob:
    whole = [problem for problem in returned.problems if not problem.unit]
    if whole:
        what = "; ".join(problem.what for problem in whole[:_SHOWN])
        raise ExchangeProblem(path, what, "send it again as it was made", line=whole[0].line)
    issued = load_issued(workspace.layout.issued).get(returned.package)
    key = _key(workspace, path, returned, given, issued)
    if issued and (issued.article, issued.language) != (key.article, key.language):
        issued = None
    return _UnpackJob(workspace, path, returned, key, issued.reviewer if issued else "", dry_run)


def _key(
    workspace: Workspace,
    path: Path,
    returned: Returned,
    given: tuple[str | None, str | None],
    issued: Issued | None,
) -> CatalogueKey:
    """Tell the article and language of a package: as given, as it went out, as it says."""
    article, to = given
    source = workspace.config.source_language
    if base(returned.source_language or source).lower() != base(source).lower():
        what = f"it is from {returned.source_language}, not from {source}"
        raise ExchangeProblem(path, what, "take it in where it belongs")
    names = [article] if article else [issued.article if issued else "", returned.article]
    names += [] if article else [path.stem, path.stem.partition(".")[0]]
    name = next((one for one in names if one and one in workspace.articles()), None)
    if name is None:
        raise UsageProblem(str(path), "this belongs to no article here", "name it with --article")
    said = returned.language or (issued.language if issued else "")
    languages = workspace.languages()
    tag = _tag(said, languages) if said else None
    if to and said and tag != _tag(to, languages):
        raise ExchangeProblem(path, f"it is in {said}, not in {to}", "take it in where it belongs")
    tag = _tag(to, languages) if to else tag
    if tag is None:
        what = f"its language ({said or 'not said'}) is none of the project's"
        raise UsageProblem(str(path), what, "name it with --to")
    return CatalogueKey(name, str(tag))


def _tag(said: str, languages: Sequence[str]) -> str | None:
    """Return which of the project's languages is said; tools add a region: de-DE for de."""
    language, _, region = said.replace("_", "-").partition("-")
    try:
        tag = normalise("-".join(filter(None, (language.lower(), region))))
    except UsageProblem:
        return None
    alike = [one for one in languages if base(one) == base(tag)]
    return tag if tag in languages else alike[0] if alike == [base(tag)] else None


@dataclass(frozen=True, slots=True)
class _Read:
    """Units of a package as messages of the catalogue, those that are refused, and the older."""

    messages: tuple[Message, ...]
    refused: tuple[Refusal, ...]
    older: tuple[str, ...]
    blank: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _UnpackJob:
    """One package on its way into one catalogue."""

    workspace: Workspace
    path: Path
    returned: Returned
    key: CatalogueKey
    reviewer: str
    dry_run: bool

    def run(self, files: Transaction) -> Unpacked:
        """Fold in what is not refused."""
        read: list[_Read] = []

        def outside(catalogue: Catalogue) -> Outside:
            read[:] = [self._read(catalogue)]
            return Outside(catalogue.header, read[0].messages)

        taken = take_in(self.workspace, self.key, outside, files, dry_run=self.dry_run)
        decided = taken.heard.decided.get(Verdict.APPROVED, {})
        return Unpacked(
            file=str(self.path),
            article=self.key.article,
            language=self.key.language,
            reviewer=self.reviewer,
            taken=taken.folded.taken,
            kept=taken.folded.kept,
            conflicts=taken.folded.conflicts,
            blank=read[0].blank,
            older=read[0].older,
            approved=decided.get(self.reviewer, 0),
            refused=read[0].refused,
            written=taken.written,
        )

    def _read(self, catalogue: Catalogue) -> _Read:
        known = {slot.unit.id: slot.unit for slot in catalogue.units()}
        problems = {one.unit: one for one in reversed(self.returned.problems)}
        times = Counter(identity(back)[0] for back in self.returned.units)
        messages: list[Message] = []
        refused: list[Refusal] = []
        older: list[str] = []
        blank: list[str] = []
        for back in self.returned.units:
            i, digest = identity(back)
            problem = problems.get(back.id)
            why = problem.what if problem else refusal(back, digest, known.get(i), times[i])
            if why:
                refused.append(Refusal(i, problem.line if problem else back.line, why))
                continue
            if not back.target:
                blank += [i] if known[i].target else []
                continue
            is_older = sent_digest(back.source) != sent_digest(known[i].source)
            older += [i] if is_older else []
            unit = self._unit(back, known[i], is_older=is_older)
            messages.append(Message(unit, back.line))
        return _Read(tuple(messages), tuple(refused), tuple(older), tuple(blank))

    def _unit(self, back: Back, known: Unit, *, is_older: bool) -> Unit:
        """Return what came back as a unit: its state goes down, and up by a reviewer alone."""
        same = back.target == known.target and not is_older
        fuzzy = known.fuzzy if same else back.said is Said.OPEN
        signs = self.reviewer and back.said is Said.FINAL and not is_older
        done = same and state_of(known, self.key.language) is State.REVIEWED
        decided = (Decision(Verdict.APPROVED, self.reviewer),) if signs and not done else ()
        remarks = dict.fromkeys((*known.remarks, *back.remarks))
        return replace(
            known,
            source=back.source if is_older else known.source,
            target=back.target,
            fuzzy=fuzzy,
            previous=known.previous if same else None,
            decisions=decided,
            remarks=tuple(remarks),
        )


def identity(back: Back) -> tuple[str, str]:
    """Return the id and the digest that a unit went out with; its own id where no name says it."""
    i, digest = named(back.name)
    return (i, digest) if i else (back.id, "")


def refusal(back: Back, digest: str, known: Unit | None, times: int) -> str:
    """Say why a unit cannot be taken; empty where it can."""
    if known is None:
        return "no unit of the article has this id"
    if times > 1:
        return "its id stands in the file more than once"
    if digest and digest != sent_digest(back.source):
        return "its French was changed since it went out"
    if not digest and sent_digest(back.source) != sent_digest(known.source):
        return "its French is not that of the unit"
    if back.target:
        return _codes(back, known)
    return ""


def _codes(back: Back, known: Unit) -> str:
    """Say which codes were lost or added; emphasis that was left out is for the checks."""
    if not (is_coded(back.source) or is_coded(back.target)):
        return ""
    wanted, given = Counter(code_names(back.source)), Counter(code_names(back.target))
    lost = [code for code in wanted - given if any(sign.isdigit() for sign in code)]
    told = [*(f"lost {code}" for code in lost), *(f"new {code}" for code in given - wanted)]
    if not is_coded(known.source) and not told:
        return ""
    return f"its codes are not those that were sent: {', '.join(told[:_SHOWN])}" if told else ""
