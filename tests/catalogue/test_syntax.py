import subprocess
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.po.grammar import read_odd
from l10n.catalogue.po.pofile import PoEntry
from l10n.catalogue.po.syntax import parse
from l10n.errors import CatalogueProblem
from tests.catalogue.differential import differences, messages
from tests.strategies import texts

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'

ODD_LAYOUTS = {
    "several strings on one line": 'msgid "a" "b"\nmsgstr "x"\n',
    "two messages without a blank line": 'msgid "a"\nmsgstr "x"\nmsgid "b"\nmsgstr "y"\n',
    "everything on one line": 'msgctxt "c" msgid "a" msgstr "x"\n',
    "indented keywords": '  msgid   "a"\n\tmsgstr "x"\n',
    "keyword touching its string": 'msgid"a"\nmsgstr"x"\n',
    "blank line inside a message": 'msgid "a"\n\n"b"\nmsgstr "x"\n',
    "no final newline": 'msgid "a"\nmsgstr "x"',
    "carriage returns": 'msgid "a"\r\nmsgstr ""\r\n"x\\n"\r\n"y"\r\n',
    "plural forms": 'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "x"\nmsgstr[1] "y"\n',
    "obsolete": '#~ msgid "a"\n#~ msgstr "x"\n',
    "obsolete without a space": '#~msgid "a"\n#~msgstr "x"\n',
    "obsolete over several lines": '#~ msgid ""\n#~ "a"\n#~ "b"\n#~ msgstr "x"\n',
    "previous of an obsolete": '#~| msgid "o"\n#~ msgid "a"\n#~ msgstr "x"\n',
    "previous over several lines": '#, fuzzy\n#| msgid ""\n#| "o"\n#| "p"\nmsgid "a"\nmsgstr "x"\n',
    "every escape": 'msgid "\\a\\b\\f\\n\\r\\t\\v\\\\\\"\\101\\x41"\nmsgstr "x"\n',
    "bytes of UTF-8 as escapes": 'msgid "\\303\\251t\\xc3\\xa9"\nmsgstr "x"\n',
    "hexadecimal digits without end": 'msgid "\\x1414\\778"\nmsgstr "x"\n',
    "lines joined by a backslash": 'msgid "a\\\nb"\\\nmsgstr "x"\n',
    "a domain of its own": 'domain "d"\n\nmsgid "a"\nmsgstr "x"\n',
    "a domain after a message": 'msgid "a"\nmsgstr "x"\ndomain "d"\nmsgid "b"\nmsgstr "y"\n',
    "one context, several texts": (
        'msgctxt "c"\nmsgid "a"\nmsgstr "x"\n\nmsgctxt "c"\nmsgid "b"\nmsgstr "y"\n'
    ),
    "plural forms of an obsolete": (
        '#~ msgctxt "c"\n#~ msgid "a"\n#~ msgid_plural "as"\n#~ msgstr[0] "x"\n#~ msgstr[1] "y"\n'
    ),
    "previous of a plural": (
        '#, fuzzy\n#| msgctxt "c"\n#| msgid "o"\n#| msgid_plural "os"\n'
        'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "x"\nmsgstr[1] "y"\n'
    ),
    "previous on one line": '#, fuzzy\n#| msgid "o" "p"\nmsgid "a"\nmsgstr "x"\n',
    "form feeds": 'msgid "a"\n\f\n\vmsgstr "x"\n',
    "a comment after the last message": 'msgid "a"\nmsgstr "x"\n\n# end\n',
}

REFUSED = {
    "no msgstr": ('msgid "a"\n', 5, "ends after msgid"),
    "an open string": ('msgid "a\nmsgstr "x"\n', 5, "closing quote"),
    "an unescaped quote": ('msgid "a"b"\nmsgstr "x"\n', 5, "neither comment, keyword nor string"),
    "an unknown escape": ('msgid "a"\nmsgstr "\\q"\n', 6, r"invalid escape \q"),
    "a string of nobody": ('# c\n"a"\n', 6, "without a keyword"),
    "msgstr before msgid": ('msgstr "x"\n', 5, "msgstr without msgid"),
    "a comment inside": ('msgid "a"\n# c\nmsgstr "x"\n', 6, "a comment between"),
    "a file that ends after a previous text": ('#| msgid "o"\n', 5, "ends after #|"),
    "markers inside a text": ('msgid "a"\nmsgstr ""\n=======\n"x"\n', 7, "merge conflict"),
    "a domain inside": ('msgid "a"\ndomain "d"\nmsgstr "x"\n', 6, "domain after msgid"),
    "a page of HTML": ("<html><body>502</body></html>\n", 5, "neither comment"),
    "conflict markers": ('<<<<<<< ours\nmsgid "a"\nmsgstr "x"\n', 5, "merge conflict"),
    "a NUL": ('msgid "a\0"\nmsgstr "x"\n', 5, "NUL"),
}


