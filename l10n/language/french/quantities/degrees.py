"""Tell degrees of an angle from those of a thermometer, which French calls by one word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.language.french.tables.measures import ANGLES, COMPASS, HEAT
from l10n.language.text.spans import CONTEXT, alternatives
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.language.french.quantities.numerals import Numeral

BARE: Final = frozenset(["°", "degré", "degrés"])
_COMPASS: Final = compiled(rf" ?(?:[NSEOW](?!\w)|(?:{alternatives(COMPASS)})(?!\w)|[0-9]+['′])")
_ANGLE: Final = compiled(rf"(?<!\w)(?:{alternatives(ANGLES)})", re.IGNORECASE)
_HEAT: Final = compiled(rf"(?<!\w)(?:{alternatives(HEAT)})", re.IGNORECASE)
_TURNS: Final = frozenset([90, 180, 270, 360])


def is_angle(text: str, amount: Numeral, end: int) -> bool:
    """Say whether bare degrees that end at `end` are of an angle, or of another scale than heat."""
    if _COMPASS.match(text, end):
        return True
    before = text[max(0, amount.start - CONTEXT) : amount.start]
    before = before[max(before.rfind("\n"), before.rfind(". ")) + 1 :]
    if _HEAT.search(before):
        return False
    return amount.value in _TURNS or _ANGLE.search(before) is not None
