"""Make an article of what a reader found: cut into segments, dated, its doubts as findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from operator import is_
from typing import TYPE_CHECKING, Final

from l10n.documents.found import ClockValue
from l10n.documents.markup.segments import segments_of
from l10n.documents.stamps import read_stamp
from l10n.frozen import replace
from l10n.language.text.tags import base
from l10n.lazy import compiled
from l10n.model.article import (
    Article,
    Availability,
    Block,
    Entry,
    EntryKind,
    Role,
)
from l10n.model.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.documents.found import FoundBlock, FoundDocument, FoundEntry, LeftOut

_SOURCE: Final = "fr"
_DAY: Final = compiled(r"\d{4}-\d\d-\d\d")
_COUNTRY: Final = compiled(r"[A-Za-z]{2}")
_SHOWN: Final = 3
"""Places that are named of one kind of oddity."""

_CUT: Final = ("…", "...", "[…]", "[...]")
_NOTES: Final = {
    note.code: note
    for note in (
        Finding("charset-doubtful", Severity.WARNING, "{}"),
        Finding("entry-without-text", Severity.NOTE, "an entry holds no text: {}"),
        Finding("json-unread", Severity.WARNING, "{} is no JSON, so nothing of it is read"),
        Finding("left-out", Severity.NOTE, "not translated: {}"),
        Finding("no-live-blog", Severity.NOTE, "no live-blog is in it: read as an article"),
        Finding("other-language", Severity.WARNING, "it says that it is in {}; French is read"),
        Finding("repeated-id", Severity.WARNING, "the id {} is taken by an entry above"),
        Finding("time-unread", Severity.WARNING, "{} is no instant: its entry has no time"),
        Finding("time-without-zone", Severity.WARNING, "{} has no zone: say it in l10n.toml"),
    )
}
"""What may be odd about a document, and how it is told."""


def build(found: FoundDocument) -> Article:
    """Make the article; its spans count in the text of their block.

    An id that repeats stays with the first entry that has it. What was withdrawn keeps its id and
    nothing else.
    """
    notes = list(found.notes)
    entries: list[Entry] = []
    if found.header:
        blocks = tuple(_blocks(found.header))
        entries.append(Entry(None, EntryKind.HEADER, None, 0, 0, blocks))
    seen: set[str] = set()
    entries += (_entry(one, seen, notes) for one in found.entries)
    language = tag_of(found.language) or _SOURCE
    if base(language) != _SOURCE:
        notes.append(("other-language", language))
    if not found.live:
        notes.append(("no-live-blog", ""))
    left_out = [*found.left_out, *(it for one in found.entries for it in one.body.left_out)]
    notes += [("left-out", line) for line in _listed(left_out)]
    findings = tuple(_finding(code, about) for code, about in _merged(notes))
    grouped = tuple(_grouped(entries))
    about = replace(found.about, date=_day(grouped, found.about.date))
    return Article(_title(grouped), language, "", grouped, findings, about)


def _day(entries: Iterable[Entry], said: str | None) -> str | None:
    """Return the day of all entries; None where they are of several, `said` where they say none.

    "Hier" is another day in an entry of the day before.
    """
    days = {found[0] for entry in entries if entry.time and (found := _DAY.match(entry.time))}
    if not days:
        return said
    return next(iter(days)) if len(days) == 1 else None


def tag_of(written: str | None) -> str | None:
    """Read a language as documents write it: fr_FR, FR-fr, French."""
    parts = (written or "").strip().replace("_", "-").split("-")
    if parts[0].lower() in {"french", "français", "fra", "fre"}:
        parts[0] = _SOURCE
    if not parts[0].isalpha() or len(parts[0]) not in {2, 3}:
        return None
    country = [part.upper() for part in parts[1:2] if _COUNTRY.fullmatch(part)]
    return "-".join([parts[0].lower(), *country])


def _merged(notes: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Say what is odd in the same way once, with the first places; what was left out apart."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for code, about in dict.fromkeys(notes):
        places[code].append(about)
    for code, abouts in places.items():
        if code == "left-out":
            yield from ((code, about) for about in abouts)
        else:
            more = f" and {len(abouts) - _SHOWN} more" if len(abouts) > _SHOWN else ""
            yield code, ", ".join(abouts[:_SHOWN]) + more


def _finding(code: str, about: str) -> Finding:
    note = _NOTES[code]
    return replace(note, message=note.message.format(about))


def _grouped(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Count the quotations of several sentences through the whole article."""
    numbers: defaultdict[tuple[str, int], int] = defaultdict(lambda: len(numbers))
    for entry in entries:
        blocks = tuple([_regrouped(block, numbers) for block in entry.blocks])
        same = all(map(is_, blocks, entry.blocks))
        yield entry if same else replace(entry, blocks=blocks)


