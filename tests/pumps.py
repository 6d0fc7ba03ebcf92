"""Strings that, repeated, may make a pattern of the package go over a text again and again."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]  # the only reader of patterns
from typing import TYPE_CHECKING, Any, Final

import l10n
from l10n import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

GENERAL: Final = (
    "Jean de la ", "{a} ", "ne pas ", "A. ", "J.-P.", "a", "A", " ", "1", "1 ", "a.", "a-", "l'",
    '"', "« ", "(", "<b ", "[", ",", "\n", "é", "я", "a'", "1,", "a b ", "a@", "/a", "&a", "123 ",
    "Paris et ", "1/", "I",
)  # fmt: skip
"""What texts have made of themselves, or might."""

_MANY: Final = 8
"""Turns from which a repetition of a pattern counts as one without an end."""

_SEARCHES: Final = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})
_MEMBERS: Final = "a1 A-.é,\n'я"


@dataclass(frozen=True, slots=True)
class Known:
    """A pattern of the package: where it stands, and whether it is searched for in a text."""

    name: str
    pattern: re.Pattern[str]
    searched: bool

    @property
    def pumps(self) -> tuple[str, ...]:
        """What its repetitions without an end take, one turn of each."""
        found: set[str] = set()
        _sample(_parser.parse(self.pattern.pattern, self.pattern.flags), found)
        return tuple(sorted(pump for pump in found if pump))


@cache
def patterns() -> tuple[Known, ...]:
    """Collect the patterns that modules of the package hold by name."""
    found: dict[tuple[str, int], Known] = {}
    for module in pkgutil.walk_packages(l10n.__path__, "l10n."):
        if not module.name.endswith("__main__"):
            for known in _of(module.name):
                found.setdefault((known.pattern.pattern, known.pattern.flags), known)
    return tuple(found.values())


def _of(name: str) -> Iterator[Known]:
    module = importlib.import_module(name)
    uses = _uses(Path(str(module.__file__)).read_text(encoding="utf-8"))
    for label, value in vars(module).items():
        for held in _held(value):
            if isinstance(held.pattern, str):
                made = re.compile(held.pattern, getattr(held, "_flags", 0))
                searched = bool(uses.get(label, _SEARCHES) & _SEARCHES)
                yield Known(f"{name}.{label}", made, searched)


def _held(value: object) -> Iterator[Any]:
    """Give the patterns in a value, those in its rows too."""
    if isinstance(value, (lazy._Pattern, re.Pattern)):  # noqa: SLF001 - it stands for a pattern
        yield value
    elif isinstance(value, (tuple, list)):
        yield from chain.from_iterable(map(_held, value))
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_held, value.values()))


def _uses(source: str) -> Mapping[str, frozenset[str]]:
    """Tell what a module calls of each name."""
    uses: dict[str, set[str]] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            uses.setdefault(node.value.id, set()).add(node.attr)
    return {name: frozenset(called) for name, called in uses.items()}


def _sample(tree: Sequence[tuple[Any, Any]], pumps: set[str]) -> str:
    """Write what a pattern takes; each of its repetitions adds one turn to the pumps."""
    return "".join(_one(kind, what, pumps) for kind, what in tree)


def _one(kind: object, what: Any, pumps: set[str]) -> str:  # noqa: ANN401 - a node of many shapes
    if kind is _constants.LITERAL:
        return chr(what)
    if kind is _constants.IN:
        return _member(what)
    if kind in {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}:
        least, most, body = what
        turn = _sample(body, pumps)
        if most > _MANY:
            pumps.add(turn)
        return str(turn * max(1, min(least, 3)))
    if kind is _constants.BRANCH:
        first, *_ = [_sample(way, pumps) for way in what[1]]
        return first
    if kind is _constants.SUBPATTERN:
        return _sample(what[3], pumps)
    if kind in {_constants.ASSERT, _constants.ASSERT_NOT, _constants.ATOMIC_GROUP}:
        _sample(what if kind is _constants.ATOMIC_GROUP else what[1], pumps)
    return "a" if kind in {_constants.ANY, _constants.NOT_LITERAL} else ""


def _member(what: Any) -> str:  # noqa: ANN401 - as above
    """Write a character of a set."""
    first = what[0]
    if first[0] is _constants.LITERAL:
        return chr(first[1])
    if first[0] is _constants.RANGE:
        return chr(first[1][0])
    taken: dict[object, str] = {_constants.CATEGORY_DIGIT: "1", _constants.CATEGORY_SPACE: " "}
    if what[0][0] is _constants.CATEGORY:
        return taken.get(what[0][1], "a")
    left_out = {chr(code) for kind, code in what if kind is _constants.LITERAL}
    words = any(kind is _constants.CATEGORY for kind, _ in what)
    free = (c for c in _MEMBERS if c not in left_out and not (words and not c.isalpha()))
    return next(free, "a")
