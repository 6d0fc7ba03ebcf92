"""What a language makes of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.languages.schema.unknown import Unknown

Rules = tuple[tuple[str, str, str], ...]
"""Rules of transcription: what is replaced, a regular expression; by what; an example.

They run over lower-case Cyrillic in which a stressed vowel, where it is known, is a capital; rules
match both. At each place the first rule that fits is taken.
"""


def letters(cyrillic: str, latin: str) -> Rules:
    """Give rules that replace letters, each by its own, wherever they stand; they come last."""
    return tuple((a, b, "") for a, b in zip(cyrillic, latin.split(" "), strict=True))


@dataclass(frozen=True, slots=True)
class Stress:
    """How the stress of a word is written: the accents of a, e, i, o, u.

    `open` is how words end that are stressed on the syllable before the last without an accent.
    """

    accents: str
    open: str


@dataclass(frozen=True, slots=True)
class Cases:
    """How a language shows by its ending that a name is who something is done to.

    - oblique: endings of the accusative, genitive and dative of a man's name, between spaces; not
      those of the instrumental, which says who did it
    - oblique_of_a: the same of names that end in -a
    - verb: how one word reads that may stand between who does it and to whom, as a regular
      expression
    - toward: prepositions before one who is spoken to or gone to
    - alternating: consonants before an ending and what they become there: Praga, w Pradze
    """

    oblique: str
    oblique_of_a: str
    verb: str
    toward: str
    alternating: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Names:
    """What a language makes of names. Forms are parted by "|", the preferred one first.

    - keeps: whether its press keeps a name as its own script writes it
    - native: whose names are its own: "russian", "ukrainian", or nobody's
    - endings: what the language adds to a name, as a regular expression, after the stem. Generous
      on purpose: it decides whether a name is said, not whether it is well inflected
    - stem_vowels: letters that a case ending takes the place of: Москва, Москвы
    - cases: which endings say that a name is no subject
    - light_endings: whether words hardly change: plurals in -s, and -ies for -y
    - titles_stay: whether titles and slogans of the language are left as they are in others
    - russian, ukrainian: how its press transcribes names; none where they are its own
    - russian_of_history: how it transcribes Russians of culture and history, where otherwise
    - stress: how it writes the stress of a transcribed name
    - given: press forms of Russian given names where the rules say otherwise
    - traditional: persons whose press form is older than the rules, by their Cyrillic surname
    - exonyms: places that it calls by names of its own, by their French name; places with one
      spelling everywhere need none
    """

    keeps: bool | Unknown
    native: str | Unknown
    endings: str | Unknown
    stem_vowels: str | Unknown
    cases: Cases | Unknown
    light_endings: bool | Unknown
    titles_stay: bool | Unknown
    russian: Rules | Unknown
    russian_of_history: Rules | Unknown
    ukrainian: Rules | Unknown
    stress: Stress | Unknown | None
    given: Mapping[str, str] | Unknown
    traditional: Mapping[str, str] | Unknown
    exonyms: Mapping[str, str] | Unknown
