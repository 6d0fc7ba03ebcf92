"""Terms of other tools into the glossary, and the glossary for other tools."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.errors import UsageProblem
from l10n.exchange.tables import is_table, read_table
from l10n.exchange.tbx import read_tbx, write_basic, write_martif
from l10n.frozen import dataclass
from l10n.glossary import FORBIDDEN, NO_TERMS, read_glossary, write_proposals
from l10n.language.text.typography import fold
from l10n.store.files.streams import write_stream
from l10n.store.loading import load_glossary
from l10n.store.records.destinations import package_place
from l10n.store.storage import read_given, text_of, transact, writing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.model.term import Term
    from l10n.store.storage import Transaction
    from l10n.store.workspace import Workspace

WRITERS: Final[Mapping[str, Callable[[Sequence[Term], str], bytes]]] = MappingProxyType(
    {"martif": write_martif, "tbx": write_basic}
)
"""The formats of a glossary for other tools; the first is what Weblate and OmegaT read."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A term that the glossary has in other forms: it stays as it is here."""

    source: str
    language: str
    here: tuple[str, ...]
    there: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermsTaken:
    """What became of a file of terms: sources that are new, cells filled, what differs."""

    file: str
    terms: int
    added: tuple[str, ...]
    filled: int
    differing: tuple[Differing, ...]
    written: bool


@dataclass(frozen=True, slots=True)
class TermsGiven:
    """A glossary as written for another tool; what is only proposed is not in it."""

    path: Path
    terms: int


def take_terms(workspace: Workspace, path: Path, *, dry_run: bool = False) -> TermsTaken:
    """Add the terms of a TBX file or a table to the glossary.

    What a person wrote here stays, forms and all: only empty cells are filled. Raises
    ExchangeProblem for a file that is neither.
    """
    targets = workspace.languages()
    terms = _read(workspace, path, targets)

    def amended(files: Transaction) -> TermsTaken:
        where = workspace.layout.glossary
        text = text_of(files.read(where) or b"", where)
        glossary = read_glossary(text, str(where)) if text.strip() else NO_TERMS
        known = {fold(form): term for term in glossary.terms for form in term.sources}
        rows: dict[str, dict[str, str]] = {}
        cells: dict[int, dict[str, str]] = {}
        differing: list[Differing] = []
        for term in terms:
            mine = next((known[fold(form)] for form in term.sources if fold(form) in known), None)
            if mine is None:
                rows.setdefault(fold(term.sources[0]), _row(term, known))
                continue
            said = {tag: _cell(term, tag) for tag in targets}
            empty = {tag: cell for tag, cell in said.items() if cell and not _has(mine, tag)}
            cells.setdefault(mine.line, {}).update(empty)
            differing += _differing(mine, term, targets)
        filled = {line: row for line, row in cells.items() if row}
        new = write_proposals(text, rows.values(), filled, targets) if rows or filled else text
        read_glossary(new, str(path)) if new.strip() else None
        changed = bool(files.write({where: new.encode("utf-8")})) if new and not dry_run else False
        added = tuple(row["source"] for row in rows.values())
        count = sum(map(len, filled.values()))
        return TermsTaken(str(path), len(terms), added, count, tuple(differing), changed)

    with writing(workspace.layout):
        return transact(workspace.root, amended)


def _read(workspace: Workspace, path: Path, targets: Sequence[str]) -> tuple[Term, ...]:
    data, source = read_given(path), workspace.config.source_language
    if is_table(path.name):
        return read_table(text_of(data, path), str(path), source, targets)
    return read_tbx(data, str(path), source, targets)


def _has(term: Term, language: str) -> bool:
    """Tell whether the row of a term has anything in a column of its own."""
    return any(tag == language for tag, _ in term.targets)


def _row(term: Term, known: Mapping[str, Term]) -> dict[str, str]:
    sources = [form for form in term.sources if fold(form) not in known]
    cells = {tag: _cell(term, tag) for tag, _ in term.targets}
    return {"kind": str(term.kind), "source": _joined(sources), "note": term.note, **cells}


def _cell(term: Term, language: str) -> str:
    forms = dict(term.targets).get(language)
    if forms is None:
        return ""
    return _joined([*forms.all, *(f"{FORBIDDEN}{form}" for form in forms.forbidden)])


def _joined(forms: Sequence[str]) -> str:
    """Join forms as a cell has them; a sign that means something there is written otherwise."""
    said = (form.replace("|", "/") for form in forms)
    return "|".join(form[:-1].rstrip() if form.endswith("?") else form for form in said)


def _differing(mine: Term, theirs: Term, targets: Sequence[str]) -> list[Differing]:
    found: list[Differing] = []
    for tag in targets:
        here, there = dict(mine.targets).get(tag), dict(theirs.targets).get(tag)
        if here and there and there.all and not set(there.all) <= set(here.all):
            found.append(Differing(mine.sources[0], tag, here.all, there.all))
    return found


def give_terms(
    workspace: Workspace, made_as: str = "", out: Path | None = None, *, force: bool = False
) -> TermsGiven:
    """Write the glossary as TBX. Raises UsageProblem for an unknown format or a place taken."""
    name = made_as or next(iter(WRITERS))
    if name not in WRITERS:
        raise UsageProblem(name, "no such format", f"use {', '.join(WRITERS)}")
    terms = load_glossary(workspace.layout).terms
    data = WRITERS[name](terms, workspace.config.source_language)
    path = package_place(workspace.layout, out, "glossary.tbx")
    write_stream(path, [data], force=force or out is None)
    return TermsGiven(path, len(terms))
