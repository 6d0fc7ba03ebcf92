"""A table of texts and their translations that a person goes through: keep, correct, or leave."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from l10n.errors import ExchangeProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

KEEP: Final = "keep"
"""The first column: what a person writes there says that the row is right."""

_HEAD: Final = (KEEP, "source", "target", "why")
_DANGEROUS: Final = compiled(r"[=+@\t\r\-]")
"""What a spreadsheet takes for a formula at the beginning of a cell."""

_NO: Final = frozenset(("", "0", "no", "non", "n", "false", "-"))


@dataclass(frozen=True, slots=True)
class PairRow:
    """A row: texts may be empty where there is no partner; `line` counts from 1."""

    source: str
    target: str
    why: str = ""
    keep: bool = False
    line: int = 0


def write_pairs(rows: Iterable[PairRow]) -> bytes:
    """Write rows as a table with tabs, for a spreadsheet or an editor; nothing in it computes."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow(_HEAD)
    for row in rows:
        kept = "x" if row.keep else ""
        writer.writerow([kept, _safe(row.source), _safe(row.target), row.why])
    return out.getvalue().encode("utf-8")


def read_pairs(text: str, where: str) -> tuple[PairRow, ...]:
    """Read the rows of a table back. Raises ExchangeProblem for one with other columns."""
    body = text.removeprefix("\ufeff")
    delimiter = "\t" if "\t" in body.partition("\n")[0] else ","
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter)
    try:
        rows = [(reader.line_num, row) for row in reader if row]
    except csv.Error as error:
        what, line = f"no table ({error})", reader.line_num
        raise ExchangeProblem(where, what, "save it as text with tabs", line=line) from error
    if not rows or [cell.strip().lower() for cell in rows[0][1][:3]] != list(_HEAD[:3]):
        what = f"its first line is not {', '.join(_HEAD[:3])}"
        raise ExchangeProblem(where, what, "take the table that l10n import --align made", line=1)
    return tuple(_row(row, line) for line, row in rows[1:])


def _row(cells: list[str], line: int) -> PairRow:
    keep, source, target, why = [*(cell.strip() for cell in cells), "", "", "", ""][:4]
    return PairRow(_told(source), _told(target), why, keep.lower() not in _NO, line)


def _safe(text: str) -> str:
    said = " ".join(text.split())
    return f"'{said}" if _DANGEROUS.match(said) else said


def _told(text: str) -> str:
    return text[1:] if text[:1] == "'" and _DANGEROUS.match(text[1:]) else text
