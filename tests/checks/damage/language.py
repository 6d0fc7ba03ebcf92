"""Damage of the language itself: French left, words lost or twice, denials."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.checks.damage.pair import Damaged, pick, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair

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

AFFIRMED: Final = re.compile(r"(?i)\b(?:n(?:e |['’])|non\b|sans\b|ni\b|pas\b|aucun|jamais\b)")
"""A sentence with one of these does not only affirm."""

AUXILIARIES: Final = {
    "en": ("is|are|was|were|has|have|had|will|would|can|could", "{} not"),
    "de": ("ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden", "{} nicht"),
    "es": ("es|está|son|están|fue|fueron|era|ha|han|había|será", "no {}"),
    "it": ("è|sono|era|erano|fu|furono|ha|hanno|aveva|sarà", "non {}"),
    "pt": ("é|está|são|estão|foi|foram|era|tem|têm|será", "não {}"),
    "ca": ("és|està|són|estan|era|ha|han|havia|serà", "no {}"),
    "pl": ("jest|są|był|była|było|były|ma|mają|będzie", "nie {}"),
    "ru": ("есть|был|была|было|были|будет|может|должен", "не {}"),
}
"""Verbs of each language that may be denied where they stand, and how."""


def half_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the second half in French."""
    if len(pair.target) < 60:
        return None
    at = pair.target.rfind(" ", 0, len(pair.target) // 2)
    start = pair.source.find(" ", len(pair.source) // 2)
    if at < 0 or start < 0:
        return None
    return replaced(pair, (at, len(pair.target)), pair.source[start:])


def all_french(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave all in French."""
    return replaced(pair, (0, len(pair.target)), pair.source)


def wrong_language(pair: Pair, _: random.Random) -> Damaged | None:
    """Take the translation into another language."""
    other = "it" if pair.language != "it" else "es"
    text = pair.others.get(other, "")
    return replaced(pair, (0, len(pair.target)), text) if len(text) > 40 else None


def other_sentence(pair: Pair, _: random.Random) -> Damaged | None:
    """Take the translation of another sentence."""
    return replaced(pair, (0, len(pair.target)), pair.stranger) if pair.stranger else None


def word_doubled(pair: Pair, chance: random.Random) -> Damaged | None:
    """Say a word twice."""
    match = pick(list(re.finditer(r"(?<=\s)[^\W\d_]{4,}(?=\s)", pair.target)), chance)
    return replaced(pair, match.span(), f"{match[0]} {match[0]}") if match else None


def cut_off(pair: Pair, _: random.Random) -> Damaged | None:
    """Stop at sixty percent."""
    at = pair.target.rfind(" ", 0, len(pair.target) * 6 // 10)
    return replaced(pair, (at, len(pair.target)), "") if len(pair.target) > 50 and at > 0 else None


def last_word_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the last word out and keep the stop."""
    match = re.search(r"\s+[^\W\d_]+(?=[.!?]$)", pair.target)
    return replaced(pair, match.span(), "") if match else None


def negation_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Say the contrary."""
    pattern = NEGATIONS.get(pair.language)
    if pattern is None or not DENIED.search(pair.source):
        return None
    found = list(re.finditer(pattern, pair.target))
    return replaced(pair, found[0].span(), "") if len(found) == 1 else None


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
    return replaced(pair, match.span(1), "") if match else None


def negation_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Deny what the source says."""
    if AFFIRMED.search(pair.source) or pair.language not in AUXILIARIES:
        return None
    words, denied = AUXILIARIES[pair.language]
    match = re.search(rf"(?<=[\w,] )(?:{words})(?= \w)", pair.target)
    return replaced(pair, match.span(), denied.format(match[0])) if match else None


def stop_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the stop of a sentence out."""
    both = pair.source.endswith(".") and pair.target.endswith(".")
    return replaced(pair, (len(pair.target) - 1, len(pair.target)), "") if both else None


def sentence_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Say a good deal more than the source."""
    return replaced(pair, (len(pair.target),) * 2, f" {pair.target}" * 3)


_HELPERS: Final = {"es": "ha", "en": "have", "it": "ha", "pt": "tem"}


def words_glued(pair: Pair, _: random.Random) -> Damaged | None:
    """Make one word of an auxiliary and its participle, where French turns its own round."""
    if pair.language not in _HELPERS:
        return None
    source = f"{pair.source.rstrip('.')}, a-t-il ajouté."
    end, helper = pair.target.rstrip("."), _HELPERS[pair.language]
    return Damaged(source, f"{end}, {helper}-ajoutado.", f"{end}, {helper} ajoutado.")


def capital_added(pair: Pair, _: random.Random) -> Damaged | None:
    """Write a small word in mid-sentence with a capital."""
    words = {"en": "of|to|it|has|for|is", "es": "de|con|por|en|que", "it": "di|con|per|che"}
    small = words.get(pair.language, "de|com|por|que" if pair.language == "pt" else "")
    match = re.search(rf"(?<=[a-z] )(?:{small})(?= [a-z])", pair.target) if small else None
    if match is None or re.search(r"[«“\"]", pair.target):
        return None
    return replaced(pair, match.span(), match[0].capitalize())


def word_left(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a French word in the target."""
    if pair.language not in {"es", "it", "en", "pt"} or not pair.target.endswith("."):
        return None
    source = f"{pair.source} Il est maîtrisé."
    return Damaged(source, f"{pair.target} Maîtrisé, maîtrisé.", f"{pair.target} Controllo.")
