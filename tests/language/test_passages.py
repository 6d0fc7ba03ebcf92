"""Passages of another language: where they stand, and what is none."""

import pytest

from l10n.language.languages import knowledge, words_of_all
from l10n.language.text.passages import copied_passage, foreign_passage, heaviest_run
from l10n.language.text.scripts import disguised, letter_counts
from l10n.language.text.words import low_words

SENTENCES = {
    "fr": "La plage reste fermée, mais les bateaux sont dans le port avec nous.",
    "en": "The beach stays closed, but the boats are in the harbour with us.",
    "de": "Der Strand bleibt zu, aber die Boote sind mit uns im Hafen.",
    "es": "La playa sigue cerrada, pero los barcos están en el puerto con nosotros.",
    "it": "La spiaggia resta chiusa, ma le barche sono nel porto con noi.",
    "pt": "A praia continua fechada, mas os barcos estão no porto com a gente.",
    "ca": "La platja continua tancada, però els vaixells són al port amb nosaltres.",
    "nl": "Het strand blijft dicht, maar de boten zijn met ons in de haven.",
    "pl": "Plaża jest nadal zamknięta, ale łodzie są już w porcie z nami.",
    "ru": "Пляж всё ещё закрыт, но лодки уже стоят в порту вместе с нами.",
    "uk": "Пляж усе ще зачинено, але човни вже стоять у порту разом з нами.",
    "tr": "Plaj hâlâ kapalı, ama tekneler de bizimle birlikte bu limanda.",
}
PAIRS = [(a, b) for a in SENTENCES for b in SENTENCES if a != b]


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_speaks_its_own_language(language: str) -> None:
    """Nothing in it weighs as much as a passage must."""
    passage = foreign_passage(SENTENCES[language], language)
    assert passage is None or passage.weight < 2


@pytest.mark.parametrize(("language", "other"), PAIRS)
def test_a_sentence_of_another_language_is_told(language: str, other: str) -> None:
    """Among twelve languages, neighbours included, by its grammar words."""
    passage = foreign_passage(SENTENCES[other], language)
    assert passage is not None
    assert passage.language == other
    assert passage.weight >= 2


def test_the_passage_ends_where_the_language_changes() -> None:
    """The run of words holds the foreign part, and no more of the own than must be."""
    text = "Der Strand bleibt zu, but the boats are in the harbour."
    passage = foreign_passage(text, "de")
    assert passage is not None
    words = low_words(text)[passage.first : passage.last + 1]
    assert words[0] == "but"
    assert "strand" not in words


def test_what_is_copied_word_by_word_is_found_in_any_language() -> None:
    """In one that has no list, too; names and a few cognates are nothing."""
    french = "Le maire ferme la plage pour plusieurs jours."
    passage = copied_passage(french, "Borgmestaren ferme la plage pour plusieurs jours.", "sv")
    assert passage is not None
    assert (passage.first, passage.last) == (1, 6)
    assert copied_passage("Léa Morel et Jean Port", "Léa Morel and Jean Port", "en") is None


def test_the_heaviest_run_is_the_one_with_the_highest_sum() -> None:
    """Indices are inclusive; nothing above zero is no run."""
    assert heaviest_run([1, -2, 2, 1, -1, 3, -9]) == (2, 5, 5)
    assert heaviest_run([-1, 0]) == (0, 0, 0.0)


def test_every_list_names_its_language() -> None:
    """What findings say is written beside the lists."""
    listed = [tag for tag, words in words_of_all().items() if words.grammar]
    assert all(knowledge(tag).writing.name for tag in listed)


def test_letters_are_counted_by_script() -> None:
    """Scripts that do not occur are left out."""
    assert letter_counts("Port 12") == {"latin": 4}
    assert letter_counts("Порт 漢字かな") == {"cyrillic": 4, "han": 2, "kana": 2}


def test_a_letter_in_disguise_is_put_right() -> None:
    """By its twin of the script that the word is written in; two real scripts are left alone."""
    assert disguised("The be\u0430ch") == [(4, 9, "beach")]
    assert disguised("П\u006fрт") == [(0, 4, "Порт")]
    assert disguised("iPhoneом") == [(0, 8, "")]
    assert disguised("IT-отдел") == []
