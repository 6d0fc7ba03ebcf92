"""The memory on PostgreSQL: it answers as the index in SQLite does, to many at once."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from l10n.memory.index import MemoryPart
from l10n.model.exchange import MemoryPair
from l10n.store.records.memory import MemoryIndex
from l10n.store.shared.memory import SharedMemory
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.postgres import Server
    from l10n.memory.index import Index

PART = MemoryPart("locales/ports", "de", "1")
OTHER = MemoryPart("memory/agence.tmx", "de", "1", is_imported=True)
PAIRS = [
    MemoryPair("Le port de Fos ferme", "Der Hafen schließt", "ports", "", "2025-01-01", "ana"),
    MemoryPair("Le quai rouvre", "Der Kai öffnet", "ports", "c", "", "", is_reviewed=False),
]


@pytest.fixture
def shared(database: str, tmp_path: Path) -> Iterator[SharedMemory]:
    """Open an empty shared memory."""
    memory = SharedMemory(database, "desk", tmp_path)
    assert memory.away is None
    yield memory
    memory.close()


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[MemoryIndex]:
    """Open an empty index in a file."""
    index = MemoryIndex(tmp_path, tmp_path / "m.sqlite3")
    yield index
    index.close()


def answers(index: Index, asked: list[str]) -> list[object]:
    """Ask an index all that can be asked."""
    found: list[object] = [list(index.all("de")), list(index.all("de", imported=False))]
    found += [index.sizes(), index.parts()]
    for text in asked:
        found += [index.exact(text, "de"), index.like(text, "de"), index.like(text, "de", 0.5)]
        found += [said for said in index.all("de", saying=text) if text in said.target]
        found += [index.holding(" ".join(text.split()[:2]), "de", 3), index.like(text, "es")]
    return found


def test_both_indexes_answer_alike(shared: SharedMemory, alone: MemoryIndex) -> None:
    """Thousands of texts, edited ones asked for, parts replaced and dropped: never a difference."""
    chance = random.Random(5)  # noqa: S311 - texts for a test
    words = ["".join(chance.choices("aàbdeélnorst", k=chance.randint(1, 8))) for _ in range(300)]
    weights = [1 / (n + 2) for n in range(300)]

    def sentence() -> str:
        return " ".join(chance.choices(words, weights, k=chance.randint(2, 14)))

    held = [sentence() for _ in range(3000)]
    asked = [one.replace(one.split()[0], chance.choice(words)) for one in held[:150]]
    pairs = [MemoryPair(one, one[::-1], "a", at=f"20{n % 30:02}") for n, one in enumerate(held)]
    for index in (shared, alone):
        index.put(PART, pairs[:2000])
        index.put(OTHER, pairs[1000:])
    assert answers(shared, asked) == answers(alone, asked)
    for index in (shared, alone):
        index.put(PART, pairs[500:900])
        index.drop(OTHER.name, "de")
    assert answers(shared, asked) == answers(alone, asked)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sources=st.lists(texts, max_size=6))
def test_whatever_a_text_holds_both_find_it(
    shared: SharedMemory, alone: MemoryIndex, sources: list[str]
) -> None:
    """Quotes, codes, rare signs: the very same text is found, and nothing else with it."""
    kept = [text for text in sources if "\0" not in text]
    for index in (shared, alone):
        assert index.put(PART, [MemoryPair(text, text[::-1]) for text in kept]) == len(kept)
    assert answers(shared, kept) == answers(alone, kept)
    assert shared.away is None


def test_texts_that_postgresql_cannot_hold_are_left_out(shared: SharedMemory) -> None:
    """A zero byte or half a sign stops nobody: the rest is kept."""
    odd = [MemoryPair("a\0b", "x"), MemoryPair("\ud800", "y"), *PAIRS]
    assert shared.put(PART, odd) == len(PAIRS)
    assert list(shared.all("de")) == PAIRS[:1]
    assert shared.exact("\ud800", "de") == []
    assert shared.away is None


def test_nothing_is_left_of_what_was_taken_out(shared: SharedMemory, database: str) -> None:
    """The last part that holds a text takes it along, and its words."""
    shared.put(PART, PAIRS)
    shared.put(OTHER, PAIRS)
    shared.drop(PART.name, "de")
    assert len(shared.exact(PAIRS[0].source, "de")) == 1
    shared.drop(OTHER.name, "de")
    with psycopg.connect(database) as file:
        for table in ("sources", "targets", "vocabulary", "words", "parts", "looks"):
            assert file.execute(f"select count(*) from l10n.{table}").fetchone() == (0,)  # noqa: S608 - no input


def test_a_checkout_writes_only_what_no_other_has_written(
    shared: SharedMemory, database: str, tmp_path: Path
) -> None:
    """Two folders of one project share its parts: the last that has one takes it away."""
    second = SharedMemory(database, "desk", tmp_path / "second")
    shared.put(PART, PAIRS)
    assert second.parts() == {}
    (before,) = _numbers(database)
    assert second.put(PART, PAIRS) == len(PAIRS)
    assert _numbers(database) == [before]
    assert (PART.name, "de") in second.parts()
    shared.drop(PART.name, "de")
    assert len(second.exact(PAIRS[0].source, "de")) == 1
    second.put(PART, PAIRS[:1])
    assert second.exact(PAIRS[1].source, "de") == []
    second.drop(PART.name, "de")
    assert second.exact(PAIRS[0].source, "de") == []
    second.close()


def _numbers(database: str) -> list[tuple[object, ...]]:
    with psycopg.connect(database) as file:
        return file.execute("select min(id), max(id), count(*) from l10n.targets").fetchall()


def test_what_another_checkout_changed_is_looked_at_again(
    shared: SharedMemory, database: str, tmp_path: Path
) -> None:
    """Who put in an older text is told that the part is not as it was left."""
    second = SharedMemory(database, "desk", tmp_path / "second")
    shared.put(PART, PAIRS)
    second.put(PART, PAIRS[:1])
    assert shared.parts()[PART.name, "de"].stamp != PART.stamp
    assert second.parts()[PART.name, "de"].stamp == PART.stamp
    second.close()


def test_projects_share_what_they_found_and_own_what_they_put_in(
    shared: SharedMemory, database: str, tmp_path: Path
) -> None:
    """Each finds the other's pairs, has articles of its own, and clears those alone."""
    other = SharedMemory(database, "agency", tmp_path)
    shared.put(PART, PAIRS[:1])
    other.put(PART, [MemoryPair("Le port de Fos rouvre", "Der Hafen öffnet", "ports")])
    assert len(shared.like("Le port de Fos ouvre", "de")) == 2
    shared.clear()
    assert [one.pair.target for one in shared.like("Le port de Fos ouvre", "de")] == [
        "Der Hafen öffnet"
    ]
    other.close()


