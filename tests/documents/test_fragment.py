"""An article for another system: HTML without head, classes or styles."""

import json
import re
from dataclasses import replace

import pytest
from lxml import html

from l10n.documents.formats import write_document
from l10n.model.edition import Edition, EditionUnit
from l10n.model.unit import State
from tests.documents.editions import changed, printing, sample_edition


def _fragment(edition: Edition, made_as: str = "fragment") -> str:
    return write_document(made_as, edition, printing()).decode()


def test_a_fragment_is_one_element_without_classes_or_styles() -> None:
    """It says its language itself, and begins with headings of the second level."""
    written = _fragment(sample_edition("ar"))
    assert not re.search(r"class=|style|<html|<head>|<h1|<script", written)
    article = html.fragment_fromstring(written)
    assert (article.tag, article.get("lang"), article.get("dir")) == ("article", "ar", "rtl")
    assert [it.get("id") for it in article.iter("section")] == ["entry-a", "entry-b", "entry-c"]
    (time,) = article.iter("time")
    assert time.get("datetime") == "2025-08-15T19:05:00+02:00"


@pytest.mark.parametrize("number", [2, 3])
def test_what_is_nobodys_yet_is_told_in_its_entry(number: int) -> None:
    """An entry that is taken alone takes its label with it."""
    machine = EditionUnit("e.1", State.DRAFT, machine=True, text="x")
    edition = changed(sample_edition(), number, units=(machine,))
    entries = json.loads(_fragment(edition, "fragments"))["entries"]
    told = ["Traducción automática, sin revisar" in one["html"] for one in entries]
    assert told == [n == number - 1 for n in range(3)]


def test_entries_alone_are_those_of_the_whole() -> None:
    """Each says its language, has its anchor and its instant; what is left out is in neither."""
    edition = sample_edition()
    document = json.loads(_fragment(edition, "fragments"))
    assert document["html"] == _fragment(edition)
    assert (document["article"], document["language"], document["title"]) == ("a", "es", "Título")
    for one in document["entries"]:
        section = html.fragment_fromstring(one["html"])
        assert section.get("id") == one["anchor"]
        assert section.get("lang") == "es"
    assert [one["time"] for one in document["entries"]] == [None, "2025-08-15T19:05:00+02:00", None]
    without = replace(edition, entries=edition.entries[:1])
    assert json.loads(_fragment(without, "fragments"))["entries"] == []
