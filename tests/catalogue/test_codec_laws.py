"""Laws of reading and writing catalogues, beside GNU gettext and polib as independent readers."""

import random
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.slots import ReadSlots
from l10n.catalogue.po.strings import unquote
from l10n.catalogue.po.syntax import parse
from l10n.catalogue.po.writing import write_catalogue
from l10n.errors import CatalogueProblem
from l10n.model.catalogue import Catalogue, Foreign, Slot, new_catalogue
from l10n.model.unit import Unit
from tests.catalogue.differential import differences, messages, normalised, read
from tests.strategies import prose

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
WORDS = (
    *("élan", "« pont »", "d’été\u202f:", "20\u00a0%", "“vu”", "--", "日本", "▪️"),
    *(r"x\t", r"\\", r"\"", r"\n", "#~", "msgid", "|", ","),
)


class Scribe:
    """Writes PO text of every layout that gettext accepts, seeded."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self.mark = ""

    def line(self) -> str:
        """Return some words, escaped."""
        return " ".join(self.dice.choices(WORDS, k=self.dice.randint(1, 6)))

    def string(self, key: str, text: str = "") -> str:
        """Write a field on one line or on several, with a gap or without."""
        runs = [text, *(self.line() for _ in range(self.dice.choice([0, 0, 1, 3])))]
        gap = self.dice.choice([" ", " ", "  ", "\t", ""])
        joint = self.dice.choice([f"\n{self.mark}", f"\n{self.mark}", " ", f"\n{self.mark}  "])
        return f"{self.mark}{key}{gap}" + joint.join(f'"{run}"' for run in runs) + "\n"

    def comments(self) -> str:
        """Write comment lines of every kind that gettext keeps."""
        # Of two lines of flags gettext knows the second alone; we know both.
        flags = self.dice.choice(["#, fuzzy\n", "#, c-format, fuzzy\n", "#, c-format\n"])
        kinds = ("# un mot\n", "#. note\n", "#: a.txt:3\n", "#\n", flags)
        return "".join(self.dice.sample(kinds, self.dice.randint(0, 3)))

    def message(self, number: int) -> str:
        """Write one message, whose text is like no other's."""
        self.mark = self.dice.choice(["", "", "", "#~ ", "#~"])
        parts = [self.comments()]
        if self.dice.random() < 0.3:
            old = "#~| " if self.mark else "#| "
            parts.append(f'{old}msgid "avant"\n{old}"hier"\n')
        if self.dice.random() < 0.5:
            parts.append(self.string("msgctxt", self.dice.choice(["menu", f"e.{number}"])))
        parts.append(self.string("msgid", f"{number} "))
        if self.dice.random() < 0.2:
            forms = ("msgid_plural", "msgstr[0]", "msgstr[ 1 ]")
            parts += [self.string(key, "n") for key in forms]
        else:
            parts.append(self.string("msgstr", self.dice.choice(["", "oui"])))
        return "".join(parts) + self.dice.choice(["\n", "\n", "", "\n\n"])

    def file(self) -> str:
        """Write a file of a dozen messages, some without a blank line between."""
        body = "".join(self.message(number) for number in range(12))
        ends = self.dice.choice(["\n", "\n", "\r\n"])
        return f"{HEADER}\n{body}# fin\n".replace("\n", ends)


@pytest.mark.parametrize("seed", range(60))
def test_made_up_files_of_every_layout_say_what_gettext_reads(seed: int, tmp_path: Path) -> None:
    """Message by message our reading is msgcat's, and the file comes back byte for byte."""
    path = tmp_path / "made.po"
    path.write_bytes(Scribe(seed).file().encode())
    file, is_whole = read(path)
    theirs = normalised(path)
    assert is_whole
    assert theirs is not None
    assert not differences(messages(file), messages(theirs))


@pytest.mark.parametrize("seed", range(20))
def test_made_up_catalogues_come_back_whole_and_change_in_one_place(seed: int) -> None:
    """Unchanged not a byte is different; with one unit changed every other entry is as it was."""
    text = Scribe(seed).file()
    catalogue = read_catalogue(text)
    assert write_catalogue(catalogue, "") == text
    units = [slot.unit for slot in catalogue.units()]
    assert write_catalogue(catalogue, "") == text
    assert write_catalogue(catalogue.map_units({}), "") == text
    for unit in units[:1]:
        changed = catalogue.map_units({unit.id: Unit(unit.id, unit.source, "Otra cosa.")})
        written = parse(write_catalogue(changed, "a.txt"))
        before, after = (
            [entry.raw.strip() for entry in file.entries if entry.msgctxt != unit.id]
            for file in (parse(text), written)
        )
        assert after == before


def test_what_has_no_id_of_ours_is_kept_as_it_is() -> None:
    """A context that others use for several texts is theirs; an id of ours stands once."""
    twice = 'msgctxt "menu"\nmsgid "{}"\nmsgstr ""\n\n'
    text = f"{HEADER}\n{twice.format('a')}{twice.format('b')}"
    catalogue = read_catalogue(text)
    assert [type(slot) for slot in catalogue.slots] == [Foreign, Foreign]
    assert write_catalogue(catalogue, "") == text
    with pytest.raises(CatalogueProblem, match="stands twice") as caught:
        read_catalogue(text.replace("menu", "e.1"))
    assert caught.value.line == 9


def test_slots_are_read_once_and_are_a_sequence() -> None:
    """Looking at one reads it alone; equal files have equal slots; slices are tuples."""
    entries = parse(HEADER + '\nmsgctxt "e.1"\nmsgid "a"\nmsgstr "b"\n').entries
    slots = ReadSlots(entries)
    assert slots[1] is slots[1]
    assert slots[:] == tuple(slots) == (Foreign(entries[0]), slots[1])
    assert slots == ReadSlots(entries)
    assert slots == tuple(slots)
    assert slots != ReadSlots(entries[1:])
    assert hash(slots) == hash(ReadSlots(entries))


@given(st.lists(st.tuples(prose, prose), min_size=1, max_size=3))
def test_what_we_write_polib_reads(pairs: list[tuple[str, str]]) -> None:
    """An independent reader finds every source and target, whatever stands in them."""
    slots = tuple(Slot(Unit(f"e.{n}", *pair)) for n, pair in enumerate(pairs, start=1))
    text = write_catalogue(Catalogue(new_catalogue("a", "es").header, slots), "a.txt")
    assert [(entry.msgid, entry.msgstr) for entry in polib.pofile(text)] == pairs
    assert [(slot.unit.source, slot.unit.target) for slot in read_catalogue(text).units()] == pairs


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_file_of_ours_cut_at_any_byte_loses_nothing_unseen(newline: str) -> None:
    """Wherever it was cut, it is refused, or nothing but its last line end is gone."""
    units = [
        Unit(f"e.{n}", f"Texte {n}.", f"Texto «{n}».", fuzzy=True, previous="o")
        for n in range(1, 4)
    ]
    slots = tuple(Slot(unit) for unit in units)
    header = replace(new_catalogue("a", "es").header, units=3)
    text = write_catalogue(Catalogue(header, slots), "a.txt").replace("\n", newline)
    accepted = []
    for cut in range(1, len(text)):
        try:
            short = read_catalogue(text[:cut])
        except CatalogueProblem:
            continue
        accepted.append(cut)
        assert [slot.unit for slot in short.units()] == units
    assert accepted == list(range(len(text) - len(newline), len(text)))


def test_bytes_that_are_no_utf8_are_letters_of_latin1() -> None:
    """An escape of a byte that begins no letter is taken for what old programs meant."""
    assert unquote(r'"\351t\xe9"') == "été"
