"""Which sentences of two finished texts say the same, judged by lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from l10n.bitext.aligning import align
from l10n.bitext.anchors import TextLine, time_alone
from l10n.bitext.cutting import cut
from l10n.bitext.vocabulary import learnt
from tests.bitext.lists import HERE, edited, read_texts, score

pytestmark = pytest.mark.no_cover  # whole articles, again and again

FIRST = [read_texts(path) for path in sorted((HERE / "first").glob("*.txt"))]
SECOND = [read_texts(path) for path in sorted((HERE / "second").glob("*.txt"))]
THIRD = [read_texts(path) for path in sorted((HERE / "third").glob("*.txt"))]
SENTENCES = st.lists(st.text("abc défÀ 0123456789.?«»,’", max_size=30), max_size=12)


def test_the_list_is_found() -> None:
    """Of 190 pairs with deletions, merges, splits and moves nearly all are found, none wrong."""
    found = score(FIRST)
    assert found.all >= 190
    assert found.precision >= 0.99
    assert found.recall >= 0.95


def test_texts_that_editors_cut_up_give_fewer_pairs_and_right_ones() -> None:
    """Twice as much is missing, moved and joined: less is sure, and what is sure is right."""
    found = score(edited(texts, seed) for texts in FIRST for seed in range(5))
    assert found.precision >= 0.99
    assert found.recall >= 0.88


def test_entries_in_another_order_are_found_by_their_times() -> None:
    """One text tells the day from its morning, the other from its evening."""
    french = [
        ["09h00 - Ouverture", "Les électeurs votent.", "Le ciel est gris."],
        ["12h00 - Midi", "La queue s'allonge.", "Un homme proteste."],
        ["20h00 - Clôture", "Le dépouillement commence.", "Tout est calme."],
    ]
    english = [
        ["9:00 a.m. - Opening", "Voters are voting.", "The sky is grey."],
        ["12:00 p.m. - Noon", "The queue grows longer.", "A man protests."],
        ["8:00 p.m. - Close", "Counting begins.", "All is calm."],
    ]
    mine = [TextLine(text, n) for n, entry in enumerate(french) for text in entry]
    theirs = [TextLine(text, n) for n, entry in enumerate(reversed(english)) for text in entry]
    found = {bead.source: bead.target for bead in align(mine, theirs, "en")}
    assert found[(0,)] == (6,)
    assert found[(3,)] == (3,)
    assert found[(6,)] == (0,)


@pytest.mark.parametrize(
    ("text", "language", "opening"),
    [
        ("10.00 Uhr", "de", "t600"),
        ("7:45 p.m.", "en", "t465"),
        ("12.15 horas", "es", "t15"),
        ("— 18.05 h —", "ca", "t365"),
        ("[19:00]", "ru", "t420"),
        ("午後7時", "ja", "t420"),
        ("10.15 Uhr - Der Minister", "de", ""),
        ("Nach 10 Uhr", "de", ""),
        ("10 Prozent", "de", ""),
        ("23'", "en", ""),
    ],
)
def test_a_line_that_is_a_time_opens_an_entry(text: str, language: str, opening: str) -> None:
    """However its language writes times; what says more than a time is a text."""
    assert time_alone(text, language) == opening


def test_words_are_learnt_from_pairs() -> None:
    """Words that mostly stand together speak for a pair; those that do not say nothing."""
    said = [
        ("le brouillard se lève", "köd van reggel"),
        ("un brouillard épais", "sűrű köd"),
        ("une forêt sombre", "sötét erdő"),
        ("la forêt brûle", "ég az erdő"),
    ]
    pairs = [(frozenset(mine.split()), frozenset(theirs.split())) for mine, theirs in said]
    words = learnt(pairs)
    assert words.score(frozenset({"brouillard"}), frozenset({"köd"})) > 0
    assert words.score(frozenset({"brouillard"}), frozenset({"erdő"})) == 0
    assert words.score(frozenset({"épais"}), frozenset({"sűrű"})) == 0


@given(SENTENCES, SENTENCES)
@settings(max_examples=60, deadline=None)
def test_no_sentence_is_in_two_pairs(mine: list[str], theirs: list[str]) -> None:
    """Whatever the texts are: places exist, each at most once, and likelihoods are such."""
    found = align([TextLine(text) for text in mine], [TextLine(text) for text in theirs], "en")
    for side, places in ((mine, [b.source for b in found]), (theirs, [b.target for b in found])):
        flat = [place for group in places for place in group]
        assert len(flat) == len(set(flat))
        assert set(flat) <= set(range(len(side)))
    assert all(0.5 < bead.likely <= 1 for bead in found)


def test_texts_of_other_kinds_and_scripts_are_found() -> None:
    """Portraits, recipes, markets in six languages are found, and nothing wrong."""
    found = score(SECOND)
    assert found.all >= 78
    assert found.precision >= 0.99
    assert found.recall >= 0.94


def test_other_live_blogs_are_found() -> None:
    """A cup tie, a trial, a mountain stage, a council, with deletions, merges and moves."""
    found = score(THIRD)
    assert found.all >= 210
    assert found.precision >= 0.99
    assert found.recall >= 0.95


def test_other_texts_that_editors_cut_up_give_right_pairs() -> None:
    """What is missing, moved and joined in them makes less sure, and next to nothing wrong."""
    found = score(edited(texts, seed) for texts in (*SECOND, *THIRD) for seed in range(3))
    assert found.precision >= 0.99
    assert found.recall >= 0.85


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Putin left. He said no.", ["Mr. Putin left.", "He said no."]),
        ("Er kam am 15. August. Dann ging er.", ["Er kam am 15. August.", "Dann ging er."]),
        ("Seit 1998. Endlich!", ["Seit 1998.", "Endlich!"]),
        ("At 6 p.m. on Friday it rained.", ["At 6 p.m. on Friday it rained."]),
        ("The U.S. President spoke.", ["The U.S. President spoke."]),
        ("他走了。她留下。", ["他走了。", "她留下。"]),
        ("「行く」と言った。雨だ！", ["「行く」と言った。", "雨だ！"]),
        ('"No." "Yes." He went.', ['"No."', '"Yes."', "He went."]),
        ("هل جاء؟ لم يأت.", ["هل جاء؟", "لم يأت."]),
    ],
)
def test_translations_are_cut_into_sentences(text: str, sentences: list[str]) -> None:
    """In any script; titles, initials and ordinals end none."""
    assert cut(text) == sentences
