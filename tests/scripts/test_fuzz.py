"""The targets of the fuzzer hold for what it begins with; `make fuzz` goes on from there."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from scripts.fuzz import CORPUS, TARGETS

if TYPE_CHECKING:
    from pathlib import Path

_SEEDS = [path for name in TARGETS for path in sorted((CORPUS / name).iterdir())]


@pytest.mark.parametrize("path", _SEEDS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_is_damaged_is_read_or_refused(path: Path) -> None:
    """Whole, cut off anywhere, with bytes turned, doubled or gone: an error of ours or nothing."""
    read, data = TARGETS[path.parent.name], path.read_bytes()
    read(data)
    chance = random.Random(path.name)  # noqa: S311 - nothing is kept secret
    for _ in range(40):
        damaged = bytearray(data[: chance.randrange(len(data))] if chance.random() < 0.3 else data)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(damaged) + 1)
            match chance.randrange(3):
                case 0:
                    damaged[place : place + 1] = bytes([chance.randrange(256)])
                case 1:
                    damaged[place:place] = damaged[place : place + chance.randrange(1, 40)]
                case _:
                    del damaged[place : place + chance.randrange(1, 20)]
        read(bytes(damaged))


def test_every_target_has_a_corpus() -> None:
    """Small, and of its own words."""
    assert {path.parent.name for path in _SEEDS} == set(TARGETS)
    assert all(path.stat().st_size < 8192 for path in _SEEDS)
