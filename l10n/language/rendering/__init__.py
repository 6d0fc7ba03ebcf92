"""Render values in target languages and read them back: one table drives both.

`render(type, value, language)` writes a value, `parse(type, text, language)` reads one, and
`find_values(text, language)` finds them in running text. Babel is loaded at the first use.
"""

from l10n.language.rendering.languages import LANGUAGES, resolve
from l10n.language.rendering.reading.beside import is_whole, says_half
from l10n.language.rendering.reading.echoes import Echoes, echoes
from l10n.language.rendering.reading.reader import find_values, parse
from l10n.language.rendering.rendering import RENDERED, Rendering, render
from l10n.language.rendering.styles import HouseStyle, house_style
from l10n.language.rendering.values import atoms

__all__ = [
    "LANGUAGES",
    "RENDERED",
    "Echoes",
    "HouseStyle",
    "Rendering",
    "atoms",
    "echoes",
    "find_values",
    "house_style",
    "is_whole",
    "parse",
    "render",
    "resolve",
    "says_half",
]
