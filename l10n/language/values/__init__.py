"""Render values in target languages and read them back: one table drives both.

`render(type, value, language)` writes a value, `parse(type, text, language)` reads one, and
`find_values(text, language)` finds them in running text. Rooms, and Babel, are loaded at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.lazy import door

if TYPE_CHECKING:
    from l10n.language.values.read.beside import is_whole, says_half
    from l10n.language.values.read.echoes import Echoes, echoes
    from l10n.language.values.read.falls import says_fall
    from l10n.language.values.read.halves import hours_of
    from l10n.language.values.read.reader import find_values, may_say_values, parse
    from l10n.language.values.rendered import RENDERED
    from l10n.language.values.styles import HouseStyle, house_style
    from l10n.language.values.tables import resolve, tabled
    from l10n.language.values.write.writer import Rendering, render, usual

__all__ = [
    "RENDERED",
    "Echoes",
    "HouseStyle",
    "Rendering",
    "echoes",
    "find_values",
    "hours_of",
    "house_style",
    "is_whole",
    "may_say_values",
    "parse",
    "render",
    "resolve",
    "says_fall",
    "says_half",
    "tabled",
    "usual",
]

__getattr__ = door(
    {
        "l10n.language.values.read.beside": ("is_whole", "says_half"),
        "l10n.language.values.read.echoes": ("Echoes", "echoes"),
        "l10n.language.values.read.falls": ("says_fall",),
        "l10n.language.values.read.halves": ("hours_of",),
        "l10n.language.values.read.reader": ("find_values", "may_say_values", "parse"),
        "l10n.language.values.rendered": ("RENDERED",),
        "l10n.language.values.styles": ("HouseStyle", "house_style"),
        "l10n.language.values.tables": ("resolve", "tabled"),
        "l10n.language.values.write.writer": ("Rendering", "render", "usual"),
    }
)
