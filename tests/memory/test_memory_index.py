"""The index of the memory: what was put in is found, what was taken out is not."""

from __future__ import annotations

import random
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from l10n.memory.index import MemoryPart
from l10n.memory.ranking import LEAST, MatchKind, Remembered, rank
from l10n.memory.words import compared, words_of
from l10n.model.exchange import MemoryPair
from l10n.store.records.memory import MemoryIndex
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PART = MemoryPart("locales/ports", "de", "1")


@pytest.fixture
def index(tmp_path: Path) -> Iterator[MemoryIndex]:
    """Open an empty index."""
    index = MemoryIndex(tmp_path, tmp_path / ".l10n" / "memory.sqlite3")
    yield index
    index.close()


def pair(source: str, target: str = "x", *, reviewed: bool = True, at: str = "") -> MemoryPair:
    """Make a pair."""
    return MemoryPair(source, target, "ports", "", at, "ana", reviewed)


@settings(max_examples=20)
@given(sources=st.lists(texts, min_size=1, max_size=6, unique_by=compared))
def test_every_text_is_found_exactly(
    tmp_path_factory: pytest.TempPathFactory, sources: list[str]
) -> None:
    """Whatever a text holds, the very same one is found, and no other with it."""
    folder = tmp_path_factory.mktemp("memory")
    index = MemoryIndex(folder, folder / "m.sqlite3")
    index.put(PART, [pair(text, text[::-1]) for text in sources])
    found = [[one.pair.target for one in index.exact(text, "de")] for text in sources]
    index.close()
    assert found == [[text[::-1]] for text in sources]


def test_a_part_is_replaced_whole_and_leaves_nothing(index: MemoryIndex) -> None:
    """What a part no longer holds is not found, not even by its words; other parts stay."""
    index.put(PART, [pair("Les dockers de Fos ont voté la grève"), pair("Le port ferme")])
    index.put(MemoryPart("locales/gares", "de", "1"), [pair("Le port ferme", "y")])
    index.put(PART, [pair("Le quai rouvre")])
    assert index.like("Les dockers de Fos ont voté la grève", "de") == []
    assert index.holding("dockers", "de", 5) == []
    assert [one.pair.target for one in index.exact("Le port ferme", "de")] == ["y"]
    index.drop("locales/gares", "de")
    index.drop(PART.name, "de")
    assert index.parts() == {}
    assert index.sizes() == []
    file = index._file  # noqa: SLF001 - nothing else tells that nothing is left
    for table in ("sources", "targets", "vocabulary", "words"):
        assert file.execute(f"select count(*) from {table}").fetchone() == (0,)  # noqa: S608 - no input


def test_a_language_sees_its_own_targets(index: MemoryIndex) -> None:
    """One French text has targets in two languages, and each search gives those of its own."""
    index.put(PART, [pair("Le port ferme", "Der Hafen schließt")])
    index.put(MemoryPart("locales/ports", "es", "1"), [pair("Le port ferme", "El puerto cierra")])
    assert [one.pair.target for one in index.like("Le port ferme !", "es")] == ["El puerto cierra"]
    assert [one.pair.target for one in index.exact("LE PORT FERME", "de")] == ["Der Hafen schließt"]


