"""TMX: written and read a translation at a time, whatever program made it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage import tmx

from l10n.errors import ExchangeProblem
from l10n.exchange.inline import is_coded, plain
from l10n.exchange.tmx import TmxReader, write_tmx
from l10n.model.exchange import MemoryPair
from tests.exchange.test_xliff import CODED, fitting

if TYPE_CHECKING:
    from collections.abc import Iterable

texts_of_tmx = st.one_of(
    fitting.filter(lambda text: text.strip() and not is_coded(text)),
    CODED.filter(lambda text: is_coded(text) and bool(text.strip())),
)


def read(data: bytes, target: str = "de", size: int = 1 << 16) -> list[MemoryPair]:
    """Read a file in pieces of `size` bytes."""
    pieces = (data[at : at + size] for at in range(0, len(data), size))
    return list(TmxReader("x.tmx", "fr", target).read(pieces))


def written(pairs: Iterable[MemoryPair]) -> bytes:
    """Write pairs as one file."""
    return b"".join(write_tmx(((f"t{n}", pair) for n, pair in enumerate(pairs)), "fr", "de"))


def document(*units: str, head: str = "", srclang: str = "fr") -> bytes:
    """Make a TMX file of other units."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<tmx version="1.4">'
        f'<header srclang="{srclang}"/><body>{"".join(units)}</body></tmx>'
    ).encode()


def unit(french: str, german: str, attribute: str = "xml:lang", tags: str = "fr de") -> str:
    """Make a unit of another tool."""
    fr, de = tags.split()
    return (
        f'<tu><tuv {attribute}="{fr}"><seg>{french}</seg></tuv>'
        f'<tuv {attribute}="{de}"><seg>{german}</seg></tuv></tu>'
    )


@given(source=texts_of_tmx, size=st.integers(1, 400))
def test_what_is_written_is_read(source: str, size: int) -> None:
    """Texts, codes, article, date and name come back, in whatever pieces the file comes."""
    pair = MemoryPair(source, source[::-1] if not is_coded(source) else source, "ports", "abc")
    dated = MemoryPair("Un.", "Eins.", "ports", "", "2025-08-15T18:04Z", "ana")
    found = read(written([pair, dated]), size=size)
    assert [(one.source, one.target) for one in found] == [
        (plain(pair.source), plain(pair.target) if is_coded(source) else pair.target),
        ("Un.", "Eins."),
    ]
    assert found[1] == dated


def test_the_toolkit_reads_our_file() -> None:
    """Another reader sees the same pairs."""
    store: Any = tmx.tmxfile(sourcelanguage="fr", targetlanguage="de")
    store.parse(written([MemoryPair("Été « chaud »", "Heißer Sommer"), MemoryPair("a & b <", "c")]))
    assert [(u.source, u.target) for u in store.units] == [
        ("Été « chaud »", "Heißer Sommer"),
        ("a & b <", "c"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        document(unit("Un.", "Eins.", "lang")),
        document(unit("Un.", "Eins.", tags="FR-FR DE-DE"), srclang="*all*"),
        document(unit("Un.", "Eins.", tags="fr_FR de_CH")),
        document(unit("<bpt i='1'>{\\b </bpt>Un<ept i='1'>}</ept>.", "Eins<ph x='1'>{}</ph>.")),
        document(unit("<hi>Un</hi>.", "Eins."), head='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'),
        document(unit("Un.", "Eins.")).replace(b"UTF-8", b"UTF-16").decode().encode("utf-16"),
    ],
)
def test_memories_of_other_tools_are_read(data: bytes) -> None:
    """Regions, old attributes, another tool's codes, a named DTD, UTF-16: the same pair."""
    (found,) = read(data)
    assert (found.source, found.target) == ("Un.", "Eins.")


def test_units_without_both_languages_are_skipped_and_counted() -> None:
    """A memory of many languages gives those that are asked for."""
    reader = TmxReader("x.tmx", "fr", "es")
    data = document(
        unit("Un.", "Eins."), unit("Deux.", "Dos.", tags="fr es"), unit("", "x", tags="fr es")
    )
    assert [pair.target for pair in reader.read([data])] == ["Dos."]
    assert (reader.units, reader.skipped) == (3, 2)


def test_a_region_asks_for_its_own_variant_first() -> None:
    """Brazilian Portuguese takes its own, else the language's; European takes no Brazilian one."""
    data = document(unit("Un.", "Um.", tags="fr pt-BR"))
    assert [pair.target for pair in read(data, "pt-BR")] == ["Um."]
    assert read(data, "pt-PT") == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "no XML"),
        (b"<tmx><body><tu>", "no XML"),
        (b"<xliff/>", "no TMX"),
        (b'<!DOCTYPE tmx [<!ENTITY a "b">]><tmx><body>&a;</body></tmx>', "entities"),
        (
            b'<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx><body/></tmx>',
            "entities",
        ),
        (document("<tu>" + "x" * 20_000_000), "16 MiB|no XML"),
    ],
)
def test_what_is_no_memory_is_refused(data: bytes, what: str) -> None:
    """Cut files, other documents, entities and endless units are refused, never expanded."""
    with pytest.raises(ExchangeProblem, match=what):
        read(data)


def test_a_large_memory_is_read_a_translation_at_a_time() -> None:
    """What was read is let go: 20,000 units leave one of them in the tree."""
    reader = TmxReader("x.tmx", "fr", "de")

    def pieces() -> Iterable[bytes]:
        yield document().partition(b"</body>")[0]
        for n in range(200):
            yield "".join(unit(f"Phrase {n} {i}.", "Satz.") for i in range(100)).encode()
        yield b"</body></tmx>"

    count = sum(1 for _ in reader.read(pieces()))
    assert (count, reader.units) == (20_000, 20_000)
