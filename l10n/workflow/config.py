"""l10n.toml: what a newsroom decides once."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from l10n.errors import ProjectProblem, UsageProblem
from l10n.language.instants import is_zone
from l10n.language.rendering.styles import house_style
from l10n.language.tags import normalise
from l10n.model.edition import CorrectionPolicy, MissingPolicy
from l10n.model.finding import Severity
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.rendering import HouseStyle

CONFIG: Final = "l10n.toml"

ACCEPTABLE: Final = (State.REVIEWED, State.TRANSLATED, State.DRAFT, State.NEEDS_WORK)
"""States of which an edition may be made; the others have no target to print."""

APPROVALS: Final = (1, 2, 3)
"""How many people may be asked to approve a text before it counts as reviewed."""

_ARTICLE_KEYS: Final = ("date", "zone")
KNOWN_SETTINGS: Final = {
    "": ("project", "drafting", "engines", "review", "export", "articles", "style", "checks"),
    "project": ("name", "source_language", "targets", *_ARTICLE_KEYS),
    "drafting": ("engines",),
    "review": ("approvals",),
    "export": ("accept", "missing", "corrections"),
}

NOTES: Final = "notes"
OFF: Final = "off"


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """What the text of an article does not say: its date, and the zone of its times."""

    date: dt.date | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """A project's settings, with the defaults of a careful desk.

    `severities` are those of codes that the newsroom weighs otherwise, None for one that is off;
    `notes` tells whether findings stand in the catalogues too.
    """

    name: str = "l10n"
    source_language: str = "fr"
    targets: tuple[str, ...] = ()
    accept: tuple[State, ...] = (State.REVIEWED,)
    missing: MissingPolicy = MissingPolicy.SOURCE
    corrections: CorrectionPolicy = CorrectionPolicy.OFF
    approvals: int = 1
    engines: tuple[str, ...] = ()
    addresses: Mapping[str, str] = field(default_factory=dict)
    defaults: ArticleSettings = ArticleSettings()
    articles: Mapping[str, ArticleSettings] = field(default_factory=dict)
    styles: Mapping[str, HouseStyle] = field(default_factory=dict)
    severities: Mapping[str, Severity | None] = field(default_factory=dict)
    notes: bool = False

    def article(self, name: str) -> ArticleSettings:
        """Return the settings of one article, filled up with the project's."""
        own = self.articles.get(name, ArticleSettings())
        return ArticleSettings(own.date or self.defaults.date, own.zone or self.defaults.zone)

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
    try:
        return _config(document)
    except _BadValueError as bad:
        line_number = _line_of(text, bad.key)
        raise ProjectProblem(where, bad.what, bad.remedy, line=line_number) from None


