"""l10n.toml: what a newsroom decides once."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address
from l10n.errors import ProjectProblem, UsageProblem
from l10n.language.text.tags import normalise
from l10n.language.values.instants import is_zone
from l10n.language.values.styles import house_style
from l10n.lazy import imported
from l10n.model.finding import Severity
from l10n.model.policy import CorrectionPolicy, MissingPolicy
from l10n.model.unit import State
from l10n.store.toml_lines import line_of
from l10n.store.toml_tables import BadValueError, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.language.values import HouseStyle
    from l10n.store.engine_settings import (
        DraftSettings,
        EngineSettings,
        read_drafting,
        read_engine,
    )
else:  # most projects say nothing of engines
    read_drafting = imported("l10n.store.engine_settings", "read_drafting")
    read_engine = imported("l10n.store.engine_settings", "read_engine")

CONFIG: Final = "l10n.toml"

ACCEPTABLE: Final = (State.REVIEWED, State.TRANSLATED, State.DRAFT, State.NEEDS_WORK)
"""States of which an edition may be made; the others have no target to print."""

APPROVALS: Final = (1, 2, 3)
"""How many people may be asked to approve a text before it counts as reviewed."""

_DATED: Final = ("date", "zone")
_ARTICLE_KEYS: Final = (*_DATED, "source")
KNOWN_SETTINGS: Final = {
    "": (
        *("project", "drafting", "engines", "review", "export", "articles", "style", "checks"),
        "fetch",
    ),
    "project": ("name", "source_language", "targets", *_DATED),
    "drafting": ("engines", "model", "style", "examples", "budget"),
    "review": ("approvals",),
    "export": ("accept", "missing", "corrections"),
    "fetch": ("allow",),
}

NOTES: Final = "notes"
OFF: Final = "off"


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """What the text of an article does not say: its date, and the zone of its times.

    `source` is where it stands on the web.
    """

    date: dt.date | None = None
    zone: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings, with the defaults of a careful desk.

    `drafting` is None where nothing is said of drafts; `severities` are those of codes that the
    newsroom weighs otherwise, None for one that is off;
    `notes` tells whether findings stand in the catalogues too; `fetch_allowed` are hosts that may
    be private, or be asked without TLS.
    """

    name: str = "l10n"
    source_language: str = "fr"
    targets: tuple[str, ...] = ()
    accept: tuple[State, ...] = (State.REVIEWED,)
    missing: MissingPolicy = MissingPolicy.SOURCE
    corrections: CorrectionPolicy = CorrectionPolicy.OFF
    approvals: int = 1
    drafting: DraftSettings | None = None
    services: Mapping[str, EngineSettings] = field(default_factory=dict)
    defaults: ArticleSettings = ArticleSettings()
    articles: Mapping[str, ArticleSettings] = field(default_factory=dict)
    styles: Mapping[str, HouseStyle] = field(default_factory=dict)
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    notes: bool = False
    fetch_allowed: tuple[str, ...] = ()

    def article(self, name: str) -> ArticleSettings:
        """Return the settings of one article, filled up with the project's."""
        own = self.articles.get(name, ArticleSettings())
        date, zone = own.date or self.defaults.date, own.zone or self.defaults.zone
        return ArticleSettings(date, zone, own.source)

    def style(self, language: str) -> HouseStyle | None:
        """Return the house style of a language, None where it has the language's own."""
        return self.styles.get(language)


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


def read_config(text: str, where: str = CONFIG) -> Config:
    """Read l10n.toml from its text.

    Raises ProjectProblem with the line (from 1) of what cannot be read, is not known, or is of
    the wrong kind.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) if line else text.count("\n") + 1
        raise ProjectProblem(where, f"no TOML: {error}", "mend the line", line=number) from error
    except (RecursionError, ValueError) as error:
        what = (
            "no settings: tables or lists inside one another without end, or a number without end"
        )
        raise ProjectProblem(where, what, "see docs/settings.md for what may stand here") from error
    try:
        return _config(document)
    except (_BadValueError, BadValueError) as bad:
        line_number = line_of(text, (*bad.table, bad.key))
        within = f" in [{'.'.join(bad.table)}]" if bad.table else ""
        raise ProjectProblem(where, f"{bad.what}{within}", bad.remedy, line=line_number) from None


class _BadValueError(ValueError):
    """A setting that cannot be; `table` and `key` find its line."""

    def __init__(self, table: tuple[str, ...], key: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.table = table
        self.key = key
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file, and the names that lead to it."""

    path: tuple[str, ...]
    values: Mapping[str, object]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def get(self, key: str, default: object = None) -> object:
        """Return a value as TOML gives it."""
        return self.values.get(key, default)

    def bad(self, key: str, what: str, remedy: str) -> _BadValueError:
        """Make the error about one of its keys."""
        return _BadValueError(self.path, key, what, remedy)


