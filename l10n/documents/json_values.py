"""JSON from outside: read with limits, and asked for values without trust in their types."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from l10n.errors import SourceProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_DEPTH: Final = 100
"""Values within values."""

Value = object
"""Any value of JSON."""


def read_json(text: str, where: str) -> Value:
    """Read JSON, control characters in its strings included; duplicate keys: the last counts.

    Raises SourceProblem with the line for what is none, and for what is nested too deep.
    """
    try:
        value: Value = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        what = f"not JSON: {error.msg}"
        raise SourceProblem(where, what, "have it exported again", line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise SourceProblem(where, *_TOO_DEEP) from error
    if _is_deep(value):
        raise SourceProblem(where, *_TOO_DEEP)
    return value


_TOO_DEEP: Final = (
    f"values are nested more than {MAX_DEPTH} deep",
    "export the live-blog alone",
)


def decode_json(data: bytes, where: str) -> str:
    """Decode JSON: UTF-8, or UTF-16 with a BOM."""
    utf16 = data[:2] in {b"\xff\xfe", b"\xfe\xff"}
    try:
        return data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceProblem(where, "not UTF-8", "save it as UTF-8", line=line) from error


def _is_deep(value: Value) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return False
    return True


def _inside(value: Value) -> list[Value]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def members(value: Value) -> Mapping[str, Value]:
    """Return the members of an object, none of anything else."""
    return value if isinstance(value, dict) else {}


def items(value: Value) -> list[Value]:
    """Return a list as it is, one value as a list of it, nothing as none."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def said(value: Value) -> str:
    """Return a text, a number as its digits, anything else as nothing."""
    if isinstance(value, bool):
        return ""
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def first(value: Mapping[str, Value], *names: str) -> tuple[str, Value]:
    """Return the first member that says something, with its name; nothing where none does."""
    for name in names:
        if value.get(name) not in (None, "", [], {}):
            return name, value[name]
    return "", None


def names_of(value: Value, *keys: str) -> tuple[str, ...]:
    """Return the names in a value: texts, or objects that have one under a key."""
    found = []
    for one in items(value):
        name = said(one) or next((said(v) for k in keys if (v := members(one).get(k))), "")
        found.append(name)
    return tuple(dict.fromkeys(name for name in found if name))


def walk(value: Value, pointer: str = "") -> Iterator[tuple[str, Mapping[str, Value]]]:
    """Walk all objects in a value, outer ones first, each with its JSON pointer."""
    if isinstance(value, dict):
        yield pointer, value
        for key, inner in value.items():
            yield from walk(inner, f"{pointer}/{escaped(key)}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from walk(inner, f"{pointer}/{number}")


def escaped(key: str) -> str:
    """Write a key as a JSON pointer has it."""
    return key.replace("~", "~0").replace("/", "~1")
