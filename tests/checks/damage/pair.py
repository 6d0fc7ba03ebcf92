"""A right pair and a damaged one, and what damages are made with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random
    import re
    from collections.abc import Mapping, Sequence

CLOSING: Final = '»”"’“‘'


@dataclass(frozen=True, slots=True)
class Pair:
    """A right translation; `others` are translations of the same source by language."""

    source: str
    target: str
    language: str
    others: Mapping[str, str] = field(default_factory=dict)
    stranger: str = ""
    """A translation of another sentence into the language."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A pair with one fault; the source is changed only where the fault needs something to lose."""

    source: str
    target: str
    whole: str
    """The target as right as it was, over the same source."""


def replaced(pair: Pair, span: tuple[int, int], text: str) -> Damaged | None:
    """Put a text in the place of a span of the target; None where it says the same."""
    target = pair.target[: span[0]] + text + pair.target[span[1] :]
    return None if target == pair.target else Damaged(pair.source, target, pair.target)


def pick(matches: Sequence[re.Match[str]], chance: random.Random) -> re.Match[str] | None:
    """Choose one of the places where a damage can be done; None where there are none."""
    return chance.choice(matches) if matches else None
