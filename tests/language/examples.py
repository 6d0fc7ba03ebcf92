"""The examples that stand beside each language's data: `languages/<tag>/examples.txt`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.language import languages
from l10n.language.languages import LANGUAGES
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER: Final = Path(languages.__file__).parent
_SPACES: Final = str.maketrans({"~": "\u00a0", "≈": "\u202f"})


@dataclass(frozen=True, slots=True)
class ValueExample:
    """How a language writes a value."""

    kind: PlaceableType
    value: str
    language: str
    written: str


@dataclass(frozen=True, slots=True)
class PairExample:
    """A sentence and its translation: right, or wrong, with how the code begins that says so."""

    language: str
    source: str
    target: str
    code: str = ""


def path_of(language: str) -> Path:
    """Return where the examples of a language stand."""
    return _FOLDER / language.lower().replace("-", "_") / "examples.txt"


def _lines(word: str) -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        path = path_of(language)
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            if line.startswith(word):
                yield language, line.removeprefix(word).strip()


def values() -> Iterator[ValueExample]:
    """Read the lines `value KIND VALUE = FORM`."""
    for language, line in _lines("value "):
        told, _, written = line.partition(" = ")
        kind, _, value = told.partition(" ")
        yield ValueExample(PlaceableType(kind), value, language, written.translate(_SPACES))


def right() -> Iterator[PairExample]:
    """Read the lines `right: FRENCH => TARGET`."""
    for language, line in _lines("right:"):
        source, _, target = line.partition(" => ")
        yield PairExample(language, source, target)


def wrong() -> Iterator[PairExample]:
    """Read the lines `wrong CODE: FRENCH => TARGET`."""
    for language, line in _lines("wrong "):
        code, _, pair = line.partition(": ")
        source, _, target = pair.partition(" => ")
        yield PairExample(language, source, target, code)
