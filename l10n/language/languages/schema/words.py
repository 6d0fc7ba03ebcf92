"""Words of a language that rules ask for.

Word lists are text: words between spaces, in lower case, with straight apostrophes. Where a list
holds regular expressions, one of them may go on in the next line behind "|".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.language.languages.schema.newsroom import Sounds
    from l10n.language.languages.schema.unknown import Unknown


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A sentence that lacks its end: what stands `before`, how the `last` word reads, `but` some.

    `before` and `last` are lists of regular expressions of whole words; what begins with a word of
    `but` is let alone, or only that very word where it ends in "$".
    """

    before: str
    last: str
    but: str = ""


@dataclass(frozen=True, slots=True)
class Stranded:
    """Words that end a sentence only behind certain others, and what may stand before them.

    They also end one behind "to" and a verb (nothing to hope for), but not where a verb of
    `wanting` stands before: he wants to vote for.
    """

    words: str
    before: str
    wanting: str


@dataclass(frozen=True, slots=True)
class RelativeDays:
    """Words for the days before and after today, as alternatives of a regular expression.

    `also_morning` are words for tomorrow that are the morning of whatever day too.
    """

    before: str
    after: str
    also_morning: str = ""


@dataclass(frozen=True, slots=True)
class VerbLast:
    """Words that say where the verb of a clause stands.

    - subordinators: behind a comma they open a clause whose verb stands last
    - relatives: so do these, also behind one of `prepositions` ("mit dem er"), where a word of
      `inside` follows: ", die sich", against the apposition ", die Stadt"
    - goes_on: with one of them something may follow the verb
    - modals: they want an infinitive in their clause
    - infinitive: how that ends, as a regular expression with one group; `no_infinitive` are other
      words that end so
    - participle: how one reads, as a regular expression; `no_participle` are beginnings of other
      words that read so
    - auxiliaries: what stands behind a participle at the end of such a clause
    - reflexive: auxiliaries that want a participle behind "sich"
    - purpose: what opens, behind a comma, a clause whose infinitive stands last, behind "zu"
    """

    subordinators: str
    relatives: str
    prepositions: str
    inside: str
    goes_on: str
    modals: str
    infinitive: str
    no_infinitive: str
    participle: str
    no_participle: str
    auxiliaries: str
    reflexive: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Amounts:
    """Words beside an amount that say what it is of; written like `Words.equivalents`.

    - part_of: what stands before the whole, behind its part: three of five
    - whole_first: what stands behind the whole, before its part, where that is the order of a
      language
    - points_of_percent, basis_points: what a difference of two percentages is counted in
    - rises, falls: verbs and nouns of an amount that goes up, or down
    - fractions: how a language says a half, a third and their like, by the fraction: "2/3"
    """

    part_of: str
    points_of_percent: str
    basis_points: str
    rises: str
    falls: str
    fractions: Mapping[str, str]
    whole_first: str = ""


@dataclass(frozen=True, slots=True)
class Stances:
    """Words of who denies what is said, and of who says that it is so; like `Words.equivalents`."""

    denies: str
    affirms: str


@dataclass(frozen=True, slots=True)
class Roles:
    """Words beside a name that say what it does in its sentence; "_" stands for a space.

    - genitive: what stands before an owner
    - clauses: what begins a clause, which may stand before or behind another
    - speech: verbs beside who speaks, as regular expressions
    - according: what stands before who is cited
    - agent: what stands before who does it, in a passive
    - against: what stands before an opponent
    """

    genitive: str
    clauses: str
    speech: str
    according: str
    agent: str
    against: str


