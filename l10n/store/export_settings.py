"""The tables `[export]` and `[export.LANGUAGE]` of l10n.toml: what editions are to be."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address
from l10n.documents.formats import EDITIONS
from l10n.errors import UsageProblem
from l10n.frozen import dataclass, replace
from l10n.language.text.tags import normalise
from l10n.language.values.instants import is_zone
from l10n.model.policy import CorrectionPolicy, MissingPolicy
from l10n.model.unit import State
from l10n.store.toml_tables import (
    flag_of,
    refuse_unknown,
    string_of,
    strings_of,
    table_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from l10n.store.toml_tables import Table

ACCEPTABLE: Final = (State.REVIEWED, State.TRANSLATED, State.DRAFT, State.NEEDS_WORK)
"""States of which an edition may be made; the others have no target to print."""

OF_A_LANGUAGE: Final = ("accept", "missing", "minimum", "corrections", "zone", "formats")
"""Keys that `[export.LANGUAGE]` may have too."""

EXPORT_KEYS: Final = (*OF_A_LANGUAGE, "address", "slugs", "after")

_WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What editions are to be, and how they are released.

    `minimum` is the share of segments, in percent, that have to be printed in the edition's
    language. `zone` is where the readers' clocks are, None for the source's own zone; `address` is
    where `build/` stands on the web; `slugs` tells whether pages are called by their titles;
    `after` is a command and its words, run once editions stand.
    """

    accept: tuple[State, ...] = (State.REVIEWED,)
    missing: MissingPolicy = MissingPolicy.SOURCE
    minimum: int = 0
    corrections: CorrectionPolicy = CorrectionPolicy.OFF
    zone: str | None = None
    formats: tuple[str, ...] = (next(iter(EDITIONS)),)
    address: str | None = None
    slugs: bool = False
    after: tuple[str, ...] = ()


def parse_states(
    names: Iterable[str], known: Sequence[State] = ACCEPTABLE, where: str = "accept"
) -> tuple[State, ...]:
    """Read states, those that an edition accepts or others. Raises UsageProblem for other words."""
    states: list[State] = []
    for name in names:
        if name not in known:
            what = "no state to publish" if known is ACCEPTABLE else "no state"
            raise UsageProblem(where, f"{name!r} is {what}", f"use {', '.join(known)}")
        states.append(State(name))
    return tuple(dict.fromkeys(states))


def parse_missing(name: str) -> MissingPolicy:
    """Read the policy for what is missing. Raises UsageProblem for any other word."""
    if name not in set(MissingPolicy):
        remedy = f"use {', '.join(MissingPolicy)}"
        raise UsageProblem("missing", f"{name!r} is no policy", remedy)
    return MissingPolicy(name)


def parse_minimum(share: str | int) -> int:
    """Read a share in percent, `90` or `90%`. Raises UsageProblem for what is none."""
    digits = str(share).removesuffix("%").strip()
    if not (digits.isascii() and digits.isdecimal() and int(digits) <= _WHOLE):
        raise UsageProblem("minimum", f"{share!r} is no share in percent", "use 0 to 100")
    return int(digits)


def read_export(table: Table) -> tuple[ExportSettings, dict[str, ExportSettings]]:
    """Read what editions are to be: of all languages, and of those that have a table."""
    tags = {key: _tag(table, key) for key in table if isinstance(table.get(key), dict)}
    refuse_unknown(table, (*EXPORT_KEYS, *tags))
    common = replace(
        _of_a_language(table, ExportSettings()),
        address=_address(table),
        slugs=flag_of(table, "slugs"),
        after=_command(table),
    )
    return common, {tag: _own(table, key, common) for key, tag in tags.items()}


def _own(export: Table, key: str, common: ExportSettings) -> ExportSettings:
    table = table_of(export, key)
    refuse_unknown(table, OF_A_LANGUAGE)
    return _of_a_language(table, common)


def _of_a_language(table: Table, base: ExportSettings) -> ExportSettings:
    given = {key: _READERS[key](table) for key in table if key in _READERS}
    return replace(base, **given)  # type: ignore[arg-type] # each reader gives its key's kind


def _tag(export: Table, name: str) -> str:
    if name in EXPORT_KEYS:
        raise export.bad(name, f"{name} is no table", "see docs/settings.md")
    try:
        return normalise(name)
    except UsageProblem as problem:
        raise export.bad(name, problem.what, problem.remedy) from None


def _accept(table: Table) -> tuple[State, ...]:
    try:
        return parse_states(strings_of(table, "accept")) or (State.REVIEWED,)
    except UsageProblem as problem:
        raise table.bad("accept", problem.what, problem.remedy) from None


def _missing(table: Table) -> MissingPolicy:
    try:
        return parse_missing(string_of(table, "missing", MissingPolicy.SOURCE))
    except UsageProblem as problem:
        raise table.bad("missing", problem.what, problem.remedy) from None


def _minimum(table: Table) -> int:
    value = table.get("minimum", 0)
    if type(value) is not int or not 0 <= value <= _WHOLE:
        raise table.bad("minimum", f"{value!r} is no share in percent", "write minimum = 90")
    return value


def _corrections(table: Table) -> CorrectionPolicy:
    name = string_of(table, "corrections", CorrectionPolicy.OFF)
    if name not in set(CorrectionPolicy):
        remedy = f"use {' or '.join(CorrectionPolicy)}"
        raise table.bad("corrections", f"{name!r} is no policy", remedy)
    return CorrectionPolicy(name)


def _zone(table: Table) -> str | None:
    zone = string_of(table, "zone", "")
    if zone and not is_zone(zone):
        raise table.bad("zone", f"unknown zone {zone!r}", 'write zone = "Europe/Paris"')
    return zone or None


def _formats(table: Table) -> tuple[str, ...]:
    names = strings_of(table, "formats")
    for name in names:
        if name not in EDITIONS:
            raise table.bad("formats", f"{name!r} is no format", f"use {', '.join(EDITIONS)}")
    return tuple(dict.fromkeys(names)) or ExportSettings().formats


def _address(table: Table) -> str | None:
    address = string_of(table, "address", "")
    if address and not is_address(address):
        raise table.bad("address", f"{address!r} is no address", 'write address = "https://..."')
    return address.rstrip("/") or None


def _command(table: Table) -> tuple[str, ...]:
    try:
        return tuple(shlex.split(string_of(table, "after", "")))
    except ValueError as error:
        remedy = "write after = \"program word 'two words'\""
        raise table.bad("after", f"this is no command ({error})", remedy) from None


_READERS: Final[Mapping[str, Callable[[Table], object]]] = {
    "accept": _accept,
    "missing": _missing,
    "minimum": _minimum,
    "corrections": _corrections,
    "zone": _zone,
    "formats": _formats,
}
