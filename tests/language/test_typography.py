from hypothesis import given
from hypothesis import strategies as st

from l10n.language.text.typography import fold


def test_typographic_variants_fold_to_one_text() -> None:
    """Curly apostrophes, no-break spaces and guillemets do not make another text."""
    assert fold("« L’avion », 8\u202f000\u00a0!") == fold("“ L'avion „, 8 000 !")


def test_a_space_is_never_folded_away() -> None:
    """A missing space is a different text: 1 5 is not 15."""
    assert fold("1\u202f5") != fold("15")


@given(st.text())
def test_folding_keeps_every_position(text: str) -> None:
    """Folding is idempotent and keeps the length, so spans stay valid."""
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)
