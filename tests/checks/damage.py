"""Damage a right translation in one way at a time, as slips of hand and engines do.

Written without the rules that are to notice it: plain patterns and CLDR names only. Every damage
is deterministic for a pair and a seed, and None where a pair gives no occasion for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from babel import Locale

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping, Sequence

NUMBER: Final = re.compile(r"(?<![\w.,:])\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?(?![\w:]|[.,]\d)")
YEAR: Final = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,])")
CLOCK: Final = re.compile(r"(?<!\d)([01]?\d|2[0-3])([:.hH])([0-5]\d)(?!\d|[.,]\d)")
HALF: Final = re.compile(r"(?<=\d)(?:[  ]?)([ap])(\.?)m\b", re.IGNORECASE)
ZONE: Final = re.compile(r"\b(?:GMT|UTC|CET|CEST|MSK|EST|EDT|PDT)\b")
PERCENT: Final = re.compile(
    r"\s?(?:%|percent\b|per cent\b|Prozent\b|por ciento\b|процент\w*|procent\w*|٪)"
)
SCALE: Final = {
    "en": ("million", "billion"),
    "de": ("Million", "Milliarde"),
    "ru": ("миллион", "миллиард"),
    "it": ("milion", "miliard"),
    "pl": ("milion", "miliard"),
    "pt": ("milhões", "bilhões"),
}
_GERMAN: Final = {
    "Millionen": "Milliarden",
    "Milliarden": "Millionen",
    "Million": "Milliarde",
    "Milliarde": "Million",
}
CURRENCY: Final = (
    (r"€", "$"),
    (r"\$", "€"),
    (r"£", "€"),
    (r"\bdollars?\b", "euros"),
    (r"\bDollar\b", "Euro"),
    (r"\bdólar(?:es)?\b", "euros"),
    (r"\bdollari\b", "euro"),
    (r"\bдоллар(?:ов|а)?\b", "фунтов"),
    (r"\bdolar(?:ów|y)\b", "funtów"),
    (r"\beuros?\b", "yen"),
    (r"\bEuro\b", "Dollar"),
    (r"\bевро\b", "рублей"),
    (r"\bpounds?\b", "dollars"),
)
_MONEY: Final = re.compile(r"€|\$|£|\b(?:dollar|euro|livre)s?\b|\b[A-Z]{3}\b")
CLOSING: Final = '»”"’“‘'
QUOTED: Final = re.compile(r"[«“„\"][^«»“”„\"]{2,}[»”“\"]")
NEGATIONS: Final = {
    "en": r"\b(?:not|never|no longer)\b |n't\b",
    "de": r"\b(?:nicht|nie|kein)\b ",
    "es": r"\b(?:[Nn]o|[Nn]unca)\b ",
    "it": r"\b(?:[Nn]on|mai)\b ",
    "pt": r"\b(?:[Nn]ão|[Nn]unca)\b ",
    "ru": r"\b(?:[Нн]е|никогда)\b ",
    "pl": r"\b(?:[Nn]ie|nigdy)\b ",
    "ar": r"\b(?:لا|لم|لن|ليس|ليست)\b ",
}
DENIED: Final = re.compile(r"\bn(?:e |['’])[^.;:]*?\b(?:pas|jamais|plus|rien|aucun\w*|personne)\b")
NAME: Final = re.compile(
    r"(?<![.!?:«»“”\"„(-] )(?<!^)(?<![\w’'-])[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{3,}"
    r"(?:[ -][A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]{3,})*"
)
STRANGERS: Final = ("Marcheval", "Delorme", "Tessier", "Vasseur", "Kerguelen", "Baudouin")


@dataclass(frozen=True, slots=True)
class Pair:
    """A right translation; `others` are translations of the same source by language."""

    source: str
    target: str
    language: str
    others: Mapping[str, str] = field(default_factory=dict)
    stranger: str = ""
    """A translation of another sentence into the language."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A pair with one fault; the source is changed only where the fault needs something to lose."""

    source: str
    target: str
    whole: str
    """The target as right as it was, over the same source."""


