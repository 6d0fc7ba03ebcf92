"""How a language writes values. The tables drive both ways: they render values and read them.

A pattern is text with fields in braces: "{month} {day}, {year}". A space in it stands for any
number of spaces when text is read, none included; without one the parts must touch. The first
pattern, word or form of a tuple is the preferred one; the others are accepted.

In word lists, "|" separates words or phrases. They are read in any case, but for zone letters and
symbols, which are read as written.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Forms:
    """One word by CLDR plural category, `other` where a category has no form of its own.

    `also` are further forms (cases, genders, abbreviations) that are read, never written.
    """

    other: str
    one: str = ""
    two: str = ""
    few: str = ""
    many: str = ""
    also: str = ""

    @classmethod
    def counted(cls, forms: str, also: str = "") -> Self:
        """Give a noun as one, two and five of it ask: рубль/рубля/рублей; fractions are as two."""
        one, two, five = forms.split("/")
        return cls(two, one=one, few=two, many=five, also=also)

    def pick(self, category: str) -> str:
        """Choose the form for a plural category: "one", "two", "few", "many" or "other"."""
        by_category = {"one": self.one, "two": self.two, "few": self.few, "many": self.many}
        return by_category.get(category) or self.other

    def every(self) -> tuple[str, ...]:
        """List the forms, those that are only read last."""
        written = (self.other, self.one, self.two, self.few, self.many)
        return tuple(dict.fromkeys(x for x in (*written, *self.also.split("|")) if x))


@dataclass(frozen=True, slots=True)
class Numerals:
    """How numbers are written in digits.

    `group_from` is the number of digits from which they are grouped: 5 writes 1300 and 12.500.
    `scales` are words for powers of ten; a number is written with the largest one that leaves at
    most two decimals, from `scale_from` on and up to `scale_to`. `glued` scales stand without a
    space (1万). `mixed` writes the rest after the scale word: 1万2500.
    """

    decimal: str
    group: str
    group_from: int
    scales: Mapping[int, Forms]
    scale_from: int = 6
    scale_to: int = 12
    glued: bool = False
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Number words: lists in ascending order, separated by spaces, variants by "/".

    `ones` begins with nought; `tens` with twenty; `hundreds` with one hundred. `multiples`
    multiply what stands before them (hundred, dozen); `values` have a value of their own
    (anderthalb=1.5). `joiners` may stand between number words. `glued` languages write number
    words as one, with `inner` between ones and tens (fünfundzwanzig). `weak` words count only
    beside other number words or units: articles, and words of another meaning. `alone` are
    multiples and scale words that need no number before them. `half` adds a half to what stands
    before: "and a half". `minus` after one of `no_minus` takes nothing away: at least, plus or
    minus, T minus.
    """

    ones: str
    tens: str = ""
    hundreds: str = ""
    multiples: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    values: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    joiners: str = ""
    glued: bool = False
    inner: str = ""
    weak: str = ""
    alone: str = ""
    half: str = ""
    minus: str = "minus"
    no_minus: str = "or|plus|T"


