"""Results of checks, kept by digest: what did not change is not checked again.

They stand in `.l10n/`, and can be made again: a file that cannot be read is as good as none.
"""

from __future__ import annotations

import contextlib
import json
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.checks import run
from l10n.checks.unchecked import LOOKS_AROUND
from l10n.errors import StorageProblem
from l10n.frozen import asdict, replace
from l10n.glossary import NO_TERMS
from l10n.model.finding import Finding, Severity
from l10n.store.files.replacing import replace_files
from l10n.store.layout import inside
from l10n.store.records.version import version_of
from l10n.store.storage import MAX_CATALOGUE, read_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.checks.pair import Conventions, Pair
    from l10n.glossary import Glossary


RULES: Final = ("checks", "language", "model")
"""The rooms on which a finding depends."""


class Results:
    """Findings of groups of units under one set of conventions."""

    def __init__(self, path: Path, under: Conventions, root: Path) -> None:
        self._path = path
        self._root = root
        self._under = under
        self._seed = _seed(under)
        self._known = _read(path, root)
        self._used: dict[str, list[dict[str, object]]] = {}

    def check(self, group: Sequence[Pair]) -> tuple[Finding, ...]:
        """Check a group of pairs, or return what was found when it said the very same."""
        if not any(pair.target for pair in group):
            return ()
        key = self._key(group)
        if key not in self._known:
            found = run.check_group(group, self._under)
            self._known[key] = [_document(finding, group) for finding in found]
        self._used[key] = self._known[key]
        return tuple(_finding(document, group) for document in self._known[key])

    def keep(self) -> None:
        """Write down what was asked for; where that fails it is found again next time."""
        data = json.dumps(self._used, ensure_ascii=False, separators=(",", ":"))
        with contextlib.suppress(StorageProblem):
            replace_files({self._path: data.encode("utf-8", "surrogatepass")}, self._root, {})

    def _key(self, group: Sequence[Pair]) -> str:
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


def _read(path: Path, root: Path) -> dict[str, list[dict[str, object]]]:
    try:
        document = json.loads(read_file(inside(path, root), MAX_CATALOGUE)) if path.exists() else {}
    except (StorageProblem, ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}


def _said(pair: Pair) -> tuple[str, ...]:
    """Return all that the findings of a pair depend on."""
    around = (repr((pair.at.role, pair.at.before, pair.at.after)),) if LOOKS_AROUND else ()
    return (pair.source, pair.target, *around)


def _document(finding: Finding, group: Sequence[Pair]) -> dict[str, object]:
    """Write a finding without ids: it holds for any units that say the same."""
    place = next((i for i, pair in enumerate(group) if pair.at.unit == finding.unit), None)
    return asdict(replace(finding, article=None, unit=None)) | {"unit": place}


def _finding(document: dict[str, object], group: Sequence[Pair]) -> Finding:
    place = document["unit"]
    return Finding(
        code=str(document["code"]),
        severity=Severity(str(document["severity"])),
        message=str(document["message"]),
        unit=group[place].at.unit if isinstance(place, int) else None,
        source_span=_span(document["source_span"]),
        target_span=_span(document["target_span"]),
        fix=None if document["fix"] is None else str(document["fix"]),
    )


def _span(value: object) -> tuple[int, int] | None:
    return (int(value[0]), int(value[1])) if isinstance(value, (list, tuple)) else None
