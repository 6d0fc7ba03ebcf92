"""What readers have before them: pages in Chromium, at any width, in light, dark and print."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.browser.evening import evening, page
from tests.browser.tools import Look, judge

WIDTHS = (320, 360, 768, 1280, 1920)
SHORT = 90
"""Entries of a page that has everything and is looked at often."""


def _written(folder: Path, language: str, entries: int) -> str:
    path = folder / f"{language}-{entries}.html"
    path.write_text(page(language, evening(entries)), encoding="utf-8")
    return path.as_uri()


def _is_readable(seen: dict[str, Any]) -> None:
    """Hold what any page has at any width: nothing sideways, one main part, order of headings."""
    assert (seen["overflow"], seen["outside"]) == (0, [])
    assert seen["mains"] == 1
    assert len(seen["ids"]) == len(set(seen["ids"]))
    levels = [level for level, _ in seen["headings"]]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(text for _, text in seen["headings"])
    assert seen["errors"] == []
    assert all(url.startswith("https://port.example/") for url in seen["requests"])


@pytest.mark.parametrize("language", ["es", "ar", "ar-EG", "ja"])
def test_nothing_of_a_page_leads_sideways(language: str, tmp_path: Path, look: Look) -> None:
    """From 320 to 1920 pixels, light and dark and on paper, a long address in the text."""
    url = _written(tmp_path, language, SHORT)
    tasks = [{"url": url, "width": width, "dark": width == 360} for width in WIDTHS]
    for seen in look(*tasks, {"url": url, "width": 794, "print": True}):
        _is_readable(seen)


@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_page_is_open_to_everybody(language: str, tmp_path: Path, look: Look) -> None:
    """No rule of WCAG 2.2 AA that axe knows is broken, by contrast, names, roles or landmarks."""
    url = _written(tmp_path, language, SHORT)
    tasks = [
        {"url": url, "width": width, "dark": dark, "axe": True}
        for width, dark in ((360, False), (1280, True), (1280, False))
    ]
    for seen in look(*tasks):
        assert seen["violations"] == []
        assert seen["passed"] > 20


def test_keys_lead_down_a_page_and_show_where_they_are(tmp_path: Path, look: Look) -> None:
    """Links are reached from the top down, each is outlined, tall enough and not hidden."""
    url = _written(tmp_path, "es", SHORT)
    (seen,) = look({"url": url, "width": 1280, "tabs": 40})
    tops = [stop["top"] for stop in seen["focus"]]
    assert tops == sorted(tops)
    for stop in seen["focus"]:
        assert stop["name"] in {"A", "DIV"}
        assert stop["outline"]
        assert not stop["hidden"]


@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_page_of_a_long_evening_is_read_as_a_short_one(
    language: str, tmp_path: Path, look: Look
) -> None:
    """428 entries, each once, below their days, at the width of a telephone and of a desk."""
    url = _written(tmp_path, language, 428)
    for seen in look({"url": url, "width": 360}, {"url": url, "width": 1280, "dark": True}):
        _is_readable(seen)
        assert sum(name.startswith("entry-") for name in seen["ids"]) == 428 + 1


@pytest.mark.parametrize("language", ["es", "ar", "zh", "de"])
def test_the_parser_of_the_standard_has_no_objection_to_a_page(language: str) -> None:
    """No error in a whole page or in a fragment of one."""
    assert judge(page(language, evening(SHORT))) == []
    assert judge(page(language, evening(SHORT), "fragment")) == []
    alone = json.loads(page(language, evening(SHORT), "fragments"))["entries"]
    assert len(alone) == SHORT
    assert judge(*(one["html"] for one in alone)) == []


def test_a_sentence_turns_no_neighbour_round(tmp_path: Path, look: Look) -> None:
    """An override that a translation leaves open ends with it: what follows reads as it is."""
    said = {"Le bac part.": "\u202eferry parte.", "Il est tard.": "Noche cerrada."}
    document = {
        "format": "l10n-liveblog",
        "version": 1,
        "title": "Au port",
        "entries": [{"id": "e1", "html": "<p>Le bac part. Il est tard.</p>"}],
    }
    path = tmp_path / "turned.html"
    data = json.dumps(document).encode()
    path.write_text(page("es", data, say=lambda it: said.get(it, it)), encoding="utf-8")
    loose = tmp_path / "loose.html"
    loose.write_text("<!DOCTYPE html><p>\u202eferry parte. Noche cerrada.", encoding="utf-8")
    words = ["ferry", "cerrada"]
    closed, left_open = look(
        *({"url": it.as_uri(), "words": words} for it in (path, loose)),
    )
    (first, last), (start, end) = (closed["places"][word] for word in words)
    assert first > last
    assert start < end
    turned = left_open["places"]["cerrada"]
    assert turned[0] > turned[1]


def test_the_judges_can_find_something(tmp_path: Path, look: Look) -> None:
    """A law that finds nothing must be able to find."""
    assert judge("<!DOCTYPE html><p>a</b>&nix<p a a>") != []
    bad = tmp_path / "bad.html"
    bad.write_text(
        "<!DOCTYPE html><html><body><h1>a</h1><p style='color:#ddd;background:#fff'>pale</p>"
        "<h3>b</h3><img src=x><p style='width:3000px'>c</p>"
        "<script>window.taken = true; alert(1)</script>",
        encoding="utf-8",
    )
    (seen,) = look({"url": bad.as_uri(), "width": 360, "axe": True})
    assert seen["overflow"] > 0
    assert seen["outside"]
    assert {"image-alt", "color-contrast", "html-has-lang"} <= {
        rule for rule, _ in seen["violations"]
    }
    assert (seen["taken"], seen["dialogs"], seen["live"]) == (True, ["1"], 1)
    assert seen["requests"]