@dataclass(frozen=True, slots=True)
class Ordinals:
    """Ordinals: how figures are marked, and the words.

    `patterns` have the field {n}; `special` gives all patterns of single numbers ("1") or of those
    that end so ("*11"). `suffixes` are read after a figure. `words` begins with "first", `tens`
    with "tenth", variants by "/"; `endings` turn a number word into an ordinal (settantacinque:
    -esimo). `dot`: a full stop after a figure marks it, unless one of `openers` follows, which
    begin sentences. `roman` are words beside which Roman figures are ordinals.

    `feminine` and `neuter` are patterns as `special` has them, "*" the general one. `genders` lists
    French nouns by the gender ("m", "f", "n") of the word for them; where `kin` says so the others
    have the French gender, else those in -tion and -ie are feminine. `century` are patterns beside
    a century, with {n}, {roman} or {word}.
    """

    patterns: tuple[str, ...]
    special: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    suffixes: str = ""
    words: str = ""
    tens: str = ""
    endings: str = ""
    dot: bool = False
    openers: str = ""
    roman: str = ""
    feminine: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    neuter: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    genders: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    kin: bool = False
    century: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """Patterns of dates.

    Fields: {day} {nth} {last} {month} {Month} {mon} {year} {end} {decade} {d} {dd} {m} {mm}.

    {month} is the form beside a day (genitive where there is one), {Month} the form that stands
    alone, {mon} the abbreviation; {nth} is the day as an ordinal; {d}, {dd}, {m}, {mm} are
    figures; {end} is the last year of a range, {decade} the last two figures of a decade (80).
    `year_first` puts the year of a range on its first date. `first_day` is how the first of a
    month is written. `months` and `weekdays` (1 is Monday) are further forms that are read; those
    of `doubtful` are a date alone only after one of `cues`, as are bare years. `numeric_short` is
    read only when a date is asked for. `weekdays_short` are read as written.
    `words` are dates in one word: "sixties". `lists` stand
    between days that share a month: 14 and 15 July.

    `through` is the word between the ends of a range behind a preposition: from 12 *to* 14 May;
    "al|all’" has a second form before 8 and 11, where they begin with a vowel. `overnight` is the
    word between the days of a night, where it is another (в ночь с 3 на 4). `months_in` are the
    twelve months as "in" asks for them, where nouns have cases; `decade_in` and `decade_of` the
    patterns of decades behind "in" and as a genitive. `named_decades`: a decade is written as
    `words` have it.
    """

    full: tuple[str, ...]
    day_month: tuple[str, ...]
    month_year: tuple[str, ...]
    same_month: tuple[str, ...]
    same_month_year: tuple[str, ...]
    between: tuple[str, ...]
    decade: tuple[str, ...]
    mid_month: tuple[str, ...]
    mid_month_year: tuple[str, ...]
    years: tuple[str, ...] = ("{year}-{end}", "{year}–{end}", "{year}/{end}")
    month: tuple[str, ...] = ("{Month}",)
    year: tuple[str, ...] = ("{year}",)
    numeric: tuple[str, ...] = ()
    numeric_short: tuple[str, ...] = ()
    year_first: bool = False
    first_day: str = "1"
    months: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    weekdays: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    weekdays_short: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    doubtful: str = ""
    cues: str = ""
    lists: str = ""
    through: str = ""
    overnight: str = ""
    months_in: str = ""
    decade_in: tuple[str, ...] = ()
    decade_of: tuple[str, ...] = ()
    named_decades: bool = False


