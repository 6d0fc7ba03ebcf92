"""Every way a catalogue can be broken, and what becomes of it: refused whole, or read whole.

The numbers are the rows of the table of faults in docs/operators.md.
"""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.checks.run import check
from l10n.drafting.breaker import Breaker
from l10n.drafting.ladder import Ladder, Undrafted, Wish
from l10n.drafting.reasons import Reason
from l10n.model.unit import MAX_UNIT, State
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from l10n.store.storage import MAX_CATALOGUE
from tests.drafting.engines import Scripted
from tests.workflow.desk import Desk, Run

BLOG = """Marée haute à Brest : le direct

Les pêcheurs sont rentrés au port avant midi, a déclaré Léa Morel.
19h05 - Le pont est fermé
La circulation reprendra mardi à 7h30.
"""

NOBODY = 65534

Break = Callable[[bytes], bytes]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a short article, synced and translated by a person."""
    text = tmp_path / "maree.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    made.project.sync()
    made.translate(lambda source: f"Ñ {source}")
    made.project.sync()
    return made


def _texts(desk: Desk) -> list[str]:
    return [unit.target for unit in desk.units()]


def _labelled(charset: bytes) -> Break:
    return lambda data: data.replace(b"charset=UTF-8", b"charset=" + charset)


def _with_plural_rule(rule: bytes) -> Break:
    return lambda data: data.replace(
        b'"X-L10n-Source', b'"Plural-Forms: ' + rule + b'\\n"\n"X-L10n-Source', 1
    )


def _in_last_target(what: bytes) -> Break:
    """Put something at the beginning of the last target, as it stands in the file."""

    def broken(data: bytes) -> bytes:
        before, mark, after = data.rpartition(b'msgstr "')
        return before + mark + what + after

    return broken


def _last_entry(data: bytes) -> bytes:
    return data[data.rindex(b"\n\n") :]


@contextmanager
def _not_root() -> Iterator[None]:
    """Be somebody whom modes of files bind, as root is not."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.mark.parametrize("place", ["locales/.l10n.lock", "locales/es"])
def test_a_folder_that_may_not_be_written_is_named(place: str, desk: Desk, run: Run) -> None:
    """3: lock or catalogue, the message names it and what to do; nothing changes."""
    approve = ("review", "approve", "maree", "es", "--all", "--by", "ana")
    run("review", "list", "maree", "es")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        shutil.copytree(desk.folder, folder)
        for path in (Path(name), folder, *folder.rglob("*")):
            path.chmod(0o777 if path.is_dir() else 0o666)
        (folder / place).chmod(0o555)
        before = (folder / "locales" / "es" / "maree.po").read_bytes()
        with _not_root():
            status, _, told = run("-C", str(folder), *approve)
        assert status == 2
        assert place in told
        assert re.search("check the .*permissions", told)
        assert (folder / "locales" / "es" / "maree.po").read_bytes() == before
        assert [path.name for path in (folder / "locales" / "es").iterdir()] == ["maree.po"]