@pytest.mark.parametrize("layout", ODD_LAYOUTS.values(), ids=ODD_LAYOUTS.keys())
def test_whatever_gettext_reads_is_read_alike(layout: str, tmp_path: Path) -> None:
    """An odd layout that msgcat accepts gives the same messages as msgcat's own rewriting of it."""
    text = HEADER + layout
    path = tmp_path / "odd.po"
    path.write_bytes(text.encode())
    rewritten = subprocess.run(
        ["msgcat", "--no-wrap", path], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    ours = parse(text)
    assert ours.text() == text
    assert not differences(messages(ours), messages(parse(rewritten)))


@pytest.mark.parametrize(("text", "line", "what"), REFUSED.values(), ids=REFUSED.keys())
def test_what_gettext_refuses_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    """An error names the file, the line from 1, and what is wrong there."""
    with pytest.raises(CatalogueProblem) as caught:
        parse(HEADER + text, "fr.po")
    assert caught.value.line == line
    assert str(caught.value).startswith(f"fr.po:{line}: ")
    assert what in caught.value.what


def test_flag_lines_of_the_coming_gettext_are_read() -> None:
    """A `#=` line, which polib cannot read, is a comment like any other."""
    text = HEADER + '#= fuzzy\nmsgid "a"\nmsgstr "x"\n'
    assert parse(text).entries[1].comments == ("#= fuzzy",)


@st.composite
def _po_entries(draw: st.DrawFn) -> polib.POEntry:
    return polib.POEntry(
        msgctxt=draw(st.none() | texts),
        msgid=draw(texts),
        msgstr=draw(texts | st.just("")),
        tcomment=draw(st.just("") | st.just("a remark")),
        flags=draw(st.sampled_from([[], ["fuzzy"], ["fuzzy", "no-wrap"]])),
        previous_msgid=draw(st.none() | texts),
        obsolete=draw(st.booleans()),
    )


@given(st.lists(_po_entries(), max_size=4), st.sampled_from([0, 20, 78]))
def test_a_file_that_polib_writes_is_read_as_it_was_meant(
    entries: list[polib.POEntry], width: int
) -> None:
    """polib, an independent writer, and our reader agree on every field, at any wrapping."""
    text = HEADER + "\n".join(entry.__unicode__(wrapwidth=width) for entry in entries)
    file = parse(text)
    assert file.text() == text
    assert [(e.msgctxt, e.msgid, e.msgstr, e.obsolete) for e in file.entries[1:]] == [
        (e.msgctxt, e.msgid, e.msgstr, bool(e.obsolete)) for e in entries
    ]


@given(st.lists(_po_entries(), min_size=1, max_size=3))
def test_the_regular_expression_and_the_grammar_agree(entries: list[polib.POEntry]) -> None:
    """The fast path is an optimisation: token by token the same entries come out."""
    text = HEADER + "\n".join(entry.__unicode__(wrapwidth=30) for entry in entries)
    pos, line, slow = 0, 1, []
    while entry := read_odd(text, pos, line, "slow"):
        slow.append(entry)
        pos += len(entry.raw)
        line += entry.raw.count("\n")
    fast = parse(text).entries
    assert [_values(entry) for entry in slow] == [_values(entry) for entry in fast]


def _values(entry: PoEntry) -> tuple[object, ...]:
    said = (entry.comments, entry.msgctxt, entry.msgid, entry.msgstr)
    return (entry.raw, entry.line, *said, entry.plural, entry.obsolete)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the file holds, it is read and given back whole, or refused with a line."""
    line: int | None = 1
    try:
        read = parse(text).text()
    except CatalogueProblem as refusal:
        read, line = text, refusal.line
    assert read == text
    assert line is not None


@given(st.lists(_po_entries(), min_size=1, max_size=2), st.data())
def test_a_cut_is_refused_unless_it_falls_between_entries(
    entries: list[polib.POEntry], data: st.DataObject
) -> None:
    """A file cut inside an entry is refused, or only that entry's last line is shorter."""
    text = HEADER + "\n".join(entry.__unicode__(wrapwidth=0) for entry in entries)
    cut = data.draw(st.integers(len(HEADER), len(text)))
    try:
        file = parse(text[:cut])
    except CatalogueProblem:
        return
    whole = parse(text).entries
    for short, full in zip(file.entries, whole, strict=False):
        assert (short.msgctxt, short.msgid) == (full.msgctxt, full.msgid)
