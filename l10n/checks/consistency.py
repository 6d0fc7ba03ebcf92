"""One text said in two ways, and two texts said in one, across a project."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.language.text.typography import fold
from l10n.model.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.checks.pair import Conventions
    from l10n.model.unit import Unit

_WORD: Final = re.compile(r"\w+")
_ENOUGH: Final = 3
"""Words from which a text is no label: a short one is rightly said in more than one way."""


@dataclass(frozen=True, slots=True)
class Said:
    """A unit of an article, and the codes that a person silenced for it."""

    article: str
    unit: Unit
    silenced: frozenset[str] = frozenset()


def inconsistencies(said: Iterable[Said], under: Conventions) -> Iterator[Finding]:
    """Report sources with several targets, and targets with several sources, of one language."""
    texts = [one for one in said if len(_WORD.findall(one.unit.source)) >= _ENOUGH]
    sources: defaultdict[str, list[Said]] = defaultdict(list)
    targets: defaultdict[str, list[Said]] = defaultdict(list)
    for one in texts:
        sources[fold(one.unit.source)].append(one)
        targets[fold(one.unit.target)].append(one)
    yield from _differing(sources.values(), "inconsistent-target", under)
    yield from _differing(targets.values(), "inconsistent-source", under)


def _differing(groups: Iterable[list[Said]], code: str, under: Conventions) -> Iterator[Finding]:
    severity = under.severities.get(code, Severity.NOTE)
    if severity is None:
        return
    for group in groups:
        first = group[0]
        for one in group[1:]:
            if _other(code, one) != _other(code, first) and code not in one.silenced:
                message = _message(code, first)
                yield Finding(code, severity, message, article=one.article, unit=one.unit.id)


def _other(code: str, said: Said) -> str:
    return fold(said.unit.target if code == "inconsistent-target" else said.unit.source)


def _message(code: str, first: Said) -> str:
    where = f"{first.article} {first.unit.id}"
    if code == "inconsistent-target":
        return f"the same French text is translated otherwise in {where}: {first.unit.target}"
    return f"the same translation stands in {where} for another French text: {first.unit.source}"