def test_what_is_like_is_found_as_a_scan_of_all_finds_it(index: MemoryIndex) -> None:
    """Of 400 edited texts, 95 of 100 of those that an exhaustive scan finds are found."""
    chance = random.Random(19)  # noqa: S311 - texts for a test
    vocabulary = [
        "".join(chance.choices("abdelnorstuv", k=chance.randint(2, 9))) for _ in range(900)
    ]
    weights = [1 / (n + 2) for n in range(900)]

    def sentence() -> str:
        return " ".join(chance.choices(vocabulary, weights, k=chance.randint(4, 24))) + "."

    def edited(text: str) -> str:
        words = text.split()
        for _ in range(1 + len(words) // 9):
            words[chance.randrange(len(words))] = chance.choice(vocabulary)
        return " ".join(words)

    held = [sentence() for _ in range(3000)]
    index.put(PART, [pair(text) for text in held])
    asked = [edited(chance.choice(held)) for _ in range(400)]
    keys = [compared(text) for text in held]
    wanted = [text for text in asked if any(map(partial(_is_like, compared(text)), keys))]
    found = [text for text in wanted if index.like(text, "de")]
    assert len(wanted) > 200
    assert len(found) >= 0.95 * len(wanted)


def _is_like(one: str, other: str) -> bool:
    return Levenshtein.normalized_similarity(one, other, score_cutoff=LEAST) > 0


def test_words_that_an_edit_put_in_do_not_hide_the_text(index: MemoryIndex) -> None:
    """Rare words that stand elsewhere are looked for first, and are not the last that are."""
    index.put(PART, [pair(f"kiwi papaya fjord {n} les uns et les autres") for n in range(1500)])
    wanted = "Le conseil municipal votera demain le budget de la ville et des écoles"
    index.put(MemoryPart("locales/villes", "de", "1"), [pair(wanted, "y")])
    common = [pair(f"Le conseil municipal votera le budget {n}") for n in range(2500)]
    index.put(MemoryPart("locales/communes", "de", "1"), common)
    asked = wanted.replace("la ville", "papaya").replace("demain", "fjord")
    assert "y" in [one.pair.target for one in index.like(asked, "de")]


def test_a_phrase_is_found_where_its_words_stand_side_by_side(index: MemoryIndex) -> None:
    """All words, in this order, the newest first; words that nobody wrote stand nowhere."""
    texts = [
        "Le port de Fos ferme",
        "Fos ferme le port",
        "Un port, de fosse",
        "Le port de fos rouvre",
    ]
    index.put(PART, [pair(one, one, at=f"202{n}") for n, one in enumerate(texts)])
    found = [one.pair.source for one in index.holding("port de Fos", "de", 5)]
    assert found == ["Le port de fos rouvre", "Le port de Fos ferme"]
    assert index.holding("port de Marseille", "de", 5) == []
    assert len(index.holding("le", "de", 1)) == 1


TEXTS = st.text("aAbBİıßſKéÉжЖ港<>/ '’-_1", max_size=12)


@settings(max_examples=60)
@given(targets=st.lists(TEXTS, max_size=8), text=TEXTS)
def test_a_walk_for_a_text_leaves_out_no_translation_that_says_it(
    tmp_path_factory: pytest.TempPathFactory, targets: list[str], text: str
) -> None:
    """Whatever its capitals, typography and codes; and nothing that a whole walk does not give."""
    folder = tmp_path_factory.mktemp("memory")
    index = MemoryIndex(folder, folder / "m.sqlite3")
    index.put(PART, [pair(f"texte {n}", one) for n, one in enumerate(targets)])
    whole, some = list(index.all("de")), list(index.all("de", saying=text))
    index.close()
    assert sorted(some, key=whole.index) == [one for one in whole if one in some]
    assert [
        one for one in whole if compared(text) in compared(one.target) and one not in some
    ] == []


def test_a_walk_for_a_word_begins_with_the_newest(index: MemoryIndex) -> None:
    """Those of one time in the order of their articles."""
    days = ("2025-01-02", "2026-05-01", "2025-01-02", "")
    index.put(PART, [pair(f"t{n}", f"Hafen {n}", at=at) for n, at in enumerate(days)])
    assert [one.target[-1] for one in index.all("de", saying="Hafen")] == ["1", "0", "2", "3"]


def test_a_walk_for_a_word_is_shorter(index: MemoryIndex) -> None:
    """Targets without it are left out by the index, but where codes may cut a word in two."""
    targets = ["Der HAFEN schließt", "Der Ha<b>fen</b>", "Ruhig", "Der Kai"]
    index.put(PART, [pair(f"texte {n}", one) for n, one in enumerate(targets)])
    assert [one.target for one in index.all("de", saying="im Hafen")] == targets[:2]
    assert [one.target for one in index.all("de", saying="…")] == targets


def test_likeness_and_penalties_rank_matches() -> None:
    """The same text after the same text is best; old, imported, unreviewed pairs lose."""
    given = [
        Remembered(pair("a", "alt", at="2020-01-01T00:00Z")),
        Remembered(pair("a", "fremd"), is_imported=True),
        Remembered(pair("a", "roh", reviewed=False)),
        Remembered(MemoryPair("a", "hier", "ports", "before", "2026-01-01T00:00Z")),
        Remembered(pair("b", "ähnlich"), likeness=0.9),
    ]
    found = rank(given, 2026, "before")
    assert [match.pair.target for match in found] == ["hier", "fremd", "roh", "alt", "ähnlich"]
    assert [match.kind for match in found][::4] == [MatchKind.CONTEXT, MatchKind.FUZZY]


def test_words_are_read_through_codes_accents_and_apostrophes() -> None:
    """What a translator would call the same word is one: élève, Eleve, l'élève."""
    assert words_of("L’<em>élève</em> DÉMISSIONNE") == ("l", "eleve", "demissionne")


@pytest.mark.parametrize("data", [b"no database", b"SQLite format 3\0" + b"\0" * 200, b""])
def test_an_index_that_is_none_is_made_anew(tmp_path: Path, data: bytes) -> None:
    """It is never the truth: what cannot be used costs nothing but the time to read again."""
    path = tmp_path / "m.sqlite3"
    path.write_bytes(data)
    index = MemoryIndex(tmp_path, path)
    assert index.put(PART, [pair("Le port ferme")]) == 1
    index.close()
    again = MemoryIndex(tmp_path, path)
    assert (again.broken, list(again.parts())) == (None, [("locales/ports", "de")])
    again.close()


def test_an_index_of_another_version_is_made_anew(tmp_path: Path) -> None:
    """An older or newer program's index is not read as ours."""
    path = tmp_path / "m.sqlite3"
    file = sqlite3.connect(path)
    file.executescript("create table parts (x); pragma user_version = 99;")
    file.close()
    index = MemoryIndex(tmp_path, path)
    assert (index.parts(), index.broken) == ({}, None)
    index.close()


def test_without_a_disk_the_memory_is_of_this_run(tmp_path: Path) -> None:
    """Where no file can be, searching goes on, and says why nothing is kept."""
    (tmp_path / "blocked").write_text("", encoding="utf-8")
    index = MemoryIndex(tmp_path, tmp_path / "blocked" / "m.sqlite3")
    assert index.broken
    assert index.put(PART, [pair("Le port ferme")]) == 1
    assert len(index.exact("Le port ferme", "de")) == 1
    index.close()
