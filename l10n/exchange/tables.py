"""Tables of terms as other tools and offices write them: any delimiter, columns by their names."""

from __future__ import annotations

import csv
import io
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.errors import ExchangeProblem, UsageProblem
from l10n.language.text.tags import english_name, normalise
from l10n.model.term import Term, TermForms, TermKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SUFFIXES: Final = (".csv", ".tsv", ".tab")
_DELIMITERS: Final = (",", ";", "\t")
_COLUMNS: Final = MappingProxyType(
    {
        "source": ("source", "term", "terme"),
        "kind": ("kind", "type", "category", "catégorie"),
        "note": (
            "note",
            "notes",
            "comment",
            "comments",
            "description",
            "definition",
            "commentaire",
        ),
    }
)
"""What columns that are no language are called."""


def is_table(name: str) -> bool:
    """Tell by its name whether a file of terms is a table."""
    return name.lower().endswith(_SUFFIXES)


def read_table(text: str, where: str, source: str, targets: Sequence[str]) -> tuple[Term, ...]:
    """Read terms whose columns are called after languages: `fr`, `FR-fr`, `French`.

    Lines count from 1. Raises ExchangeProblem where there is no column of the source language.
    """
    body = text.removeprefix("\ufeff")
    head = body.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error as error:
        remedy = "save it as CSV again"
        raise ExchangeProblem(where, f"no table ({error})", remedy, line=reader.line_num) from error
    if not rows:
        raise ExchangeProblem(where, "the file is empty", "begin with fr,en,...")
    columns = _columns([name.strip() for name in rows[0][1]], source, targets)
    if "source" not in columns:
        what = f"no column is called {source}, {english_name(source)} or source"
        raise ExchangeProblem(where, what, "name the columns in the first line", line=1)
    if not columns.keys() & set(targets):
        what = "no column is called after a language of the project"
        raise ExchangeProblem(where, what, f"the project has {', '.join(targets)}", line=1)
    read = (_term(row, columns, targets, line) for line, row in rows[1:])
    return tuple(term for term in read if term is not None)


def _columns(names: Sequence[str], source: str, targets: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, name in enumerate(names):
        known = _column(name, source, targets)
        if known:
            found.setdefault(known, at)
    return found


def _column(name: str, source: str, targets: Sequence[str]) -> str | None:
    small = name.lower()
    for column, called in _COLUMNS.items():
        if small in called:
            return column
    for tag in (source, *targets):
        if small in {tag.lower(), english_name(tag).lower()}:
            return "source" if tag == source else tag
    language, _, region = name.replace("_", "-").partition("-")
    try:
        tag = normalise("-".join(filter(None, (language.lower(), region.upper()))))
    except UsageProblem:
        return None
    base = tag.partition("-")[0].lower()
    return "source" if base == source else next((t for t in targets if t in {tag, base}), None)


def _term(
    row: Sequence[str], columns: Mapping[str, int], targets: Sequence[str], line: int
) -> Term | None:
    cells = {name: row[at].strip() for name, at in columns.items() if at < len(row)}
    sources = _split(cells.get("source", ""))
    if not sources:
        return None
    said = ((tag, TermForms(_split(cells.get(tag, "")))) for tag in targets)
    kind = cells.get("kind", "").lower()
    return Term(
        TermKind(kind) if kind in set(TermKind) else TermKind.TERM,
        sources,
        tuple((tag, forms) for tag, forms in said if forms.all),
        " ".join(cells.get("note", "").split()),
        line,
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(form for part in cell.split("|") if (form := " ".join(part.split())))
