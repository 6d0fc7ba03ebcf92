"""The template of an article: which units it has, where they stand, and the ids they keep."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.identity import Mint, home_of, shorten
from l10n.catalogue.versions.alignment import align
from l10n.catalogue.versions.passages import PlacedText
from l10n.frozen import dataclass, replace
from l10n.model.article import CodeKind, Role
from l10n.model.catalogue import Place, Slot
from l10n.model.unit import Unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from l10n.catalogue.versions.alignment import Alignment
    from l10n.model.article import Article, Entry, Segment
    from l10n.model.catalogue import Catalogue

SEGMENTER: Final = "3"
"""Version of the segmentation rules; a new one goes through sync like an edit."""

FORGOTTEN: Final = "l10n: forgotten"
"""What stands in the place of a text that was erased, so that its id is never used again."""


@dataclass(frozen=True, slots=True)
class TemplateUpdate:
    """A template brought to a new version, and what that meant, in unit ids.

    A unit is `moved` when it stands in another entry than before, be it that the entry has another
    id now. `reused` are ids of entries under which the source says something else altogether.
    """

    template: Catalogue
    new: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    reused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Versions:
    """The old units, in use and retired, and how the new segments continue them."""

    slots: tuple[Slot, ...]
    retired: tuple[Slot, ...]
    alignment: Alignment
    known: tuple[Slot | None, ...]
    """For each new segment the old unit that it continues or brings back."""


def update_template(old: Catalogue, article: Article, digest: str) -> TemplateUpdate:
    """Bring the template to a new version of its article, whose file has this digest.

    A unit that continues an old one keeps its id, wherever it went; a text that returns takes
    its old id back, and an entry that returns its own; an id is never used for anything else.
    Laws: with the same article again nothing changes; the same template and article make the same
    template, whoever makes it.
    """
    versions = _compare(old, article)
    minter = Mint(versions.slots + versions.retired)
    entry_ids = _name_entries(article, versions, minter)
    fresh = _place_units(article, versions, entry_ids, minter)
    continued = set(versions.alignment.continued.values())
    returned = set(versions.alignment.returned.values())
    removed = [s for j, s in enumerate(versions.slots) if j not in continued]
    retired = [
        *(s for j, s in enumerate(versions.retired) if j not in returned),
        *(_retire(s) for s in removed),
    ]
    header = replace(old.header, digest=digest, units=len(fresh), segmenter=SEGMENTER)
    return TemplateUpdate(
        template=replace(old.arrange([*fresh, *retired]), header=header),
        new=tuple(s.unit.id for s, known in zip(fresh, versions.known, strict=True) if not known),
        edited=_edited(fresh, versions),
        moved=_moved(versions, fresh),
        removed=tuple(s.unit.id for s in removed),
        reused=_reused(article, versions, fresh),
    )


def text_of(segment_text: str) -> str:
    """Return a segment's text as a msgid: line ends are LF whatever the file has."""
    if "\r" not in segment_text:
        return segment_text
    return segment_text.replace("\r\n", "\n").replace("\r", "\n")


def _compare(old: Catalogue, article: Article) -> _Versions:
    slots = tuple(old.units())
    retired = tuple(s for s in old.all_units() if s.unit.obsolete)
    numbered = [
        PlacedText(text_of(segment.coded), n)
        for n, entry in enumerate(article.entries)
        for block in entry.blocks
        for segment in block.segments
    ]
    said = _as_now if article.text and old.header.segmenter != SEGMENTER else str
    alignment = align(
        [PlacedText(said(s.unit.source), s.place.entry if s.place else None) for s in slots],
        numbered,
        [said(s.unit.source) for s in retired],
    )
    back, on = alignment.returned, alignment.continued
    known = [
        slots[on[i]] if i in on else retired[back[i]] if i in back else None
        for i in range(len(numbered))
    ]
    return _Versions(slots, retired, alignment, tuple(known))


def _name_entries(article: Article, versions: _Versions, minter: Mint) -> list[str]:
    """Give each entry its own id, the one it had, or a new one; natives first."""
    ids = {n: shorten(e.id) for n, e in enumerate(article.entries) if e.id is not None}
    for known in (versions.alignment.entries, _returned(article, versions)):
        for n in range(len(article.entries)):
            old = known.get(n)
            if n not in ids and isinstance(old, str) and old not in ids.values():
                ids[n] = old
    return [ids.get(n) or minter.entry(_first(e)) for n, e in enumerate(article.entries)]


