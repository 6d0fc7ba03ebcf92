from l10n.documents.front_matter import FrontMatter, read_front_matter


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


def test_unknown_keys_are_named_by_their_line() -> None:
    """A key that means nothing here is told, not refused."""
    assert read_front_matter("---\nlang: fr\nlayout: post\n---\n").unread == (3,)


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
