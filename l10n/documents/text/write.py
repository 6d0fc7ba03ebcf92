"""Write an edition as plain text, for messengers and mail, in the layout of its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.printed import label_of
from l10n.language.text.bidi import balanced
from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line
from l10n.lazy import compiled
from l10n.model.article import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.edition import Edition, EditionBlock, EditionEntry

_HEAD: Final = " – "
"""What stands between a time and the text that it dates."""

_ADDRESS: Final = compiled(r"^[ \t]*<?((?:https?://|www\.)[^\s<>]+)>?[ \t]*$")
_LINE_END: Final = compiled(r"\r\n|\r|\n")


def write_text(
    edition: Edition,
    source: str,
    clock: Callable[[str], str] = str,
    *,
    corrections: bool = False,
) -> str:
    """Write an edition with the bullets, blank lines and addresses of the source's text.

    Times are said by `clock`, in the same way in all entries whatever the source's marks are. What
    stands in the source language, or is an unreviewed machine's, says so in brackets. Glued blocks
    get a line of their own. With `corrections` each entry ends with what it corrected.
    """
    newline = "\r\n" if "\r\n" in source else "\n"
    parts: list[str] = []
    before = last = None
    for entry in edition.entries:
        head = _head(entry, clock)
        for block in entry.blocks:
            if entry.omitted:
                before = block.end
                continue
            if parts:
                gap = source[before : block.start] if source else _between(last, block.role)
                parts.append(_gap(gap).replace("\n", newline))
            parts.append(f"{head}{_block(block, edition)}".replace("\n", newline))
            before, last, head = block.end, block.role, ""
        for correction in entry.corrected if corrections else ():
            line = correction_line(edition.language, seen(correction.old_target))
            parts.append(newline + f"[{line}]".replace("\n", newline))
    if not parts:
        return ""
    rest = _LINE_END.findall(source[before:]) if source else [newline]
    return "".join(parts) + (rest[0] if rest else "")


def _head(entry: EditionEntry, clock: Callable[[str], str]) -> str:
    """Say when an entry was published, or at which minute of play."""
    said = entry.minute or (clock(entry.time) if entry.time else "")
    if not said or (entry.blocks and entry.blocks[0].role is Role.DAY):
        return ""
    return " ".join(filter(None, (entry.label, f"{balanced(said)}{_HEAD}")))


def _gap(gap: str) -> str:
    """Keep of what stands between two blocks the line ends, addresses, and cells of one row."""
    lines = _LINE_END.split(gap)
    if len(lines) == 1:
        return " | " if "|" in gap else "\n"
    addresses = [found[1] for line in lines if (found := _ADDRESS.match(line))]
    inner = sum(1 for line in lines[1:-1] if not line.strip())
    blank = "\n\n" if inner or any(_is_rule(line) for line in lines[1:-1]) else "\n"
    return blank.join(["", *addresses, ""])


def _is_rule(line: str) -> bool:
    return len(line.strip()) > 1 and not line.strip(" -*_=~—–")


def _between(last: Role | None, role: Role) -> str:
    """Part the blocks of a source that is no text: by a blank line, but within a list."""
    return "\n" if last is role is Role.ITEM else "\n\n"


def _block(block: EditionBlock, edition: Edition) -> str:
    bullet = block.marker.split()[:1] if block.role is Role.ITEM else []
    head = "".join(f"{sign} " for sign in bullet)
    label = label_of(block, edition)
    return f"{head}[{label}] {block.text}" if label else f"{head}{block.text}"
