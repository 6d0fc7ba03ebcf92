"""Markdown inside a sentence: what is a mark, what translators see, what comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.language.text.coded import tokens
from l10n.language.text.markdown import bare_markdown, coded_like, is_renoted, marked, noted
from tests.strategies import FRENCH, texts

MARKED = {
    "Le **préfet** a parlé.": "Le <strong>préfet</strong> a parlé.",
    "Le *préfet* et _le maire_.": "Le <em>préfet</em> et <em>le maire</em>.",
    "***Alerte*** : le vent.": "<strong><em>Alerte</em></strong> : le vent.",
    "Voir [la carte](https://port.example/c_(1)) ici.": "Voir <a1>la carte</a1> ici.",
    "[Un](/a) et [**deux**](/b).": "<a1>Un</a1> et <a2><strong>deux</strong></a2>.",
    "Lancez `bac --vite` d'abord.": "Lancez <code>bac --vite</code> d'abord.",
    "Le bac ![vu du quai](b.jpg) part.": "Le bac <img1>vu du quai</img1> part.",
    "CO<sub>2</sub> & bac": "CO<sub>2</sub> &amp; bac",
    'À <time datetime="2025-08-15">midi</time>.': "À <time1>midi</time1>.",
    "Un<br>deux": "Un<br/>deux",
    "**Paris.**": "Paris.",
    "[tout](/a)": "tout",
    r"5 \* 3 et \_x\_": "5 * 3 et _x_",
    "&#77;ardi &amp; jeudi": "Mardi & jeudi",
}
PROSE = (
    "5*3*2 et un_nom_long",
    "Le prix (*) du lait (*)",
    "les étudiant*e*s",
    "a * b * c",
    "** rien **",
    "R&D, AT&T et 2 < 3",
    "[sic] et [1]",
    "**ouvert, jamais clos",
    "https://port.example/a_b_c?d=1&e=2",
    "C:\\bac",
)


@pytest.mark.parametrize("text", MARKED)
def test_marks_are_codes(text: str) -> None:
    """Emphasis, links, pictures, code, HTML in a text, escapes; what wraps all of it is none."""
    assert noted(text).text == MARKED[text]


@pytest.mark.parametrize("text", PROSE)
def test_signs_of_prose_are_no_marks(text: str) -> None:
    """Footnotes, products, long names, inclusive spelling and mere brackets stay what they are."""
    assert noted(text).text == text
    assert noted(text).is_plain
    assert marked(text, "otra *cosa*") == "otra *cosa*"


def test_a_target_gets_the_marks_of_its_source() -> None:
    """Order, address and sign are the source's own; what would be a mark and is none is escaped."""
    source = "Le __préfet__ a vu [la carte](/c)."
    target = "<a1>El mapa</a1> lo vio <strong>el *prefecto*</strong>."
    assert marked(source, target) == r"[El mapa](/c) lo vio __el \*prefecto\*__."
    assert marked(r"| a \| b", "c | d") == r"c \| d"
    assert marked("**Paris.**", "París.") == "**París.**"


def test_a_target_in_markdown_gets_codes_like_its_source() -> None:
    """A link is the source's with that address, wherever it stands; a mark of its own is text."""
    source = "Voir [la carte](/c) et [le plan](/p) du *bac*."
    target = "Ver [el plano](/p), [el mapa](/c) del *bac* y **más**."
    assert coded_like(source, target) == (
        "Ver <a2>el plano</a2>, <a1>el mapa</a1> del <em>bac</em> y **más**."
    )
    assert coded_like("**Paris.**", "**París.**") == "París."
    assert is_renoted(source, noted(source).text)
    assert not is_renoted("Le bac.", "Le bac.")
    assert not is_renoted("Le *bac*.", "Le <em>quai</em>.")


_marks = st.sampled_from(
    [
        *("*", "**", "_", "`", "[", "](/a)", "![", "<sub>", "</sub>", "<br>"),
        *("\\", "&amp;", " ", "mot", ".", "a*b"),
    ]
)
markdown = st.lists(_marks | st.text(st.sampled_from(FRENCH), max_size=6), max_size=12).map("".join)
"""Texts full of marks, most of them not closed."""


@given(markdown | texts)
def test_a_text_comes_back_from_its_codes(text: str) -> None:
    """What translators see, unchanged, is the text again, byte for byte."""
    assert marked(text, noted(text).text) == text
    assert coded_like(text, text) == noted(text).text


@given(markdown)
def test_codes_are_well_formed_and_stand_where_they_say(text: str) -> None:
    """Each opens and closes in order, and is a mark of the text where its span is."""
    read = noted(text)
    found = [it for it in tokens(read.text) if it.kind is not None] if read.codes else []
    assert [(it.name, it.kind) for it in found] == [(code.id, code.kind) for code in read.codes]
    waiting = []
    for code in read.codes:
        assert 0 <= code.start < code.end <= len(text)
        if code.kind == "open":
            waiting.append(code.id)
        elif code.kind == "close":
            assert waiting.pop() == code.id
    assert waiting == []


@given(markdown)
def test_places_of_the_bare_text_are_in_the_markdown(text: str) -> None:
    """They go forward, one for each sign and one for the end."""
    seen = bare_markdown(text)
    assert len(seen.places) == len(seen.text) + 1
    assert list(seen.places) == sorted(seen.places)
