"""What l10n.toml says of drafts: who makes them in which language, how, and for how much."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from l10n.drafting.spending import NO_BUDGET, Budget, Price
from l10n.errors import UsageProblem
from l10n.frozen import dataclass, field, replace
from l10n.language.text.tags import base, normalise
from l10n.store.toml_tables import refuse_unknown, string_of, strings_of, table_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.store.toml_tables import Table

MOST_EXAMPLES: Final = 20
_EXAMPLES: Final = 8

CHOICE_KEYS: Final = ("engines", "model", "style", "examples")
"""What [drafting] says for all languages, and [drafting.en] for one."""

BUDGET_KEYS: Final = ("characters_a_run", "characters_a_day", "money_a_run", "money_a_day")
ENGINE_KEYS: Final = (
    *("address", "key_file", "model", "folder", "rate", "parallel", "timeout", "formality"),
    *("glossary", "price"),
)
PRICE_KEYS: Final = ("characters", "tokens_in", "tokens_out", "currency", "date")
_BUDGET: Final = "budget"
FORMALITIES: Final = ("default", "more", "less", "prefer_more", "prefer_less")


@dataclass(frozen=True, slots=True)
class DraftChoice:
    """Who drafts, with which model and in which style; `examples` are approved pairs to show.

    `engines` is None where the settings name none; an empty tuple means nobody. `style` is a text,
    or the path of one in the project that ends in `.md` or `.txt`.
    """

    engines: tuple[str, ...] | None = None
    model: str = ""
    style: str = ""
    examples: int = _EXAMPLES


@dataclass(frozen=True, slots=True)
class DraftSettings:
    """The choice for all languages, those for some, and what it may cost."""

    choice: DraftChoice = field(default_factory=DraftChoice)
    languages: Mapping[str, DraftChoice] = field(default_factory=dict)
    budget: Budget = NO_BUDGET

    def of(self, language: str) -> DraftChoice:
        """Return the choice for a language: its own, that of its language without region, all's."""
        return self.languages.get(language) or self.languages.get(base(language)) or self.choice


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """What a newsroom says of an engine; empty or None is the engine's own."""

    address: str = ""
    key_file: str = ""
    model: str = ""
    folder: str = ""
    rate: int | None = None
    parallel: int | None = None
    timeout: float | None = None
    formality: str = ""
    glossaries: Mapping[str, str] = field(default_factory=dict)
    price: Price | None = None


def drafting_of(settings: DraftSettings | None) -> DraftSettings:
    """Return how a project wants its drafts; where it says nothing, as everybody does."""
    return settings or DraftSettings()


def read_drafting(table: Table) -> DraftSettings:
    """Read [drafting]. Raises BadValueError."""
    tags = [key for key in table if key not in {*CHOICE_KEYS, _BUDGET}]
    for key in tags:
        if not isinstance(table.get(key), dict):
            known = ", ".join((*CHOICE_KEYS, _BUDGET))
            raise table.bad(key, f"unknown setting {key!r}", f"known are {known}")
    choice = _choice(table, DraftChoice())
    languages = {_tag(table, key): _choice_of(table_of(table, key), choice) for key in tags}
    return DraftSettings(choice, languages, _budget(table_of(table, _BUDGET)))


def read_engine(table: Table) -> EngineSettings:
    """Read the table of one engine. Raises BadValueError."""
    refuse_unknown(table, ENGINE_KEYS)
    return EngineSettings(
        address=_address(table),
        key_file=string_of(table, "key_file", ""),
        model=string_of(table, "model", ""),
        folder=string_of(table, "folder", ""),
        rate=_whole(table, "rate"),
        parallel=_whole(table, "parallel"),
        timeout=_amount(table, "timeout"),
        formality=_formality(table),
        glossaries=_glossaries(table_of(table, "glossary")),
        price=_price(table_of(table, "price")) if "price" in set(table) else None,
    )


def _choice_of(table: Table, common: DraftChoice) -> DraftChoice:
    refuse_unknown(table, CHOICE_KEYS)
    return _choice(table, common)


def _choice(table: Table, common: DraftChoice) -> DraftChoice:
    named = tuple(strings_of(table, "engines")) if "engines" in set(table) else common.engines
    examples = table.get("examples", common.examples)
    if type(examples) is not int or not 0 <= examples <= MOST_EXAMPLES:
        remedy = f"write examples = {_EXAMPLES}, at most {MOST_EXAMPLES}"
        raise table.bad("examples", f"{examples!r} examples cannot be shown", remedy)
    return replace(
        common,
        engines=named,
        model=string_of(table, "model", common.model),
        style=string_of(table, "style", common.style),
        examples=examples,
    )


def _tag(table: Table, name: str) -> str:
    try:
        return normalise(name)
    except UsageProblem as problem:
        raise table.bad(name, problem.what, problem.remedy) from None


def _budget(table: Table) -> Budget:
    refuse_unknown(table, BUDGET_KEYS)
    return Budget(
        characters_a_run=_whole(table, "characters_a_run", least=0),
        characters_a_day=_whole(table, "characters_a_day", least=0),
        money_a_run=_amount(table, "money_a_run"),
        money_a_day=_amount(table, "money_a_day"),
    )


def _price(table: Table) -> Price:
    refuse_unknown(table, PRICE_KEYS)
    date = table.get("date")
    if type(date) is not dt.date:
        what = "a price has the date on which somebody looked it up"
        raise table.bad("date", what, "write date = 2026-11-01, without quotes")
    return Price(
        characters=_amount(table, "characters") or 0.0,
        tokens_in=_amount(table, "tokens_in") or 0.0,
        tokens_out=_amount(table, "tokens_out") or 0.0,
        currency=string_of(table, "currency", "EUR"),
        date=date,
    )


def _address(table: Table) -> str:
    address = string_of(table, "address", "")
    if not address and "address" not in set(table):
        return ""
    if not address.startswith(("http://", "https://")):
        remedy = 'write address = "http://127.0.0.1:5000"'
        raise table.bad("address", f"{address!r} is no address", remedy)
    parts = urlsplit(address)
    if parts.username or parts.password or parts.query or parts.fragment:
        remedy = "a key stands in a variable or a key_file, and in no address"
        raise table.bad("address", "more than an address stands in it", remedy)
    return address


def _formality(table: Table) -> str:
    value = string_of(table, "formality", "")
    if value and value not in FORMALITIES:
        remedy = f"use {', '.join(FORMALITIES)}"
        raise table.bad("formality", f"{value!r} is no formality", remedy)
    return value


def _glossaries(table: Table) -> dict[str, str]:
    return {_tag(table, key): string_of(table, key, "") for key in table}


def _whole(table: Table, key: str, least: int = 1) -> int | None:
    value = table.get(key)
    if value is not None and (type(value) is not int or value < least):
        raise table.bad(key, f"{key} is no number from {least} on", f"write {key} = {least + 9}")
    return value if type(value) is int else None


def _amount(table: Table, key: str) -> float | None:
    value = table.get(key)
    if value is None:
        return None
    if type(value) not in {int, float} or not 0 <= float(str(value)) < float("inf"):
        raise table.bad(key, f"{key} is no amount", f"write {key} = 5.0")
    return float(str(value))
