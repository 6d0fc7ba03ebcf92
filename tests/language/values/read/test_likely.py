"""What a value may be, by what stands behind its number: no rule finds what this excludes."""

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from l10n.language.values.read.likely import likely
from l10n.language.values.read.reader import RULES, find_values
from l10n.model.placeable import PlaceableType
from tests.language.values.read.texts import text_of

_PIECES = {
    "en": "at 7 30 2015 p.m. in the morning , . - : of percent % dollars million kg two a an half "
    "hundred and th st May Monday from to past quarter GMT ( ) € $ years hours below zero points",
    "de": "um 7 30 2015 Uhr halb viertel nach am Morgen , . - : % Prozent Euro Millionen kg zwei "
    "ein eine und fünfundzwanzig Mai Montag von bis GMT ( ) € Jahre Stunden unter Null dreißigste",
    "es": "a las 7 30 2015 y media de la tarde , . - : % por ciento dólares millones kg dos un una "
    "mayo lunes hasta GMT ( ) € años horas bajo cero mil quinto primero",
    "it": "alle 7 30 2015 e mezza del mattino , . - : % per cento euro milioni kg due un l ' una "
    "maggio lunedì GMT ( ) anni ore sotto zero mille quinto duecentotrenta",
    "ru": "в 7 30 2015 часов утра , . - : % процентов долларов миллионов кг два один и мая "
    "понедельник GMT ( ) € лет часа ниже нуля тысяча пятый половине",
    "zh": "今 晚 7 点 30 分 2015 年 5 月 , . % 万 亿 美 元 公 斤 两 三 十",
    "ar": "الساعة 7 30 2015 مساء ، . % في المئة دولار مليون كيلومتر سنة ساعة ثلاثة مايو",
}


@pytest.mark.parametrize("language", _PIECES)
@given(lists(sampled_from(range(40)), min_size=1, max_size=6), sampled_from([" ", ""]))
def test_no_rule_finds_what_is_excluded(language: str, picked: list[int], joint: str) -> None:
    """Whatever stands behind a number, a type that is not looked for is not there."""
    pieces = _PIECES[language].split()
    text = text_of(joint.join(pieces[at % len(pieces)] for at in picked), language)
    for at in text.grammar.look.starts_in(text.tokens.words, text.tokens.raw):
        types = likely(text, at)
        assert [kind for kind, rule in RULES.items() if kind not in types and rule(text, at)] == []


def test_a_plain_number_is_read_as_three_types() -> None:
    """A noun that measures nothing, a full stop: no sum, no share, no length, no time."""
    for said in ("12 people left.", "They were 12.", "two people"):
        text = text_of(said, "en")
        start = min(text.grammar.look.starts_in(text.tokens.words, text.tokens.raw))
        assert PlaceableType.MONEY not in likely(text, start)
        assert PlaceableType.TIME not in likely(text, start)
    (length,) = find_values("12 years", "en")
    assert length.type is PlaceableType.DURATION
