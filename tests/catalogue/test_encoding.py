from dataclasses import replace

import pytest

from l10n.catalogue.po.encoding import decode, describe
from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.errors import CatalogueProblem
from l10n.model.catalogue import UTF8, Catalogue

BODY = 'msgctxt "e.1"\nmsgid "été"\nmsgstr "verano ñ"\n'


def _file(charset: str) -> str:
    return f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={charset}\\n"\n\n{BODY}'


READ = {
    "UTF-8": _file("UTF-8").encode(),
    "with a byte order mark": b"\xef\xbb\xbf" + _file("UTF-8").encode(),
    "Latin-1": _file("ISO-8859-1").encode("latin-1"),
    "a header nobody filled in": _file("CHARSET").encode(),
    "without a header": BODY.encode(),
    "UTF-8 under another label": _file("ISO-8859-3").encode(),
    "seven bits that mean more": _file("UTF-7").encode("utf-7"),
}


@pytest.mark.parametrize("data", READ.values(), ids=READ.keys())
def test_a_file_is_read_by_the_charset_it_names(data: bytes) -> None:
    """UTF-8 is what is meant where nothing is said; a byte order mark is no text."""
    text = decode(data)
    assert text.endswith(BODY)
    assert "\ufeff" not in text


REFUSED = {
    "an unknown charset": (_file("KLINGON").encode("latin-1"), None, "unknown charset KLINGON"),
    "bytes that are no UTF-8": (_file("UTF-8").encode("latin-1"), 6, "not UTF-8"),
    "an unknown charset of seven bits": (_file("KLINGON").encode("utf-7"), None, "KLINGON"),
}


@pytest.mark.parametrize(("data", "line", "what"), REFUSED.values(), ids=REFUSED.keys())
def test_a_wrong_label_is_refused_rather_than_misread(
    data: bytes, line: int | None, what: str
) -> None:
    """Mojibake is never let in; the error names the line where it can."""
    with pytest.raises(CatalogueProblem) as caught:
        decode(data, "es.po")
    assert caught.value.line == line
    assert what in caught.value.what


SAID = {
    "plain UTF-8": (_file("UTF-8").encode(), None),
    "nothing but ASCII": (_file("ISO-8859-1").replace("é", "e").replace("ñ", "n").encode(), None),
    "a byte order mark": (b"\xef\xbb\xbf" + _file("UTF-8").encode(), "byte order mark"),
    "another charset": (_file("ISO-8859-1").encode("latin-1"), "written in ISO-8859-1"),
    "a wrong label": (_file("ISO-8859-1").encode(), "labelled ISO-8859-1, but written in UTF-8"),
}


@pytest.mark.parametrize(("data", "what"), SAID.values(), ids=SAID.keys())
def test_what_we_write_otherwise_is_said(data: bytes, what: str | None) -> None:
    """A byte order mark goes and a charset becomes UTF-8, but not in silence."""
    said = describe(data)
    assert (said is None) if what is None else (said is not None and what in said)


@pytest.mark.parametrize("charset", ["UTF-8", "utf-8", "Utf-8"])
def test_a_header_that_says_utf8_in_any_way_stays(charset: str) -> None:
    """Only another charset is changed: we write UTF-8."""
    kept = read_catalogue(_file(charset))
    assert write_catalogue(_in_utf8(kept), "source/a.txt") == _file(charset)
    latin = _in_utf8(read_catalogue(_file("ISO-8859-1")))
    assert "text/plain; charset=UTF-8" in write_catalogue(latin, "source/a.txt")


def _in_utf8(catalogue: Catalogue) -> Catalogue:
    return replace(catalogue, header=replace(catalogue.header, charset=UTF8))


def test_a_file_with_carriage_returns_keeps_them() -> None:
    """Untouched it goes back byte for byte, and a changed entry has the file's line ends."""
    text = _file("UTF-8").replace("\n", "\r\n")
    catalogue = read_catalogue(text)
    assert write_catalogue(catalogue, "source/a.txt") == text
    (slot,) = catalogue.units()
    changed = catalogue.map_units({"e.1": type(slot.unit)("e.1", "été", "otro\ntexto")})
    written = write_catalogue(changed, "source/a.txt")
    assert written.count("\n") == written.count("\r\n")
    assert '"otro\\n"\r\n"texto"' in written
