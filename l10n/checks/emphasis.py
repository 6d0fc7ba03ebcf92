"""Emphasis: it stands on the words that the source emphasises."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.text.coded import tokens
from l10n.lazy import compiled
from l10n.model.article import CodeKind
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_BARE: Final = frozenset({"b", "em", "i", "mark", "s", "small", "strong", "sub", "sup", "u"})
_TELLING: Final = compiled(r"\d+|[^\W\d_]\w{2,}")
"""What reads alike in two languages, if anything does: a figure, a capitalised name."""

_MOVED: Final = FindingCode(
    "tag-moved",
    Severity.WARNING,
    "emphasis stands on other words than in the source",
    Example("en", "Le bac quitte <b>Brest</b> à 19 h.", "The <b>ferry</b> leaves Brest at 7 p.m."),
)


@dataclass(slots=True)
class _Marked:
    """The texts inside each kind of emphasis, what stands outside, and where the first opens."""

    inside: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    outside: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    places: dict[str, tuple[int, int]] = field(default_factory=dict)


def check_emphasis(pair: Pair) -> Iterator[Fault]:
    """Report bare emphasis that moved: from a figure or a name that both texts have to other words.

    Where nothing in it reads alike in both languages nobody can tell, and nothing is said.
    """
    if "<" not in pair.source or "<" not in pair.target:
        return
    names = {token.name for token in tokens(pair.source) if token.kind is CodeKind.OPEN} & _BARE
    if not names:
        return
    source, target = _marked(pair.source, names), _marked(pair.target, names)
    for name in sorted(names & target.places.keys()):
        if said := _moved(source, target, name):
            message = f"<{name}> stands on other words: not on {said}"
            yield _MOVED.fault(message, target=target.places[name])


def _marked(text: str, names: set[str]) -> _Marked:
    found = _Marked()
    opened: list[str] = []
    for token in tokens(text):
        if token.kind is CodeKind.OPEN:
            opened.append(token.name)
            found.places.setdefault(token.name, (token.start, token.end))
        elif token.kind is CodeKind.CLOSE and token.name in opened:
            opened.remove(token.name)
        elif token.kind is None:
            for name in names:
                (found.inside if name in opened else found.outside)[name].append(token.name)
    return found


def _moved(source: _Marked, target: _Marked, name: str) -> str:
    """Return the words that lost their emphasis to others; nothing where none surely did."""
    meant, here = _words(source.inside[name]), _words(target.inside[name])
    left = [word for word in meant if word not in here]
    outside = _words(target.outside[name])
    if left and all(word in outside for word in left) and not any(w in here for w in meant):
        return " ".join(left)
    return ""


def _words(texts: list[str]) -> list[str]:
    """Return the figures and capitalised words of some texts."""
    found = (match[0] for text in texts for match in _TELLING.finditer(text))
    return [word for word in found if word[0].isdigit() or word[0].isupper()]


RULES: Final = (Rule(check_emphasis, (_MOVED,), signs="<"),)
