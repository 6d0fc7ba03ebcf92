"""Inline markup apart from any format: marks, and text that stands inside them."""

from __future__ import annotations

from l10n.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """An element of inline markup by its name in HTML, with those attributes that readers notice.

    Both are as the source has them: whoever writes one asks first whether it is safe.
    """

    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    def get(self, name: str) -> str:
        """Return what an attribute says, nothing where there is none."""
        for key, value in reversed(self.attributes):
            if key == name:
                return value
        return ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text inside marks, outer ones first.

    `alone` is a mark that has no text inside: a line break, a picture. `text` is then what readers
    of a plain text see of it.
    """

    text: str
    inside: tuple[Mark, ...] = ()
    alone: Mark | None = None
