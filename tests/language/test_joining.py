"""Names that come back into a text, and how the words before them join."""

import pytest

from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.masking import mask, unmask
from l10n.language.text.protected import Protected, SpanKind

WHERE = "\ue000"

JOINED = """
    es | El presidente de X | Líbano | m | El presidente del Líbano
    es | Viaja a X | Elíseo | m | Viaja al Elíseo
    es | X libraba | Unión Soviética | f | La Unión Soviética libraba
    es | Vive en X | Ucrania | | Vive en Ucrania
    es | Sale del X | Unión Soviética | f | Sale de la Unión Soviética
    es | Sale de las X | Países Bajos | mp | Sale de los Países Bajos
    es | Llega a X. | 18:00 | fp | Llega a las 18:00.
    es | el alcalde de X | El Havre | | el alcalde de El Havre
    ca | Torna de X | Ucraïna | | Torna d'Ucraïna
    ca | La cimera de X | Anchorage | | La cimera d'Anchorage
    ca | Els pluja de X | Aisne | f | Els pluja de l'Aisne
    ca | En X | Estats Units | mp | Als Estats Units
    ca | El primer ministre de X | Països Baixos | mp | El primer ministre dels Països Baixos
    ca | Un vol per X | Caire | m | Un vol pel Caire
    ca | El X | Élysée | m | L'Élysée
    ca | De X | Amiens | | D'Amiens
    en | a X plane | Airbus | | an Airbus plane
    en | A X plane | Renault | | A Renault plane
    en | an X plane | Renault | | a Renault plane
    en | a X plane | European | | a European plane
    en | in X | United States | mp | in the United States
    en | of the X | United States | mp | of the United States
    en | X is | Soviet Union | f | The Soviet Union is
    en | He is in X | Japan | | He is in Japan
    it | in X | Aisne | f | nell'Aisne
    it | di X | Alaska | m | dell'Alaska
    it | In X | Stati Uniti | mp | Negli Stati Uniti
    it | a X | Cairo | m | al Cairo
    it | dalla X | Cremlino | m | dal Cremlino
    it | su X | Yemen | m | sullo Yemen
    it | per X | Ucraina | f | per l'Ucraina
    it | Secondo X | signor Rossi | m | Secondo il signor Rossi
    it | alle X | 18:00 | fp | alle 18:00
    pt | em X | Ucrânia | f | na Ucrânia
    pt | de X | Estados Unidos | mp | dos Estados Unidos
    pt | Por X | Espanha | f | Pela Espanha
    pt | do X | Ucrânia | f | da Ucrânia
    pt | de X | Portugal | | de Portugal
"""


@pytest.mark.parametrize("row", [row.strip() for row in JOINED.strip().splitlines()])
def test_articles_and_prepositions_join_with_the_name(row: str) -> None:
    """Whatever an engine wrote before it, its own article included."""
    language, text, reading, article, wanted = (part.strip() for part in row.split("|"))
    masked = mask("Là", [Protected(0, 2, reading, SpanKind.PLACE, article=article)])
    joints = known(knowledge(language).writing.joints, None)
    assert unmask(text.replace("X", masked.tokens[0]), masked, joints) == wanted


def test_a_town_takes_the_preposition_of_towns() -> None:
    """An Italian is in a country, and at a town."""
    joints = known(knowledge("it").writing.joints, None)
    masked = mask("Là", [Protected(0, 2, "Orly", SpanKind.TOWN)])
    assert unmask(f"atterra in {masked.tokens[0]}", masked, joints) == "atterra a Orly"


def test_a_number_keeps_its_noun() -> None:
    """Millions are of something, in English of nothing; Catalan elides."""
    for language, of, noun, wanted in (
        ("es", "de", "hogares", "1,2 millones de hogares"),
        ("ca", "de", "habitants", "1,2 milions d'habitants"),
        ("en", "", "homes", "1.2 million homes"),
    ):
        reading = wanted.removesuffix(noun).strip().removesuffix("d'").removesuffix(" de").strip()
        masked = mask("1,2 million de x", [Protected(0, 14, reading, SpanKind.NUMBER, after=of)])
        joints = known(knowledge(language).writing.joints, None)
        assert unmask(f"{masked.tokens[0]} {noun}", masked, joints) == wanted


def test_a_stop_stands_once() -> None:
    """That of an abbreviation ends the sentence too; an ellipsis is let alone."""
    masked = mask("Là.", [Protected(0, 2, "6 p.m.")])
    assert unmask(f"at {masked.tokens[0]}.", masked, None) == "at 6 p.m."
    assert unmask(f"at {masked.tokens[0]}, then", masked, None) == "at 6 p.m., then"


def test_without_tables_a_text_comes_back_as_it_was() -> None:
    """A language whose joints are not known gets the names, and nothing else changes."""
    masked = mask("Là", [Protected(0, 2, "Ukraine", SpanKind.PLACE, article="f")])
    assert unmask(f"in der {masked.tokens[0]}", masked, None) == "in der Ukraine"
