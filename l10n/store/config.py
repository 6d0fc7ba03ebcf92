"""l10n.toml: what a newsroom decides once."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from l10n.documents.about import is_address
from l10n.errors import ProjectProblem, UsageProblem
from l10n.frozen import dataclass, field
from l10n.language.text.tags import normalise
from l10n.language.values.instants import is_zone
from l10n.language.values.styles import house_style
from l10n.lazy import imported
from l10n.model.finding import Severity
from l10n.store.export_settings import EXPORT_KEYS, ExportSettings, read_export
from l10n.store.toml_lines import line_of
from l10n.store.toml_tables import (
    BadValueError,
    Table,
    flag_of,
    refuse_unknown,
    string_of,
    strings_of,
    table_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

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

APPROVALS: Final = (1, 2, 3)
"""How many people may be asked to approve a text before it counts as reviewed."""

NOTES: Final = "notes"
_DATABASE: Final = "database"
_DATED: Final = ("date", "zone")
_ARTICLE_KEYS: Final = (*_DATED, "source")
KNOWN_SETTINGS: Final = {
    "": (
        *("project", "drafting", "engines", "review", "export", "articles", "style", "checks"),
        *("fetch", "memory"),
    ),
    "project": ("name", "source_language", "targets", *_DATED),
    "drafting": ("engines", "model", "style", "examples", "budget"),
    "review": ("approvals",),
    "export": EXPORT_KEYS,
    "fetch": ("allow",),
    "memory": (NOTES, _DATABASE),
}

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
    `notes` tells whether findings stand in the catalogues too, `matches` whether what the memory
    has does; `memory_database` is the address of a memory that is shared, without a password;
    `fetch_allowed` are hosts that may
    be private, or be asked without TLS.
    """

    name: str = "l10n"
    source_language: str = "fr"
    targets: tuple[str, ...] = ()
    export: ExportSettings = field(default_factory=ExportSettings)
    exports: Mapping[str, ExportSettings] = field(default_factory=dict)
    approvals: int = 1
    drafting: DraftSettings | None = None
    services: Mapping[str, EngineSettings] = field(default_factory=dict)
    defaults: ArticleSettings = ArticleSettings()
    articles: Mapping[str, ArticleSettings] = field(default_factory=dict)
    styles: Mapping[str, HouseStyle] = field(default_factory=dict)
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    notes: bool = False
    matches: bool = False
    memory_database: str = ""
    fetch_allowed: tuple[str, ...] = ()

    def article(self, name: str) -> ArticleSettings:
        """Return the settings of one article, filled up with the project's."""
        own = self.articles.get(name, ArticleSettings())
        date, zone = own.date or self.defaults.date, own.zone or self.defaults.zone
        return ArticleSettings(date, zone, own.source)

    def exporting(self, language: str) -> ExportSettings:
        """Return what editions in a language are to be."""
        return self.exports.get(language, self.export)

    def style(self, language: str) -> HouseStyle | None:
        """Return the house style of a language, None where it has the language's own."""
        return self.styles.get(language)


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
    except BadValueError as bad:
        line_number = line_of(text, (*bad.table, bad.key))
        within = f" in [{'.'.join(bad.table)}]" if bad.table else ""
        raise ProjectProblem(where, f"{bad.what}{within}", bad.remedy, line=line_number) from None


def _config(document: Mapping[str, object]) -> Config:
    whole = Table((), document)
    tables = {name: table_of(whole, name) for name in KNOWN_SETTINGS[""]}
    for name, keys in KNOWN_SETTINGS.items():
        if name not in {"drafting", "export"}:  # beside their keys stand languages
            refuse_unknown(tables.get(name, whole), keys)
    project, drafting, engines, reviewing, export, articles, styles, checks, fetch, memory = (
        tables.values()
    )
    common, own = read_export(export)
    return Config(
        name=string_of(project, "name", "l10n"),
        source_language=_source_language(project),
        targets=_targets(project),
        export=common,
        exports=own,
        approvals=_approvals(reviewing),
        drafting=read_drafting(drafting) if drafting.values else None,
        services={name: read_engine(table_of(engines, name)) for name in engines},
        defaults=_article(project),
        articles={name: _own(articles, name) for name in articles},
        styles={_tag(styles, name): _style(styles, name) for name in styles},
        severities={code: _severity(checks, code) for code in checks if code != NOTES},
        notes=flag_of(checks, NOTES),
        matches=flag_of(memory, NOTES),
        memory_database=_database(memory),
        fetch_allowed=tuple(strings_of(fetch, "allow")),
    )


