import pytest

from l10n.catalogue.catalogue import read_catalogue
from l10n.catalogue.encoding import decode
from l10n.catalogue.writing import write_catalogue
from l10n.errors import CatalogueProblem

BODY = 'msgctxt "e.1"\nmsgid "été"\nmsgstr "verano ñ"\n'


def _file(charset: str) -> str:
    return f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={charset}\\n"\n\n{BODY}'


READ = {
    "UTF-8": _file("UTF-8").encode(),
    "with a byte order mark": b"\xef\xbb\xbf" + _file("UTF-8").encode(),
    "Latin-1": _file("ISO-8859-1").encode("latin-1"),
    "a header nobody filled in": _file("CHARSET").encode(),
    "without a header": BODY.encode(),
}


@pytest.mark.parametrize("data", READ.values(), ids=READ.keys())
def test_a_file_is_read_by_the_charset_it_names(data: bytes) -> None:
    """UTF-8 is what is meant where nothing is said; a byte order mark is no text."""
    text = decode(data)
    assert text.endswith(BODY)
    assert "\ufeff" not in text


REFUSED = {
    "an unknown charset": (_file("KLINGON").encode(), None, "unknown charset KLINGON"),
    "bytes that are no UTF-8": (_file("UTF-8").encode("latin-1"), 6, "not UTF-8"),
    "UTF-8 labelled Latin-1": (_file("ISO-8859-1").encode(), None, "written in UTF-8"),
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


@pytest.mark.parametrize("charset", ["UTF-8", "utf-8", "Utf-8"])
def test_a_header_that_says_utf8_in_any_way_stays(charset: str) -> None:
    """Only another charset is changed: we write UTF-8."""
    header = read_catalogue(_file(charset)).header
    assert header.in_utf8() == header
    latin = read_catalogue(_file("ISO-8859-1"))
    assert latin.header.in_utf8().get("Content-Type") == "text/plain; charset=UTF-8"


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
