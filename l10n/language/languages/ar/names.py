"""What Arabic makes of names."""

from __future__ import annotations

from typing import Final

from l10n.language.languages.schema import UNKNOWN, Names

NAMES: Final = Names(
    keeps=UNKNOWN,
    native="",
    endings="",
    stem_vowels="",
    cases=UNKNOWN,
    light_endings=False,
    titles_stay=False,
    russian=UNKNOWN,
    russian_of_history=UNKNOWN,
    ukrainian=UNKNOWN,
    stress=None,
    given=UNKNOWN,
    traditional=UNKNOWN,
    exonyms=UNKNOWN,
)
