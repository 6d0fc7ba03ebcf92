"""XLIFF 1.2 and 2.1: what goes out comes back, and other tools read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage import xliff, xliff2

from l10n.errors import ExchangeProblem
from l10n.exchange.formats import PACKAGES, read_package
from l10n.exchange.inline import code_names, is_coded, plain
from l10n.exchange.xml import fits
from l10n.model.exchange import Package, Said, Sent
from l10n.model.unit import Origin, State
from tests.strategies import texts

if TYPE_CHECKING:
    from l10n.model.exchange import Returned

FORMATS = tuple(PACKAGES)

CODED = st.lists(
    st.one_of(
        st.text("abé &<>'\"", min_size=1, max_size=8).map(
            lambda text: text.replace("&", "&amp;").replace("<", "&lt;")
        ),
        st.sampled_from(["<em>", "</em>", "<a1>", "</a1>", "<br/>", "<x2/>", "<strong>"]),
    ),
    max_size=8,
).map("".join)
"""Coded texts, properly nested or not."""

fitting = texts.filter(fits)
held = st.one_of(fitting.filter(lambda text: not is_coded(text)), CODED.filter(is_coded))


def unit(source: str, target: str = "", state: State = State.UNTRANSLATED, n: int = 1) -> Sent:
    """Make a unit as it goes out."""
    origin = Origin.MACHINE if state is State.DRAFT else Origin.HUMAN
    notes = ("15 août -> August 15",)
    return Sent(f"e.{n}", "0123456789ab", source, target, state, origin, notes, is_coded(source))


def package(*units: Sent) -> Package:
    """Make a package of units."""
    return Package("ab12ab12ab12", "ports", "source/ports.txt", "fr", "de", units)


def back(made_as: str, *units: Sent) -> Returned:
    """Send units out and take them back."""
    return read_package(PACKAGES[made_as](package(*units)), "ports.xlf")


@pytest.mark.parametrize("made_as", FORMATS)
@given(source=held, target=held)
def test_texts_and_codes_come_back_as_they_were(made_as: str, source: str, target: str) -> None:
    """Read of what was written is what was written: texts, codes, spaces and line ends."""
    if is_coded(source) != is_coded(target):
        target = source
    (one,) = back(made_as, unit(source, target, State.TRANSLATED)).units
    assert (one.source, one.target) == (plain(source), plain(target))


@pytest.mark.parametrize("made_as", FORMATS)
def test_a_package_says_what_it_is_of(made_as: str) -> None:
    """Package, languages, ids and digests come back; a unit without a target has none."""
    returned = back(made_as, unit("Un."), unit("Deux.", "Zwei.", State.REVIEWED, 2))
    assert (returned.package, returned.article) == ("ab12ab12ab12", "ports")
    assert (returned.source_language, returned.language) == ("fr", "de")
    assert [one.name for one in returned.units] == ["e.1@0123456789ab", "e.2@0123456789ab"]
    assert [one.target for one in returned.units] == ["", "Zwei."]
    assert returned.problems == ()
    assert all(one.remarks == () for one in returned.units)


@pytest.mark.parametrize("made_as", FORMATS)
@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.REVIEWED, Said.FINAL),
        (State.TRANSLATED, Said.DONE),
        (State.OUTDATED, Said.OPEN),
        (State.NEEDS_WORK, Said.OPEN),
        (State.REJECTED, Said.OPEN),
    ],
)
def test_states_come_back(made_as: str, state: State, said: Said) -> None:
    """What was approved is final, what a person translated is done, all else is open."""
    (one,) = back(made_as, unit("Un.", "Eins.", state)).units
    assert one.said is said


def test_the_toolkit_sees_only_approved_units_as_done() -> None:
    """In 1.2 a draft and a translation are fuzzy to it, an approved text is not; texts are ours."""
    sent = [
        unit("Un « quai »\u202f!", "Ein Kai!", State.DRAFT, 1),
        unit("Deux\n lignes", "Zwei\n Zeilen", State.TRANSLATED, 2),
        unit("Trois.", "Drei.", State.REVIEWED, 3),
        unit("Quatre.", n=4),
    ]
    store: Any = xliff.xlifffile()
    store.parse(PACKAGES["xliff12"](package(*sent)))
    assert [(u.source, u.target or "") for u in store.units] == [(u.source, u.target) for u in sent]
    assert [u.isapproved() for u in store.units] == [False, False, True, False]
    assert [u.isfuzzy() for u in store.units] == [True, True, False, False]


def test_the_toolkit_reads_xliff_2() -> None:
    """Its own class for 2.x sees the texts, and the final one as approved."""
    sent = [unit("Deux.", "Zwei.", State.TRANSLATED), unit("Trois.", "Drei.", State.REVIEWED, 2)]
    store: Any = xliff2.Xliff2File()
    store.parse(PACKAGES["xliff21"](package(*sent)))
    assert [(u.source, u.target) for u in store.units] == [("Deux.", "Zwei."), ("Trois.", "Drei.")]
    assert [u.isapproved() for u in store.units] == [False, True]


def test_no_space_is_put_into_a_text() -> None:
    """Structure stands on lines, texts as they are: an indented code would be another text."""
    data = PACKAGES["xliff12"](package(unit("Le <em>port</em> <a1>ferme</a1>.")))
    assert b'Le <g id="em">port</g> <g id="a1">ferme</g>.</source>' in data


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"<xliff", "no XML"),
        (b"", "no XML"),
        (b"<html/>", "no XLIFF"),
        (b'<!DOCTYPE xliff SYSTEM "http://127.0.0.1/x.dtd"><xliff/>', "document type"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>', "document type"),
        (b"<xliff>" + b"<g>" * 250 + b"</g>" * 250 + b"</xliff>", "nested"),
        (b"\xff\xfe<\x00x\x00", "no XML"),
    ],
)
def test_what_is_no_package_is_refused(data: bytes, what: str) -> None:
    """Other files, document types, entities and depth are refused with a word, never expanded."""
    with pytest.raises(ExchangeProblem, match=what):
        read_package(data, "x.xlf")


def test_a_package_in_utf16_reads_as_in_utf8() -> None:
    """XML says its own encoding, and XLIFF may have either."""
    data = PACKAGES["xliff12"](package(unit("Été.", "Sommer.", State.TRANSLATED)))
    text = data.decode().replace("UTF-8", "UTF-16")
    assert read_package(text.encode("utf-16"), "x.xlf") == read_package(data, "x.xlf")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ('<ph id="1">%s</ph>', "<c1/>"),
        ('<bpt id="1">&lt;b&gt;</bpt>x<ept id="1"/>', "<c1>x</c1>"),
        ('<mrk mtype="seg" mid="0">Un.</mrk> <mrk mtype="seg">Deux.</mrk>', "Un. Deux."),
        ('<it id="b" pos="open"/>x', "<b>x"),
    ],
)
def test_other_tools_codes_of_1_2_are_codes(inner: str, text: str) -> None:
    """Any inline element is a code or looked through: no text of it is lost."""
    data = (
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" '
        'source-language="fr" target-language="de" datatype="plaintext"><body>'
        f'<trans-unit id="1"><source>{inner}</source></trans-unit></body></file></xliff>'
    )
    (one,) = read_package(data.encode(), "x.xlf").units
    assert one.source == text


def test_a_unit_of_several_segments_is_read_whole() -> None:
    """Segments and what stands between them are one text; targets stand in their own order."""
    data = _xliff2(
        '<unit id="u"><segment><source>Un.</source><target order="3">Eins.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment><source>Deux.</source><target order="1">Zwei.</target></segment></unit>'
    )
    (one,) = read_package(data, "x.xlf").units
    assert (one.source, one.target) == ("Un. Deux.", "Zwei. Eins.")


def test_codes_are_written_in_order_with_ids_of_their_own() -> None:
    """A second code of one name has another id; both come back by their name."""
    data = PACKAGES["xliff21"](package(unit("<em>a</em> <em>b</em> <br/>")))
    assert b'id="em-2"' in data
    assert code_names(read_package(data, "x").units[0].source) == [
        *("<em>", "</em>", "<em>", "</em>", "<br/>")
    ]


def _xliff2(inner: str, attributes: str = 'srcLang="fr" trgLang="de"') -> bytes:
    return (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" '
        f'{attributes} xmlns:o="urn:o"><file id="f">{inner}</file></xliff>'
    ).encode()


def _unit(inner: str, extra: str = "") -> str:
    return f'<unit id="u">{extra}<segment><source>{inner}</source></segment></unit>'


SOUND = [
    _xliff2(_unit("Un.")),
    _xliff2(_unit('<sc id="1"/>x<ec startRef="1"/>')),
    _xliff2(_unit('<ec id="1" isolated="yes"/>x')),
    _xliff2(
        _unit('<ph id="1" dataRef="d"/>', '<originalData><data id="d">x</data></originalData>')
    ),
    _xliff2(_unit('<mrk id="m" type="comment" value="vu">x</mrk>')),
    _xliff2(_unit('<mrk id="m" type="term" ref="#f=f/u=u/n=1">x</mrk>')),
    _xliff2('<skeleton href="s"/>' + _unit("Un.")),
    _xliff2("<skeleton>here</skeleton>" + _unit("Un.")),
    _xliff2('<group id="u">' + _unit("Un.") + "</group>"),
    _xliff2(_unit("Un."), 'srcLang="fr-CA"'),
]
"""Documents that keep the rules."""

BROKEN = [
    ("no id", _xliff2("<unit><segment><source>x</source></segment></unit>")),
    ("ids twice", _xliff2(_unit("x") + _unit("y"))),
    (
        "segment ids twice",
        _xliff2(
            _unit("x</source></segment><segment id='1'><source>y").replace(
                "<segment><source>x", "<segment id='1'><source>x"
            )
        ),
    ),
    ("code ids twice", _xliff2(_unit('<ph id="1"/><ph id="1"/>'))),
    (
        "note ids twice",
        _xliff2(_unit("x", '<notes><note id="n">a</note><note id="n">b</note></notes>')),
    ),
    ("ids in an extension", _xliff2(_unit("x", '<o:a id="1"/><o:a id="1"/>'))),
    ("an id with a space", _xliff2(_unit('<ph id="a b"/>'))),
    ("a skeleton nowhere", _xliff2("<skeleton/>" + _unit("x"))),
    ("a skeleton twice", _xliff2('<skeleton href="s">here</skeleton>' + _unit("x"))),
    ("no data", _xliff2(_unit('<ph id="1" dataRef="d"/>'))),
    ("a copy of nothing", _xliff2(_unit('<ph id="1" copyOf="9"/>'))),
    ("a sub-flow that is none", _xliff2(_unit('<ph id="1" subFlows="v"/>'))),
    ("an end without a start", _xliff2(_unit('<ec startRef="1"/>'))),
    ("a start without an end", _xliff2(_unit('<sc id="1"/>x'))),
    ("an annotation left open", _xliff2(_unit('<sm id="m"/>x'))),
    ("a comment on no note", _xliff2(_unit('<mrk id="m" type="comment" ref="#n=9">x</mrk>'))),
    ("a reference of two leaves", _xliff2(_unit('<mrk id="m" type="o:t" ref="#n=1/n=2">x</mrk>'))),
    ("no language", _xliff2(_unit("x"), 'srcLang="f_r"')),
    ("another language", _xliff2(_unit("x").replace("<source>", '<source xml:lang="es">'))),
    (
        "a target without one",
        _xliff2(
            _unit("x</source><target>y</target>").replace("</target></source>", "</target>"),
            'srcLang="fr"',
        ),
    ),
    ("no state", _xliff2(_unit("x").replace("<segment>", '<segment state="done">'))),
    (
        "a detail without a state",
        _xliff2(_unit("x").replace("<segment>", '<segment subState="o:x">')),
    ),
    ("no segment", _xliff2('<unit id="u"/>')),
    ("no source", _xliff2('<unit id="u"><segment/></unit>')),
    ("no unit", _xliff2("")),
    (
        "an order twice",
        _xliff2(
            '<unit id="u"><segment><source>a</source><target order="1">a</target>'
            '</segment><segment><source>b</source><target order="1">b</target></segment></unit>'
        ),
    ),
]
"""Documents that break one, by what they break."""


@pytest.mark.parametrize("data", SOUND)
def test_sound_documents_have_no_problem(data: bytes) -> None:
    """No rule is found broken where none is."""
    assert read_package(data, "x.xlf").problems == ()


@pytest.mark.parametrize(("what", "data"), BROKEN)
def test_broken_rules_are_reported(what: str, data: bytes) -> None:
    """Each kind of id, reference, language and state that is wrong is a problem with its line."""
    problems = read_package(data, "x.xlf").problems
    assert problems, what
    assert all(problem.line >= 1 and problem.what for problem in problems)
