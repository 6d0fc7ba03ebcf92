import pytest

from l10n.documents.text.front_matter import FrontMatter, read_front_matter
from l10n.documents.text.read import read


def test_known_keys_are_read_as_written() -> None:
    """Keys are blind to case, quotes around a value fall off, comments are passed over."""
    text = (
        "\ufeff---\r\nLang: fr\r\n# note\r\ntz: 'Europe/Paris'\r\nurl: https://a.b/c:d\r\n---\r\nx"
    )
    front = read_front_matter(text)
    assert (front.lang, front.tz, front.url) == ("fr", "Europe/Paris", "https://a.b/c:d")
    assert front.lines == 6


def test_every_key_of_the_grammar_has_a_field() -> None:
    """The eight keys of the grammar are there, and None without a value."""
    keys = ["lang", "tz", "date", "url", "author", "order", "id", "embargo"]
    text = "---\n" + "".join(f"{key}: {key}!\n" for key in keys) + "---\n"
    front = read_front_matter(text)
    assert [getattr(front, key) for key in keys] == [f"{key}!" for key in keys]
    assert read_front_matter("---\nlang:\n---\n").lang is None


@pytest.mark.parametrize("remark", [" # de Léa", "\t#", "  # 2024-01-01 ?"])
def test_a_remark_behind_a_value_is_none_of_it(remark: str) -> None:
    """As in YAML, where a hash stands behind a space; quotes fall off first."""
    for key, value in (("embargo", "2099-01-01"), ("tz", "Europe/Paris"), ("order", "newest")):
        for written in (value, f"'{value}'"):
            front = read_front_matter(f"---\n{key}: {written}{remark}\n---\n")
            assert getattr(front, key) == value
    spoilt = read_front_matter(f"---\nIl neige.\nembargo: 2099-01-01{remark}\n---\n")
    assert spoilt.embargo == "2099-01-01"


@pytest.mark.parametrize(
    "line",
    ["title: Grève #8mars", "author: Léa # 2", "url: https://a.fr/b#c", "embargo: # à voir"],
)
def test_a_hash_that_is_no_remark_stays(line: str) -> None:
    """In words for people, in an address, and where nothing else is said: that lifts no embargo."""
    key, _, value = line.partition(": ")
    assert getattr(read_front_matter(f"---\n{line}\n---\n"), key) == value


def test_unknown_keys_are_named_by_their_line() -> None:
    """A key that means nothing here is told, not refused."""
    assert read_front_matter("---\nlang: fr\nlayout: post\n---\n").unread == (3,)


def test_a_key_twice_is_read_where_both_say_the_same() -> None:
    """Of two embargoes none is chosen."""
    head = "---\nembargo: 2099-01-01\nEmbargo: "
    assert read_front_matter(f"{head}'2099-01-01'\n---\n").embargo == "2099-01-01"
    assert read_front_matter(f"{head}2024-01-01\n---\n").embargo == "2099-01-01, 2024-01-01"
    assert read_front_matter(f"{head}\n---\n").embargo == "2099-01-01"


@pytest.mark.parametrize("spoilt", ["Il neige.", "author: >\n  Léa", "- "])
def test_an_embargo_is_kept_where_a_line_spoils_the_rest(spoilt: str) -> None:
    """A slip of the editor lifts no embargo; a sentence about one sets none."""
    front = read_front_matter(f"---\n{spoilt}\nembargo: 2099-01-01\nx\n---\nIl neige.\n")
    assert front.embargo == "2099-01-01"
    assert read_front_matter("---\nIl neige.\nEmbargo : les Six divisés\n---\n").embargo is None
    assert read_front_matter("Il neige.\nembargo: 2099-01-01\n---\n").embargo is None


ODD = [
    "date: 2025-99-99",
    "tz: Mars/Olympus",
    "order: random",
    "url: javascript:a()",
    "embargo: 1er mai",
    "layout: post",
]
RIGHT = [
    "date: 2025-08-15",
    "tz: Europe/Paris",
    "order: oldest",
    "url: https://a.fr/b?c=d",
    "id: 7",
    "embargo: 2099-01-01",
    "embargo: 2099-01-01 18:00 Asia/Tokyo",
]


@pytest.mark.parametrize("line", ODD)
def test_what_nothing_can_use_is_told(line: str) -> None:
    """A value that is none is named by its line, as an unknown key is."""
    text = f"---\nauthor: Léa\n{line}\n---\nIl neige à Brive.\n"
    found = [it for it in read(text).findings if it.code == "front-matter-unread"]
    assert [text[slice(*it.source_span)] for it in found if it.source_span] == [line]


@pytest.mark.parametrize("line", RIGHT)
def test_what_is_used_is_not_told(line: str) -> None:
    """No finding for a value that does what it says."""
    codes = {it.code for it in read(f"---\n{line}\n---\nIl neige à Brive.\n").findings}
    assert "front-matter-unread" not in codes


def test_rule_is_no_front_matter() -> None:
    """A rule at the head of a text, unclosed or around prose, opens no front matter."""
    for text in (
        "---\nIl neige.\n---\n",
        "---\nlang: fr\n",
        "---\n---\n",
        "x\n---\na: b\n---\n",
        "",
    ):
        assert read_front_matter(text) == FrontMatter()


def test_explicit_structure_is_said_by_one_word() -> None:
    """Only `structure: explicit` settles a text."""
    assert read_front_matter("---\nstructure: explicit\n---\n").is_explicit
    assert not read_front_matter("---\nstructure: loose\n---\n").is_explicit
