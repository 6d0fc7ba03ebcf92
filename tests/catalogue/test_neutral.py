"""A catalogue as every room sees it: its file is the codec's business."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue import codec
from l10n.errors import CatalogueProblem
from l10n.model.article import Role
from l10n.model.catalogue import Catalogue, Foreign, Header, Place, Slot, new_catalogue
from l10n.model.unit import Unit
from tests.strategies import prose

FILE = """# un mot
msgid ""
msgstr ""
"Language: en_GB\\n"
"x-l10n-units:  1\\n"
"X-L10n-Source: source/un%20port.txt\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"X-Other: 1\\n"

#. l10n: entry=e role=heading
msgctxt "e.1"
msgid   "Au port"
msgstr "At the port"

msgctxt "menu"
msgid "x"
msgstr "y"
# fin
"""
headers = st.builds(
    Header,
    project=st.just("port"),
    language=st.sampled_from(["es", "en_GB", ""]),
    source=st.sampled_from([None, "source/a.txt", "source/un port: %20.txt"]),
    units=st.one_of(st.none(), st.just(1)),
    digest=st.sampled_from([None, "0a1b2c"]),
    segmenter=st.sampled_from([None, "1"]),
)


def test_a_header_says_by_name_what_its_lines_say() -> None:
    """Language, source and the rest are fields, whatever the lines look like."""
    header = codec.read(FILE.encode()).header
    assert header == Header("", "en_GB", "source/un port.txt", 1)
    assert header.tag == "en-GB"


@given(headers, prose)
def test_what_a_catalogue_says_is_read_back(header: Header, text: str) -> None:
    """Header, unit and place are the same after a round by a file."""
    slot = Slot(Unit("e.1", text, text), Place("e", Role.HEADING))
    read = codec.read(codec.write(Catalogue(header, (slot,)), "source/a.txt"))
    assert read.header == header
    assert [(one.unit, one.place) for one in read.units()] == [(slot.unit, slot.place)]
    assert codec.line_of(slot) is None
    assert all(codec.line_of(one) for one in read.units())


def test_a_header_that_says_nothing_new_goes_back_byte_for_byte() -> None:
    """Odd spaces and capitals stay; a new value changes its own line and no other."""
    catalogue = codec.read(FILE.encode())
    same = replace(catalogue, header=replace(catalogue.header, units=1))
    assert codec.write(same, "source/b.txt").decode() == FILE
    more = replace(catalogue, header=replace(catalogue.header, units=2))
    written = codec.write(more, "source/b.txt").decode()
    assert written == FILE.replace("x-l10n-units:  1", "X-L10n-Units: 2")


def test_an_entry_of_another_format_is_no_entry_of_a_po_file() -> None:
    """What the codec cannot keep it refuses to lose."""
    strange = replace(new_catalogue("a", "es"), slots=(Foreign("<unit/>"),))
    with pytest.raises(CatalogueProblem, match="another format"):
        codec.write(strange, "source/a.txt")
