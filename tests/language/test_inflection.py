"""Names and terms said in any inflection."""

import pytest

from l10n.language.text.inflection import says_name, says_term

SAID = {
    "a plural": ("convict", "The Convicts left", "en"),
    "a German genitive": ("Sträfling", "des Sträflings Hut", "de"),
    "a German compound": ("Sträfling", "die sträflingskleidung", "de"),
    "a Spanish feminine": ("secretario de Estado", "la secretaria de estado", "es"),
    "a prefix": ("secretaria de Estado", "la exsecretaria de estado", "es"),
    "a Russian case": ("каторжник", "с каторжником", "ru"),
    "a Chinese word": ("苦役犯", "那个苦役犯走了", "zh"),
    "a term with a figure": ("G7", "le g7 parle", "it"),
}
UNSAID = {
    "another word": ("convict", "the convent burnt", "en"),
    "half a term": ("secretario de Estado", "el secretario de la sala", "es"),
    "inside a word": ("mar", "la palmar", "es"),
}


@pytest.mark.parametrize(("form", "text", "language"), SAID.values(), ids=SAID.keys())
def test_a_term_is_said_in_its_inflections(form: str, text: str, language: str) -> None:
    """Endings, compounds and prefixes of the language included."""
    assert says_term(form, text, language)


@pytest.mark.parametrize(("form", "text", "language"), UNSAID.values(), ids=UNSAID.keys())
def test_other_words_do_not_say_it(form: str, text: str, language: str) -> None:
    """A term of several words is said by all of them."""
    assert not says_term(form, text, language)


@pytest.mark.parametrize(
    ("form", "text", "language", "expected"),
    [
        ("Magadan", "в Magadan", "ru", True),
        ("Магадан", "в Магадане", "ru", True),
        ("Магадан", "магадане", "ru", False),
        ("Paris", "in Parisian streets", "en", False),
        ("Paris", "in Paris, today", "en", True),
        ("东京", "在东京举行", "zh", True),
    ],
)
def test_a_name_is_a_word_of_its_own_with_an_ending_of_its_language(
    form: str, text: str, language: str, *, expected: bool
) -> None:
    """Unlike a term it keeps its capital, and takes no ending that is not listed."""
    assert says_name(form, text, language) is expected
