"""What Occitan makes of names."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import UNKNOWN, Names

NAMES: Final = Names(
    keeps=UNKNOWN,
    native=UNKNOWN,
    endings=UNKNOWN,
    stem_vowels=UNKNOWN,
    cases=UNKNOWN,
    light_endings=UNKNOWN,
    titles_stay=UNKNOWN,
    russian=UNKNOWN,
    russian_of_history=UNKNOWN,
    ukrainian=UNKNOWN,
    stress=UNKNOWN,
    given=UNKNOWN,
    traditional=UNKNOWN,
    exonyms=UNKNOWN,
)