def _database(memory: Table) -> str:
    address = string_of(memory, _DATABASE, "")
    if not address:
        return ""
    if not re.match(r"postgres(?:ql)?://", address):
        remedy = 'write database = "postgresql://host/name"'
        raise memory.bad(_DATABASE, f"{_DATABASE} is no address of PostgreSQL", remedy)
    if re.match(r"[^/]+//[^/@]*:[^/@]*@", address) or re.search(r"[?&](?:ssl)?password=", address):
        what = f"a password stands in {_DATABASE}, and settings are for everybody to read"
        raise memory.bad(_DATABASE, what, "take it out: PGPASSWORD or ~/.pgpass has it")
    return address


def _severity(checks: Table, code: str) -> Severity | None:
    from l10n.checks.register import CODES  # noqa: PLC0415 - only who changes a severity pays
    from l10n.documents.codes import SOURCE_CODES  # noqa: PLC0415 - as above

    if code not in CODES | SOURCE_CODES:
        near = ", ".join(get_close_matches(code, CODES | SOURCE_CODES)) or "see docs/checks.md"
        raise checks.bad(code, f"no finding has the code {code!r}", f"did you mean: {near}")
    value = string_of(checks, code, OFF)
    if value == OFF:
        return None
    if value not in set(Severity):
        remedy = f'write {code} = "error", "warning", "note" or "off"'
        raise checks.bad(code, f"{value!r} is no severity", remedy)
    return Severity(value)


def _own(articles: Table, name: str) -> ArticleSettings:
    table = table_of(articles, name)
    refuse_unknown(table, _ARTICLE_KEYS)
    return _article(table)


def _article(table: Table) -> ArticleSettings:
    date = table.get("date")
    if date is not None and (type(date) is not dt.date):
        raise table.bad("date", "this is no date", "write date = 2025-08-15, without quotes")
    zone = string_of(table, "zone", "")
    if zone and not is_zone(zone):
        raise table.bad("zone", f"unknown zone {zone!r}", 'write zone = "Europe/Paris"')
    source = string_of(table, "source", "")
    if source and not is_address(source):
        raise table.bad("source", f"{source!r} is no address", 'write source = "https://..."')
    return ArticleSettings(date, zone or None, source or None)


def _source_language(project: Table) -> str:
    tag = string_of(project, "source_language", "fr")
    if tag != "fr":
        what = f"source_language is {tag!r}"
        raise project.bad("source_language", what, 'it can only be "fr"')
    return tag


def _tag(styles: Table, name: str) -> str:
    try:
        return normalise(name)
    except UsageProblem as problem:
        raise styles.bad(name, problem.what, problem.remedy) from None


def _style(styles: Table, name: str) -> HouseStyle:
    table = table_of(styles, name)
    for key in table:
        try:
            house_style({key: table.get(key)})
        except ProjectProblem as problem:
            raise table.bad(key, problem.what, problem.remedy) from None
    return house_style(table.values)


def _targets(project: Table) -> tuple[str, ...]:
    tags = strings_of(project, "targets")
    try:
        return tuple(dict.fromkeys(normalise(tag) for tag in tags))
    except UsageProblem as problem:
        raise project.bad("targets", problem.what, problem.remedy) from None


def _approvals(review: Table) -> int:
    value = review.get("approvals", 1)
    if type(value) is not int or value not in APPROVALS:
        remedy = f"write approvals = {' or '.join(map(str, APPROVALS))}"
        raise review.bad("approvals", f"{value!r} people cannot be asked", remedy)
    return value
