"""Controls of direction: whatever a text holds, what comes out leaves nothing open."""

from unicodedata import bidirectional

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from l10n.language.text.bidi import balanced, balanced_parts

OPENING = {"LRE": "PDF", "RLE": "PDF", "LRO": "PDF", "RLO": "PDF"} | dict.fromkeys(
    ("LRI", "RLI", "FSI"), "PDI"
)
CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
MARKS = "\u200e\u200f\u061c"
signs = st.text(st.sampled_from(f"{CONTROLS * 2}{MARKS}aб\u05d0 1\n\u2029"), max_size=30)


def is_balanced(text: str) -> bool:
    """Read a text as the algorithm does, by the classes that Unicode gives its characters."""
    opened: list[str] = []
    for char in text:
        kind = bidirectional(char)
        if kind in OPENING:
            opened.append(OPENING[kind])
        elif kind in {"PDF", "PDI"}:
            if not opened or opened.pop() != kind:
                return False
        elif kind == "B" and opened:
            return False
    return not opened


def _without(text: str) -> str:
    return "".join(char for char in text if char not in CONTROLS)


@given(signs)
@example("\u2066\u202eab\u2069c")
@example("a\u2066b\nc\u2069d")
def test_nothing_is_left_open_and_nothing_else_changes(text: str) -> None:
    """Each line is balanced; letters and marks of direction stay, and a second time nothing."""
    made = balanced(text)
    assert is_balanced(made)
    assert _without(made) == _without(text)
    assert balanced(made) == made
    assert (made == text) is is_balanced(text)


@given(st.lists(signs, max_size=4))
def test_texts_behind_each_other_are_balanced_as_one(texts: list[str]) -> None:
    """What opens in one may close in the next."""
    assert "".join(balanced_parts(texts)) == balanced("".join(texts))


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("\u2067אבג", "\u2067אבג\u2069"),
        ("\u202eabc", "\u202eabc\u202c"),
        ("abc\u2069 def\u202c", "abc def"),
        ("\u2068a \u202bb\u2069 c", "\u2068a \u202bb\u202c\u2069 c"),
        ("\u202aa\u2069b\u202c", "\u202aab\u202c"),
        ("a\u200e\u200fb", "a\u200e\u200fb"),
        ("\u2066a\nb\u2069", "\u2066a\u2069\nb"),
    ],
)
def test_openers_are_closed_and_stray_closers_dropped(text: str, made: str) -> None:
    """Isolates by their pop, embeddings by theirs; a pop of an isolate closes what is in it."""
    assert balanced(text) == made
