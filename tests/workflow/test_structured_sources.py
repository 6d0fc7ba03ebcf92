"""A project whose source is a page or JSON: from its first sync to an edition."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from l10n.checks.pair import Conventions
from l10n.documents.formats import read_document
from l10n.glossary import NO_TERMS
from l10n.language.text.masking import mask, unmask
from l10n.model.unit import State
from l10n.project import Project
from l10n.workflow.article_shapes import article_document
from l10n.workflow.protecting import Sights, protect
from l10n.workflow.shapes import plain
from l10n.workflow.starting import start

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FIRST = {
    "id": "a",
    "published": "2025-08-15T19:05:00+02:00",
    "title": "Le bac part",
    "html": '<p>Le <em>Goéland</em> quitte <a href="https://port.example/1">le quai</a>.</p>',
}
SECOND = {
    "id": "b",
    "published": "2025-08-15T18:40:00+02:00",
    "html": "<p>Le pont est levé. Selon <span translate='no'>Port Info</span>, il ferme.</p>",
}


def _document(*entries: Mapping[str, object]) -> str:
    whole = {"format": "l10n-liveblog", "version": 1, "title": "Au port", "entries": entries}
    return json.dumps(whole, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Harbour:
    """A project with one JSON source and one catalogue."""

    root: Path

    @property
    def project(self) -> Project:
        """The project."""
        return Project.open(self.root)

    def write(self, *entries: dict[str, str]) -> None:
        """Save a version of the source, and sync."""
        (self.root / "source" / "port.json").write_text(_document(*entries), encoding="utf-8")
        self.project.sync(draft=False)

    @property
    def catalogue(self) -> str:
        """The catalogue as it is on disk."""
        return (self.root / "locales" / "es" / "port.po").read_text(encoding="utf-8")

    def say(self, source: str, target: str) -> None:
        """Translate a text and approve it."""
        path = self.root / "locales" / "es" / "port.po"
        before = f'msgid "{source}"\nmsgstr ""'
        po = self.catalogue
        assert before in po
        said = po.replace(before, f'msgid "{source}"\nmsgstr "{target}"')
        path.write_text(said, encoding="utf-8")
        at = said.index(f'msgid "{source}"')
        head = said.rindex("\n\n", 0, at) + 2
        path.write_text(f"{said[:head]}# ok ana\n{said[head:]}", encoding="utf-8")
        self.project.sync(draft=False)

    def state(self, source: str) -> State:
        """Return the state of a text."""
        items = self.project.review_list("port", "es")
        return next(item.state for item in items if item.source == source)


@pytest.fixture
def harbour(tmp_path: Path) -> Harbour:
    """Make a project and sync it once."""
    source = tmp_path / "port.json"
    source.write_text(_document(FIRST, SECOND), encoding="utf-8")
    start(tmp_path / "desk", ["es"], [source])
    made = Harbour(tmp_path / "desk")
    made.project.sync(draft=False)
    return made


GULL = "Le <em>Goéland</em> quitte <a1>le quai</a1>."
GULL_ES = "El <em>Goéland</em> deja <a1>el muelle</a1>."


def test_units_have_codes_and_what_they_are_is_told(harbour: Harbour) -> None:
    """A translator sees where a link leads, which entry it is of, and what nobody translates."""
    po = harbour.catalogue
    assert f'msgid "{GULL}"' in po
    assert "#. a1: https://port.example/1" in po
    assert "#. x1: Port Info" in po
    assert 'msgctxt "a.1"' in po


def test_editors_find_what_they_need_to_check_codes(harbour: Harbour) -> None:
    """Weblate's flags stand at units with codes and at no other; gettext takes the file."""
    flags = '#, xml-text, placeholders:r"</?[a-z]+\\d*/?>"'
    units = [part for part in harbour.catalogue.split("\n\n")[1:] if part.strip()]
    assert [flags in part for part in units] == ["<" in part for part in units]
    path = harbour.root / "locales" / "es" / "port.po"
    subprocess.run(["msgfmt", "--check", "-o", "/dev/null", path], check=True)


