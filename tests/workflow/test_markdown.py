"""Markdown in a project: units with codes, approvals of before, and what comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.language.text.markdown import coded_like, noted
from l10n.model.finding import Severity
from l10n.model.unit import Unit
from l10n.project import Project
from l10n.workflow.starting import start

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """# Au port

**Le bac** part [à l'heure](https://port.example/h) du quai *nord*.

| Bac | Départ |
|---|---|
| *Goéland* | 9h \\| 10h |
"""
OLD = {
    "Au port": "En el puerto",
    "**Le bac** part [à l'heure](https://port.example/h) du quai *nord*.": (
        "**El barco** sale del muelle *norte* [a su hora](https://port.example/h)."
    ),
    "*Goéland*": "*Goéland*",
    "9h \\| 10h": "9:00 \\| 10:00",
}
"""Units as they were before Markdown was codes, and their targets."""


@pytest.fixture
def port(tmp_path: Path) -> Path:
    """Give a project with one Markdown source and one catalogue, synced."""
    source = tmp_path / "port.md"
    source.write_text(SOURCE, encoding="utf-8")
    start(tmp_path / "desk", ["es"], [source])
    Project.open(tmp_path / "desk").sync(draft=False)
    return tmp_path / "desk"


def _catalogue(port: Path) -> Path:
    return port / "locales" / "es" / "port.po"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _as_before(port: Path, *, approved: bool) -> None:
    """Write template and catalogue as the version before would have left them."""
    template = port / "locales" / "port.pot"
    text = re.sub(r"(Segmenter): \d", r"\1: 2", template.read_text(encoding="utf-8"))
    po = re.sub(r"#, xml-text.*\n", "", _catalogue(port).read_text(encoding="utf-8"))
    po = re.sub(r"#\. (a1|img1): .*\n", "", po)
    for source, target in OLD.items():
        now = f'msgid "{_quoted(noted(source).text)}"\nmsgstr ""'
        text = text.replace(now, f'msgid "{_quoted(source)}"\nmsgstr ""')
        assert now in po
        unit_id = po[: po.index(now)].rpartition('msgctxt "')[2].partition('"')[0]
        unit = Unit(unit_id, source, target)
        mark = f"l10n-review: approved ana 2025-08-15T18:04Z sha={review_digest(unit, 'es')}"
        if not approved:
            digest = draft_digest(target, "es")
            mark = f"l10n-mt: apertium:fr-es 2025-08-15T18:01Z sha={digest}"
        said = f'msgid "{_quoted(source)}"\nmsgstr "{_quoted(target)}"'
        po = po.replace(now, said)
        head = po.rindex("\n\n", 0, po.index(said)) + 2
        fuzzy = "" if approved else "#, fuzzy\n"
        body = po[head:].replace("msgctxt", f"{fuzzy}msgctxt", 1)
        po = f"{po[:head]}# {mark}\n{body}"
    template.write_text(text, encoding="utf-8")
    _catalogue(port).write_text(po, encoding="utf-8")


def _states(port: Path) -> dict[str, int]:
    (told,) = Project.open(port).status().articles
    return {str(state): number for state, number in told.segments.items() if number}


def test_units_have_codes_and_flags(port: Path) -> None:
    """Emphasis stands under its name, links are numbered, cells are units, rules are none."""
    po = _catalogue(port).read_text(encoding="utf-8")
    assert "<strong>Le bac</strong> part <a1>à l'heure</a1> du quai <em>nord</em>." in po
    assert "#. a1: https://port.example/h" in po
    assert "xml-text" in po
    assert 'msgid "Goéland"' in po
    assert "|---|" not in po


@pytest.mark.parametrize("approved", [True, False])
def test_what_was_said_of_a_text_holds_for_its_codes(port: Path, approved: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Approvals and drafts of before stay; the targets have codes; a second sync writes nothing."""
    _as_before(port, approved=approved)
    state = "reviewed" if approved else "draft"
    Project.open(port).sync(draft=False)
    assert _states(port)[state] == len(OLD)
    po = _catalogue(port).read_text(encoding="utf-8")
    for source, target in OLD.items():
        assert f'msgstr "{_quoted(coded_like(source, target))}"' in po
    found = Project.open(port).check("port").findings
    assert [it for it in found if it.severity is Severity.ERROR] == []
    before = po
    Project.open(port).sync(draft=False)
    assert _catalogue(port).read_text(encoding="utf-8") == before


def test_a_changed_link_leaves_the_approval(port: Path) -> None:
    """The address is the source's: no unit is edited, and the edition has the new one."""
    _as_before(port, approved=True)
    Project.open(port).sync(draft=False)
    source = port / "source" / "port.md"
    source.write_text(SOURCE.replace("example/h", "example/new"), encoding="utf-8")
    Project.open(port).sync(draft=False)
    assert _states(port)["reviewed"] == len(OLD)
    made = Project.open(port).export("port", "es", made_as="markdown")
    text = made.path.read_text(encoding="utf-8")
    assert "[a su hora](https://port.example/new)" in text


def test_a_later_slip_of_the_pen_leaves_the_approval(port: Path) -> None:
    """A harmless edit after the change of notation is harmless still."""
    _as_before(port, approved=True)
    Project.open(port).sync(draft=False)
    source = port / "source" / "port.md"
    source.write_text(SOURCE.replace("à l'heure", "à l’heure"), encoding="utf-8")
    Project.open(port).sync(draft=False)
    assert _states(port)["reviewed"] == len(OLD)


def test_the_source_in_other_words_keeps_its_marks(port: Path) -> None:
    """`--format source` is the document itself: its table, its signs, its addresses."""
    _as_before(port, approved=True)
    Project.open(port).sync(draft=False)
    made = Project.open(port).export("port", "es", made_as="source")
    assert made.path.name == "port.source.md"
    text = made.path.read_text(encoding="utf-8")
    for target in OLD.values():
        assert target in text
    assert "|---|---|" in text
