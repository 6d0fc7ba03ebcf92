"""How a language says a name, and what the glossary has decided."""

from l10n.checks.names.accepted import advice, forms_of, is_accepted, is_decided
from l10n.checks.pair import Conventions, Pair
from l10n.glossary import read_glossary
from tests.checks.names.organs import named

GLOSSARY = read_glossary("kind,source,en\nperson,Marta Okonjo,Martha Okonjo\n")
PAIR = Pair("Hier, Marta Okonjo parle.", "Martha speaks.", Conventions("en", GLOSSARY))


def test_a_transcribed_name_has_the_form_of_the_press() -> None:
    """And in Cyrillic the French spelling is none."""
    name, _ = named("Hier, Vladimir Poutine parle.")
    assert forms_of(name, "en")[0] == "Vladimir Putin"
    assert name.text not in forms_of(name, "ru")
    assert advice(name, "en") == "; write Vladimir Putin"


def test_the_glossary_decides_of_its_names_alone() -> None:
    """Their forms are accepted, inflected or not."""
    name, _ = named(PAIR.source)
    other, _ = named("Hier soir encore, Karl Lindqvist parle.")
    assert is_decided(name, PAIR)
    assert not is_decided(other, Pair("", "", Conventions("en")))
    assert is_accepted("Martha", PAIR)
    assert not is_accepted("Marta", PAIR)
