import re
from collections import Counter

import pytest

from l10n.documents.formats import (
    EDITIONS,
    FORMATS,
    format_of,
    read_document,
    suffix_of,
    write_document,
)
from l10n.errors import SourceProblem, UsageProblem
from tests.docs.reference import commands
from tests.documents.editions import sample_edition
from tests.workflow.desk import ROOT

PAGE = ROOT / "docs" / "adding-a-format.md"
DATA = b"# Au port\n\nUn ferry entre.\n"


def test_no_two_formats_share_a_name_and_editions_no_suffix() -> None:
    """Whoever looks up a name finds the one meant; what shares a suffix is told by its bytes."""
    names = [known.name for known in FORMATS]
    assert len(set(names)) == len(names)
    assert max(Counter(EDITIONS.values()).values()) == 1
    assert all(known.read or known.write for known in FORMATS)


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_file_is_read_by_its_suffix(suffix: str) -> None:
    """Each suffix of a source leads to a reader, which makes an article of it."""
    article = read_document(f"source/port{suffix}", DATA)
    assert [segment.text for _, _, segment in article.segments()] == ["Au port", "Un ferry entre."]


def test_a_file_without_a_known_suffix_is_told_by_its_bytes() -> None:
    """A text of any name is read; what no format knows is refused with what would be read."""
    assert format_of("notes", DATA).name == "text"
    with pytest.raises(SourceProblem, match=r"save it as \.html, .* or \.md"):
        format_of("port.gif", b"GIF89a\0\0")


@pytest.mark.parametrize("name", ["port.xml", "port.json", "port.atom"])
def test_a_file_that_is_not_what_its_suffix_says_is_refused(name: str) -> None:
    """Where the bytes are of no format with that suffix, the formats that it has are named."""
    with pytest.raises(SourceProblem, match=r"none of the kinds of|no feed|not XML"):
        read_document(name, b"Un ferry entre.")


def test_an_edition_is_written_in_the_formats_that_are_listed_and_in_no_other() -> None:
    """Each name of an edition's format has a suffix; another is refused with those there are."""
    assert EDITIONS["html"] == ".html"
    assert suffix_of("source", "port.JSON") == ".source.json"
    for unknown in ("neutral", "superdesk"):
        with pytest.raises(UsageProblem, match=r"use html or .*text"):
            suffix_of(unknown)
        with pytest.raises(UsageProblem, match=r"use html or .*text"):
            write_document(unknown, sample_edition(), printing=None)  # type: ignore[arg-type] # never asked


def test_the_help_of_export_names_the_formats_of_editions() -> None:
    """What `l10n export --help` says of formats is what the table has, its first the default."""
    first, *others = EDITIONS
    told = " ".join(commands()["export"].format_help().split())
    named = ", ".join([f"{first} (default)", *others[:-1]])
    assert f"--format F {named} or {others[-1]}" in told


def test_whoever_knows_a_format_is_in_the_list_for_contributors() -> None:
    """A module that holds a format's suffix or imports its room is named in the page's table."""
    suffixes = {suffix for known in FORMATS for suffix in known.suffixes}
    told = re.findall(r"^\| `([^`]+)`", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    rooms = "|".join({path.parent.name for path in (ROOT / "l10n/documents").glob("*/read.py")})
    knows = re.compile(
        "|".join(f'"{re.escape(suffix)}"' for suffix in sorted(suffixes))
        + rf"|(?:from|import) l10n\.documents\.(?:{rooms})\b"
    )
    listed = {path for name in told for path in ROOT.glob(name.replace("FORMAT", "*"))}
    assert all(any(ROOT.glob(name.replace("FORMAT", "*"))) for name in told)
    knowing = {
        path
        for path in (ROOT / "l10n").rglob("*.py")
        if path.parent.parent.name != "documents" and knows.search(path.read_text("utf-8"))
    }
    assert knowing - listed <= {ROOT / "l10n" / "__init__.py"}, "the face cuts plain text"