@dataclass(frozen=True, slots=True)
class Times:
    """Patterns of times of day.

    Fields: {h} 1-12, {H} 0-24, {hh} and {HH} the same in two figures, {mm}, {ss}, {HHmm} in one
    run.

    `sharp` serves full hours alone, the others all. {ampm} is one of `am` and `pm`; {part} is a
    word of `parts` that moves the hour ("am", "pm", "evening", "night"). `noon` and `midnight`
    are preferred with the 12-hour clock where `words` says so, and with any where the French
    has the word and `as_said` says so. `noon_alone` and `midnight_alone` are words that mean
    something else as well (south, north): written there, but read only when a time is asked
    for. `zone` joins {time} and {zone}. `weak` patterns are no time without a zone; `cued` ones
    need one of `cues` before them. `read` ones are read, never written; `fractions` the same
    with minutes to add: "half past {h}" 30.

    `counted` are patterns with {min}, minutes in words or figures, and how they are reckoned: "+"
    past the hour, "-" to it, "-30+" past half an hour before it; with "?" behind they are a time
    only after one of `cues` or before a part of the day. {noon} is a word of `noon` or `midnight`,
    {sec} seconds in one figure or two, {lone} minutes in one word before an hour. `halves` say the
    half of the day ("am", "pm", "night") away from the hour: this evening at 7.
    """

    clock: str
    full24: tuple[str, ...]
    sharp24: tuple[str, ...] = ()
    full12: tuple[str, ...] = ("{h}:{mm} {ampm}",)
    sharp12: tuple[str, ...] = ("{h} {ampm}",)
    seconds: tuple[str, ...] = ("{HH}:{mm}:{ss}",)
    am: str = "a.m.|am|A.M."
    pm: str = "p.m.|pm|P.M."
    parts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    noon: str = ""
    midnight: str = ""
    words: bool = False
    as_said: bool = True
    noon_alone: str = ""
    midnight_alone: str = ""
    zone: tuple[str, ...] = ("{time} {zone}", "{time} ({zone})")
    weak: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    fractions: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    counted: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    halves: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    cues: str = ""
    cued: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zones:
    """Words for time zones. `names` overrides the letters of a token ("CET": "MEZ|CET").

    `greenwich` are the words for `Z`. `city` has the field {city}; `cities` gives whole phrases by
    IANA id where the pattern will not do. `joined` goes before `Times.zone` for them. `local` is
    read beside a time and means no zone. `towns` gives phrases by the French name of a town that
    names no zone itself (Washington).
    """

    greenwich: str
    city: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    cities: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    local: str = ""
    joined: tuple[str, ...] = ()
    towns: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class Durations:
    """Words of length in time. `words` overrides CLDR by designator (Y M W D TH TM TS).

    `also` are further forms that are read. `joiners`, with their spaces, stand between the last
    two parts; the first is preferred. `phrases` are whole durations: "half an hour" is PT30M.
    `inner` are the words of parts that others follow (2分15秒), `age` is the word for years of age.
    """

    also: Mapping[str, str]
    words: Mapping[str, Forms] = field(default_factory=lambda: MappingProxyType({}))
    joiners: str = " "
    phrases: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    space: str = " "
    inner: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    age: str = ""


@dataclass(frozen=True, slots=True)
class Measures:
    """Percent, money and quantities.

    `percent` patterns have the field {n}; `percent_words` are read. `money` patterns have {n},
    {sign} and {name}; those with {sign} serve currencies that have one. `of` stands between a
    scale word and a noun: "de " in millones de dólares, "de |d’" with the form before vowels.
    `abbreviations` are letters for powers of ten beside a currency ("m": "6"), written where
    `abbreviate` says so: $1.5m. `also` are further words for units that are read. Units of
    `doubtful` are other words too ("in"): they count only where they touch the figure. Symbols
    of `never` mean something else in the language, or are not written in it. `around` are patterns
    of units that stand before the figure too (时速{n}公里); `worded` are symbols of units that are
    written in words.
    `around` are patterns of units that stand before the figure too (时速{n}公里); `worded` are the
    symbols of units that are written in words. `below` says behind degrees that they
    are below nought; `falls` are how words begin that say that something fell, as one expression.
    """

    percent: tuple[str, ...]
    percent_words: str
    money: tuple[str, ...]
    currencies: Mapping[str, Forms]
    of: str = ""
    abbreviate: bool = False
    abbreviations: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    units: Mapping[str, Forms] = field(default_factory=lambda: MappingProxyType({}))
    also: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    space: str = " "
    doubtful: str = "in"
    below: str = ""
    falls: str = ""
    never: str = ""
    around: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    worded: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """How a language writes dates, times, numbers and measures.

    `cldr` is the locale that Babel is asked for; `score` stands in results (3-1, 3:1); `clitics`
    are letters that may be written before a word: Arabic "and".
    """

    code: str
    cldr: str
    numerals: Numerals
    words: NumberWords
    ordinals: Ordinals
    dates: Dates
    times: Times
    zones: Zones
    durations: Durations
    measures: Measures
    score: str = "-"
    clitics: str = ""
