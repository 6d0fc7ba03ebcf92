from l10n.glossary import Glossary, read_glossary
from l10n.workflow.hints import WIDTH, hints

GLOSSARY = read_glossary(
    "kind,source,en,eo\n"
    "person,Jean Valjean|Valjean,John Valjean|Valjean,\n"
    "place,Digne,Digne?,Digne\n"
    "term,cessez-le-feu,ceasefire|cease-fire,\n"
)


def test_names_terms_times_and_numbers_read_as_they_should() -> None:
    """In the order of the text; a surname as a surname; a proposal with its question mark."""
    source = "À 19H00 GMT, Valjean a quitté Digne pour le cessez-le-feu : 8 000 pas."
    assert hints(source, "en", GLOSSARY) == (
        "19H00 GMT -> 7 p.m. GMT ; Valjean -> Valjean ; Digne -> Digne?",
        "cessez-le-feu -> ceasefire ; 8 000 -> 8,000",
    )


def test_what_reads_as_it_is_written_needs_no_hint() -> None:
    """A plain 16 is 16 everywhere."""
    assert hints("Il y a 16 pages.", "en", Glossary()) == ()


def test_a_language_without_house_style_still_has_names() -> None:
    """Esperanto has no table of values; its glossary column counts."""
    assert hints("Valjean est à Digne à 19H00 GMT.", "eo", GLOSSARY) == ("Digne -> Digne",)


def test_no_line_is_wider_than_editors_keep() -> None:
    """Many hints take several lines."""
    source = ", ".join(f"à {hour}h{minute}0" for hour in range(8, 20) for minute in range(6))
    assert all(len(line) <= WIDTH for line in hints(source, "en", Glossary()))


def test_a_value_of_two_readings_says_both() -> None:
    """Since eight o'clock, or for eight hours: the text around tells the translator which."""
    both = ("8 heures -> 8 hours / 8 a.m.",)
    assert hints("Le quai est fermé depuis 8 heures.", "en", Glossary()) == both
    assert hints("Ils rament depuis 48 heures.", "en", Glossary()) == ("48 heures -> 48 hours",)


def test_a_small_rank_in_words_is_written_in_words_everywhere() -> None:
    """Third is no 3rd; in figures, or beyond the tenth, it needs its hint."""
    assert hints("C'est la troisième crue.", "en", Glossary()) == ()
    assert hints("C'est la 3e crue.", "en", Glossary()) == ("3e -> 3rd",)
    assert hints("C'est la douzième crue.", "en", Glossary()) == ("douzième -> 12th",)
