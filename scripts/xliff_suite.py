#!/usr/bin/env python3
"""Hold our XLIFF 2.1 to the schema and the Schematron of OASIS, and our reader to its test suite.

    python scripts/xliff_suite.py FOLDER

FOLDER is a copy of the `xliff-21` folder of the OASIS technical committee, with `schemas/` and
`test-suite/` (github.com/oasis-tcs/xliff-xliff-22). It is not part of this project: its licence is
OASIS's own. The rules are XPath 2, which `elementpath` reads (`pip install elementpath`). Leaves
with 1 where something of ours does not hold.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from l10n.errors import L10nError  # noqa: E402 - the path comes first
from l10n.exchange.formats import read_package  # noqa: E402
from l10n.exchange.xliff21 import write_xliff21  # noqa: E402
from l10n.model.exchange import Package, Sent  # noqa: E402
from l10n.model.unit import State  # noqa: E402
from l10n.project import Project  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCH: Final = "{http://purl.oclc.org/dsdl/schematron}"
_CURRENT: Final = re.compile(r"\bcurrent\(\)")
_KINDS: Final = {
    "languages": re.compile(r"lang", re.IGNORECASE),
    "states": re.compile(r"state", re.IGNORECASE),
    "references": re.compile(r"ref|copyof|subflows|fragment", re.IGNORECASE),
    "ids": re.compile(r"id(?![a-z])|unique", re.IGNORECASE),
}


@dataclass(frozen=True)
class Rule:
    """What must be true, or must not, of the elements of a context."""

    pattern: str
    context: str
    lets: tuple[tuple[str, str], ...]
    test: str
    is_report: bool


class Schematron:
    """A schema of rules over elements, each rule of a pattern tried on its own."""

    def __init__(self, path: Path) -> None:
        import elementpath  # noqa: PLC0415 - who has none is told

        self._paths: Any = elementpath
        root = etree.parse(str(path)).getroot()
        self._spaces = {str(ns.get("prefix")): str(ns.get("uri")) for ns in root.iter(f"{_SCH}ns")}
        self._rules = [one for pattern in root.iter(f"{_SCH}pattern") for one in _rules(pattern)]

    def broken(self, document: etree._Element) -> Iterator[str]:
        """Give the patterns that a document breaks."""
        for rule in self._rules:
            select = self._paths.Selector(f"//({rule.context})", namespaces=self._spaces)
            for node in select.select(document):
                if bool(self._said(rule, document, node)) is rule.is_report:
                    yield rule.pattern

    def _said(self, rule: Rule, document: etree._Element, node: etree._Element) -> Any:  # noqa: ANN401 - XPath
        known: dict[str, Any] = {"current": node}
        for name, value in rule.lets:
            known[name] = self._asked(value, document, node, known)
        return self._asked(f"boolean({rule.test})", document, node, known)

    def _asked(
        self, said: str, document: etree._Element, node: etree._Element, known: dict[str, Any]
    ) -> Any:  # noqa: ANN401 - whatever XPath gives
        path = _CURRENT.sub("$current", said)
        return self._paths.select(
            document, path, namespaces=self._spaces, item=node, variables=known,
            parser=self._paths.XPath2Parser,
        )  # fmt: skip


def _rules(pattern: etree._Element) -> Iterator[Rule]:
    for rule in pattern.iter(f"{_SCH}rule"):
        lets = tuple((str(x.get("name")), str(x.get("value"))) for x in rule.iter(f"{_SCH}let"))
        for kind in ("assert", "report"):
            for one in rule.iter(f"{_SCH}{kind}"):
                context, test = str(rule.get("context")), str(one.get("test"))
                name = str(pattern.get("id"))
                yield Rule(name, context, lets, test, is_report=kind == "report")


def ours() -> Iterator[tuple[str, bytes]]:
    """Give what we write: the sample in all its languages, and every state and code."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("l10n.toml", "glossary.csv"):
            shutil.copy(ROOT / name, folder)
        for name in ("source", "locales"):
            shutil.copytree(ROOT / name, Path(folder) / name)
        project = Project.open(folder)
        for article in project.workspace.articles():
            for language in project.workspace.languages():
                out = Path(folder) / f"{article}.{language}.xliff"
                try:
                    project.exchange.pack(article, language, made_as="xliff21", out=out)
                except L10nError:
                    continue
                yield out.name, out.read_bytes()
    unit = Sent("7f.1", "0" * 12, "Un <a1>lien</a1> <em>et</em><br/> <x1>.", "", State.UNTRANSLATED)
    units = [
        replace(unit, id=f"7f.{n}", state=state, target="" if n == 0 else unit.source, coded=True)
        for n, state in enumerate(State)
    ]
    units.append(replace(unit, id="not an id", source="A & B < C", notes=("15 août",), coded=False))
    made = Package("0" * 12, "codes", "source/codes.html", "fr", "de", tuple(units))
    yield "every state and code", write_xliff21(made)