def _as_now(source: str) -> str:
    """Write a text of before with codes in place of its Markdown."""
    from l10n.language.text.markdown import noted  # noqa: PLC0415 - only for templates of before

    return noted(source).text


def _first(entry: Entry) -> str:
    return next((text_of(s.coded) for block in entry.blocks for s in block.segments), "")


def _returned(article: Article, versions: _Versions) -> dict[Hashable, Hashable]:
    """Map each entry that comes back to what it was: most of its texts, or of the old one's.

    A heading alone that another entry had once does not make the one the other.
    """
    numbers, homes = _numbers(article), [home_of(slot) for slot in versions.retired]
    votes = Counter((numbers[i], homes[j]) for i, j in versions.alignment.returned.items())
    now, before = Counter(numbers), Counter(homes)
    return {
        n: home
        for (n, home), texts in reversed(votes.most_common())
        if 2 * texts > min(now[n], before[home])
    }


def _numbers(article: Article) -> list[int]:
    """Return for each segment the number of its entry."""
    return [n for n, e in enumerate(article.entries) for block in e.blocks for _ in block.segments]


def _place_units(
    article: Article, versions: _Versions, entry_ids: Sequence[str], minter: Mint
) -> list[Slot]:
    fresh: list[Slot] = []
    for entry, entry_id in zip(article.entries, entry_ids, strict=True):
        note = _note(entry)
        for block in entry.blocks:
            notes = (note,) if note and block.role is not Role.HEADING else ()
            place, same = Place(entry_id, block.role), False
            seen: Place | None = None
            for segment in block.segments:
                shown = (*notes, *_codes(segment)) if segment.codes else notes
                known = versions.known[len(fresh)]
                text = text_of(segment.coded)
                if known and known.place is not seen:  # units of one block often share theirs
                    seen, same = known.place, known.place == place
                if known and same and known.notes == shown and _says(known, text):
                    fresh.append(known)
                    continue
                unit = Unit(known.unit.id if known else minter.unit(entry_id), text)
                slot = known or Slot(unit)
                fresh.append(replace(slot, unit=unit, place=place, notes=shown))
    return fresh


def _says(slot: Slot, text: str) -> bool:
    """Tell whether a unit says a text, and nothing else."""
    return slot.unit.source == text and slot.unit.is_bare


def _codes(segment: Segment) -> Iterator[str]:
    """Say what the codes of a segment are in its document, where they say anything."""
    for code in segment.codes:
        if code.shown and code.kind is not CodeKind.CLOSE:
            yield f"{code.id}: {code.shown}"


def _note(entry: Entry) -> str:
    """Say where a translator is: the entry's time and heading, as far as it has them."""
    headings = (
        " ".join(text_of(s.coded) for s in block.segments).replace("\n", " ")
        for block in entry.blocks
        if block.role in {Role.HEADING, Role.DAY}
    )
    return " - ".join(part for part in (entry.time, next(headings, "")) if part)


def _retire(slot: Slot) -> Slot:
    """Take a unit out of use; it remembers where it stood."""
    return replace(slot, unit=replace(slot.unit, obsolete=True), notes=())


def _edited(fresh: Sequence[Slot], versions: _Versions) -> tuple[str, ...]:
    return tuple(
        slot.unit.id
        for slot, known in zip(fresh, versions.known, strict=True)
        if known and known is not slot and known.unit.source != slot.unit.source
    )


def _moved(versions: _Versions, fresh: Sequence[Slot]) -> tuple[str, ...]:
    moved: list[str] = []
    for i, j in sorted(versions.alignment.continued.items()):
        before, now = versions.slots[j].place, fresh[i].place
        if before and now and now.entry != before.entry:
            moved.append(fresh[i].unit.id)
    return tuple(moved)


def _reused(article: Article, versions: _Versions, fresh: Sequence[Slot]) -> tuple[str, ...]:
    """Find ids that the source gave an entry before, and of whose texts nothing is left there."""
    natives = {shorten(entry.id) for entry in article.entries if entry.id is not None}
    before = {home_of(slot) for slot in (*versions.slots, *versions.retired)}
    kept = {
        slot.place.entry
        for slot, known in zip(fresh, versions.known, strict=True)
        if slot.place and known and home_of(known) == slot.place.entry
    }
    filled = {slot.place.entry for slot in fresh if slot.place}
    return tuple(sorted((natives & before & filled) - kept))
