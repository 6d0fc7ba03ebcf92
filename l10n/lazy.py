"""What is made at its first use: regular expressions, modules, the rooms that functions come from.

A command pays for what it uses. Most patterns of the package are asked by few texts, and to compile
all of them costs more than most commands do.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, AnyStr, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import ModuleType

REMEMBERED: Final = 1024
"""Texts of which is kept what was read in them: an article's are checked in each language anew."""

_OF_PATTERNS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _Pattern:
    """Stands for a pattern; from the first use on its methods are those of the pattern itself."""

    def __init__(self, expression: object, flags: int) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        made = re.compile(cast("str", self.pattern), self._flags)
        self.__dict__.update({method: getattr(made, method) for method in _OF_PATTERNS})
        return getattr(made, name)


def compiled(expression: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that is compiled at its first use."""
    return cast("re.Pattern[AnyStr]", _Pattern(expression, flags))


class _Module:
    """Stands for a module; what was asked of it once it has at hand."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, name: str) -> object:
        value: object = getattr(import_module(self.__name__), name)
        self.__dict__[name] = value
        return value


def module(name: str) -> ModuleType:
    """Return a module that is loaded when something is first asked of it."""
    return cast("ModuleType", _Module(name))


def door(rooms: Mapping[str, Sequence[str]]) -> Callable[[str], object]:
    """Return the `__getattr__` of a module that gives out what other modules hold.

    `rooms` names by module what is asked of it. A function is fetched when it is first called, so
    that who imports it need not pay for its room; a class or a value when it is imported.
    """
    homes = {name: room for room, names in rooms.items() for name in names}

    def get(name: str) -> object:
        if name not in homes:
            message = f"no attribute {name!r} is behind this door"
            raise AttributeError(message)
        return imported(homes[name], name) if name.islower() else fetched(homes[name], name)

    return get


def fetched(module: str, name: str) -> object:
    """Return what a module holds under a name, and load it for that."""
    value: object = getattr(import_module(module), name)
    return value


def imported(module: str, name: str) -> Callable[..., object]:
    """Return a function that loads its module at its first call."""
    found: list[Callable[..., object]] = []

    def call(*args: object, **options: object) -> object:
        if not found:
            found.append(cast("Callable[..., object]", fetched(module, name)))
        return found[0](*args, **options)

    call.__name__ = call.__qualname__ = name
    return call
