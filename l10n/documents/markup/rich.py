"""Text with inline markup over it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

OBJECT: Final = "\ufffc"
"""What stands in a text for a mark that has no text of it: a picture, a protected name."""

BREAK: Final = "\n"
"""What stands in a text for a line break of the markup."""


@dataclass(frozen=True, slots=True)
class Markup:
    """An element over the text from `start` to `end`; one that is `alone` covers one sign.

    `protects` what is no translator's business and still part of the sentence. `shown` is what a
    translator may want to know of it.
    """

    name: str
    start: int
    end: int
    element: etree._Element
    alone: bool = False
    protects: bool = False
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and its spans, outer ones before inner ones, else in order."""

    text: str
    spans: tuple[Markup, ...] = ()

    @property
    def plain(self) -> str:
        """The text that readers see, in one line."""
        return " ".join(self.text.replace(OBJECT, " ").split())


def plain(text: str) -> Rich:
    """Make rich text of a text without markup, in one line."""
    return Rich(" ".join(text.replace("\u00a0", "\ue000").replace("\u202f", "\ue001").split()))