def _cut(pair: Pair, span: tuple[int, int], text: str) -> Damaged | None:
    target = pair.target[: span[0]] + text + pair.target[span[1] :]
    return None if target == pair.target else Damaged(pair.source, target, pair.target)


def _pick(matches: Sequence[re.Match[str]], chance: random.Random) -> re.Match[str] | None:
    return chance.choice(matches) if matches else None


def _numbers(pair: Pair) -> list[re.Match[str]]:
    """Return numbers in figures that stand in both texts, whatever the grouping; no years."""
    said = {re.sub(r"\D", "", m[0]) for m in NUMBER.finditer(pair.source)}
    found = (m for m in NUMBER.finditer(pair.target) if re.sub(r"\D", "", m[0]) in said)
    return [m for m in found if not YEAR.fullmatch(m[0])]


def digit_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change one digit of a number."""
    match = _pick(_numbers(pair), chance)
    if match is None:
        return None
    places = [i for i, c in enumerate(match[0]) if c.isdecimal()]
    place = chance.choice(places)
    old = match[0][place]
    options = [d for d in "123456789" if d != old]
    new = match[0][:place] + chance.choice(options) + match[0][place + 1 :]
    return _cut(pair, match.span(), new)


def zero_appended(pair: Pair, chance: random.Random) -> Damaged | None:
    """Make a number ten times as large."""
    plain = [m for m in _numbers(pair) if m[0].isdecimal() and len(m[0]) < 4]
    match = _pick(plain, chance)
    return _cut(pair, match.span(), match[0] + "0") if match else None


def scale_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Make the scale that the source says, million or milliard, the other one.

    Of two nobody could tell; and a target that says another scale than the source is not right.
    """
    said = set(re.findall(r"\b(million|milliard)", pair.source))
    if len(said) != 1 or pair.language not in SCALE:
        return None
    old, new = SCALE[pair.language][:: 1 if said == {"million"} else -1]
    match = _pick(list(re.finditer(rf"{old}(?:e?n\b)?", pair.target)), chance)
    if not match:
        return None
    return _cut(pair, match.span(), _GERMAN[match[0]] if pair.language == "de" else new)


