"""The path of a source as PO files hold it: one word, whatever the file is called.

gettext before 0.22, polib and Babel part the references of a `#:` line at spaces and take a colon
for a line number; a header field ends at a line break. Percent signs as in addresses are kept by
all of them.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, unquote

from l10n.lazy import compiled

_APART: Final = compiled(
    "[\\s%:\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
"""White space, what a reader takes for something else, and what nobody sees."""


def write_reference(path: str) -> str:
    """Write a path as one word. Law: `read_reference(write_reference(path)) == path`."""
    return _APART.sub(lambda found: quote(found[0], safe=""), path)


def read_reference(written: str) -> str:
    """Read a path that `write_reference` wrote."""
    return unquote(written)
