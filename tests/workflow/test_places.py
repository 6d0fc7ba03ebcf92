"""Where findings are to be mended, how often they are said, and what finds a source."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.model.position import Position, position
from tests.workflow.desk import Desk, Run, pretend

BLOG = """La journée

19h05 - Le port à l'arrêt

« Rien ne bouge, a dit Léa Morel. L’attente dure.
"""
STRAY = BLOG.index("«")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a source in which a quotation mark has no partner."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    return Desk(tmp_path / "desk", source=text)


@given(
    st.lists(st.text("aé \ufeff", max_size=4), max_size=5), st.sampled_from(["\n", "\r", "\r\n"])
)
def test_a_position_is_that_of_the_lines_that_an_editor_shows(lines: list[str], end: str) -> None:
    """For any line ending, the first letter of line n stands in line n, column 1."""
    text, start = end.join(lines), 0
    for number, line in enumerate(lines, 1):
        bom = number == 1 and line.startswith("\ufeff")
        assert position(text, start + bom) == Position(number, 1)
        start += len(line) + len(end)


@pytest.mark.usefixtures("desk")
def test_a_finding_of_a_source_names_file_line_and_column(run: Run) -> None:
    """People read file:line:column; scripts have them beside the code points."""
    _, out, _ = run("sync")
    assert "source/ports.txt:5:1: " in out
    findings = json.loads(run("check", "--json")[1])["findings"]
    (stray,) = [f for f in findings if f["code"] == "unbalanced-quotes"]
    assert (stray["file"], stray["line"], stray["column"]) == ("source/ports.txt", 5, 1)
    assert stray["source_span"] == [STRAY, STRAY + 1]


def test_a_finding_of_a_unit_names_its_line_in_the_catalogue(desk: Desk, run: Run) -> None:
    """The line is that of the unit's msgctxt, below its comments."""
    desk.project.sync()
    desk.translate(lambda text: pretend(text).replace("19h05", "18:05").replace("Morel", "Borel"))
    findings = json.loads(run("check", "--json")[1])["findings"]
    found = next(f for f in findings if f["unit"])
    lines = (desk.folder / found["file"]).read_text(encoding="utf-8").split("\n")
    assert lines[found["line"] - 1] == f'msgctxt "{found["unit"]}"'


def test_findings_of_a_source_are_said_once(desk: Desk, run: Run) -> None:
    """An unchanged article is not looked through again by sync; a changed one is, check always."""
    assert "unbalanced-quotes" in run("sync")[1]
    assert "unbalanced-quotes" not in run("sync")[1]
    assert "unbalanced-quotes" in run("check")[1]
    desk.source.write_text(BLOG + "\nEncore une phrase.\n", encoding="utf-8")
    assert "unbalanced-quotes" in run("sync")[1]


def test_a_newsroom_weighs_the_findings_of_sources_too(desk: Desk, run: Run) -> None:
    """[checks] switches their codes off, or weighs them; a code that is none is refused."""
    settings = desk.folder / "l10n.toml"
    before = settings.read_text(encoding="utf-8")
    weighed = '\n[checks]\nmixed-apostrophes = "off"\nunbalanced-quotes = "error"\n'
    settings.write_text(before + weighed, encoding="utf-8")
    status, out, _ = run("check", "--json") if run("sync")[0] == 0 else (2, "", "")
    codes = {f["code"]: f["severity"] for f in json.loads(out)["findings"]}
    assert status == 1
    assert codes["unbalanced-quotes"] == "error"
    assert "mixed-apostrophes" not in codes


@pytest.mark.usefixtures("desk")
def test_the_path_of_a_source_is_found_from_anywhere(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With -C, `source/ports.txt` is the project's, wherever one stands."""
    monkeypatch.chdir(tmp_path)
    status, _, err = run("sync", "source/ports.txt")
    assert (status, err) == (0, "")


def test_the_first_sync_without_a_glossary_points_to_one(desk: Desk, run: Run) -> None:
    """Names without a row are counted once, and not where there is a glossary."""
    (desk.folder / "glossary.csv").unlink(missing_ok=True)
    assert "1 name without a row" in run("sync")[1]
    assert "without a row" not in run("sync")[1]