def number_invented(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put a number where none was."""
    spaces = [m.start() for m in re.finditer(r"(?<=[^\W\d_]) (?=[^\W\d_])", pair.target)]
    if not spaces or "37" in pair.source:
        return None
    at = chance.choice(spaces)
    return _cut(pair, (at, at), " 37")


def number_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a number out."""
    match = _pick(_numbers(pair), chance)
    if match is None:
        return None
    end = match.end() + (pair.target[match.end() : match.end() + 1] == " ")
    return _cut(pair, (match.start(), end), "")


def numbers_swapped(pair: Pair, _: random.Random) -> Damaged | None:
    """Let two numbers change places."""
    found = _numbers(pair)
    for one, other in pairwise(found):
        if re.sub(r"\D", "", one[0]) != re.sub(r"\D", "", other[0]):
            middle = pair.target[one.end() : other.start()]
            return _cut(pair, (one.start(), other.end()), f"{other[0]}{middle}{one[0]}")
    return None


def year_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another year."""
    said = {m[0] for m in YEAR.finditer(pair.source)}
    match = _pick([m for m in YEAR.finditer(pair.target) if m[0] in said], chance)
    return (
        _cut(pair, match.span(), str(int(match[0]) + chance.choice([-7, -1, 1, 4])))
        if match
        else None
    )


@cache
def _calendar(language: str, what: str) -> tuple[tuple[str, ...], ...]:
    """Return the forms of each month or weekday, wide, as running text has them."""
    locale = Locale.parse(language.replace("-", "_"))
    names = locale.months if what == "months" else locale.days
    count = range(1, 13) if what == "months" else range(7)
    return tuple(
        tuple(dict.fromkeys((names["format"]["wide"][i], names["stand-alone"]["wide"][i])))
        for i in count
    )


def _calendar_changed(pair: Pair, chance: random.Random, what: str) -> Damaged | None:
    french = _calendar("fr", what)
    said = [i for i, forms in enumerate(french) if re.search(rf"\b{forms[0]}\b", pair.source)]
    ours = _calendar(pair.language, what)
    for i in said:
        for form in ours[i]:
            for spelt in (form, form.capitalize()):
                match = re.search(rf"(?<!\w){re.escape(spelt)}(?!\w)", pair.target)
                if match:
                    others = [o for o in range(len(ours)) if o != i]
                    new = ours[chance.choice(others)][ours[i].index(form)]
                    return _cut(pair, match.span(), new.capitalize() if spelt[0].isupper() else new)
    return None


def month_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another month."""
    return _calendar_changed(pair, chance, "months")


def weekday_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another day of the week."""
    return _calendar_changed(pair, chance, "days")


def hour_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take another hour."""
    match = _pick(list(CLOCK.finditer(pair.target)), chance)
    if match is None:
        near = r"\b(\d{1,2})(?= (?:[ap]\.?m|Uhr|часов|часа|GMT|UTC))"
        match = _pick(list(re.finditer(near, pair.target)), chance)
        if match is None:
            return None
        return _cut(pair, match.span(1), str((int(match[1]) + 1) % 12 + 1))
    return _cut(pair, match.span(1), f"{(int(match[1]) + 2) % 24}")


def half_of_day_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Say a.m. for p.m., or the reverse."""
    match = HALF.search(pair.target)
    if match is None:
        return None
    new = {"a": "p", "p": "a", "A": "P", "P": "A"}[match[1]]
    return _cut(pair, match.span(1), new)


def zone_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Name another time zone."""
    match = ZONE.search(pair.target)
    others = [z for z in ("CET", "EST", "MSK") if match and z != match[0]]
    return _cut(pair, match.span(), chance.choice(others)) if match else None


def percent_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a percent sign out."""
    match = _pick(list(PERCENT.finditer(pair.target)), chance)
    return _cut(pair, match.span(), "") if match else None


def currency_changed(pair: Pair, _: random.Random) -> Damaged | None:
    """Name another currency."""
    if not _MONEY.search(pair.source) or not re.search(r"\d", pair.source):
        return None
    for old, new in CURRENCY:
        if match := re.search(old, pair.target):
            return _cut(pair, match.span(), new)
    return None


def closing_quote_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a closing quotation mark out."""
    match = QUOTED.search(pair.target)
    if match is None or not re.search('[«“"]', pair.source):
        return None
    end = match.end() - 1
    start = end - (pair.target[end - 1] in "  ")
    return _cut(pair, (start, match.end()), "")


def quotes_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave both marks of a quotation out."""
    match = QUOTED.search(pair.target)
    if match is None or not re.search('[«“"]', pair.source):
        return None
    return _cut(pair, match.span(), match[0][1:-1].strip())


def bracket_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a closing bracket out."""
    at = pair.target.find(")")
    return _cut(pair, (at, at + 1), "") if at >= 0 and "(" in pair.target[:at] else None


def _with(pair: Pair, kept: str, lost: str) -> Damaged:
    return Damaged(
        f"{pair.source} {kept}", f"{pair.target} {lost}".rstrip(), f"{pair.target} {kept}"
    )


def bullet_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the bullet of an item out."""
    return Damaged(f"• {pair.source}", pair.target, f"• {pair.target}")


def url_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change a digit of an address."""
    number = chance.randrange(1000, 8000)
    return _with(
        pair, f"https://example.org/live/{number}", f"https://example.org/live/{number + 1}"
    )


def placeholder_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a placeholder out."""
    return _with(pair, chance.choice(["{count}", "%(name)s", "%s", "${total}"]), "")


def handle_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a handle out."""
    return _with(pair, "@lucarne_info", "")


def _names(pair: Pair) -> list[re.Match[str]]:
    """Return names that stand alike in both texts."""
    said = set(NAME.findall(pair.source))
    found = (m for m in NAME.finditer(pair.target) if m[0] in pair.source)
    return [m for m in found if pair.language != "de" or m[0] in said]


def name_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a name out."""
    match = _pick(_names(pair), chance)
    if match is None:
        return None
    end = match.end() + (pair.target[match.end() : match.end() + 1] == " ")
    return _cut(pair, (match.start(), end), "")


def name_replaced(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put another person in."""
    match = _pick(_names(pair), chance)
    others = [name for name in STRANGERS if name not in pair.source]
    return _cut(pair, match.span(), chance.choice(others)) if match else None


def names_swapped(pair: Pair, _: random.Random) -> Damaged | None:
    """Let two names change places."""
    found = _names(pair)
    for one, other in pairwise(found):
        if one[0] != other[0]:
            middle = pair.target[one.end() : other.start()]
            return _cut(pair, (one.start(), other.end()), f"{other[0]}{middle}{one[0]}")
    return None


def name_misspelt(pair: Pair, chance: random.Random) -> Damaged | None:
    """Transpose two letters of a name."""
    match = _pick([m for m in _names(pair) if len(m[0]) > 4], chance)
    if match is None:
        return None
    places = [i for i in range(1, len(match[0]) - 1) if match[0][i : i + 2].isalpha()]
    places = [i for i in places if match[0][i] != match[0][i + 1] and match[0][i + 1].islower()]
    if not places:
        return None
    at = chance.choice(places)
    name = match[0]
    return _cut(pair, match.span(), name[:at] + name[at + 1] + name[at] + name[at + 2 :])


def half_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the second half in French."""
    if len(pair.target) < 60:
        return None
    at = pair.target.rfind(" ", 0, len(pair.target) // 2)
    start = pair.source.find(" ", len(pair.source) // 2)
    if at < 0 or start < 0:
        return None
    return _cut(pair, (at, len(pair.target)), pair.source[start:])


def all_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave all in French."""
    return _cut(pair, (0, len(pair.target)), pair.source)


def wrong_language(pair: Pair, _: random.Random) -> Damaged | None:
    """Take the translation into another language."""
    other = "it" if pair.language != "it" else "es"
    text = pair.others.get(other, "")
    return _cut(pair, (0, len(pair.target)), text) if len(text) > 40 else None


def other_sentence(pair: Pair, _: random.Random) -> Damaged | None:
    """Take the translation of another sentence."""
    return _cut(pair, (0, len(pair.target)), pair.stranger) if pair.stranger else None


def word_doubled(pair: Pair, chance: random.Random) -> Damaged | None:
    """Say a word twice."""
    match = _pick(list(re.finditer(r"(?<=\s)[^\W\d_]{4,}(?=\s)", pair.target)), chance)
    return _cut(pair, match.span(), f"{match[0]} {match[0]}") if match else None


def cut_off(pair: Pair, _: random.Random) -> Damaged | None:
    """Stop at sixty percent."""
    at = pair.target.rfind(" ", 0, len(pair.target) * 6 // 10)
    return _cut(pair, (at, len(pair.target)), "") if len(pair.target) > 50 and at > 0 else None


def last_word_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the last word out and keep the stop."""
    match = re.search(r"\s+[^\W\d_]+(?=[.!?]$)", pair.target)
    return _cut(pair, match.span(), "") if match else None


def negation_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Say the contrary."""
    pattern = NEGATIONS.get(pair.language)
    if pattern is None or not DENIED.search(pair.source):
        return None
    found = list(re.finditer(pattern, pair.target))
    return _cut(pair, found[0].span(), "") if len(found) == 1 else None


def emptied(pair: Pair, _: random.Random) -> Damaged | None:
    """Say nothing."""
    return Damaged(pair.source, " ", pair.target)


_GERMAN_CLAUSE: Final = re.compile(
    r",\s(?:dass|weil|wenn|ob|als|damit|nachdem|obwohl|während|bevor|wo|wie|warum"
    r"|(?:(?:in|mit|von|für|auf|an|bei)\s)?(?:der|die|das|den|dem|denen|dessen|deren))"
    r"\s[^,.;:!?–—]*?(\s[a-zäöüß]+)[.]$"
)
"""A subordinate clause at the end of a German sentence, and its last word, the verb."""


def german_verb_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the verb out that ends a German clause."""
    match = _GERMAN_CLAUSE.search(pair.target) if pair.language == "de" else None
    return _cut(pair, match.span(1), "") if match else None


def negation_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Deny what the source says."""
    words = {"en": (" is ", " is not "), "de": (" ist ", " ist nicht "), "es": (" es ", " no es ")}
    old, new = words.get(pair.language, ("\n", ""))
    at = pair.target.find(old)
    if at < 0 or re.search(r"\b(?:n['’e]|non|sans|in\w+|aucun\w*)\b", pair.source):
        return None
    return _cut(pair, (at, at + len(old)), new)


def stop_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the stop of a sentence out."""
    both = pair.source.endswith(".") and pair.target.endswith(".")
    return _cut(pair, (len(pair.target) - 1, len(pair.target)), "") if both else None


def sentence_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Say a good deal more than the source."""
    return _cut(pair, (len(pair.target),) * 2, f" {pair.target}" * 3)


def quotes_added(pair: Pair, chance: random.Random) -> Damaged | None:
    """Set a word apart that the source does not."""
    words = list(re.finditer(r"(?<=\s)[^\W\d_]{5,}(?=\s)", pair.target))
    match = None if re.search("[«»“”\"']", pair.source + pair.target) else _pick(words, chance)
    marks = {"de": "„“", "en": "“”"}.get(pair.language, "«»")
    return _cut(pair, match.span(), f"{marks[0]}{match[0]}{marks[1]}") if match else None


def french_spaces(pair: Pair, _: random.Random) -> Damaged | None:
    """Set a space before a mark, as in French."""
    match = re.search(r"(?<=[^\W\d_])[,;!?](?= |$)", pair.target)
    return _cut(pair, match.span(), f" {match[0]}") if match else None


def french_guillemets(pair: Pair, _: random.Random) -> Damaged | None:
    """Set a quotation in guillemets and spaces."""
    match = QUOTED.search(pair.target)
    if match is None or "«" not in pair.source:
        return None
    return _cut(pair, match.span(), f"«\N{NO-BREAK SPACE}{match[0][1:-1]}\N{NO-BREAK SPACE}»")


def opening_mark_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave out what opens a Spanish question."""
    at = pair.target.find("¿") if pair.language == "es" else -1
    return _cut(pair, (at, at + 1), "") if at >= 0 else None


def invisible_put_in(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put a character without a glyph between two letters."""
    at = chance.randrange(len(pair.target) + 1)
    return _cut(pair, (at, at), chance.choice("\u200b\ufeff\u2060"))


def turned_round(pair: Pair, _: random.Random) -> Damaged | None:
    """Turn the letters round from the second word on."""
    at = pair.target.find(" ") + 1
    return _cut(pair, (at, at), "\u202e")


def letter_disguised(pair: Pair, _: random.Random) -> Damaged | None:
    """Write a Cyrillic letter in a Latin word."""
    match = re.search(r"(?<=[a-z])[aeo](?=[a-z]{2})", pair.target)
    return (
        _cut(pair, match.span(), dict(zip("aeo", "аео", strict=True))[match[0]]) if match else None
    )


def token_left(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave what an engine was given in the place of a name."""
    at = pair.target.find(" ") + 1
    return _cut(pair, (at, at), chance.choice(("⟦3⟧ ", "<unk> ", "▁")))


def line_end_lost(pair: Pair, _: random.Random) -> Damaged:
    """Leave the line end of the source out."""
    return Damaged(f"{pair.source}\n", pair.target, f"{pair.target}\n")


def email_changed(pair: Pair, _: random.Random) -> Damaged:
    """Change a letter of an e-mail address."""
    return _with(pair, "redaction@exemple.org", "redaction@exemple.orf")


def address_added(pair: Pair, chance: random.Random) -> Damaged:
    """Add an address, an e-mail address, a handle or a hashtag that is not in the source."""
    added = ("https://exemple.org/a", "port@exemple.org", "@port_mer", "#Plage")
    return Damaged(pair.source, f"{pair.target} {chance.choice(added)}", pair.target)


def address_lost(pair: Pair, chance: random.Random) -> Damaged:
    """Leave an address, an e-mail address or a hashtag out."""
    return _with(pair, chance.choice(("https://exemple.org/a", "port@exemple.org", "#Plage")), "")


def handle_changed(pair: Pair, chance: random.Random) -> Damaged:
    """Change the letters of a handle, or translate a hashtag."""
    return _with(pair, *chance.choice((("@port_mer", "@port_men"), ("#Plage", "#Beach"))))


def tag_lost(pair: Pair, _: random.Random) -> Damaged:
    """Leave a tag out."""
    return _with(pair, "<b>live</b>", "<b>live")


def tag_added(pair: Pair, _: random.Random) -> Damaged:
    """Add a tag."""
    return Damaged(pair.source, f"{pair.target} <br/>", pair.target)


def tags_crossed(pair: Pair, _: random.Random) -> Damaged:
    """Close a tag before the one inside of it."""
    return _with(pair, "<b><i>live</i></b>", "<b><i>live</b></i>")


def placeholder_added(pair: Pair, _: random.Random) -> Damaged:
    """Add a placeholder."""
    return Damaged(pair.source, f"{pair.target} {{name}}", pair.target)


def entity_lost(pair: Pair, _: random.Random) -> Damaged:
    """Write an entity as its character."""
    return _with(pair, "R&amp;D", "R&D")


def person_added(pair: Pair, _: random.Random) -> Damaged:
    """Name somebody whom the source does not know."""
    return Damaged(pair.source, f"{pair.target} (Pierre Marcheval)", pair.target)


_PUTIN: Final = frozenset({"en", "de", "es", "it", "pt"})


def name_left_in_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a name as French transcribes it."""
    if pair.language not in _PUTIN:
        return None
    source, target = f"{pair.source} Vladimir Poutine part.", f"{pair.target} Vladimir "
    return Damaged(source, f"{target}Poutine.", f"{target}Putin.")


def zone_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Name a time zone that the source leaves open."""
    if re.search(r"\d", pair.source + pair.target):
        return None
    return Damaged(f"{pair.source} 19h40", f"{pair.target} 19:40 GMT", f"{pair.target} 19:40")


_INVENTED: Final = (" 12 %", " 75 €", " 13 km", " 19:40", " (1987)")


def value_invented(pair: Pair, chance: random.Random) -> Damaged | None:
    """Add a percentage, a sum of money, a length, a time or a year that is not in the source."""
    if re.search(r"\d", pair.source) or re.search(r"\d", pair.target):
        return None
    return Damaged(pair.source, f"{pair.target}{chance.choice(_INVENTED)}", pair.target)


def value_dropped(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a percentage, a sum of money, a length, a time or a year out."""
    if re.search(r"\d", pair.source) or re.search(r"\d", pair.target):
        return None
    french = {" 19:40": " 19h40"}
    value = chance.choice(_INVENTED)
    source = f"{pair.source}{french.get(value, value)}"
    return Damaged(source, pair.target, f"{pair.target}{value}")


DAMAGES: Final[dict[str, tuple[Callable[[Pair, random.Random], Damaged | None], str]]] = {
    "digit changed": (digit_changed, "number percent money quantity duration ordinal date time"),
    "zero appended": (zero_appended, "number percent money quantity duration ordinal date time"),
    "scale changed": (scale_changed, "number percent money quantity"),
    "number invented": (number_invented, "number percent money quantity duration ordinal date"),
    "number dropped": (number_dropped, "number percent money quantity duration ordinal date time"),
    "numbers swapped": (numbers_swapped, "number percent money quantity duration ordinal date"),
    "year changed": (year_changed, "date number"),
    "month changed": (month_changed, "date month"),
    "weekday changed": (weekday_changed, "weekday date"),
    "hour changed": (hour_changed, "time"),
    "a.m. for p.m.": (half_of_day_changed, "time"),
    "zone changed": (zone_changed, "time zone"),
    "percent lost": (percent_lost, "percent number"),
    "currency changed": (currency_changed, "money currency"),
    "closing quote lost": (closing_quote_lost, "quote"),
    "quotes lost": (quotes_lost, "quote"),
    "bracket lost": (bracket_lost, "bracket"),
    "bullet lost": (bullet_lost, "bullet"),
    "URL changed": (url_changed, "url"),
    "placeholder lost": (placeholder_lost, "placeholder"),
    "handle lost": (handle_lost, "handle"),
    "name dropped": (name_dropped, "name"),
    "name replaced": (name_replaced, "name"),
    "names swapped": (names_swapped, "name"),
    "name misspelt": (name_misspelt, "name"),
    "half French": (half_french, "half language copied"),
    "all French": (all_french, "copied language"),
    "wrong language": (wrong_language, "language"),
    "another sentence": (other_sentence, ""),
    "doubled word": (word_doubled, "doubled"),
    "cut off": (cut_off, "cut length stop last"),
    "last word lost": (last_word_lost, "last cut length"),
    "negation lost": (negation_lost, "negation"),
    "empty": (emptied, "empty"),
    "German verb lost": (german_verb_lost, "last cut length"),
    "negation added": (negation_added, "negation"),
    "stop lost": (stop_lost, "stop cut"),
    "said thrice": (sentence_added, "length engine doubled"),
    "quotes added": (quotes_added, "quotes-added"),
    "French spaces": (french_spaces, "typography-space"),
    "French guillemets": (french_guillemets, "typography-quotes"),
    "opening mark lost": (opening_mark_lost, "typography-inverted"),
    "invisible character": (invisible_put_in, "invisible"),
    "letters turned round": (turned_round, "bidi"),
    "letter in disguise": (letter_disguised, "mixed-script"),
    "token left": (token_left, "engine"),
    "line end lost": (line_end_lost, "line-end"),
    "e-mail changed": (email_changed, "email"),
    "address added": (address_added, "url email handle hashtag"),
    "address lost": (address_lost, "url email hashtag"),
    "handle changed": (handle_changed, "handle hashtag"),
    "tag lost": (tag_lost, "tag-missing"),
    "tag added": (tag_added, "tag-added"),
    "tags crossed": (tags_crossed, "tag-crossed"),
    "placeholder added": (placeholder_added, "placeholder-added"),
    "entity lost": (entity_lost, "entity"),
    "person added": (person_added, "name-added"),
    "name left in French": (name_left_in_french, "name"),
    "zone added": (zone_added, "time-zone"),
    "value invented": (value_invented, "percent money quantity time date number"),
    "value dropped": (value_dropped, "percent money quantity time date number"),
}
"""Each damage with the words of which one stands in the code of a finding that names it; where
there is none, any finding will do."""


def names_class(code: str, words: str) -> bool:
    """Tell whether a finding's code is of the right class."""
    return not words or any(word in code for word in words.split())
