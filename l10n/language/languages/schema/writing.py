"""How a language is written: letters, spaces, quotation marks, and what an edition says in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.languages.schema.newsroom import Joints, Newsroom
    from l10n.language.languages.schema.unknown import Unknown

Marks = tuple[str, str]
"""An opening and a closing mark."""


@dataclass(frozen=True, slots=True)
class Quotes:
    """The marks of a language: those that it sets, and others that are right in it too.

    “ opens in English and closes in German, so the pairs depend on the language. `preferred` is
    what drafts and fixes write, `nested` what they write inside of it. `spaced` tells that French
    spaces, inside of guillemets and before ; : ! ?, are right as well. `shares_closing` tells that
    one mark may close two quotations that end together.
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


@dataclass(frozen=True, slots=True)
class Labels:
    """What an edition says of itself, in the language of its readers.

    `machine`: the text before or after it was drafted by a machine and no person has reviewed it.
    `untranslated`: the text after it still stands in French. `corrected`: an earlier edition said
    something false; {old} is what it said. `unreviewed`: some text of the page is one of the two
    first. `key_points` heads a list of the entries that sum it up, `pinned` stands at the one on
    top, `top` leads back there. `updated`: {time} is when the page changed. `original` and
    `languages` lead to the French page and to the other translations. `embed`: a link to what
    another {site} shows.
    """

    machine: str
    untranslated: str
    corrected: str
    unreviewed: str
    key_points: str
    pinned: str
    top: str
    updated: str
    original: str
    languages: str
    embed: str


@dataclass(frozen=True, slots=True)
class Length:
    """How long human translations from French are, in characters per French character.

    `mean` is geometric, over news and encyclopaedic prose. One that `is_estimated`, from languages
    alike, counts with a wider spread.
    """

    mean: float
    is_estimated: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """How a language is written.

    - name: what English calls the language
    - scripts: what it is written in: "latin", "cyrillic", "arabic", "han", "kana"
    - unspaced: whether its words stand without spaces
    - joint: what stands between two sentences
    - compounding: whether it writes compounds of nouns as one word
    - nouns_are_capital: whether every noun begins with a capital
    - reduplicates: whether it doubles words by rule: yavaş yavaş
    - quotes: its quotation marks; where they are not known, drafts keep the marks they have
    - speech_is_unmarked: whether translators often report speech without marks, or behind a dash
    - opening_marks: what opens a question or an exclamation, by its closing mark: "?" "¿"
    - labels: what editions say of themselves; English where it is not known
    - length: how long translations from French are
    - not_its_letters: letters of French that a word of the language does not have; none where
      the script tells
    - telling_letters: letters that a neighbour, by its tag, does not have: Ukrainian against "ru"
    - joints: how articles and prepositions join with a name that comes back into a draft
    - newsroom: what a newsroom says for titles, labels and reported speech
    """

    name: str | Unknown
    scripts: frozenset[str] | Unknown
    unspaced: bool | Unknown
    joint: str | Unknown
    compounding: bool | Unknown
    nouns_are_capital: bool | Unknown
    reduplicates: bool | Unknown
    quotes: Quotes | Unknown
    speech_is_unmarked: bool | Unknown
    opening_marks: Mapping[str, str] | Unknown
    labels: Labels | Unknown
    length: Length | Unknown
    not_its_letters: str | Unknown
    telling_letters: Mapping[str, str] | Unknown
    joints: Joints | Unknown
    newsroom: Newsroom | Unknown
