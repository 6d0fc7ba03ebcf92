"""Measure French sentence segmentation beside its peers: scores and speed, as ratios in one run.

`python benchmarks/segmentation.py [FOLDER]`: FOLDER holds `segmentation_dev.jsonl`, a paragraph a
line as `{"set", "sentences"}`. Without it the project's own stress list is measured, which says
little about peers: it follows our convention for quotations. A peer that is not installed is
named and skipped (pysbd, sentencex, translate-toolkit and blingfire are on PyPI).
"""

from __future__ import annotations

import argparse
import importlib
import json
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.language.french.segmentation.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Segmenter = Callable[[str], Iterable[str]]

STRESS: Final = Path(__file__).parents[1] / "tests" / "language" / "segmentation_stress.txt"
ROUNDS: Final = 3
SIZES: Final = (100_000, 200_000, 400_000, 800_000)
HOSTILE: Final = {
    "no space at all": lambda size: "a" * size,
    "running text": lambda size: "Il part. M. Roy, dit-il, « reste. Il a froid ». " * (size // 48),
    "full stops": lambda size: "a." * (size // 2),
    "open quotes": lambda size: "« " * (size // 2),
    "straight quotes": lambda size: '" ' * (size // 2),
    "nested quotes": lambda size: "« Il va. " * (size // 12) + "» " * (size // 12),
    "nested brackets": lambda size: "(a. B " * (size // 8) + ") " * (size // 8),
}


def ours(text: str) -> Iterable[str]:
    """Cut with l10n."""
    return (text[it.start : it.end] for it in sentences(text))


def pysbd() -> Segmenter:
    """Cut with pysbd."""
    segmenter = importlib.import_module("pysbd").Segmenter(language="fr", clean=False)
    return segmenter.segment


def sentencex() -> Segmenter:
    """Cut with sentencex."""
    module = importlib.import_module("sentencex")
    return lambda text: module.segment("fr", text)


def translate_toolkit() -> Segmenter:
    """Cut with the language module of translate-toolkit."""
    language = importlib.import_module("translate.lang.factory").getlanguage("fr")
    return language.sentences


def blingfire() -> Segmenter:
    """Cut with blingfire, which knows no languages."""
    module = importlib.import_module("blingfire")
    return lambda text: module.text_to_sentences(text).split("\n")


PEERS: Final = {
    "pysbd": pysbd,
    "sentencex": sentencex,
    "translate-toolkit": translate_toolkit,
    "blingfire": blingfire,
}


def paragraphs(folder: Path | None) -> list[list[str]]:
    """Read paragraphs as lists of sentences, from the folder or from the stress list."""
    if folder and (data := folder / "segmentation_dev.jsonl").exists():
        print(f"measured on {data.name}")
        return [json.loads(line)["sentences"] for line in data.read_text("utf-8").splitlines()]
    print("measured on the project's own stress list")
    cases = [line for line in STRESS.read_text("utf-8").splitlines() if line[:1] not in {"", "#"}]
    sentences = [case.split("\t", 1)[1].replace("⁞", "¦").split("¦") for case in cases]
    return [[sentence.strip() for sentence in case] for case in sentences]


def ends(sentences: Iterable[str]) -> list[int]:
    """Give the ends of sentences as counts of visible characters, blind to lost blanks."""
    count, marks = 0, []
    for sentence in sentences:
        count += sum(not char.isspace() for char in sentence)
        marks.append(count)
    return sorted(set(marks) - {0})


def compare(gold: list[int], mine: list[int]) -> Counter[str]:
    """Count boundaries and exact sentences that two cuts of a paragraph share."""
    inner, found = set(gold[:-1]), set(mine[:-1])
    exact = set(zip([0, *gold], gold, strict=False)) & set(zip([0, *mine], mine, strict=False))
    return Counter(
        tp=len(inner & found),
        fp=len(found - inner),
        fn=len(inner - found),
        exact=len(exact),
        sentences=len(gold) + len(mine),
    )


def measure(cut: Segmenter, texts: list[list[str]]) -> tuple[float, float, float]:
    """Give boundary F1, exact-sentence F1 in percent, and millions of characters a CPU second."""
    total: Counter[str] = Counter()
    for known in texts:
        total += compare(ends(known), ends(cut(" ".join(known))))
    plain = [" ".join(known) for known in texts]
    best = min(_seconds(cut, plain) for _ in range(ROUNDS))
    f1 = 200 * total["tp"] / (2 * total["tp"] + total["fp"] + total["fn"])
    return f1, 200 * total["exact"] / total["sentences"], sum(map(len, plain)) / best / 1e6


def _seconds(cut: Segmenter, texts: list[str]) -> float:
    began = time.process_time()
    for text in texts:
        for _ in cut(text):
            pass
    return time.process_time() - began


def compare_peers(texts: list[list[str]]) -> None:
    """Print a line for each segmenter, and how much faster l10n is."""
    print(f"\n{'':20}{'boundary F1':>12}{'exact F1':>10}{'Mchars/s':>10}{'l10n is':>12}")
    own = measure(ours, texts)
    _row("l10n", own, own[2])
    for name, make in PEERS.items():
        try:
            cut = make()
        except ImportError:
            print(f"{name:20}not installed, skipped")
            continue
        _row(name, measure(cut, texts), own[2])


def _row(name: str, measured: tuple[float, float, float], own: float) -> None:
    f1, exact, speed = measured
    print(f"{name:20}{f1:12.2f}{exact:10.2f}{speed:10.2f}{own / speed:9.1f} x")


def show_growth() -> None:
    """Print the time each doubling of hostile text takes: 2.0 is linear."""
    print(f"\n{'time for':20}" + "".join(f"{size:>12,}" for size in SIZES) + "   last doubling")
    for name, make in HOSTILE.items():
        spent = [min(_seconds(ours, [make(size)]) for _ in range(ROUNDS)) for size in SIZES]
        times = "".join(f"{1000 * seconds:9.1f} ms" for seconds in spent)
        print(f"{name:20}{times}{spent[-1] / max(spent[-2], 1e-9):12.1f} x")


def main() -> None:
    """Measure quality and speed, then growth."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, help="where segmentation_dev.jsonl is")
    compare_peers(paragraphs(parser.parse_args().folder))
    show_growth()


if __name__ == "__main__":
    main()
