"""The words of a language by meaning, built once from its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass, field
from l10n.language.languages.shared.units import CODES, SIGNS, UNITS, WRITTEN_LETTERS
from l10n.language.languages.shared.zones import ABBREVIATIONS, TOWNS
from l10n.language.values import cldr
from l10n.language.values.read.kinds import BEGINNINGS, Kind
from l10n.language.values.read.tokens import cut
from l10n.language.values.read.tries import Phrases
from l10n.language.values.write.durations import CLDR_UNITS
from l10n.language.values.write.measures import unit_symbols
from l10n.language.values.write.zones import place_names, zone_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from l10n.language.languages.schema import Values
    from l10n.language.values.read.tokens import Tokens


Entry = tuple[str, Kind, str]
"""A phrase, its kind and its meaning."""


@dataclass(frozen=True, slots=True)
class Collected:
    """The words of a table as they are collected, in any case or as written; the first counts."""

    loose: list[Entry] = field(default_factory=list)
    exact: list[Entry] = field(default_factory=list)

    def say(self, kind: Kind, phrases: Iterable[str], meaning: str = "") -> None:
        """Add phrases that are matched in any case."""
        self.loose.extend((phrase, kind, meaning) for phrase in phrases)

    def spell(self, kind: Kind, phrases: Iterable[str], meaning: str = "") -> None:
        """Add phrases that are matched as written."""
        self.exact.extend((phrase, kind, meaning) for phrase in phrases)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases in any case, and phrases as written (symbols, zone letters).

    `first` holds the tokens that a value may start with, `clitics` letters written before words.
    """

    loose: Phrases
    exact: Phrases
    first: frozenset[str]
    clitics: tuple[str, ...]

    def bare(self, word: str) -> str:
        """Give a word without the letters written before it, "" if there are none."""
        clitic = next((c for c in self.clitics if word.startswith(c)), "")
        return word.removeprefix(clitic) if clitic else ""

    def meanings(self, tokens: Tokens, at: int) -> dict[Kind, tuple[str, int]]:
        """Find the longest phrase of each kind at a token: its meaning and end (a token)."""
        found: dict[Kind, tuple[str, int]] = {}
        if 0 <= at < len(tokens.raw):
            if tokens.words[at] in self.loose.openings:
                self.loose.collect(tokens.words[at], tokens.words, at, found)
            if tokens.raw[at] in self.exact.openings:
                self.exact.collect(tokens.raw[at], tokens.raw, at, found)
            bare = self.bare(tokens.words[at]) if not found and self.clitics else ""
            if bare:
                self.loose.collect(bare, tokens.words, at, found)
        return found

    def starts(self, tokens: Tokens, at: int) -> bool:
        """Tell whether a value may start with this token."""
        if tokens.words[at] in self.first or tokens.raw[at] in self.first:
            return True
        return bool(self.clitics) and self.bare(tokens.words[at]) in self.first


def lexicon(table: Values) -> Lexicon:
    """Build the lexicon of a language."""
    words = Collected()
    _calendar(words, table)
    _clock(words, table)
    _zones(words, table)
    _numbers(words, table)
    _ordinals(words, table)
    _measures(words, table)
    _durations(words, table)
    loose, exact = _phrases(words.loose, lower=True), _phrases(words.exact, lower=False)
    every = (*loose.openings.items(), *exact.openings.items())
    first = frozenset(word for word, kinds in every if not BEGINNINGS.isdisjoint(kinds))
    return Lexicon(loose, exact, first, tuple(table.clitics))


def _phrases(entries: Sequence[Entry], *, lower: bool) -> Phrases:
    made = Phrases()
    # Cut all at once: one by one they take most of the time until the first check.
    pieces = iter(cut("\n".join([*(phrase for phrase, _, _ in entries), ""]), lower=lower))
    for _, kind, meaning in entries:
        made.add(list(iter(pieces.__next__, "\n")), kind, meaning)
    return made


