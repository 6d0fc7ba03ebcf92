"""Text with inline markup over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from l10n.model.article import Segment

OBJECT: Final = "\ufffc"
"""What stands in a text for a mark that has no text of it: a picture, a protected name."""

BREAK: Final = "\n"
"""What stands in a text for a line break of the markup."""


@dataclass(frozen=True, slots=True)
class Markup:
    """An element over the text from `start` to `end`; one that is `alone` covers one sign.

    It may protect what is no translator's business and still part of the sentence: `text` is what
    readers see of it. `shown` is what a translator may want to know.
    """

    name: str
    start: int
    end: int
    element: etree._Element
    alone: bool = False
    text: str = ""
    shown: str = ""

    @property
    def protects(self) -> bool:
        """Tell a part of the sentence from a mark that may go."""
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True)
class Cut:
    """The segments of a block, in its own spans, with what stands between them.

    It is `whole` where it was to be one segment.
    """

    whole: bool
    segments: tuple[Segment, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rich:
    """A text and its spans, outer ones before inner ones, else in order.

    `cut` are its segments, where somebody has cut it already.
    """

    text: str
    spans: Sequence[Markup] = ()
    cut: Cut | None = None

    @property
    def plain(self) -> str:
        """The text that readers see, in one line."""
        return " ".join(self.text.replace(OBJECT, " ").split())


def plain(text: str) -> Rich:
    """Make rich text of a text without markup, in one line."""
    return Rich(" ".join(text.replace("\u00a0", "\ue000").replace("\u202f", "\ue001").split()))


def after(rich: Rich, start: int) -> Rich:
    """Drop the beginning of a text."""
    spans = (
        replace(span, start=max(span.start - start, 0), end=span.end - start)
        for span in rich.spans
        if span.end > start
    )
    return Rich(rich.text[start:], tuple(spans)) if start else rich
