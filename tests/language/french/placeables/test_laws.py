import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.language.source import find_in_source, find_placeables, find_quantities, gather
from l10n.language.text.typography import fold
from l10n.model.placeable import Placeable, PlaceableType

ANY_TEXT = st.text(st.characters(exclude_categories=()))
WEB = frozenset(
    {PlaceableType.URL, PlaceableType.EMAIL, PlaceableType.HANDLE, PlaceableType.HASHTAG}
)
PIECES = st.sampled_from(
    [
        *[
            "15 août",
            "du 14 au 15 août",
            "mi-août",
            "en 2020",
            "1939-1945",
            "15/08/2025",
            "vendredi",
        ],
        *["19h", "19 h 30", "19H00 GMT", "20h00 (heure de Paris)", "midi", "24h/24", "2'10\""],
        *["trois jours", "1,5 million d'euros", "un million et demi", "8 000", "-3", "25 %", "3-1"],
        *["13 kilomètres", "moins 5 degrés", "75e", "XXe", "$2,5 millions", "01 23 45 67 89"],
        *[
            "https://exemple.fr/(a)",
            "a@b.fr",
            "@moi",
            "#Mot",
            "n° 5",
            "A320",
            "quatre-vingt-dix-sept",
        ],
        *[
            "Anne Durand",
            "Durand",
            "Durand-Martin",
            "M. Durand",
            "l'Élysée",
            "la ville de Vréville",
        ],
        *[
            "le Parti socialiste",
            "(PS)",
            "Coupe de France",
            "« Le Film »",
            "rue de Rivoli",
            "Ariane 6",
        ],
        *[
            "le ministre des Finances",
            ", 44 ans,",
            "a déclaré",
            "selon l'",
            "à",
            "de",
            "et",
            "Mais",
        ],
        *[".", ",", " :", "« ", " »", "(", ")", "\n", "▪️ ", "’", "\u00a0", "\u2009", "\ud800", "é"],
    ]
)
SENTENCES = st.lists(PIECES, max_size=12).map(" ".join)
SPACES = st.sampled_from(["\u00a0", "\u202f", "\u2009"])


def folded(placeables: tuple[Placeable, ...]) -> list[tuple[str, int, int, str]]:
    """Return placeables with their values reduced to one typography."""
    return [(p.type.value, p.start, p.end, fold(p.value)) for p in placeables]


HUGE = [
    "1" * 100_000,
    "«" * 10_000,
    "(" * 10_000 + "A",
    "x" * 1_000_000,
    "http://" + "(" * 10_000,
    "a@" * 5_000,
    "Parti de " * 2_000,
    "123 " * 5_000,
    "1 million " * 5_000,
    "9 milliards 8 millions 70 000 " * 3_000,
    "cinq virgule zéro " * 5_000,
    "zéro virgule " + "zéro " * 20_000,
    "vingt heures moins " * 5_000,
    "vingt et unième " * 5_000,
    "1 h 2 min 3 s " * 5_000,
    "Abc-" * 5_000,
    "\ud800" * 5_000,
]


@given(SENTENCES | ANY_TEXT)
def test_placeables_are_slices_in_order(text: str) -> None:
    """Spans lie in the text, hold what they say, are sorted and never overlap."""
    last = 0
    for placeable in find_placeables(text):
        assert last <= placeable.start < placeable.end <= len(text)
        assert text[placeable.start : placeable.end] == placeable.text
        assert placeable.value
        last = placeable.end


@pytest.mark.parametrize("text", HUGE, ids=range(len(HUGE)))
def test_monstrous_texts_are_read(text: str) -> None:
    """A megabyte without a space, endless digits, brackets and quotes: all end well."""
    for placeable in find_placeables(text):
        assert text[placeable.start : placeable.end] == placeable.text


@given(SENTENCES, SPACES, st.sampled_from("\u2019\u02bc"))
def test_typography_changes_nothing(text: str, space: str, apostrophe: str) -> None:
    """Every kind of space and of apostrophe gives the same placeables."""
    plain = fold(text)
    fancy = plain.replace(" ", space).replace("'", apostrophe)
    assert folded(find_placeables(fancy)) == folded(find_placeables(plain))


@given(SENTENCES, st.sampled_from("\u00ad\u2060\ufeff"), st.integers(0, 200))
def test_what_nobody_sees_changes_no_value(text: str, unseen: str, place: int) -> None:
    """A soft hyphen or a joiner anywhere in a text leaves types and values as they are."""
    split = text[:place] + unseen + text[place:]
    values = [(p.type, p.value) for p in find_quantities(text) if p.type not in WEB]
    assert [(p.type, p.value) for p in find_quantities(split) if p.type not in WEB] == values


@given(SENTENCES)
def test_evidence_of_a_text_finds_what_the_text_finds(text: str) -> None:
    """Gathering first and finding then is finding at once."""
    assert find_placeables(text, names=gather(text)) == find_placeables(text)


@given(SENTENCES | ANY_TEXT)
def test_findings_point_into_the_article(text: str) -> None:
    """A finding of the source has a message and a span of its own text."""
    for finding in find_in_source(text):
        assert finding.message
        assert finding.source_span is not None
        start, end = finding.source_span
        assert 0 <= start < end <= len(text)
