"""TBX and tables of terms, out and in."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translate.storage import tbx

from l10n.errors import ExchangeProblem
from l10n.exchange.tables import read_table
from l10n.exchange.tbx import read_tbx, write_basic, write_martif
from l10n.model.term import Term, TermForms, TermKind

WRITERS = [write_martif, write_basic]
TARGETS = ("en", "de")
POUTINE = Term(
    TermKind.PERSON,
    ("Vladimir Poutine", "Poutine"),
    (("en", TermForms(("Vladimir Putin", "Putin"), forbidden=("Poutin",))),),
    "as AP",
)

forms = st.lists(
    st.text("abé &<'", min_size=1, max_size=8)
    .map(lambda text: " ".join(text.split()))
    .filter(bool),
    min_size=1,
    max_size=3,
    unique=True,
).map(tuple)
terms = st.builds(
    Term,
    st.sampled_from(TermKind),
    forms,
    forms.map(lambda said: (("de", TermForms(said)),)),
    st.sampled_from(["", "a note"]),
)


@pytest.mark.parametrize("write", WRITERS)
@given(term=terms)
def test_terms_come_back_as_they_were(write: Any, term: Term) -> None:  # noqa: ANN401 - one of two writers
    """Kind, forms in their order and note survive both forms of TBX."""
    (back,) = read_tbx(write([term], "fr"), "x.tbx", "fr", ("de",))
    assert (back.kind, back.sources, back.targets, back.note) == (
        *(term.kind, term.sources, term.targets, term.note),
    )


@pytest.mark.parametrize("write", WRITERS)
def test_forbidden_forms_stay_forbidden(write: Any) -> None:  # noqa: ANN401 - as above
    """A deprecated term is no accepted form, out and in."""
    (back,) = read_tbx(write([POUTINE], "fr"), "x.tbx", "fr", TARGETS)
    assert back.forbidden("en") == ("Poutin",)
    english = back.forms("en")
    assert english is not None
    assert english.all == ("Vladimir Putin", "Putin")


@pytest.mark.parametrize("write", WRITERS)
def test_what_is_only_proposed_is_not_given_out(write: Any) -> None:  # noqa: ANN401 - as above
    """A cell that a program made is no term of the desk."""
    term = Term(TermKind.PLACE, ("Sète",), (("de", TermForms(("Sète",), proposed=True)),))
    (back,) = read_tbx(write([term], "fr"), "x.tbx", "fr", TARGETS)
    assert back.targets == ()


def test_the_toolkit_reads_the_old_form() -> None:
    """Weblate's reader sees source, target, a forbidden form, and what is not to be translated."""
    stays = Term(TermKind.NAME, ("Le Monde",), (("en", TermForms(("Le Monde",))),))
    store: Any = tbx.tbxfile(sourcelanguage="fr", targetlanguage="en")
    store.parse(write_martif([POUTINE, stays], "fr"))
    first, second = store.units
    assert (first.source, first.target) == ("Vladimir Poutine", "Vladimir Putin")
    assert [t.text for t in first.get_target_terms() if t.deprecated] == ["Poutin"]
    assert (first.istranslatable(), second.istranslatable()) == (True, False)


@pytest.mark.parametrize(
    "entry",
    [
        (
            "<langSet xml:lang='fr-FR'><tig><term>Sète</term></tig></langSet>"
            "<langSet xml:lang='de_CH'><ntig><termGrp><term>Cette</term></termGrp></ntig></langSet>"
        ),
        (
            "<langSet xml:lang='fr'><tig><term><hi>Sète</hi></term></tig></langSet>"
            "<langSet xml:lang='de'><tig><term>Cette</term>"
            "<termNote type='partOfSpeech'>noun</termNote></tig></langSet>"
        ),
    ],
)
def test_terms_of_other_tools_are_read(entry: str) -> None:
    """Regions, groups and other notes: the same term."""
    body = f"<body><termEntry>{entry}</termEntry></body>"
    data = f"<martif type='TBX'><text>{body}</text></martif>".encode()
    (term,) = read_tbx(data, "x.tbx", "fr", TARGETS)
    german = term.forms("de")
    assert german is not None
    assert (term.sources, german.all) == (("Sète",), ("Cette",))


def test_what_needs_no_translation_reads_as_in_french_everywhere() -> None:
    """A brand that stays is said to stay, in each language of the project."""
    data = (
        b"<martif><text><body><termEntry><descrip type='Translation needed'>No</descrip>"
        b"<langSet xml:lang='fr'><tig><term>Le Monde</term></tig></langSet></termEntry>"
        b"</body></text></martif>"
    )
    (term,) = read_tbx(data, "x.tbx", "fr", TARGETS)
    assert [(tag, said.all) for tag, said in term.targets] == [
        ("en", ("Le Monde",)),
        ("de", ("Le Monde",)),
    ]


@pytest.mark.parametrize("data", [b"", b"<tmx/>", b"<!DOCTYPE martif SYSTEM 'x'><martif/>"])
def test_what_is_no_tbx_is_refused(data: bytes) -> None:
    """Other files and document types are refused with a word."""
    with pytest.raises(ExchangeProblem):
        read_tbx(data, "x.tbx", "fr", TARGETS)


@pytest.mark.parametrize(
    "text",
    [
        "fr,de\nSète,Cette\n",
        "French;German;Comment\r\nSète;Cette;\r\n",
        "\ufeffsource\tDE-de\ttype\nSète\tCette\tplace\n",
        'note,de,fr\n"a, b",Cette,Sète\n,,\n',
    ],
)
def test_tables_are_read_by_the_names_of_their_columns(text: str) -> None:
    """Comma, semicolon or tab; tags, regions or names of languages; in any order."""
    (term,) = read_table(text, "x.csv", "fr", TARGETS)
    german = term.forms("de")
    assert german is not None
    assert (term.sources, german.all) == (("Sète",), ("Cette",))


@pytest.mark.parametrize("text", ["", "a,b\nc,d\n", "fr,xx\nSète,y\n", "de,en\nCette,Cette\n"])
def test_tables_without_the_languages_are_refused(text: str) -> None:
    """No French, or none of the project's languages: nothing can be meant."""
    with pytest.raises(ExchangeProblem):
        read_table(text, "x.csv", "fr", TARGETS)