def _split(text: str, by: str = "|") -> list[str]:
    return [x for x in text.split(by) if x.strip()]


def _each(words: Collected, kind: Kind, phrases: Mapping[str, str]) -> None:
    for said, meaning in phrases.items():
        words.say(kind, [said], meaning)


def _calendar(words: Collected, table: Values) -> None:
    full = {x for c in ("format", "stand-alone") for x in cldr.months(table.cldr, c, "wide")}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in enumerate(cldr.months(table.cldr, context, width), 1):
                words.say(Kind.MONTH, [name], str(number))
                if width == "wide":
                    words.say(Kind.FULL_MONTH, [name], str(number))
                elif len(name) > 2 and name not in full:  # noqa: PLR2004 - "8月" is no abbreviation
                    words.say(Kind.MONTH, [name.rstrip("."), name.rstrip(".") + "."], str(number))
    for number, forms in table.dates.months.items():
        words.say(Kind.MONTH, _split(forms), str(number))
        words.say(Kind.FULL_MONTH, (x for x in _split(forms) if len(x) > 4), str(number))  # noqa: PLR2004 - shorter ones are abbreviations
    _weekdays(words, table)
    _each(words, Kind.DATE, table.dates.words)
    words.say(Kind.DOUBTFUL, _split(table.dates.doubtful))
    words.say(Kind.LIST, _split(table.dates.lists))
    words.say(Kind.CUE, _split(table.dates.cues))
    for pattern in table.dates.between:
        words.say(Kind.BETWEEN, [pattern.partition("{start}")[2].partition("{end}")[0]])


def _weekdays(words: Collected, table: Values) -> None:
    for number, name in enumerate(cldr.weekdays(table.cldr), 1):
        words.say(Kind.WEEKDAY, [name], str(number))
    for number, forms in table.dates.weekdays.items():
        words.say(Kind.WEEKDAY, _split(forms), str(number))
    for number, forms in table.dates.weekdays_short.items():
        words.spell(Kind.WEEKDAY, _split(forms), str(number))


def _clock(words: Collected, table: Values) -> None:
    times = table.times
    words.say(Kind.AMPM, _split(times.am), "am")
    for word in _split(times.pm):
        words.say(Kind.AMPM, [word], times.parts.get(word, "pm"))
    _each(words, Kind.PART, times.parts)
    for forms, meaning in ((times.noon, "12:00"), (times.midnight, "00:00")):
        # In capitals it is often a name: Mezzogiorno, the South of Italy.
        words.spell(Kind.CLOCK, _split(forms), meaning)
    for forms, meaning in ((times.noon_alone, "12:00"), (times.midnight_alone, "00:00")):
        words.spell(Kind.CLOCK_ALONE, _split(forms), meaning)
    words.say(Kind.CLOCK_CUE, _split(times.cues))
    for half, forms in times.halves.items():
        words.say(Kind.HALVES, _split(forms), half)
    words.say(Kind.LOCAL, _split(table.zones.local))


def _zones(words: Collected, table: Values) -> None:
    for token in ("Z", *ABBREVIATIONS):
        for word in zone_words(token, table):
            # Letters of zones are words of other languages in lower case: "est", "ist".
            (words.spell if word.isupper() else words.say)(Kind.ZONE, [word], token)
    for zone, towns in TOWNS.items():
        known = cldr.canonical_zone(zone)
        for town in _split(towns.get(table.cldr.partition("_")[0], towns[""])):
            words.say(Kind.ZONE, (city.format(city=town) for city in table.zones.city), known)
    for zone, _ in place_names(table.cldr):
        for word in zone_words(zone, table):
            (words.spell if word.isupper() else words.say)(Kind.ZONE, [word], zone)