def _regrouped(block: Block, numbers: dict[tuple[str, int], int]) -> Block:
    if all(segment.group is None for segment in block.segments):
        return block
    segments = (
        segment
        if segment.group is None
        else replace(segment, group=numbers[block.pointer, segment.group])
        for segment in block.segments
    )
    return replace(block, segments=tuple(segments))


def _title(entries: Sequence[Entry]) -> str:
    """Give what names an article: its title, else its first heading, else how it begins."""
    blocks = [block for entry in entries for block in entry.blocks]
    for roles in ({Role.TITLE}, {Role.HEADING}, set(Role)):
        if first := next((block for block in blocks if block.role in roles), None):
            return first.segments[0].bare
    return ""


def _listed(left_out: Iterable[LeftOut]) -> Iterator[str]:
    """Say what was left out, each place once: where, how much, why."""
    characters: Counter[tuple[str, str]] = Counter()
    times: defaultdict[tuple[str, str], int] = defaultdict(int)
    for one in left_out:
        characters[one.selector, one.reason] += one.characters
        times[one.selector, one.reason] += 1
    for selector, reason in sorted(characters):
        number = times[selector, reason]
        often = f", {number} times" if number > 1 else ""
        yield f"{selector}: {characters[selector, reason]} characters ({reason}{often})"


def _entry(one: FoundEntry, seen: set[str], notes: list[tuple[str, str]]) -> Entry:
    native = one.id or None
    if native is not None and native in seen:
        notes.append(("repeated-id", native))
        native = None
    seen.add(native or "")
    time = _instant(one.published, notes)
    updated = _instant(one.updated, notes)
    post = replace(
        one.post,
        updated=updated if updated != time else None,
        until=_instant(one.until, notes),
    )
    gone = post.availability is Availability.WITHDRAWN
    blocks = () if gone else tuple(_blocks(_texts(one)))
    if not blocks and not gone:
        notes.append(("entry-without-text", native or str(one.published or "")))
    return Entry(native, EntryKind.ENTRY, time, 0, 0, blocks, None, post, one.places)


def _instant(written: object, notes: list[tuple[str, str]]) -> str | None:
    """Read a time; one that is a placeable value already stays as it is."""
    if written is None or written == "":
        return None
    if isinstance(written, ClockValue):
        return written.value
    stamp = read_stamp(written)
    if stamp is None:
        notes.append(("time-unread", str(written)[:60]))
        return None
    if not stamp.zoned:
        notes.append(("time-without-zone", str(written)[:60]))
    return stamp.value


def _texts(one: FoundEntry) -> Iterator[FoundBlock]:
    first = one.body.blocks[0].rich.plain if one.body.blocks else ""
    if one.title and not _repeats(one.title.rich.plain, first):
        yield one.title
    yield from one.body.blocks


def _repeats(title: str, body: str) -> bool:
    """Tell whether a title only begins the body again, whole or cut off."""
    if title.casefold() == body.casefold():
        return True
    for mark in _CUT:
        if title.endswith(mark):
            begun = title.removesuffix(mark).rstrip().casefold()
            return body.casefold().startswith(begun)
    return False


def _blocks(found: Iterable[FoundBlock]) -> Iterator[Block]:
    for block in found:
        if made := _block(block):
            yield made


def _block(found: FoundBlock) -> Block | None:
    cut = segments_of(found.rich, found.role)
    if not cut.segments:
        return None
    end = cut.segments[-1].end
    return Block(found.role, 0, end, cut.segments, cut.gaps, found.marker, found.pointer)
