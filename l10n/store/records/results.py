"""Results of checks, kept by digest: what did not change is not checked again.

They stand in `.l10n/`, and can be made again: a file that cannot be read is as good as none.
"""

from __future__ import annotations

import contextlib
import json
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from l10n.checks.unchecked import LOOKS_AROUND
from l10n.errors import StorageProblem
from l10n.frozen import replace
from l10n.glossary import NO_TERMS
from l10n.lazy import imported
from l10n.model.finding import Finding, Severity
from l10n.store.files.replacing import replace_files
from l10n.store.paths import inside
from l10n.store.records.version import version_of
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from l10n.checks.pair import Conventions, Pair
    from l10n.checks.run import check_group
    from l10n.glossary import Glossary
    from l10n.model.key import CatalogueKey
    from l10n.store.layout import Layout
else:  # asked only for what was not checked yet
    check_group = imported("l10n.checks.run", "check_group")

RULES: Final = ("checks", "language", "model")
"""The rooms on which a finding depends."""


_Fields = list[Any]
"""A finding in plain values: code, severity, message, place in its group, spans, fix."""

_SEVERITIES: Final = {str(severity): severity for severity in Severity}


class Results:
    """Findings of groups of units of a catalogue under one set of conventions.

    `line` tells where a unit stands in the catalogue.
    """

    def __init__(
        self,
        layout: Layout,
        key: CatalogueKey,
        under: Conventions,
        line: Callable[[str], int | None],
    ) -> None:
        self._path = layout.results(key.article, key.language)
        self._root = layout.root
        self._under = under
        self._key = key
        self._file = layout.relative(layout.catalogue(key.article, key.language))
        self._line = line
        self._seed = _seed(under)
        self._known = _read(self._path, self._root)
        self._used: dict[str, list[_Fields]] = {}
        self._is_new = False

    def check(self, group: Sequence[Pair]) -> tuple[Finding, ...]:
        """Check a group of pairs, or return what was found when it said the very same."""
        if not any(pair.target for pair in group):
            return ()
        key = self._digest(group)
        if key not in self._known:
            found = check_group(group, self._under)
            self._known[key] = [_fields(finding, group) for finding in found]
            self._is_new = True
        self._used[key] = self._known[key]
        return tuple(self._finding(fields, group) for fields in self._known[key])

    def keep(self) -> None:
        """Write down what was asked for; where that fails it is found again next time."""
        if not self._is_new and self._used.keys() == self._known.keys():
            return
        data = json.dumps(self._used, ensure_ascii=False, separators=(",", ":"))
        with contextlib.suppress(StorageProblem):
            replace_files({self._path: data.encode("utf-8", "surrogatepass")}, self._root, {})

    def _finding(self, fields: _Fields, group: Sequence[Pair]) -> Finding:
        code, severity, message, place, source_span, target_span, fix = fields
        unit = None if place is None else group[place].at.unit
        return Finding(
            code,
            _SEVERITIES[severity],
            message,
            self._key.article,
            self._key.language,
            unit,
            _span(source_span),
            _span(target_span),
            fix,
            self._file,
            self._line(unit or ""),
        )

    def _digest(self, group: Sequence[Pair]) -> str:
        texts = (text for pair in group for text in _said(pair))
        joined = "\x1f".join((self._seed, *texts)).encode("utf-8", "surrogatepass")
        return sha256(joined).hexdigest()[:20]


def _seed(under: Conventions) -> str:
    """Digest all that a finding depends on beside the texts: rules, tables, terms, style."""
    apart = replace(under, glossary=NO_TERMS)
    said = f"{version_of(*RULES)}{_terms(under.glossary)}{apart!r}"
    return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=4)
def _terms(glossary: Glossary) -> str:
    if glossary.digest:
        return glossary.digest
    return sha256(repr(glossary.terms).encode("utf-8", "surrogatepass")).hexdigest()


def _read(path: Path, root: Path) -> dict[str, list[_Fields]]:
    try:
        document = json.loads(read_file(inside(path, root), MAX_CATALOGUE)) if path.exists() else {}
    except (StorageProblem, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _said(pair: Pair) -> tuple[str, ...]:
    """Return all that the findings of a pair depend on."""
    around = (repr((pair.at.role, pair.at.before, pair.at.after)),) if LOOKS_AROUND else ()
    return (pair.source, pair.target, *around)


def _fields(finding: Finding, group: Sequence[Pair]) -> _Fields:
    """Write a finding without ids: it holds for any units that say the same."""
    place = next((i for i, pair in enumerate(group) if pair.at.unit == finding.unit), None)
    spans = finding.source_span, finding.target_span
    return [finding.code, str(finding.severity), finding.message, place, *spans, finding.fix]


def _span(value: Sequence[int] | None) -> tuple[int, int] | None:
    return None if value is None else (value[0], value[1])
