"""Hints for translators: how the names, times and numbers of a segment read in their language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.language.source import also_means, find_quantities, use_of
from l10n.language.values import RENDERED, render, resolve
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.glossary import Glossary
    from l10n.language.values import HouseStyle
    from l10n.model.placeable import Placeable

_TEN: Final = 10
_FEW: Final = 2
"""Figures of the ranks that are written in words."""

WIDTH: Final = 73
"""Columns of a note that no editor wraps, after its `#. `."""


def hints(
    source: str, language: str, glossary: Glossary, style: HouseStyle | None = None
) -> tuple[str, ...]:
    """Say how what a translator must keep reads in the language, in lines that fit a page.

    A form that ends in `?` is a proposal.
    """
    found = [*_names(source, language, glossary), *_values(source, language, style)]
    said = dict.fromkeys(hint for _, hint in sorted(found))
    return tuple(_packed(said))


def _names(source: str, language: str, glossary: Glossary) -> Iterator[tuple[int, str]]:
    for mention in glossary.mentions(source):
        if forms := mention.term.forms(language):
            doubt = "?" if forms.proposed else ""
            reads = mention.term.reading(mention.form, language)
            yield mention.start, f"{mention.form} -> {reads}{doubt}"


def _values(source: str, language: str, style: HouseStyle | None) -> Iterator[tuple[int, str]]:
    if resolve(language) is None:
        return
    for placeable in find_quantities(source):
        if placeable.type not in RENDERED or _is_small_rank(placeable):
            continue
        reads = " / ".join(readings(placeable, source, language, style))
        if reads != placeable.text:
            yield placeable.start, f"{placeable.text} -> {reads}"


def _is_small_rank(placeable: Placeable) -> bool:
    """Tell an ordinal in words that languages write in words as well: troisième is no 3rd."""
    if placeable.type is not PlaceableType.ORDINAL or not placeable.text.islower():
        return False
    number = str(placeable.value)
    spelled = not any(map(str.isdecimal, placeable.text))
    return spelled and number.isdecimal() and len(number) <= _FEW and int(number) <= _TEN


def readings(
    placeable: Placeable, source: str, language: str, style: HouseStyle | None
) -> tuple[str, ...]:
    """Return how a value reads: in one way, or in two where French may mean either."""
    meant = (placeable, also_means(source, placeable))
    return tuple(_preferred(one, source, language, style) for one in meant if one)


def _preferred(placeable: Placeable, source: str, language: str, style: HouseStyle | None) -> str:
    use = use_of(source, placeable)
    return render(placeable.type, placeable.meaning, language, style=style, use=use).preferred


def _packed(said: Iterable[str]) -> Iterator[str]:
    line = ""
    for hint in said:
        longer = f"{line} ; {hint}" if line else hint
        if line and len(longer) > WIDTH:
            yield line
            line = hint
        else:
            line = longer
    if line:
        yield line