def test_no_engine_sees_a_code_and_each_comes_back() -> None:
    """Codes leave as tokens, as names do, and one that an engine loses refuses its draft."""
    text = "Selon <x1/>, R&amp;D <em>part</em> sur <a1>le quai</a1>."
    masked = mask(text, protect(text, Conventions("es"), Sights([text], NO_TERMS)))
    assert not set("<>&") & set(masked.text)
    assert unmask(masked.text, masked) == text
    assert unmask(masked.text.replace(masked.tokens[0], ""), masked) is None


def test_a_changed_link_leaves_translation_and_approval_alone(harbour: Harbour) -> None:
    """Attributes are the source's: no byte of a target depends on them."""
    harbour.say(GULL, GULL_ES)
    assert harbour.state(GULL) is State.REVIEWED
    changed = FIRST["html"].replace("port.example/1", "port.example/2?x=1")
    harbour.write({**FIRST, "html": changed}, SECOND)
    assert harbour.state(GULL) is State.REVIEWED


def test_an_edition_reads_as_the_target_says(harbour: Harbour) -> None:
    """No code is printed as text, and a protected name stands where it belongs."""
    harbour.say(GULL, GULL_ES)
    harbour.say("Selon <x1/>, il ferme.", "Según <x1/>, sigue abierto.")
    made = harbour.project.export("port", "es", made_as="text")
    page = made.path.read_text(encoding="utf-8")
    assert "El Goéland deja el muelle." in page
    assert "<" not in page
    assert "El Goéland deja el muelle.\n\n" in page
    assert "Port Info, il ferme." in page


@pytest.mark.parametrize(
    "gone",
    [{"state": "withdrawn"}, {"state": "withheld"}, {"embargoed_until": "2999-01-01T00:00:00Z"}],
)
def test_what_nobody_may_read_is_in_no_edition(harbour: Harbour, gone: dict[str, str]) -> None:
    """It leaves its id in the manifest, as left out; the others stay."""
    harbour.write(FIRST, {**SECOND, **gone})
    made = harbour.project.export("port", "es")
    page = made.path.read_text(encoding="utf-8")
    assert "pont" not in page
    assert "Goéland" in page
    (entry,) = [e for e in made.edition.entries if e.omitted]
    assert entry.id.startswith("b")


def test_a_live_blog_of_which_nothing_may_be_read_prints_no_title(harbour: Harbour) -> None:
    """The title stands over its entries, and goes where they go."""
    harbour.write({"id": "a", "state": "withdrawn"}, {**SECOND, "state": "withheld"})
    page = harbour.project.export("port", "es").path.read_text(encoding="utf-8")
    assert "Au port" not in page


def test_an_entry_that_comes_back_has_its_approval(harbour: Harbour) -> None:
    """What was withdrawn and is there again was never lost."""
    harbour.say(GULL, GULL_ES)
    harbour.write({"id": "a", "state": "withdrawn"}, SECOND)
    harbour.write(FIRST, SECOND)
    assert harbour.state(GULL) is State.REVIEWED


def test_a_source_that_became_an_error_page_changes_nothing(harbour: Harbour) -> None:
    """The catalogue stays as it is until there is a source again."""
    before = harbour.catalogue
    path = harbour.root / "source" / "port.json"
    path.write_text("<html><title>502 Bad Gateway</title></html>", encoding="utf-8")
    with pytest.raises(Exception, match="none of the kinds of"):
        harbour.project.sync(draft=False)
    assert harbour.catalogue == before


def test_what_a_document_says_is_in_the_json_of_segment() -> None:
    """Of the live-blog, of each entry, and of each block where it was."""
    article = read_document("port.json", _document({**FIRST, "key": True}, SECOND).encode())
    shape = json.loads(json.dumps(article_document(article), default=plain))
    assert shape["article"]["order"] == "newest"
    assert shape["article"]["date"] == "2025-08-15"
    first = shape["entries"][1]
    assert (first["id"], first["key"], first["availability"]) == ("a", True, "usable")
    assert first["blocks"][1]["pointer"] == "/entries/0/html#/div[1]/p[1]"
    codes = first["blocks"][1]["segments"][0]["codes"]
    assert [code["id"] for code in codes] == ["em", "em", "a1", "a1"]