def kind_of(name: str) -> str:
    """Say what an invalid file is about, by its name."""
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(name)), "other")


def judge_ours(schema: etree.XMLSchema, rules: Schematron | None) -> bool:
    """Tell whether all that we write keeps the rules."""
    holds = True
    for name, data in ours():
        document = etree.fromstring(data)
        broken = [] if rules is None else sorted(set(rules.broken(document)))
        valid = schema.validate(document)
        holds = holds and valid and not broken
        print(f"ours, {name}: schema {'ok' if valid else 'BROKEN'}, rules {broken or 'ok'}")
    return holds


def judge_rules(schema: etree.XMLSchema, rules: Schematron, suite: Path) -> None:
    """Say what schema and rules make of the suite: what finds nothing there proves nothing here."""
    for folder in ("valid", "invalid"):
        files = [
            etree.parse(str(path)).getroot() for path in sorted((suite / folder).rglob("*.xlf"))
        ]
        broken = sum(not schema.validate(one) or any(rules.broken(one)) for one in files)
        print(f"schema and rules refuse {broken} of {len(files)} files of {folder}/")


def judge_reader(suite: Path) -> bool:
    """Tell whether our reader reads what is valid; list what is invalid and not reported."""
    holds = True
    for path in sorted((suite / "valid").rglob("*.xlf")):
        problems = _problems(path)
        holds = holds and not problems
        if problems:
            print(f"valid, and we report: {path.name}: {problems[0]}")
    missed: defaultdict[str, list[str]] = defaultdict(list)
    files = sorted((suite / "invalid").rglob("*.xlf"))
    for path in files:
        if not _problems(path):
            missed[kind_of(path.stem)].append(path.name)
    found = len(files) - sum(map(len, missed.values()))
    print(f"invalid: {found} of {len(files)} are refused or reported")
    for kind, names in sorted(missed.items()):
        print(f"  not reported, {kind} ({len(names)}): {', '.join(names)}")
    return holds


def _problems(path: Path) -> list[str]:
    try:
        returned = read_package(path.read_bytes(), str(path))
    except L10nError as problem:
        return [str(problem)]
    return [problem.what for problem in returned.problems]


def main() -> int:
    """Run all of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, nargs="?")
    folder = parser.parse_args().folder
    if folder is None or not (folder / "schemas").is_dir():
        print("skipped: name a folder with schemas/ and test-suite/ of XLIFF 2.1 (SUITE=FOLDER)")
        return 0
    schema = etree.XMLSchema(etree.parse(str(folder / "schemas" / "xliff_core_2.0.xsd")))
    try:
        rules: Schematron | None = Schematron(folder / "schemas" / "xliff_core_2.1.sch")
    except ModuleNotFoundError:
        print("rules are not tried: pip install elementpath")
        rules = None
    holds, suite = judge_ours(schema, rules), folder / "test-suite" / "core"
    if rules:
        judge_rules(schema, rules, suite)
    return 0 if judge_reader(suite) and holds else 1


if __name__ == "__main__":
    sys.exit(main())