class _BadValueError(ValueError):
    """A setting that cannot be; `key` finds its line."""

    def __init__(self, key: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.key = key
        self.what = what
        self.remedy = remedy


def _line_of(text: str, key: str) -> int | None:
    found = re.search(rf"^\s*\[?[\w.\"]*\b{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else None


def _config(document: Mapping[str, object]) -> Config:
    tables = {name: _table(document, name) for name in KNOWN_SETTINGS[""]}
    for name, keys in KNOWN_SETTINGS.items():
        _refuse_unknown(tables.get(name, document), keys)
    project, drafting, engines, reviewing, export, articles, styles, checks = tables.values()
    return Config(
        name=_string(project, "name", "l10n"),
        source_language=_source_language(project),
        targets=_targets(project),
        accept=_accept(export),
        missing=_missing(export),
        corrections=_corrections(export),
        approvals=_approvals(reviewing),
        engines=tuple(_strings(drafting, "engines")),
        addresses={name: _address(engines, name) for name in engines},
        defaults=_article(project),
        articles={name: _own(articles, name) for name in articles},
        styles={_tag(name): _style(styles, name) for name in styles},
        severities={code: _severity(checks, code) for code in checks if code != NOTES},
        notes=_flag(checks, NOTES),
    )


def _severity(checks: Mapping[str, object], code: str) -> Severity | None:
    from l10n.checks.register import CODES  # noqa: PLC0415 - only who changes a severity pays

    if code not in CODES:
        near = ", ".join(get_close_matches(code, CODES)) or "see docs/checks.md"
        raise _BadValueError(code, f"no finding has the code {code!r}", f"did you mean: {near}")
    value = _string(checks, code, OFF)
    if value == OFF:
        return None
    if value not in set(Severity):
        remedy = f'write {code} = "error", "warning", "note" or "off"'
        raise _BadValueError(code, f"{value!r} is no severity", remedy)
    return Severity(value)


def _flag(table: Mapping[str, object], key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise _BadValueError(key, f"{key} is neither true nor false", f"write {key} = true")
    return value


def _own(articles: Mapping[str, object], name: str) -> ArticleSettings:
    table = _table(articles, name)
    _refuse_unknown(table, _ARTICLE_KEYS)
    return _article(table)


def _article(table: Mapping[str, object]) -> ArticleSettings:
    date = table.get("date")
    if date is not None and (type(date) is not dt.date):
        raise _BadValueError("date", "this is no date", "write date = 2025-08-15, without quotes")
    zone = _string(table, "zone", "")
    if zone and not is_zone(zone):
        raise _BadValueError("zone", f"unknown zone {zone!r}", 'write zone = "Europe/Paris"')
    return ArticleSettings(date, zone or None)


def _source_language(project: Mapping[str, object]) -> str:
    tag = _string(project, "source_language", "fr")
    if tag != "fr":
        what = f"source_language is {tag!r}"
        raise _BadValueError("source_language", what, 'it can only be "fr"')
    return tag


def _tag(name: str) -> str:
    try:
        return normalise(name)
    except UsageProblem as problem:
        raise _BadValueError(name, problem.what, problem.remedy) from None


def _style(styles: Mapping[str, object], name: str) -> HouseStyle:
    table = _table(styles, name)
    for key, value in table.items():
        try:
            house_style({key: value})
        except ProjectProblem as problem:
            raise _BadValueError(key, problem.what, problem.remedy) from None
    return house_style(table)


def _targets(project: Mapping[str, object]) -> tuple[str, ...]:
    tags = _strings(project, "targets")
    try:
        return tuple(dict.fromkeys(normalise(tag) for tag in tags))
    except UsageProblem as problem:
        raise _BadValueError("targets", problem.what, problem.remedy) from None


def _accept(export: Mapping[str, object]) -> tuple[State, ...]:
    try:
        return parse_states(_strings(export, "accept")) or (State.REVIEWED,)
    except UsageProblem as problem:
        raise _BadValueError("accept", problem.what, problem.remedy) from None


def _missing(export: Mapping[str, object]) -> MissingPolicy:
    try:
        return parse_missing(_string(export, "missing", MissingPolicy.SOURCE))
    except UsageProblem as problem:
        raise _BadValueError("missing", problem.what, problem.remedy) from None


def _corrections(export: Mapping[str, object]) -> CorrectionPolicy:
    name = _string(export, "corrections", CorrectionPolicy.OFF)
    if name not in set(CorrectionPolicy):
        remedy = f"use {' or '.join(CorrectionPolicy)}"
        raise _BadValueError("corrections", f"{name!r} is no policy", remedy)
    return CorrectionPolicy(name)


def _address(engines: Mapping[str, object], name: str) -> str:
    table = _table(engines, name)
    _refuse_unknown(table, ("address",))
    address = _string(table, "address", "")
    if not address.startswith(("http://", "https://")):
        remedy = 'write address = "http://127.0.0.1:5000"'
        raise _BadValueError("address", f"{address!r} is no address", remedy)
    return address


def _approvals(review: Mapping[str, object]) -> int:
    value = review.get("approvals", 1)
    if type(value) is not int or value not in APPROVALS:
        remedy = f"write approvals = {' or '.join(map(str, APPROVALS))}"
        raise _BadValueError("approvals", f"{value!r} people cannot be asked", remedy)
    return value


def _refuse_unknown(table: Mapping[str, object], known: Iterable[str]) -> None:
    for key in table:
        if key not in known:
            raise _BadValueError(key, f"unknown setting {key!r}", f"known are {', '.join(known)}")


def _table(document: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = document.get(key, {})
    if not isinstance(value, dict):
        raise _BadValueError(key, f"{key} is no table", f"write [{key}]")
    return value


def _string(table: Mapping[str, object], key: str, default: str) -> str:
    value = table.get(key, default)
    if not isinstance(value, str):
        raise _BadValueError(key, f"{key} is no text", f'write {key} = "..."')
    return value


def _strings(table: Mapping[str, object], key: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _BadValueError(key, f"{key} is no list of texts", f'write {key} = ["...", "..."]')
    return value
