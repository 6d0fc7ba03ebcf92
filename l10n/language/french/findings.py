"""Tell the editor where an article contradicts itself; nothing is corrected silently."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.language.french.names.evidence import NameEvidence, gather
from l10n.language.french.quantities.clock import CLOCK
from l10n.language.french.quantities.relative import relative_days
from l10n.language.french.quantities.temporal import read_quantified
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.finding import Finding, Severity
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.language.french.names.mentions import SettledName
    from l10n.language.french.names.sightings import Spelling
    from l10n.model.term import Term

NAME_VARIANT: Final = "name-variant"
TIME_STYLE_MIXED: Final = "time-style-mixed"
RELATIVE_DATE: Final = "relative-date"

_FULL_NAME: Final = 2
_DIGITS: Final = compiled(r"[0-9]+")
_CLOCKS: Final = compiled(rf"[0-9](?<=(?={CLOCK.pattern}).)")
"""The first figure of whatever begins like a time, overlapping too: figures are quickly found."""


def find_in_source(
    text: str,
    *,
    names: NameEvidence | Iterable[Term] = (),
    date: dt.date | None = None,
) -> tuple[Finding, ...]:
    """Return what an editor should look at in a whole article, by position.

    Codes: `name-variant` (one name written in two ways, at each rarer form), `time-style-mixed`
    (19H00 beside 20h00, once, at the rarest), `relative-date` (hier, vendredi in an article without
    a date, once). Spans are those of the article.
    """
    evidence = names if isinstance(names, NameEvidence) else gather(text, names)
    found = [*_name_variants(evidence), *_time_styles(text)]
    if date is None:
        found += _relative_dates(text)
    return tuple(sorted(found, key=lambda finding: finding.source_span or (0, 0)))


def _name_variants(evidence: NameEvidence) -> Iterator[Finding]:
    """Report names with more than one full form: Marc and Marco X; Maison Y and Maison-Y."""
    groups: dict[tuple[PlaceableType, str], list[SettledName]] = {}
    for mention in evidence.mentions:
        groups.setdefault((mention.type, mention.value), []).append(mention)
    for (kind, _), group in groups.items():
        forms = _comparable(group) if kind is PlaceableType.PERSON else [m.spellings for m in group]
        for spellings in forms:
            yield from _variants(spellings)


def _comparable(group: Sequence[SettledName]) -> list[tuple[Spelling, ...]]:
    """Return the forms of a person that must agree: full names together, each other form alone."""
    full = [m for m in group if len(m.key) >= _FULL_NAME and len(m.value.split()) == _words(m)]
    rest = [m.spellings for m in group if m not in full]
    return [tuple(s for mention in full for s in mention.spellings), *rest]


def _words(mention: SettledName) -> int:
    return len(mention.spellings[0].text.split()) if mention.spellings else 0


def _variants(spellings: Iterable[Spelling]) -> Iterator[Finding]:
    """Report every spelling but the most frequent one."""
    distinct: dict[str, Spelling] = {}
    for spelling in spellings:
        distinct.setdefault(fold(spelling.text), spelling)
    ordered = sorted(distinct.values(), key=lambda s: (-s.count, s.start))
    for other in ordered[1:]:
        usual = ordered[0]
        if other.text.casefold() == usual.text.casefold():
            continue
        message = f"“{other.text}” ({other.count}×) and “{usual.text}” ({usual.count}×): one name?"
        span = (other.start, other.start + len(other.text))
        yield Finding(NAME_VARIANT, Severity.WARNING, message, source_span=span)


def _time_styles(text: str) -> list[Finding]:
    """Report times written in more than one way, at the first time of the rarest way."""
    folded = fold(text)
    if len({_style(folded, found.start()) for found in _CLOCKS.finditer(folded)}) < _FULL_NAME:
        return []  # most articles: times need not be told from what only looks like one
    styles: dict[str, tuple[int, int]] = {}
    counts: Counter[str] = Counter()
    for span in read_quantified(folded):
        style = _style(folded, span.start) if span.type is PlaceableType.TIME else ""
        if style:
            styles.setdefault(style, (span.start, span.end))
            counts[style] += 1
    if len(counts) < _FULL_NAME:
        return []
    ways = ", ".join(f"“{text[slice(*styles[s])]}” ({n}×)" for s, n in counts.most_common())
    rarest = counts.most_common()[-1][0]
    message = f"Times are written in {len(counts)} ways: {ways}"
    return [Finding(TIME_STYLE_MIXED, Severity.NOTE, message, source_span=styles[rarest])]


def _style(folded: str, start: int) -> str:
    """Return how a time in digits is written: `0h`, `0H`, `0 h`, `0:`; "" for words."""
    match = CLOCK.match(folded, start)
    return _DIGITS.sub("0", match[0]).rstrip("0 ") if match else ""


def _relative_dates(text: str) -> list[Finding]:
    """Report relative days of an article without a date, once for all."""
    folded = fold(text)
    spans = list(relative_days(folded))
    if not spans:
        return []
    words = list(dict.fromkeys(folded[start:end].lower() for start, end in spans))
    listed = ", ".join(f"“{word}”" for word in words)
    count = "1 relative date" if len(spans) == 1 else f"{len(spans)} relative dates"
    message = f"{count} ({listed}) and no date of the article: give it one"
    return [Finding(RELATIVE_DATE, Severity.WARNING, message, source_span=spans[0])]
