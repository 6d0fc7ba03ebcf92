"""Double quotation marks: which open and which close.

“ opens in English and closes in German, so the pairs depend on the language. A language that is
not listed uses the English pairs. The straight mark opens and closes in turn everywhere.
"""

from __future__ import annotations

from typing import Final

GERMAN: Final = (("„", "“"), ("»", "«"), ("«", "»"))
ENGLISH: Final = (("“", "”"), ("«", "»"))
EASTERN: Final = (("«", "»"), ("„", "“"), ("„", "”"), ("“", "”"))

PAIRS: Final = {
    "de": GERMAN,
    "en": ENGLISH,
    "pl": (("„", "”"), ("«", "»")),
    "ru": EASTERN,
    "uk": EASTERN,
    "nl": (("“", "”"), ("„", "”"), ("«", "»")),
    "zh": (("“", "”"), ("「", "」"), ("『", "』"), ("《", "》")),
    "ja": (("「", "」"), ("『", "』"), ("“", "”")),
}

SLOPPY: Final = (
    *(("“", mark) for mark in '”“"'),
    *(("„", mark) for mark in '“”"»'),
    *(("”", mark) for mark in '”“"'),
    ("«", "»"),
    ("»", "«"),
    ("»", "»"),
    ("‟", "”"),
    ("〝", "〟"),
    ("「", "」"),
    ("『", "』"),
    ("《", "》"),
)
"""Pairs that people type in any language; they close a quotation, whatever their style."""

SHARED_CLOSING: Final = frozenset({"ru", "uk"})
"""Languages where one mark may close two quotations that end together."""

GUILLEMETS: Final = frozenset("de es it pt ca pl ru uk ar".split())
"""Languages that may set guillemets, always without spaces; German often turns them round."""

PREFERRED: Final = {
    "en": ("“", "”"),
    "de": ("„", "“"),
    "es": ("«", "»"),
    "it": ("«", "»"),
    "pt": ("“", "”"),
    "ca": ("«", "»"),
    "nl": ("‘", "’"),
    "pl": ("„", "”"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
    "tr": ("“", "”"),
    "ar": ("«", "»"),
    "zh": ("“", "”"),
    "ja": ("「", "」"),
}
"""What a fix writes in place of French guillemets."""
