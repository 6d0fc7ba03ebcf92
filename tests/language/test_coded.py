"""Codes in a text: cut, read as readers see them, and written again."""

from hypothesis import given
from hypothesis import strategies as st

from l10n.language.text.coded import bare, escaped, seen, tokens
from l10n.model.article import CodeKind
from tests.strategies import texts

CODED = 'R&amp;D dit <em>3 &lt; 4</em><br/>à <a1>Anne</a1> & <x1/> <b class="x">'


def test_codes_and_texts_are_cut_in_order() -> None:
    """What is no code of ours is text: a lone ampersand, a tag with attributes."""
    kinds = [(token.kind, token.name) for token in tokens(CODED) if token.kind]
    assert kinds == [
        (CodeKind.OPEN, "em"),
        (CodeKind.CLOSE, "em"),
        (CodeKind.STANDALONE, "br"),
        (CodeKind.OPEN, "a1"),
        (CodeKind.CLOSE, "a1"),
        (CodeKind.STANDALONE, "x1"),
    ]
    assert "".join(CODED[token.start : token.end] for token in tokens(CODED)) == CODED


def test_readers_see_the_text_and_what_stands_alone_in_it() -> None:
    """A break is a line, a protected name its name, and each sign knows where it was."""
    alone = {"x1": "Le Soir", "br": "\n"}
    found = bare(CODED, alone)
    assert found.text == 'R&D dit 3 < 4\nà Anne & Le Soir <b class="x">'
    start = found.text.index("Anne")
    assert CODED[slice(*found.span(start, start + 4))] == "Anne"


def test_a_text_without_codes_is_as_it_is() -> None:
    """Only in a text with codes are two signs written as entities."""
    assert seen("R&amp;D") == "R&amp;D"
    assert seen("<em>R&amp;D</em>") == "R&D"


@given(texts, st.sampled_from(["em", "a1", "span12"]))
def test_any_text_can_be_put_between_codes(text: str, name: str) -> None:
    """Escaped it holds no code, and is read back letter for letter."""
    coded = f"<{name}>{escaped(text)}</{name}>"
    assert bare(coded).text == text
    assert len([token for token in tokens(coded) if token.kind]) == 2
