"""What leaves a text before an engine sees it comes back exactly once."""

from hypothesis import given
from hypothesis import strategies as st

from l10n.drafting.engine import Shape
from l10n.drafting.shapes import shaped, unshaped
from l10n.language.text.masking import mask, unmask
from l10n.language.text.protected import Protected
from l10n.language.text.requoting import retypeset
from tests.strategies import texts

spans = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 9)).map(lambda pair: (pair[0], pair[0] + pair[1])),
    max_size=6,
)


@given(texts, spans)
def test_masking_and_unmasking_give_the_text_back(text: str, at: list[tuple[int, int]]) -> None:
    """Whatever the text holds, private-use characters too, and however the spans overlap."""
    protected = [Protected(a, min(b, len(text)), text[a:b]) for a, b in at if a < len(text)]
    masked = mask(text, protected)
    assert unmask(masked.text, masked) == text


@given(texts.filter(lambda text: "[<x" not in text and "⟦" not in text), spans)
def test_every_shape_can_be_read_back(text: str, at: list[tuple[int, int]]) -> None:
    """A token written in the shape of an engine is the token again."""
    masked = mask(text, [Protected(a, min(b, len(text)), "X") for a, b in at if a < len(text)])
    for shape in (Shape.PRIVATE, Shape.SUPERBLANK, Shape.BRACKETS):
        assert unshaped(shaped(masked, shape), masked, shape) == masked.text


def test_a_token_lost_doubled_or_invented_is_noticed() -> None:
    """Each comes back exactly once, in any order, or nothing comes back."""
    masked = mask("Nick Luna voit Marc Rubio", [Protected(0, 9, "N. L."), Protected(15, 25, "M.")])
    one, two = masked.tokens
    assert unmask(f"{two} y {one}", masked) == "M. y N. L."
    for damaged in (one, f"{one}{two}{two}", f"{one}{two}\ue777", ""):
        assert unmask(damaged, masked) is None


def test_a_number_that_no_token_has_stays() -> None:
    """An engine that invents `⟦7⟧` has said `⟦7⟧`."""
    masked = mask("Luna dort", [Protected(0, 4, "Luna")])
    assert unshaped("⟦0⟧ ⟦7⟧", masked, Shape.BRACKETS) == f"{masked.tokens[0]} ⟦7⟧"


def test_what_has_nothing_to_translate_is_told() -> None:
    """Names, figures and punctuation alone need no engine."""
    assert mask("Nick Luna, 12.", [Protected(0, 9, "Nick Luna")]).is_bare
    assert not mask("Nick Luna dort", [Protected(0, 9, "Nick Luna")]).is_bare


def test_french_typography_becomes_that_of_the_language() -> None:
    """Guillemets become the language's quotation marks, spaces before ; : ! ? go; twice is once."""
    text = "« Oui !\u00a0», dit-il\u202f: « non »\u00a0?"
    assert retypeset(text, "en") == "“Oui!”, dit-il: “non”?"
    assert retypeset(text, "de") == "„Oui!“, dit-il: „non“?"
    assert retypeset(text, "ru") == "«Oui!», dit-il: «non»?"
    assert retypeset(retypeset(text, "en"), "en") == retypeset(text, "en")
