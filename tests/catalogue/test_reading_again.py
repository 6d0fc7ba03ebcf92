"""A file that is much like one that was read before: read for its differences, it is the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue import codec
from l10n.catalogue.po.syntax import parse, parse_again
from l10n.errors import CatalogueProblem
from l10n.model.catalogue import Slot, new_catalogue, units_of
from l10n.model.unit import Unit
from tests.catalogue.test_codec_laws import Scribe

if TYPE_CHECKING:
    from l10n.catalogue.po.pofile import PoFile

SEEDS = st.integers(0, 500)
PLACES = st.floats(0, 1)
PIECES = st.sampled_from(
    ["", '"', "\n", '"x"\n', "msgstr", "#~ ", "# un mot\n", 'msgid "a"\n', "\n\n", "\f", "#"]
)


def _read(text: str) -> PoFile | str:
    try:
        return parse(text)
    except CatalogueProblem as problem:
        return str(problem)


def _read_again(text: str, known: PoFile) -> PoFile | str:
    try:
        return parse_again(text, known)
    except CatalogueProblem as problem:
        return str(problem)


@given(SEEDS, PLACES, PLACES, PIECES)
def test_a_file_with_another_piece_in_it_reads_as_it_does_alone(
    seed: int, one: float, other: float, piece: str
) -> None:
    """Whatever is put in the place of whatever, also where it can no longer be read."""
    text = Scribe(seed).file()
    start, end = sorted((int(one * len(text)), int(other * len(text))))
    edited = text[:start] + piece + text[end:]
    assert _read_again(edited, parse(text)) == _read(edited)


@given(SEEDS, SEEDS, st.lists(st.integers(0, 11), max_size=12))
def test_any_two_files_may_be_known_to_each_other(one: int, other: int, order: list[int]) -> None:
    """Another file altogether, and the entries of the first in another order, some gone."""
    known = parse(Scribe(one).file())
    texts = [
        Scribe(other).file(),
        "".join(known.entries[n % len(known.entries)].raw for n in order),
    ]
    for text in texts:
        assert _read_again(text, known) == _read(text)


_LAST = Slot(Unit("e.99", "Phrase 99.", "x"))

UNITS = st.lists(
    st.tuples(st.integers(1, 30), st.sampled_from(["", "Sí.", "Uno\ndos"])),
    unique_by=lambda pair: pair[0],
)


def _written(units: list[tuple[int, str]]) -> bytes:
    slots = tuple(Slot(Unit(f"e.{n}", f"Phrase {n}.", target)) for n, target in units)
    return codec.write(replace(new_catalogue("p", "es"), slots=slots), "source/a.txt")


@given(UNITS, UNITS)
def test_a_catalogue_is_the_same_and_shares_what_stayed(
    before: list[tuple[int, str]], after: list[tuple[int, str]]
) -> None:
    """Slots, lines and bytes are those of a first reading; a unit of the same entry is the same."""
    known = codec.read(_written([(99, "x"), *before]))
    units = {slot.unit.id: slot.unit for slot in known.units()}
    data = _written([(99, "x"), *after])
    again, alone = codec.read(data, known=known), codec.read(data)
    assert again == alone
    assert [codec.line_of(slot) for slot in again.units()] == [
        codec.line_of(slot) for slot in alone.units()
    ]
    assert codec.write(again, "source/a.txt") == data
    for unit in (slot.unit for slot in again.units()):
        assert unit is units.get(unit.id) or unit != units.get(unit.id)


@given(SEEDS, SEEDS, SEEDS)
def test_what_says_no_more_than_a_template_is_what_reading_it_gives(
    one: int, other: int, bare: int
) -> None:
    """Units, ids and targets, of whatever the entries say beside, and of entries that are none."""
    template = codec.read(Scribe(one).file().encode())
    emptied = Scribe(bare).file().replace("#, fuzzy", "#, no-wrap").encode()
    for data in (Scribe(other).file().encode(), Scribe(one).file().encode(), emptied):
        alone, used = codec.read(data), [slot.unit for slot in codec.read(data).units()]
        assert codec.units_of(template, codec.read(data)) == units_of(template, alone)
        assert codec.ids_in_use(codec.read(data)) == [unit.id for unit in used]
        found = [slot.unit for slot in codec.translated(codec.read(data))]
        assert found == [unit for unit in used if unit.target]


@given(UNITS, st.sets(st.integers(1, 30)))
def test_a_unit_without_a_target_is_the_template_s_own(
    units: list[tuple[int, str]], answered: set[int]
) -> None:
    """Its entry says nothing else; one with a target, a remark or another source is read."""
    source = [Slot(Unit(f"e.{n}", f"Phrase {n}.")) for n, _ in units]
    template = replace(new_catalogue("p"), slots=source)
    remarked = [
        Slot(replace(Unit(f"e.{n}", f"Phrase {n}.", target), remarks=("note",) * (n in answered)))
        for n, target in units
    ]
    data = codec.write(replace(new_catalogue("p", "es"), slots=(*remarked, _LAST)), "source/a.txt")
    found = codec.units_of(template, codec.read(data))
    assert found == units_of(template, codec.read(data))
    for slot, unit in zip(source, found, strict=True):
        assert (unit is slot.unit) == unit.is_bare


CONTEXTS = ["a.1", "b.2", "é-c.30", "a.1\\nb.2", "a.", "\\nd.4", "x y.1"]


@given(st.lists(st.sampled_from(CONTEXTS), min_size=1, unique=True))
def test_ids_are_told_as_each_alone_is(contexts: list[str]) -> None:
    """A context of two lines is no id, though each of its lines is one."""
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    entries = (f'\nmsgctxt "{name}"\nmsgid "x"\nmsgstr ""\n' for name in contexts)
    read = codec.read("".join([head, *entries]).encode())
    expected = [name for name in contexts if name in CONTEXTS[:3]]
    assert codec.ids_in_use(read) == [slot.unit.id for slot in read.units()] == expected
