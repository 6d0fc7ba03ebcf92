"""Render values in target languages and read them back: one table drives both.

`render(type, value, language)` writes a value, `parse(type, text, language)` reads one, and
`find_values(text, language)` finds them in running text. Babel is loaded at the first use.
"""

from l10n.language.values.read.beside import is_whole, says_half
from l10n.language.values.read.echoes import Echoes, echoes
from l10n.language.values.read.reader import find_values, parse
from l10n.language.values.styles import HouseStyle, house_style
from l10n.language.values.tables import resolve, tabled
from l10n.language.values.write.writer import RENDERED, Rendering, render

__all__ = [
    "RENDERED",
    "Echoes",
    "HouseStyle",
    "Rendering",
    "echoes",
    "find_values",
    "house_style",
    "is_whole",
    "parse",
    "render",
    "resolve",
    "says_half",
    "tabled",
]