def _numbers(words: Collected, table: Values) -> None:
    spelled = table.words
    for start, step, names in (
        (0, 1, spelled.ones),
        (20, 10, spelled.tens),
        (100, 100, spelled.hundreds),
    ):
        for index, variants in enumerate(names.split()):
            words.say(
                Kind.NUMBER, _split(variants.replace("_", " "), "/"), str(start + step * index)
            )
    _each(words, Kind.NUMBER, spelled.values)
    _each(words, Kind.MULTIPLE, spelled.multiples)
    words.say(Kind.WEAK, _split(spelled.weak))
    words.say(Kind.ALONE, _split(spelled.alone))
    words.say(Kind.JOINER, _split(spelled.joiners))
    words.say(Kind.HALF, _split(spelled.half))
    words.say(Kind.MINUS, _split(spelled.minus))
    words.say(Kind.NO_MINUS, _split(spelled.no_minus))
    for power, forms in table.numerals.scales.items():
        words.say(Kind.SCALE, forms.every(), str(power))


def _ordinals(words: Collected, table: Values) -> None:
    ordinals = table.ordinals
    for step, names in ((1, ordinals.words), (10, ordinals.tens)):
        for index, variants in enumerate(names.split(), 1):
            words.say(Kind.ORDINAL, _split(variants.replace("_", " "), "/"), str(step * index))
    words.say(Kind.SUFFIX, _split(ordinals.suffixes))
    words.say(Kind.OPENER, _split(ordinals.openers))
    words.say(Kind.ROMAN, _split(ordinals.roman))


def _measures(words: Collected, table: Values) -> None:
    measures = table.measures
    words.say(Kind.PERCENT, _split(measures.percent_words))
    words.say(Kind.OF, _split(measures.of))
    words.say(Kind.BELOW, _split(measures.below))
    words.say(Kind.DOUBTFUL, _split(measures.doubtful))
    for iso, forms in measures.currencies.items():
        words.say(Kind.CURRENCY, forms.every(), iso)
    for name, iso in cldr.currency_names(table.cldr):
        # Codes that begin with X are metals and funds: a silver lining is no money.
        if not iso.startswith("X") or iso in CODES:
            words.say(Kind.CURRENCY, [name], iso)
    for sign, iso in SIGNS.items():
        words.spell(Kind.SIGN, [sign], iso)
    for iso in CODES:
        words.spell(Kind.SIGN, [iso], iso)
    for letter, power in (*measures.abbreviations.items(), *WRITTEN_LETTERS.items()):
        words.spell(Kind.LETTER, [letter], power)
    _units(words, table)


def _units(words: Collected, table: Values) -> None:
    # The symbols of all units go before CLDR's: its Italian carat is "kt", a kiloton elsewhere.
    for unit in UNITS:
        words.spell(Kind.UNIT, unit_symbols(unit), unit)
    for unit, name in UNITS.items():
        for length, add in (("long", words.say), ("short", words.spell)):
            for _, pattern in cldr.unit_patterns(table.cldr, name, length):
                if pattern.startswith("{0}"):
                    add(Kind.UNIT, [pattern.removeprefix("{0}")], unit)
    for unit, names in table.measures.also.items():
        words.say(Kind.UNIT, _split(names), unit)
    for unit, forms in table.measures.units.items():
        for form in forms.every():
            (words.spell if form.isupper() else words.say)(Kind.UNIT, [form], unit)


def _durations(words: Collected, table: Values) -> None:
    durations = table.durations
    for designator, forms in durations.words.items():
        words.say(Kind.LENGTH, forms.every(), designator)
    for designator, name in CLDR_UNITS.items():
        own = designator in durations.words
        for category, pattern in () if own else cldr.unit_patterns(table.cldr, name, "long"):
            words.say(Kind.LENGTH, [pattern.replace("{0}", "")], designator)
            if "{0}" not in pattern:
                # Arabic: "an hour", "two hours" are one word each.
                words.say(Kind.WHOLE, [pattern], f"{1 + (category == 'two')} {designator}")
    for designator, names in durations.also.items():
        words.say(Kind.LENGTH, _split(names), designator)
    words.say(Kind.LENGTH_JOINER, _split(durations.joiners))
    _each(words, Kind.PHRASE, durations.phrases)
