"""How results are printed: JSON for scripts, lines and tables for people."""

from __future__ import annotations

import json
import sys
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.language.showing import shown
from l10n.language.tags import english_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from l10n.catalogue.heard import Unclear
    from l10n.errors import L10nError
    from l10n.model.finding import Finding
    from l10n.model.unit import Verdict


def print_json(document: object) -> None:
    """Print one JSON document on stdout."""
    json.dump(plain(document), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def plain(value: object) -> object:
    """Turn values of the model into what JSON knows: dataclasses to objects, tuples to lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, Path) else value


def error_document(error: L10nError) -> dict[str, object]:
    """Say a refusal in JSON."""
    return {
        "where": error.where,
        "line": error.line,
        "what": error.what,
        "remedy": error.remedy,
    }


def print_errors(errors: Iterable[L10nError]) -> None:
    """Print refusals on stderr, one a line."""
    for error in errors:
        print(f"l10n: {shown(str(error))}", file=sys.stderr)


def print_warnings(warnings: Iterable[str]) -> None:
    """Print what was odd on stderr, one a line."""
    for warning in warnings:
        print(f"warning: {shown(warning)}", file=sys.stderr)


def decisions(decided: Mapping[Verdict, Mapping[str, int]]) -> list[str]:
    """Say how many decisions were taken in, and whose."""
    return [f"{n} {verdict} ({who})" for verdict in decided for who, n in decided[verdict].items()]


def print_unclear(remarks: Iterable[Unclear]) -> None:
    """Print what begins like a decision and is none, one a line."""
    for remark in remarks:
        where = f"{remark.unit} {remark.said!r}"
        print(f"  whose decision is this? write `ok NAME` or `no NAME: reason`: {where}")


def print_findings(findings: Iterable[Finding]) -> None:
    """Print findings, one a line: severity, place, unit, message, code."""
    for finding in findings:
        said = shown(f"{place(finding)}: {finding.message} [{finding.code}]")
        print(f"{finding.severity:8}{said}")


def place(finding: Finding) -> str:
    """Say where a finding is to be mended, as editors of text understand it: file:line:column."""
    numbers = (str(number) for number in (finding.line, finding.column) if number is not None)
    where = finding.file and ":".join((finding.file, *numbers))
    named = (where or finding.article, "" if where else finding.language, finding.unit)
    return " ".join(part for part in named if part)


def print_not_checked(unknown: Mapping[str, Sequence[str]]) -> None:
    """Say once for each language what nothing is known of, and so nothing was said about."""
    for language, areas in unknown.items():
        if areas:
            why = f"l10n knows nothing of them in {english_name(language)}"
            print(f"{language}: not checked: {', '.join(areas)} ({why})")


def progress(as_json: bool) -> Callable[[str], None]:  # noqa: FBT001 - the one thing it depends on
    """Return what to call with the name of each step: says it on a terminal's stderr only."""
    if as_json or not sys.stderr.isatty():
        return lambda _: None
    return lambda step: print(f"  {shown(step)} ...", file=sys.stderr)