def test_many_write_and_ask_at_once(database: str, tmp_path: Path) -> None:
    """Eight clients put in parts that share their texts, and ask meanwhile: all is there after."""
    shared = [f"Le conseil {n % 7} vote la loi numéro {n}" for n in range(120)]

    def work(client: int) -> tuple[object, int]:
        memory = SharedMemory(database, f"desk{client}", tmp_path)
        for turn in range(4):
            part = MemoryPart(f"locales/a{turn}", "de", "1")
            memory.put(part, [MemoryPair(text, f"{client}") for text in shared])
            assert memory.like(shared[client], "de"), memory.away
        memory.drop("locales/a3", "de")
        found = memory.away, len(memory.exact(shared[0], "de"))
        memory.close()
        return found

    with ThreadPoolExecutor(8) as clients:
        done = list(clients.map(work, range(8)))
    assert [away for away, _ in done] == [None] * 8
    memory = SharedMemory(database, "desk0", tmp_path)
    assert len(memory.exact(shared[5], "de")) == 8 * 3
    with psycopg.connect(database) as file:
        (texts_held,) = file.execute("select count(*) from l10n.sources").fetchone() or (0,)
    assert texts_held == len(shared)
    memory.close()


def test_tables_of_another_version_are_left_alone(database: str, tmp_path: Path) -> None:
    """Others may be using them: nothing is asked, and the reason is said."""
    SharedMemory(database, "desk", tmp_path).close()
    with psycopg.connect(database) as file:
        file.execute("update l10n.about set version = 99")
    memory = SharedMemory(database, "desk", tmp_path)
    assert "version 99" in str(memory.away)
    assert (memory.put(PART, PAIRS), memory.like("Le port", "de")) == (0, [])
    memory.close()


def test_a_database_without_unicode_is_refused(server: Server, tmp_path: Path) -> None:
    """Its texts could not all be kept; the reason says how to make one that holds them."""
    with server.connect() as file:
        file.execute("create database latin encoding 'LATIN1' locale 'C' template template0")
    memory = SharedMemory(server.address("latin"), "desk", tmp_path)
    assert "UTF8" in str(memory.away)
    memory.close()