REFUSED: dict[str, tuple[Break, str]] = {
    "06 cut inside an entry": (lambda d: d[: d.rindex(b"msgstr")], "cut off"),
    "06 cut between two entries": (lambda d: d[: d.rindex(b"\n\n") + 1], "cut off"),
    "07 empty": (lambda _: b"", "no PO header"),
    "07 a page of an error": (lambda _: b"<!DOCTYPE html>\n<p>502 Bad Gateway</p>\n", "neither"),
    "12 an unknown charset": (_labelled(b"KLINGON"), "unknown charset KLINGON"),
    "12 a codec that is no charset": (_labelled(b"rot13"), "unknown charset rot13"),
    "15 malformed UTF-8": (_in_last_target(b"\xc3("), "not UTF-8, in unit"),
    "16 NUL": (_in_last_target(b"\0"), "NUL"),
    "16 NUL by its escape": (_in_last_target(rb"\000"), "control character U+0000"),
    "16 a vertical tab": (_in_last_target(b"\v"), "control character U+000B"),
    "16 U+0085": (_in_last_target("\x85".encode()), "control character U+0085"),
    "17 a unit twice": (lambda d: d + _last_entry(d), "stands twice, first at line"),
    "19 a plural rule that is none": (_with_plural_rule(b"two"), "Plural-Forms"),
    "19 a plural rule cut off": (_with_plural_rule(b"nplurals=2; plural=n !="), "Plural-Forms"),
    "19 a form too many": (_with_plural_rule(b"nplurals=2; plural=n;"), "gives 2 a form beyond"),
    "19 a division by nothing": (_with_plural_rule(b"nplurals=2; plural=1%n;"), "Plural-Forms"),
    "19 a rule that is C and no Python": (
        _with_plural_rule(b"nplurals=2; plural=(n != !1);"),
        "Plural-Forms cannot be computed",
    ),
    "21 conflict markers": (
        lambda d: d + b'<<<<<<< ours\n"a"\n=======\n"b"\n>>>>>>> theirs\n',
        "merge conflict",
    ),
    "22 a quote without its escape": (_in_last_target(b'a "word" '), "neither"),
    "23 an escape that is none": (_in_last_target(rb"a\q"), r"invalid escape \q"),
    "26 a unit of more than a million characters": (
        _in_last_target(b"a" * MAX_UNIT),
        "no unit is that long",
    ),
    "26 a file too large to be read": (lambda d: d + b"#\n" * (MAX_CATALOGUE // 2), "at most"),
}
WITHOUT_LINE = {"06 cut between", "07 empty", "12", "26 a file"}


@pytest.mark.parametrize(("name", "fault"), REFUSED.items(), ids=REFUSED.keys())
@pytest.mark.parametrize("command", ["sync", "review"])
def test_a_catalogue_that_cannot_be_trusted_is_refused(
    name: str, fault: tuple[Break, str], command: str, desk: Desk, run: Run
) -> None:
    """Exit status 2 and one line: where, what, what to do. No file changes, nothing is rebuilt."""
    desk.catalogue_path.write_bytes(fault[0](desk.catalogue_path.read_bytes()))
    before = desk.files()
    args = {
        "sync": ["sync"],
        "review": ["review", "approve", "maree", "es", "--all", "--by", "ana"],
    }
    status, out, told = run(*args[command])
    assert (status, out) == (2, "")
    assert fault[1] in told
    assert told.count("\n") == 1
    assert told.count("; ") >= 1
    named = str(desk.catalogue_path)
    assert named in told
    if not name.startswith(tuple(WITHOUT_LINE)):
        assert told.partition(f"{named}:")[2].partition(":")[0].isdecimal()
    assert desk.files() == before


def test_a_unit_twice_names_both_lines(desk: Desk, run: Run) -> None:
    """17: the second place is the error's own, the first is said."""
    data = desk.catalogue_path.read_bytes()
    desk.catalogue_path.write_bytes(data + _last_entry(data))
    _, _, told = run("sync")
    lines = desk.catalogue_path.read_text(encoding="utf-8").split("\n")
    places = re.search(r"\.po:(\d+): unit (\S+) stands twice, first at line (\d+)", told)
    assert places is not None
    starts = [int(places[3]), int(places[1])]
    for start, next_blank in zip(starts, (lines.index("", n) for n in starts), strict=True):
        assert f'msgctxt "{places[2]}"' in lines[start - 1 : next_blank]


READ: dict[str, tuple[Break, str]] = {
    "08 UTF-8 labelled as Latin-1": (
        _labelled(b"ISO-8859-1"),
        "labelled ISO-8859-1, but written in UTF-8; its label is corrected",
    ),
    "09 Latin-1": (
        lambda d: _labelled(b"ISO-8859-1")(d).decode().encode("latin-1"),
        "written in ISO-8859-1; it becomes UTF-8 when it is next written",
    ),
    "13 a byte order mark": (lambda d: b"\xef\xbb\xbf" + d, "a byte order mark, which is dropped"),
    "14 carriage returns": (lambda d: d.replace(b"\n", b"\r\n"), ""),
    "14 no last line end": (lambda d: d.rstrip(b"\n"), ""),
    "16 a line separator": (_in_last_target("\u2028".encode()), ""),
    "18 the obsolete entry of a unit in use": (
        lambda d: (
            d
            + b"\n"
            + b"".join(
                b"#~ " + line + b"\n"
                for line in _last_entry(d).split(b"\n")
                if line.startswith(b"msg")
            )
        ),
        "",
    ),
    "19 the plural rule of Arabic": (
        _with_plural_rule(
            b"nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
            b"n%100>=11 ? 4 : 5;"
        ),
        "",
    ),
}


@pytest.mark.parametrize("fault", READ.values(), ids=READ.keys())
def test_a_catalogue_that_is_only_odd_is_read_whole(
    fault: tuple[Break, str], desk: Desk, run: Run
) -> None:
    """Every text is kept; what is not written again is said once; what is written is sound PO."""
    odd = fault[0](desk.catalogue_path.read_bytes())
    desk.catalogue_path.write_bytes(odd)
    texts = _texts(desk)
    assert all("Ñ" in text for text in texts)
    status, _, told = run("sync")
    assert status == 0
    assert fault[1] in told
    assert bool(told) == bool(fault[1])
    assert _texts(desk) == texts
    assert run("sync")[2] == ""
    checked = subprocess.run(
        ["msgfmt", "-c", "-o", os.devnull, desk.catalogue_path], capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    written = desk.catalogue_path.read_bytes()
    assert (b"\r\n" in written) == (b"\r\n" in odd)


RULES = {
    "that nobody filled in": "nplurals=INTEGER; plural=EXPRESSION;",
    "with a line end escaped twice": r"nplurals=2; plural=n != 1;\\n",
}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_a_plural_rule_that_gettext_lets_through_is_read(rule: str) -> None:
    """19: what waits for a rule is not a broken one, nor is what stands after it."""
    lines = f'msgid ""\nmsgstr ""\n"Plural-Forms: {rule}\\n"\n"X-L10n-Units: 0\\n"\n'
    assert rule in write_catalogue(read_catalogue(lines), "")


def test_a_letter_that_the_charset_lacks_is_written(desk: Desk, run: Run) -> None:
    """10: whoever is the first to write a Latin-1 file makes it UTF-8; then it takes an œ."""
    (unit, *_) = desk.units()
    data = desk.catalogue_path.read_bytes()
    desk.catalogue_path.write_bytes(_labelled(b"ISO-8859-1")(data).decode().encode("latin-1"))
    status, _, _ = run("review", "approve", "maree", "es", "--all", "--by", "ana")
    assert status == 0
    written = desk.catalogue_path.read_bytes()
    assert b"charset=UTF-8" in written
    assert "Ñ".encode() in written
    desk.edit({unit.id: type(unit)(unit.id, unit.source, "Ñ œuvre")})
    assert run("sync")[0] == 0
    assert "Ñ œuvre" in _texts(desk)


@pytest.mark.parametrize("half", ["\ud83d", "a\udc00b", "ping\x07", "\x1b[31mrojo"])
def test_half_a_character_stops_at_the_engine(half: str) -> None:
    """11: what JSON can say and no file can hold costs its segment, and is told by its code."""
    breaker = Breaker(Scripted(lambda _: half), JournalFile(None), now)
    ladder = Ladder("es", [breaker], lambda _, __: None)
    got = ladder.draft(Wish("Le train part."))
    assert isinstance(got, Undrafted)
    assert got.reason is Reason.NO_ANSWER
    (told,) = breaker.report()
    assert "no text" in str(told)


LINE_ENDS = [("Un.\n", "Uno."), ("Un.", "Uno.\n"), ("\nUn.", "Uno."), ("Un.", "\nUno.")]


@pytest.mark.parametrize(("source", "target"), LINE_ENDS, ids=ascii)
def test_a_line_end_that_differs_is_found(source: str, target: str) -> None:
    """20: what msgfmt refuses is an error, and putting its fix in place mends it."""
    (found,) = [f for f in check(source, target, "es") if f.code == "line-end"]
    assert found.target_span is not None
    assert found.fix is not None
    start, end = found.target_span
    mended = target[:start] + found.fix + target[end:]
    assert mended == source.replace("Un", "Uno")


UNBALANCED = ["\u202eabc", "abc\u202c", "\u2066abc", "\u2067a\u202cb\u2069", "\u2068a\u2068b\u2069"]


@pytest.mark.parametrize("text", UNBALANCED, ids=ascii)
def test_a_control_of_direction_left_open_is_in_no_edition(text: str, desk: Desk, run: Run) -> None:
    """24: nobody approves it; an edition that asks for no approval is refused, the last stays."""
    desk.approve()
    assert run("export", "maree", "--to", "es")[0] == 0
    page = desk.folder / "build" / "es" / "maree.html"
    good = page.read_bytes()
    (unit, *_) = desk.units()
    desk.edit({unit.id: type(unit)(unit.id, unit.source, text)})
    desk.approve()
    assert desk.states()[unit.source] is not State.REVIEWED
    status, _, told = run("export", "maree", "--to", "es", "--accept", "translated,reviewed")
    assert status == 1
    assert unit.id in told
    assert page.read_bytes() == good


@pytest.mark.parametrize("text", UNBALANCED, ids=ascii)
def test_a_control_of_direction_left_open_is_shown(text: str, desk: Desk, run: Run) -> None:
    """24: `check` finds it, and says it by its name instead of printing it."""
    (unit, *_) = desk.units()
    desk.edit({unit.id: type(unit)(unit.id, unit.source, text)})
    status, out, _ = run("check", "maree")
    assert status == 1
    assert "bidi-unbalanced" in out
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(out)
    assert re.search(r"U\+20[26]", out)


DISGUISED = {
    "a name": ("Léa Morel est à Brest.", "Léa M\u043erel está en Brest.", "Morel"),
    "an address": ("Voir exemple.org", "Ver ex\u0435mple.org", "exemple"),
}


@pytest.mark.parametrize(("source", "target", "right"), DISGUISED.values(), ids=DISGUISED.keys())
def test_a_letter_in_disguise_is_found(source: str, target: str, right: str) -> None:
    """25: a Cyrillic letter in a Latin name or address is found, and its fix is the right word."""
    fixes = [f.fix for f in check(source, target, "es") if f.code == "mixed-script"]
    assert [fix for fix in fixes if fix and right in fix]


def test_controls_of_direction_in_pairs_are_printed(desk: Desk, run: Run) -> None:
    """24: an isolate around a name, closed in its own unit, is good typography."""
    (unit, *_) = desk.units()
    desk.edit({unit.id: type(unit)(unit.id, unit.source, "\u2067\u202bأ\u202c\u2069 en Brest")})
    desk.approve()
    assert run("export", "maree", "--to", "es")[0] == 0


def test_a_link_that_leads_out_is_not_followed(desk: Desk, run: Run, tmp_path: Path) -> None:
    """28: what is elsewhere stays as it is; a link inside the project is followed and stays one."""
    elsewhere = tmp_path / "elsewhere.po"
    data = desk.catalogue_path.read_bytes()
    elsewhere.write_bytes(data)
    desk.catalogue_path.unlink()
    desk.catalogue_path.symlink_to(elsewhere)
    for command in (
        ("review", "approve", "maree", "es", "--all", "--by", "ana"),
        ("review", "list", "maree", "es"),
        ("export", "maree", "--to", "es"),
        ("check",),
    ):
        status, _, told = run(*command)
        assert status == 2, command
        assert "leads out" in told
    assert elsewhere.read_bytes() == data
    inside = desk.folder / "locales" / "kept.po"
    inside.write_bytes(data)
    desk.catalogue_path.unlink()
    desk.catalogue_path.symlink_to(inside)
    assert run("review", "approve", "maree", "es", "--all", "--by", "ana")[0] == 0
    assert desk.catalogue_path.is_symlink()
    assert b"ana" in inside.read_bytes()


MISSING = {
    "sync": ("sync", "gone"),
    "check": ("check", "gone"),
    "export": ("export", "gone", "--to", "es"),
    "review": ("review", "list", "gone", "es"),
    "import": ("import", "gone.po"),
    "fmt": ("fmt", "gone.txt"),
}


@pytest.mark.parametrize("args", MISSING.values(), ids=MISSING.keys())
def test_a_path_that_leads_nowhere_is_named(args: tuple[str, ...], run: Run, desk: Desk) -> None:
    """29: never taken for text, never made: the message says that it is not there."""
    before = desk.files()
    status, _, told = run(*args)
    assert status == 2
    assert "no such" in told
    assert desk.files() == before
