"""What a person sees: pages in a real browser."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from l10n.documents.html.write import write_html
from tests.documents.editions import changed, sample_edition

HOSTILE = {
    "a script": "<script>document.title = 'taken'</script>",
    "an image that fails": "<img src=x onerror=\"document.title = 'taken'\">",
    "the end of the title": "</title></style><script>document.title = 'taken'</script>",
    "a comment": "<!-- --><svg onload=document.title='taken'>",
    "an entity": "&lt;b&gt; &amp;amp; &#60;i&#62;",
    "controls": "a\x00\x07\x1b[31mb\u202e",
}


def _seen(page: str, folder: Path) -> html.HtmlElement:
    """Return the page as Chromium has it after running whatever runs in it."""
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    done = subprocess.run(
        [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            f"--user-data-dir={folder / 'profile'}",
            "--dump-dom",
            path.as_uri(),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    return html.document_fromstring(done.stdout.decode("utf-8"))


def test_nothing_in_a_target_runs_in_a_browser(tmp_path: Path) -> None:
    """Hostile targets, as title and as text, are shown letter by letter and do nothing."""
    edition = sample_edition()
    text = " ".join(HOSTILE.values())
    for number in (0, 3):
        edition = changed(edition, number, text=text)
    seen = _seen(write_html(edition), tmp_path)
    shown = text.replace("\x00", "").replace("\x07", "").replace("\x1b", "")
    assert seen.findtext(".//title").strip() == shown.strip()
    assert seen.xpath("//p[@class='quote']")[0].text == shown
    assert not seen.xpath("//script | //svg | //img")


@pytest.mark.parametrize("language", ["es", "ar"])
def test_a_browser_reads_the_page_as_it_was_meant(language: str, tmp_path: Path) -> None:
    """Language, direction, headings and times arrive as they were written."""
    entries = tuple(
        replace(e, blocks=tuple(replace(b, language=language) for b in e.blocks))
        for e in sample_edition(language).entries
    )
    seen = _seen(write_html(replace(sample_edition(language), entries=entries)), tmp_path)
    assert seen.get("lang") == language
    assert seen.get("dir") == ("rtl" if language == "ar" else "ltr")
    assert seen.find(".//h1").text == "Título"
    assert seen.find(".//time").get("datetime") == "2025-08-15T19:05:00+02:00"
