"""Tables of l10n.toml, and the values in them: what is of the wrong kind says where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class BadValueError(ValueError):
    """A setting that cannot be; `table` and `key` find its line."""

    def __init__(self, table: tuple[str, ...], key: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.table = table
        self.key = key
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file, and the names that lead to it."""

    path: tuple[str, ...]
    values: Mapping[str, object]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def get(self, key: str, default: object = None) -> object:
        """Return a value as TOML gives it."""
        return self.values.get(key, default)

    def bad(self, key: str, what: str, remedy: str) -> BadValueError:
        """Make the error about one of its keys."""
        return BadValueError(self.path, key, what, remedy)


def flag_of(table: Table, key: str) -> bool:
    """Return whether a key is true; without it, it is not."""
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise table.bad(key, f"{key} is neither true nor false", f"write {key} = true")
    return value


def refuse_unknown(table: Table, known: Iterable[str]) -> None:
    """Refuse keys that nobody reads."""
    for key in table:
        if key not in known:
            raise table.bad(key, f"unknown setting {key!r}", f"known are {', '.join(known)}")


def table_of(document: Table, key: str) -> Table:
    """Return a table of a table, empty where there is none."""
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise document.bad(key, f"{key} is no table", f"write [{key}]")
    return Table((*document.path, key), value)


def string_of(table: Table, key: str, default: str) -> str:
    """Return a text."""
    value = table.get(key, default)
    if not isinstance(value, str):
        raise table.bad(key, f"{key} is no text", f'write {key} = "..."')
    return value


def strings_of(table: Table, key: str) -> list[str]:
    """Return a list of texts, empty where there is none."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise table.bad(key, f"{key} is no list of texts", f'write {key} = ["...", "..."]')
    return value
