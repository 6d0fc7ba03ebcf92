"""What is known when one translation is made from another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from l10n.language.languages.schema import Adapting, Language
    from l10n.language.values import HouseStyle
    from l10n.model.placeable import PlaceableType
    from l10n.model.term import Term


@dataclass(frozen=True, slots=True)
class Bearings:
    """What must be known of a language and a project to adapt a text.

    `names` gives the forms of a French name of a type that are sure, the preferred one first;
    `terms` the terms of the glossary that a text holds.
    """

    language: str
    names: Callable[[str, PlaceableType], tuple[str, ...]]
    terms: Callable[[str], Iterable[Term]] = lambda _: ()
    style: HouseStyle | None = None


@dataclass(frozen=True, slots=True)
class Adaptable:
    """A text with its translation `target`, and another one; `code` is the table of values."""

    old: str
    new: str
    target: str
    by: Bearings
    own: Language
    adapting: Adapting
    code: str