def _config(document: Mapping[str, object]) -> Config:
    whole = _Table((), document)
    tables = {name: _table(whole, name) for name in KNOWN_SETTINGS[""]}
    for name, keys in KNOWN_SETTINGS.items():
        if name == "drafting":
            continue  # beside its keys stand languages
        _refuse_unknown(tables.get(name, whole), keys)
    project, drafting, engines, reviewing, export, articles, styles, checks, fetch = tables.values()
    return Config(
        name=_string(project, "name", "l10n"),
        source_language=_source_language(project),
        targets=_targets(project),
        accept=_accept(export),
        missing=_missing(export),
        corrections=_corrections(export),
        approvals=_approvals(reviewing),
        drafting=read_drafting(Table(drafting.path, drafting.values)) if drafting.values else None,
        services={name: _service(engines, name) for name in engines},
        defaults=_article(project),
        articles={name: _own(articles, name) for name in articles},
        styles={_tag(styles, name): _style(styles, name) for name in styles},
        severities={code: _severity(checks, code) for code in checks if code != NOTES},
        notes=_flag(checks, NOTES),
        fetch_allowed=tuple(_strings(fetch, "allow")),
    )


def _severity(checks: _Table, code: str) -> Severity | None:
    from l10n.checks.register import CODES  # noqa: PLC0415 - only who changes a severity pays
    from l10n.documents.codes import SOURCE_CODES  # noqa: PLC0415 - as above

    if code not in CODES | SOURCE_CODES:
        near = ", ".join(get_close_matches(code, CODES | SOURCE_CODES)) or "see docs/checks.md"
        raise checks.bad(code, f"no finding has the code {code!r}", f"did you mean: {near}")
    value = _string(checks, code, OFF)
    if value == OFF:
        return None
    if value not in set(Severity):
        remedy = f'write {code} = "error", "warning", "note" or "off"'
        raise checks.bad(code, f"{value!r} is no severity", remedy)
    return Severity(value)


def _flag(table: _Table, key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise table.bad(key, f"{key} is neither true nor false", f"write {key} = true")
    return value


def _own(articles: _Table, name: str) -> ArticleSettings:
    table = _table(articles, name)
    _refuse_unknown(table, _ARTICLE_KEYS)
    return _article(table)


def _article(table: _Table) -> ArticleSettings:
    date = table.get("date")
    if date is not None and (type(date) is not dt.date):
        raise table.bad("date", "this is no date", "write date = 2025-08-15, without quotes")
    zone = _string(table, "zone", "")
    if zone and not is_zone(zone):
        raise table.bad("zone", f"unknown zone {zone!r}", 'write zone = "Europe/Paris"')
    source = _string(table, "source", "")
    if source and not is_address(source):
        raise table.bad("source", f"{source!r} is no address", 'write source = "https://..."')
    return ArticleSettings(date, zone or None, source or None)


def _source_language(project: _Table) -> str:
    tag = _string(project, "source_language", "fr")
    if tag != "fr":
        what = f"source_language is {tag!r}"
        raise project.bad("source_language", what, 'it can only be "fr"')
    return tag


def _tag(styles: _Table, name: str) -> str:
    try:
        return normalise(name)
    except UsageProblem as problem:
        raise styles.bad(name, problem.what, problem.remedy) from None


def _style(styles: _Table, name: str) -> HouseStyle:
    table = _table(styles, name)
    for key in table:
        try:
            house_style({key: table.get(key)})
        except ProjectProblem as problem:
            raise table.bad(key, problem.what, problem.remedy) from None
    return house_style(table.values)


def _targets(project: _Table) -> tuple[str, ...]:
    tags = _strings(project, "targets")
    try:
        return tuple(dict.fromkeys(normalise(tag) for tag in tags))
    except UsageProblem as problem:
        raise project.bad("targets", problem.what, problem.remedy) from None


def _accept(export: _Table) -> tuple[State, ...]:
    try:
        return parse_states(_strings(export, "accept")) or (State.REVIEWED,)
    except UsageProblem as problem:
        raise export.bad("accept", problem.what, problem.remedy) from None


def _missing(export: _Table) -> MissingPolicy:
    try:
        return parse_missing(_string(export, "missing", MissingPolicy.SOURCE))
    except UsageProblem as problem:
        raise export.bad("missing", problem.what, problem.remedy) from None


def _corrections(export: _Table) -> CorrectionPolicy:
    name = _string(export, "corrections", CorrectionPolicy.OFF)
    if name not in set(CorrectionPolicy):
        remedy = f"use {' or '.join(CorrectionPolicy)}"
        raise export.bad("corrections", f"{name!r} is no policy", remedy)
    return CorrectionPolicy(name)


def _service(engines: _Table, name: str) -> EngineSettings:
    table = _table(engines, name)
    return read_engine(Table(table.path, table.values))


def _approvals(review: _Table) -> int:
    value = review.get("approvals", 1)
    if type(value) is not int or value not in APPROVALS:
        remedy = f"write approvals = {' or '.join(map(str, APPROVALS))}"
        raise review.bad("approvals", f"{value!r} people cannot be asked", remedy)
    return value


def _refuse_unknown(table: _Table, known: Iterable[str]) -> None:
    for key in table:
        if key not in known:
            raise table.bad(key, f"unknown setting {key!r}", f"known are {', '.join(known)}")


def _table(document: _Table, key: str) -> _Table:
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise document.bad(key, f"{key} is no table", f"write [{key}]")
    return _Table((*document.path, key), value)


def _string(table: _Table, key: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise table.bad(key, f"{key} is no text", f'write {key} = "..."')
    return value


def _strings(table: _Table, key: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise table.bad(key, f"{key} is no list of texts", f'write {key} = ["...", "..."]')
    return value
