"""Damage a right translation in one way at a time, as slips of hand and engines do.

Written without the rules that are to notice it: plain patterns and CLDR names only. Every damage
is deterministic for a pair and a seed, and None where a pair gives no occasion for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.checks.damage.calendar import (
    half_of_day_changed,
    hour_changed,
    month_changed,
    weekday_changed,
    zone_added,
    zone_changed,
)
from tests.checks.damage.codes import (
    address_added,
    address_lost,
    email_changed,
    emphasis_moved,
    entity_lost,
    handle_changed,
    handle_lost,
    line_end_lost,
    placeholder_added,
    placeholder_lost,
    tag_added,
    tag_lost,
    tags_crossed,
    token_left,
    url_changed,
)
from tests.checks.damage.language import (
    all_french,
    capital_added,
    cut_off,
    emptied,
    german_verb_lost,
    half_french,
    last_word_lost,
    negation_added,
    negation_lost,
    other_sentence,
    sentence_added,
    stop_lost,
    word_doubled,
    word_left,
    words_glued,
    wrong_language,
)
from tests.checks.damage.marks import (
    bracket_lost,
    bullet_lost,
    closing_quote_lost,
    french_guillemets,
    french_spaces,
    invisible_put_in,
    letter_disguised,
    markup_broken,
    opening_mark_lost,
    question_answered,
    question_made,
    quotes_added,
    quotes_lost,
    space_doubled,
    stop_doubled,
    turned_round,
)
from tests.checks.damage.names import (
    accents_lost,
    name_dropped,
    name_left_in_french,
    name_misspelt,
    name_replaced,
    names_swapped,
    person_added,
    ruler_changed,
)
from tests.checks.damage.pair import Damaged, Pair
from tests.checks.damage.values import (
    currency_changed,
    digit_changed,
    direction_turned,
    fraction_changed,
    number_dropped,
    number_invented,
    numbers_swapped,
    percent_lost,
    phone_lost,
    rank_changed,
    scale_changed,
    value_dropped,
    value_invented,
    year_changed,
    zero_appended,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

__all__ = ["DAMAGES", "Damaged", "Pair", "german_verb_lost", "names_class"]

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
    "accents lost": (accents_lost, "name-accent"),
    "another ruler": (ruler_changed, "name-number"),
    "question made": (question_made, "question-added"),
    "question answered": (question_answered, "question-lost"),
    "stop doubled": (stop_doubled, "doubled-stop"),
    "space doubled": (space_doubled, "doubled-space"),
    "words glued": (words_glued, "glued-words"),
    "capital added": (capital_added, "stray-capital"),
    "French word left": (word_left, "french-word"),
    "markup broken": (markup_broken, "markup"),
    "direction turned": (direction_turned, "direction-changed"),
    "fraction changed": (fraction_changed, "fraction-changed"),
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
    "emphasis moved": (emphasis_moved, "tag-moved"),
    "placeholder added": (placeholder_added, "placeholder-added"),
    "entity lost": (entity_lost, "entity"),
    "person added": (person_added, "name-added"),
    "name left in French": (name_left_in_french, "name"),
    "zone added": (zone_added, "time-zone"),
    "value invented": (value_invented, "percent money quantity time date number"),
    "phone lost": (phone_lost, "phone"),
    "rank changed": (rank_changed, "ordinal"),
    "value dropped": (value_dropped, "percent money quantity time date number"),
}
"""Each damage with the words of which one stands in the code of a finding that names it; where
there is none, any finding will do."""


def names_class(code: str, words: str) -> bool:
    """Tell whether a finding's code is of the right class."""
    return not words or any(word in code for word in words.split())
