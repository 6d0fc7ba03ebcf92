"""One text said in two ways, and two texts said in one, across a project."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import FindingCode, Rule, Scope
from l10n.frozen import dataclass, replace
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from l10n.checks.pair import Fault, Pair

_WORD: Final = compiled(r"\w+")
_ENOUGH: Final = 3
"""Words from which a text is no label: a short one is rightly said in more than one way."""

_SOURCE: Final = FindingCode(
    "inconsistent-source", Severity.NOTE, "two French texts have one translation"
)
_TARGET: Final = FindingCode(
    "inconsistent-target", Severity.NOTE, "one French text has two translations"
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What pairs share that are compared, and in what they should not differ."""

    code: FindingCode
    shared: Callable[[Pair], str]
    other: Callable[[Pair], str]
    message: str


def _source(pair: Pair) -> str:
    return fold(pair.source)


def _target(pair: Pair) -> str:
    return fold(pair.target)


_KINDS: Final = (
    _Kind(
        _TARGET,
        _source,
        _target,
        "the same French text is translated otherwise in {where}: {pair.target}",
    ),
    _Kind(
        _SOURCE,
        _target,
        _source,
        "the same translation stands in {where} for another French text: {pair.source}",
    ),
)


def is_compared(pair: Pair) -> bool:
    """Tell whether a pair has words enough to be more than a label."""
    return len(_WORD.findall(pair.source)) >= _ENOUGH


def check_consistency(pairs: Sequence[Pair]) -> Iterator[Fault]:
    """Report sources with several targets, and targets with several sources, of one language."""
    texts = [pair for pair in pairs if is_compared(pair)]
    for kind in _KINDS:
        groups: defaultdict[str, list[Pair]] = defaultdict(list)
        for pair in texts:
            groups[kind.shared(pair)].append(pair)
        yield from _differing(groups.values(), kind)


def _differing(groups: Iterable[Sequence[Pair]], kind: _Kind) -> Iterator[Fault]:
    for first, *others in groups:
        where = f"{first.at.article} {first.at.unit}"
        for pair in others:
            if kind.other(pair) != kind.other(first):
                fault = kind.code.fault(kind.message.format(where=where, pair=first))
                yield replace(fault, at=pair.at)


RULES: Final = (Rule(check_consistency, (_TARGET, _SOURCE), scope=Scope.LANGUAGE),)