@dataclass(frozen=True, slots=True)
class Adapting:
    """What of a sentence changes with a value or a name in it, so that another can take its place.

    - names: whether a name may stand in the place of another: no case, no suffix
    - persons: words that tell a man from a woman, as a regular expression; None where verbs and
      adjectives may tell it too
    - numbers: least and most of the numbers whose words have one form: no gender, no case; 0, 0
      for none
    - ranks: whether words and figures for ranks have one form
    - odd_ranks: last figures of ranks that are written in more than one way: Spanish 3.er gol
    - articled: countries that have an article, where `Writing.joints` does not tell
    - roles: how words begin that say what a person or a place is, or whose, as a regular
      expression: a translator may have added them
    - sounds: more words of grammar that change before some sounds, as in `Joints.sounds`
    """

    names: bool
    persons: str | None
    numbers: tuple[int, int]
    ranks: bool = False
    odd_ranks: str = ""
    articled: str = ""
    roles: str = ""
    sounds: Sounds = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Words that rules ask for, and how they behave.

    - grammar: the most frequent words of grammar, which tell one language from another; elided
      forms end in an apostrophe. A word may stand in several languages: it then speaks for each
      against the others. None where the script tells the language
    - news: frequent words of the news, for lines too short to have much grammar
    - like_french: whether it shares words of grammar with French by descent
    - doubled: words that may stand twice in a row, by grammar ("had had") or for effect
    - after_comma: relatives that an article of the same form may follow: "alle, die die Stadt"
    - once: words that nobody means twice in a row. No English preposition but one: they may be
      left at the end of a clause, "dealt with with care"
    - never_last: words that no sentence ends with: behind them a word is lost. Left out on
      purpose: what may end one after all (geht aus, hört auf), pronouns and adverbs
    - unfinished: words that a sentence does not end with behind certain others: a noun is missing.
      German and Russian adjectives show by their ending that a noun follows; German ones are told
      from nouns by their small letter
    - separable: words that hang but for verbs before them, by their beginning: "nimmt zu"
    - speech: verbs of speech that say by themselves who speaks: they lack a name where the source
      ends with one
    - stranded: words that end a sentence only behind certain others
    - verb_last: how a clause shows that its verb is missing
    - denials: words that deny wherever they stand; English "n't" is told by its form
    - no_denials_for: by words of denial that mean something else too, how the French begins that
      they then say: "nada" for "nage"
    - no_denials: words of denial that deny nothing with those beside them, as regular expressions:
      "sin_embargo$"
    - equivalents: what else may say a French denial: regular expressions of beginnings, or of
      whole words with "$"; what follows "_" is the beginning of the next word
    - only: a regular expression of the words that say "seulement", as in "pas seulement"
    - converses: words between two names that turn a relation round (trails, is beaten by), written
      like `equivalents`
    - stances: words of who denies, and of who confirms
    - denial_signs: of a script without spaces, whatever may be part of a denial
    - frames: words beside names that say who speaks, who does it, and to whom something belongs
    - amounts: words that say what an amount is of, and whether it goes up or down
    - denials_are_doubtful: whether words of denial mean so much else that an added one is a note
    - question_words: words that begin a question or an exclamation
    - relative_days: yesterday and tomorrow
    - weekdays_exchange: whether one day of the week may stand for another: no case, no gender
    - month_stems: how adjectives and compounds of the twelve months begin: Augusttage
    - percent_stems: how words of percent begin, or what they hold, parted by "|"
    - counted: by meaning, nouns that tell which of two numbers is which; "-" ends a beginning,
      accents do not count
    - adapting: what changes with a value or a name in a sentence
    - echoes: by number, words that echo it without being one: twice, both, dreimal
    """

    grammar: str | Unknown
    news: str | Unknown
    like_french: bool | Unknown
    doubled: str | Unknown
    after_comma: str | Unknown
    once: str | Unknown
    never_last: str | Unknown
    unfinished: tuple[Unfinished, ...] | Unknown
    separable: Mapping[str, str] | Unknown
    speech: str | Unknown
    stranded: Stranded | Unknown
    verb_last: VerbLast | Unknown
    denials: str | Unknown
    no_denials_for: Mapping[str, str] | Unknown
    no_denials: str | Unknown
    equivalents: str | Unknown
    only: str | Unknown
    converses: str | Unknown
    stances: Stances | Unknown
    denial_signs: str | Unknown
    frames: Roles | Unknown
    amounts: Amounts | Unknown
    denials_are_doubtful: bool | Unknown
    question_words: str | Unknown
    relative_days: RelativeDays | Unknown
    weekdays_exchange: bool | Unknown
    month_stems: str | Unknown
    percent_stems: str | Unknown
    counted: Mapping[str, str] | Unknown
    adapting: Adapting | Unknown
    echoes: Mapping[str, str] | Unknown
