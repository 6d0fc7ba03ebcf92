"""corrections.toml: what people decided on corrections, one table a decision.

It is only ever added to, so that comments, other tables and the order of a person stay byte for
byte; of two tables with one id the last decides.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.edition import Correction, CorrectionState
from l10n.model.unit import ChangeClass
from l10n.store.storage import read_present, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.store.layout import Layout
    from l10n.store.storage import Read

FILE: Final = "corrections.toml"

_HEAD: Final = """\
# Corrections that a person confirmed or dismissed, written by `l10n corrections`.
# Readers are told those that are confirmed. Of two tables with one id the last decides.
"""
_TABLE: Final = "correction"
_DECIDED: Final = (CorrectionState.CONFIRMED, CorrectionState.DISMISSED)
_TEXTS: Final = ("old_source", "old_target", "new_source", "new_target")
_KEYS: Final = ("id", "decision", "by", "article", "language", "unit", "class", "at", *_TEXTS)
_OPENING: Final = compiled(rf"^[ \t]*\[\[[ \t]*{_TABLE}[ \t]*\]\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of a project, the last for each id."""

    last: Mapping[str, Correction]

    def of(self, article: str, language: str) -> dict[str, Correction]:
        """Return those on one article in one language."""
        return {
            i: c for i, c in self.last.items() if (c.article, c.language) == (article, language)
        }


def load_decisions(layout: Layout, read: Read = read_present) -> Decisions:
    """Read what people decided; nothing where nobody did yet."""
    path = layout.corrections
    return read_decisions(text_of(read(path) or b"", path), str(path))


def read_decisions(text: str, where: str = FILE) -> Decisions:
    """Read corrections.toml. Raises ProjectProblem with the line of what cannot be read."""
    try:
        tables = tomllib.loads(text).get(_TABLE, [])
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) if line else text.count("\n") + 1
        raise ProjectProblem(where, f"no TOML: {error}", "mend the line", line=number) from error
    except RecursionError as error:
        raise ProjectProblem(where, "nested too deep", "write plain tables") from error
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        what = f"{_TABLE} is no list of tables"
        raise ProjectProblem(where, what, f"write [[{_TABLE}]] above each")
    lines: list[int | None] = [
        text.count("\n", 0, found.start()) + 1 for found in _OPENING.finditer(text)
    ]
    known = lines if len(lines) == len(tables) else [None] * len(tables)
    read = [_read(table, where, line) for table, line in zip(tables, known, strict=True)]
    return Decisions({correction.id: correction for correction in read})


def _read(table: Mapping[str, object], where: str, line: int | None) -> Correction:
    for key in _KEYS:
        if not isinstance(table.get(key), str):
            what = f'a correction without {key} = "..."'
            raise ProjectProblem(where, what, "write it, or take the table out", line=line)
    said = {key: str(table[key]) for key in _KEYS}
    if said["decision"] not in _DECIDED:
        what = f"decision is {said['decision']!r}"
        raise ProjectProblem(where, what, f"write {' or '.join(_DECIDED)}", line=line)
    if said["class"] not in set(ChangeClass):
        what = f"class is {said['class']!r}"
        raise ProjectProblem(where, what, f"write one of {', '.join(ChangeClass)}", line=line)
    old_source, old_target, new_source, new_target = (said[key] for key in _TEXTS)
    return Correction(
        id=said["id"],
        article=said["article"],
        language=said["language"],
        unit=said["unit"],
        change=ChangeClass(said["class"]),
        at=said["at"],
        old_source=old_source,
        old_target=old_target,
        new_source=new_source,
        new_target=new_target,
        state=CorrectionState(said["decision"]),
        by=said["by"],
    )


def with_decisions(data: bytes, decided: Sequence[Correction], when: str) -> bytes:
    """Add decisions at the end of corrections.toml; what stands there stays byte for byte."""
    newline = "\r\n" if b"\r\n" in data else "\n"
    start = "" if data else _HEAD
    if data and not data.endswith(b"\n"):
        start = "\n"
    added = "".join(f"\n{''.join(_lines(correction, when))}" for correction in decided)
    return data + (start + added).replace("\n", newline).encode("utf-8")


def _lines(correction: Correction, when: str) -> Iterator[str]:
    said = {
        "id": correction.id,
        "decision": str(correction.state),
        "by": correction.by,
        "decided": when,
        "article": correction.article,
        "language": correction.language,
        "unit": correction.unit,
        "class": str(correction.change),
        "at": correction.at,
        "old_source": correction.old_source,
        "old_target": correction.old_target,
        "new_source": correction.new_source,
        "new_target": correction.new_target,
    }
    yield f"[[{_TABLE}]]\n"
    for key, value in said.items():
        yield f"{key} = {_quoted(value)}\n"


def _quoted(text: str) -> str:
    """Write a text as TOML does in one line; what JSON escapes, it reads."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def without_units(text: str, article: str, units: frozenset[str], where: str = FILE) -> str:
    """Take out the decisions on units that are to be forgotten; all else stays as it is.

    Raises ProjectProblem where a person wrote the file in a way that cannot be cut.
    """
    read_decisions(text, where)
    tables = _tables(text)
    gone = [table["article"] == article and table["unit"] in units for table in tables]
    if not any(gone):
        return text
    starts = [found.start() for found in _OPENING.finditer(text)]
    kept = text
    for start, goes in reversed(list(zip(starts, gone, strict=False))):
        if goes:
            kept = kept[:start] + kept[_end(kept, start) :]
    left = [table for table, goes in zip(tables, gone, strict=True) if not goes]
    if len(starts) != len(tables) or _tables(kept) != left:
        what = "the decisions on forgotten units cannot be cut out"
        raise ProjectProblem(where, what, "take their tables out by hand")
    return kept


def _tables(text: str) -> list[Mapping[str, object]]:
    try:
        return list(tomllib.loads(text).get(_TABLE, []))
    except tomllib.TOMLDecodeError:
        return []


def _end(text: str, start: int) -> int:
    """Find where a table ends: at an empty line, a comment of a person, or the next table."""
    at = _next_line(text, start)
    while at < len(text) and text[at:].lstrip(" \t")[:1] not in {"", "\r", "\n", "#", "["}:
        at = _next_line(text, at)
    return at


def _next_line(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)
