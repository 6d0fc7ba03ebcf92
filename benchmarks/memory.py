#!/usr/bin/env python3
"""The translation memory beside a scan, translate-toolkit and PostgreSQL, in one run.

    python benchmarks/memory.py [--size 100000] [--questions 100] [--no-toolkit] [--no-trigrams]
        [--no-shared]

Texts are made of a vocabulary with the frequencies of a real one; from 170,000 on they are halves
of two of these, as a real memory repeats itself. A question is, for one in five, a text of the
memory, for half of them one with a word in nine changed, and else a new one. Recall is over the
questions that a scan of all texts answers with a likeness of 75 % or more. CPU milliseconds, of
PostgreSQL's client and server together.

PostgreSQL is asked as Weblate asks it: by the trigrams of pg_trgm, from a similarity of 0.9 down
until something is found; what it finds is held to the same likeness. The shared memory is asked by
one client, then by eight at once. Debian's server is started for both, and stopped.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import statistics
import sys
import tempfile
import time
from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from rapidfuzz import process  # noqa: E402 - the path comes first
from rapidfuzz.distance import Levenshtein  # noqa: E402
from translate.search.match import matcher  # noqa: E402
from translate.storage import tmx  # noqa: E402

from benchmarks.postgres import NoServerError, Server, cpu  # noqa: E402
from l10n.memory.index import MemoryPart  # noqa: E402
from l10n.memory.ranking import LEAST, alike, rank  # noqa: E402
from l10n.memory.words import compared  # noqa: E402
from l10n.model.exchange import MemoryPair  # noqa: E402
from l10n.store.records.memory import MemoryIndex  # noqa: E402
from l10n.store.shared.memory import SharedMemory  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGE = "en"
STEPS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
"""Similarities by trigrams that are tried; 75 % by letters may be as little as 40 % by these."""

CLIENTS = 8
WHOLE = 170_000
VOCABULARY = 60_000
SYLLABLES = [
    "ba",
    "ne",
    "cor",
    "ti",
    "mou",
    "la",
    "ser",
    "vi",
    "pou",
    "gra",
    "ran",
    "che",
    "di",
    "fo",
    "lu",
    "mé",
    "pa",
    "qui",
    "su",
    "ton",
    "vel",
    "zé",
    "on",
    "eur",
]


class Texts:
    """Makes sentences of words as frequent as those of a language are."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - texts for a benchmark
        lengths = (1, 1, 2, 2, 2, 3, 3, 4)
        self._words = [
            "".join(self._chance.choices(SYLLABLES, k=self._chance.choice(lengths)))
            for _ in range(VOCABULARY)
        ]
        self._weights = list(accumulate(1 / (n + 3) for n in range(VOCABULARY)))

    def word(self) -> str:
        """Draw a word."""
        drawn = self._chance.random() * self._weights[-1]
        return self._words[bisect(self._weights, drawn)]

    def sentence(self) -> str:
        """Make a sentence."""
        length = max(3, int(self._chance.lognormvariate(2.9, 0.5)))
        return " ".join(self.word() for _ in range(length)) + "."

    def memory(self, size: int) -> list[str]:
        """Make the texts of a memory."""
        texts = list(dict.fromkeys(self.sentence() for _ in range(min(size, WHOLE))))
        known = set(texts)
        base = len(texts)
        while len(texts) < size:
            one, other = (texts[self._chance.randrange(base)].split() for _ in range(2))
            text = " ".join(one[: len(one) // 2] + other[len(other) // 2 :])
            if text not in known:
                known.add(text)
                texts.append(text)
        return texts

    def question(self, memory: list[str]) -> str:
        """Make a text that is looked for."""
        drawn = self._chance.random()
        if drawn > 0.7:  # noqa: PLR2004 - the shares are told above
            return self.sentence()
        words = self._chance.choice(memory).split()
        for _ in range(0 if drawn < 0.2 else 1 + len(words) // 9):  # noqa: PLR2004 - as above
            words[self._chance.randrange(len(words))] = self.word()
        return " ".join(words)


@dataclass(frozen=True, slots=True)
class Row:
    """How one system did."""

    name: str
    build: float
    size: float
    times: list[float]
    found: int

    def __str__(self) -> str:
        """Say it as a row of the table."""
        p50, p95 = statistics.median(self.times), sorted(self.times)[int(len(self.times) * 0.95)]
        return f"| {self.name} | {self.build:.1f} | {self.size:.0f} | {p50:.2f} | {p95:.2f} |"


def measured(
    name: str,
    built: tuple[float, float],
    ask: Callable[[str], bool],
    wanted: list[tuple[str, bool]],
    spent: Callable[[], float] = time.process_time,
) -> Row:
    """Put all questions to a system; count those answered that the scan answers."""
    times: list[float] = []
    found = 0
    for text, answerable in wanted:
        start = spent()
        answered = ask(text)
        times.append(1000 * (spent() - start))
        found += answered and answerable
    return Row(name, *built, times, found)


def scan(keys: list[str]) -> Callable[[str], bool]:
    """Compare with all texts."""

    def ask(text: str) -> bool:
        scorer = Levenshtein.normalized_similarity
        return bool(
            process.extract(compared(text), keys, scorer=scorer, score_cutoff=LEAST, limit=5)
        )

    return ask


def ours(texts: list[str], folder: Path) -> tuple[tuple[float, float], Callable[[str], bool]]:
    """Build our index."""
    start = time.process_time()
    index = MemoryIndex(folder, folder / "memory.sqlite3")
    part = MemoryPart("memory", LANGUAGE, "1")
    index.put(part, (MemoryPair(text, text, "article") for text in texts))
    built = time.process_time() - start
    size = (folder / "memory.sqlite3").stat().st_size / 1e6
    return (built, size), lambda text: bool(rank(index.like(text, LANGUAGE), 2026))


def toolkit(texts: list[str]) -> tuple[tuple[float, float], Callable[[str], bool]]:
    """Build translate-toolkit's matcher, as it is by default: texts of up to 70 characters."""
    start = time.process_time()
    store: Any = tmx.tmxfile(sourcelanguage="fr", targetlanguage=LANGUAGE)
    for text in texts:
        store.addtranslation(text, "fr", text, LANGUAGE)
    found: Any = matcher(store, max_candidates=5, min_similarity=75, max_length=70)
    return (time.process_time() - start, 0), lambda text: bool(found.matches(text))


class Trigrams:
    """The texts in a table of PostgreSQL, with an index of their trigrams."""

    def __init__(self, server: Server, texts: list[str]) -> None:
        self._file = server.connect()
        self._process = self._file.info.backend_pid
        start = self.spent()
        self._file.execute("create extension pg_trgm")
        self._file.execute("create table texts (compared text not null)")
        with self._file.cursor().copy("copy texts from stdin") as rows:
            for text in texts:
                rows.write_row([compared(text)])
        self._file.execute("create index on texts using gin (compared gin_trgm_ops)")
        self._file.execute("analyze texts")
        (size,) = self._file.execute("select pg_total_relation_size('texts')").fetchone()
        self.built = (self.spent() - start, size / 1e6)

    def spent(self) -> float:
        """Return the seconds that client and server have worked."""
        return time.process_time() + cpu(self._process)

    def ask(self, text: str) -> bool:
        """Lower the similarity until something is found, then compare."""
        query = (
            "select compared from texts where compared %% %s "
            "order by similarity(compared, %s) desc limit 50"
        )
        wanted = compared(text)
        for least in STEPS:
            self._file.execute(f"set pg_trgm.similarity_threshold = {least}")
            rows = self._file.execute(query, (wanted, wanted)).fetchall()
            if alike(wanted, [row[0] for row in rows]):
                return True
        return False


def postgres(texts: list[str], folder: Path, wanted: list[tuple[str, bool]]) -> Row | None:
    """Measure PostgreSQL, or say why it is not measured."""
    try:
        with Server(folder) as server:
            trigrams = Trigrams(server, texts)
            name = "PostgreSQL pg_trgm"
            return measured(name, trigrams.built, trigrams.ask, wanted, trigrams.spent)
    except NoServerError as problem:
        print(f"{problem}\n", file=sys.stderr)
        return None


class Client:
    """Asks a shared memory; counts its own time and that of the server's process for it."""

    def __init__(self, address: str, folder: Path) -> None:
        self.memory = SharedMemory(address, "benchmark", folder)
        if self.memory.away:
            raise self.memory.away
        self._process = self.memory._file.info.backend_pid  # noqa: SLF001 - to count its time

    def spent(self) -> float:
        """Return the seconds that client and server have worked."""
        return time.process_time() + cpu(self._process)

    def ask(self, text: str) -> bool:
        """Look for what is like a text."""
        return bool(rank(self.memory.like(text, LANGUAGE), 2026))


def one_of_many(address: str, folder: Path, wanted: list[tuple[str, bool]]) -> Row:
    """Ask as one of several clients."""
    client = Client(address, folder)
    return measured("", (0, 0), client.ask, wanted, client.spent)


def shared(texts: list[str], folder: Path, wanted: list[tuple[str, bool]]) -> list[Row]:
    """Measure our memory in PostgreSQL, or say why it is not measured."""
    try:
        with Server(folder) as server:
            client = Client(server.address(), folder)
            start = client.spent()
            part = MemoryPart("memory", LANGUAGE, "1")
            client.memory.put(part, (MemoryPair(text, text, "article") for text in texts))
            built = client.spent() - start
            with server.connect() as file:
                file.execute("analyze")
                (size,) = file.execute("select pg_database_size('postgres')").fetchone()
            name = "l10n on PostgreSQL"
            rows = [measured(name, (built, size / 1e6), client.ask, wanted, client.spent)]
            arguments = [(server.address(), folder, wanted)] * CLIENTS
            with multiprocessing.get_context("spawn").Pool(CLIENTS) as pool:
                several = pool.starmap(one_of_many, arguments)
            times = [taken for row in several for taken in row.times]
            found = min(row.found for row in several)
            return [*rows, Row(f"the same, {CLIENTS} clients at once", 0, 0, times, found)]
    except NoServerError as problem:
        print(f"{problem}\n", file=sys.stderr)
        return []


def main() -> None:
    """Build, ask, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--no-toolkit", action="store_true")
    parser.add_argument("--no-trigrams", action="store_true")
    parser.add_argument("--no-shared", action="store_true")
    args = parser.parse_args()
    source = Texts(7)
    texts = source.memory(args.size)
    questions = [source.question(texts) for _ in range(args.questions)]
    ask = scan([compared(text) for text in texts])
    answerable = [(text, ask(text)) for text in questions]
    total = sum(one for _, one in answerable)
    with tempfile.TemporaryDirectory() as folder:
        rows = [measured("scan of all", (0, 0), ask, answerable)]
        rows.append(measured("l10n", *ours(texts, Path(folder)), answerable))
        if not args.no_toolkit:
            rows.append(measured("toolkit's matcher", *toolkit(texts), answerable))
    if not args.no_shared:
        with tempfile.TemporaryDirectory() as folder:
            rows += shared(texts, Path(folder), answerable)
    if not args.no_trigrams:
        with tempfile.TemporaryDirectory() as folder:
            row = postgres(texts, Path(folder), answerable)
            rows += [row] if row else []
    print(f"{args.size:,} texts, {total} of {args.questions} questions have an answer\n")
    print("| system | build s | MB | p50 ms | p95 ms | recall |\n|---|---|---|---|---|---|")
    for row in rows:
        print(f"{row} {row.found / max(total, 1):.1%} |")
    ratio = statistics.median(rows[0].times) / statistics.median(rows[1].times)
    print(f"\nscan / l10n at the median: {ratio:.0f}")


if __name__ == "__main__":
    main()
