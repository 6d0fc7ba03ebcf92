"""Documents that are broken, hostile or not what they say: each is refused in one line, or read."""

import json

import pytest

from l10n.documents.formats import read_document
from l10n.documents.stamps import read_stamp
from l10n.errors import SourceProblem
from l10n.model.article import Article

HEAD = (
    '<html lang="fr"><head><meta charset="{}"><title>Port</title></head><body><main><h1>Port</h1>'
)
ENTRY = "<h2>19h05 - Le bac</h2><p>Il part à l’aube.</p><h2>19h01 - Le quai</h2><p>Il est vide.</p>"
BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    "<rss><channel><title>&b;</title><item><title>x</title></item></channel></rss>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<rss><channel><item><title>&x;</title></item></channel></rss>"
)


def _read(name: str, text: str | bytes) -> Article:
    return read_document(name, text.encode("utf-8") if isinstance(text, str) else text)


def _codes(article: Article) -> list[str]:
    return [finding.code for finding in article.findings]


def _texts(article: Article) -> list[str]:
    return [segment.text for _, _, segment in article.segments()]


REFUSED = {
    "no XML": ("a.xml", "Bonjour", "none of the kinds"),
    "XML cut off": ("a.xml", "<rss><channel><item><title>Un", "not XML"),
    "an entity bomb": ("a.xml", BOMB, "declares entities"),
    "an entity from outside": ("a.xml", OUTSIDE, "declares entities"),
    "deep XML": ("a.xml", "<rss>" + "<a>" * 10_000, "not XML: Excessive depth"),
    "deep HTML": ("a.html", "<html><body>" + "<div>" * 10_000 + "x", "read to line 1 only"),
    "a huge text": ("a.html", "<html><body><p>" + "a" * 11_000_000, "read to line 1 only"),
    "deep JSON": ("a.json", "[" * 100_000, "nested more than 100 deep"),
    "deep JSON, closed": ("a.json", "[" * 500 + "]" * 500, "nested more than 100 deep"),
    "no JSON": ("a.json", '{"entries": [', "not JSON"),
    "JSON of something else": ("a.json", '{"name": "Port", "size": 3}', "no list of posts"),
    "an empty page": ("a.html", "<html><body></body></html>", "no text in this page"),
    "a page of scripts": ("a.html", "<html><body><script>x</script></body></html>", "no text"),
    "an error page": (
        "a.html",
        "<html><head><title>503 Service Unavailable</title></head><body>Sorry.</body></html>",
        "a server's error page",
    ),
    "a feed without items": ("a.xml", "<rss><channel><title>x</title></channel></rss>", "no items"),
    "posts without posts": (
        "a.json",
        '{"_items": [], "groups": 0, "refs": 0, "idRef": 0}',
        "no posts",
    ),
    "an entry of ours without an id": (
        "a.json",
        '{"format": "l10n-liveblog", "version": 1, "entries": [{"text": "x"}]}',
        "/entries/0 has no id",
    ),
    "a state that is none": (
        "a.json",
        '{"format": "l10n-liveblog", "version": 1, "entries": [{"id": "a", "state": "gone"}]}',
        "/entries/0/state",
    ),
    "ours of another version": (
        "a.json",
        '{"format": "l10n-liveblog", "version": 2, "entries": []}',
        "its head is not",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_read_whole_is_refused_in_one_line(kind: str) -> None:
    """Where, what, what to do; nothing is cut, fetched or expanded in silence."""
    name, text, said = REFUSED[kind]
    with pytest.raises(SourceProblem, match=said) as caught:
        _read(name, text)
    assert caught.value.where == name
    assert caught.value.remedy
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    ("label", "encoding", "doubted"),
    [
        ("utf-8", "utf-8", 0),
        ("iso-8859-1", "utf-8", 1),
        ("utf-8", "cp1252", 1),
        ("windows-1252", "cp1252", 0),
        ("iso-8859-1", "cp1252", 0),
        ("utf-8", "utf-16", 0),
    ],
)
def test_a_page_is_decoded_as_it_is_and_a_wrong_label_is_said(
    label: str,
    encoding: str,
    doubted: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """The letters come out right; a label that is wrong is a finding, once."""
    article = _read("a.html", (HEAD.format(label) + ENTRY).encode(encoding))
    assert "Il part à l’aube." in _texts(article)
    assert _codes(article).count("charset-doubtful") == doubted


def test_an_id_that_two_entries_bear_stays_with_the_first() -> None:
    """The second is told, and gets an id of its own like an entry without one."""
    entries = [{"id": "a", "text": "Un."}, {"id": "a", "text": "Deux."}]
    article = _read(
        "a.json", json.dumps({"format": "l10n-liveblog", "version": 1, "entries": entries})
    )
    assert [entry.id for entry in article.entries] == ["a", None]
    assert "repeated-id" in _codes(article)


def test_an_entry_without_text_stays_and_is_told() -> None:
    """Its id and time are kept: text may come."""
    entries = [{"id": "a", "published": "2025-01-02T03:04Z", "html": "<p> </p>"}]
    article = _read(
        "a.json", json.dumps({"format": "l10n-liveblog", "version": 1, "entries": entries})
    )
    assert [(entry.id, entry.time) for entry in article.entries] == [
        ("a", "2025-01-02T03:04:00+00:00")
    ]
    assert _codes(article) == ["entry-without-text"]


def test_a_feed_of_another_language_is_read_and_said_to_be_one() -> None:
    """Nothing is refused for what a document says of itself."""
    feed = "<rss><channel><language>de</language><item><title>Schiff</title></item></channel></rss>"
    article = _read("a.xml", feed)
    assert article.language == "de"
    assert "other-language" in _codes(article)


def test_ten_thousand_errors_do_not_hide_that_a_page_was_cut() -> None:
    """The parser's log keeps what matters."""
    page = "<html><body>" + "<p></b></i>x" * 10_000 + "<div>" * 300 + "y"
    with pytest.raises(SourceProblem, match="read to line"):
        _read("a.html", page)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2025-03-10T08:41:12+02:00", "2025-03-10T08:41:12+02:00"),
        ("2025-03-10T08:41:12Z", "2025-03-10T08:41:12+00:00"),
        ("2025-03-10T08:41:12.921+01:00", "2025-03-10T08:41:12.921000+01:00"),
        ("2025-03-10T08:41:12+0000", "2025-03-10T08:41:12+00:00"),
        ("2025-03-10 08:41:12 +0100", "2025-03-10T08:41:12+01:00"),
        ("2025-03-10", "2025-03-10T00:00:00"),
        ("2025-03-10T08:41", "2025-03-10T08:41:00"),
        ("20250310T084112Z", "2025-03-10T08:41:12+00:00"),
        ("Mon, 10 Mar 2025 08:41:12 +0100", "2025-03-10T08:41:12+01:00"),
        ("Mon, 10 Mar 2025 08:41:12 GMT", "2025-03-10T08:41:12+00:00"),
        ("10/03/2025 à 8h41", "2025-03-10T08:41:00"),
        ("Publié le 10/03/2025 à 08:41", "2025-03-10T08:41:00"),
        (1741592472, "2025-03-10T07:41:12+00:00"),
        ("1741592472000", "2025-03-10T07:41:12+00:00"),
        ("2025-02-30T08:41:12Z", None),
        ("2025-03-10T25:41:12Z", None),
        ("il y a 5 min", None),
        ("", None),
        (True, None),
        (-4, None),
        ({"at": 1}, None),
    ],
)
def test_an_instant_is_read_in_any_spelling_or_not_at_all(
    written: object, value: str | None
) -> None:
    """The instant is the same to the second; what no calendar has is none."""
    stamp = read_stamp(written)
    assert (stamp.value if stamp else None) == value
