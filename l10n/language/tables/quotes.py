"""Quotation marks: one row a language.

“ opens in English and closes in German, so the pairs depend on the language. A language without a
row is left alone: its drafts keep the marks they have, and no rule asks about them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Marks = tuple[str, str]
"""An opening and a closing mark."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """The marks of a language: those that it sets, and others that are right in it too.

    `preferred` is what drafts and fixes write, `nested` what they write inside of it. `spaced`
    tells that French spaces, inside of guillemets and before ; : ! ?, are right as well.
    `shares_closing` tells that one mark may close two quotations that end together.
    """

    preferred: Marks
    nested: Marks
    accepted: tuple[Marks, ...] = ()
    spaced: bool = False
    shares_closing: bool = False

    @property
    def own(self) -> tuple[Marks, ...]:
        """All pairs that are right around a quotation."""
        return (self.preferred, *self.accepted)

    @property
    def takes_guillemets(self) -> bool:
        """Whether guillemets are right at all."""
        return ("«", "»") in self.own


_GUILLEMETS: Final = ("«", "»")
_TURNED: Final = ("»", "«")
_HIGH: Final = ("“", "”")
_LOW_HIGH: Final = ("„", "“")
_POLISH: Final = ("„", "”")
_SINGLE: Final = ("‘", "’")
_LOW_SINGLE: Final = ("‚", "‘")
_CORNERS: Final = ("「", "」")
_WHITE_CORNERS: Final = ("『", "』")
_TITLES: Final = ("《", "》")

QUOTES: Final = {
    "ar": Quotes(_GUILLEMETS, _HIGH, (_HIGH,)),
    "ca": Quotes(_GUILLEMETS, _HIGH, (_HIGH,)),
    "de": Quotes(_LOW_HIGH, _LOW_SINGLE, (_TURNED, _GUILLEMETS)),
    "en": Quotes(_HIGH, _SINGLE),
    "eo": Quotes(_HIGH, _SINGLE, (_GUILLEMETS, _LOW_HIGH, _POLISH)),
    "es": Quotes(_GUILLEMETS, _HIGH, (_HIGH,)),
    "fr": Quotes(_GUILLEMETS, _HIGH, (_HIGH,), spaced=True),
    "it": Quotes(_GUILLEMETS, _HIGH, (_HIGH,)),
    "ja": Quotes(_CORNERS, _WHITE_CORNERS, (_WHITE_CORNERS, _HIGH)),
    "nl": Quotes(_HIGH, _SINGLE, (_POLISH,)),
    "oc": Quotes(_GUILLEMETS, _HIGH, (_HIGH,), spaced=True),
    "pl": Quotes(_POLISH, _GUILLEMETS, (_GUILLEMETS,)),
    "pt": Quotes(_HIGH, _SINGLE, (_GUILLEMETS,)),
    "ru": Quotes(_GUILLEMETS, _LOW_HIGH, (_LOW_HIGH, _POLISH, _HIGH), shares_closing=True),
    "tr": Quotes(_HIGH, _SINGLE),
    "uk": Quotes(_GUILLEMETS, _LOW_HIGH, (_LOW_HIGH, _POLISH, _HIGH), shares_closing=True),
    "zh": Quotes(_HIGH, _SINGLE, (_CORNERS, _WHITE_CORNERS, _TITLES)),
}

ANYWHERE: Final = (_HIGH, _GUILLEMETS)
"""Pairs that are read in every language."""

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

STRAIGHT: Final = frozenset("\"'")
"""Marks of every keyboard, which are right in every language."""
