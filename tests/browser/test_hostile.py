"""Hostile translations, hostile sources: on no page does anything run, ask or open."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.gates import Policy
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document, write_document
from l10n.model.catalogue import new_catalogue
from l10n.model.edition import Byline
from l10n.model.unit import State
from tests.browser.tools import Look, judge
from tests.documents.editions import printing

DO: Final = "window.taken=true;document.title='taken';alert(1)"

VECTORS: Final = {
    "script": f"<script>{DO}</script>",
    "image": f'<img src=x:x onerror="{DO}">',
    "svg": f"<svg onload=\"{DO}\"><a xlink:href='javascript:{DO}'><text>x</text></a></svg>",
    "math": (
        f'<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror={DO}>">'
    ),
    "noscript": f'<noscript><p title="</noscript><img src=x onerror={DO}>"></noscript>',
    "frame": f'<iframe srcdoc="<script>parent.{DO}</script>"></iframe>',
    "link": f'<a href="javascript:{DO}">ici</a>',
    "data": '<a href="data:text/html,<script>opener.taken=true</script>" target=_blank>ici</a>',
    "form": (
        f'<form><button formaction="javascript:{DO}" autofocus onfocus="{DO}">ici</button></form>'
    ),
    "base": (
        '<base href="https://evil.example/">'
        '<meta http-equiv=refresh content="0;url=https://evil.example">'
    ),
    "style": (
        "<style>@import 'https://evil.example/x.css';"
        "*{background:url(https://evil.example/y)}</style>"
    ),
    "end": f"</title></style></textarea></script>--><script>{DO}</script>",
}
"""What has been used against sanitisers: markup that runs, that mutates, that asks elsewhere."""

DISGUISES: Final[tuple[Callable[[str], str], ...]] = (
    lambda it: it,
    str.swapcase,
    lambda it: it.replace("<", "<\x00"),
    lambda it: it.replace("<", "&lt;").replace(">", "&gt;"),
    lambda it: it.replace("<", "&#60;").replace(">", "&#x3e;"),
    lambda it: it.replace("script", "scr<script>ipt"),
    lambda it: it.replace("javascript:", "java\tscript:").replace("=", " =\n"),
    lambda it: it.replace("javascript:", "&#106;avascript&colon;"),
    lambda it: it.replace("javascript:", "\x01javascript:"),
    lambda it: it.replace(" ", "/"),
    lambda it: f"\"'>{it}",
    lambda it: f"]]>{it}<![CDATA[",
    lambda it: f"<em>{it}</em>",
    lambda it: f"<a1>{it}</a1>",
    lambda it: f"--!>{it}<!--",
    lambda it: f"\u202e{it}\u2066",
    lambda it: f"{it}\u2028{it}",
    lambda it: f"<{it}",
    lambda it: f"<x1/>{it}</a1><a1>",
    lambda it: it.replace("<", "&amp;lt;").replace(">", "&amp;gt;"),
    lambda it: it.replace("<", "\ufeff<").replace(">", "\u00ad>"),
)

VARIANTS: Final = tuple(hide(vector) for vector in VECTORS.values() for hide in DISGUISES)


def _source(text: str, number: int) -> dict[str, object]:
    """Make an entry in which a text stands wherever a source may say something."""
    return {
        "id": f"e{number}{text}",
        "published": "2025-08-15T19:05:00+02:00",
        "title": text,
        "html": (
            f'<p>Le <a href="https://port.example/">quai</a> {text}</p>'
            f"<p title='{text}'>Le {text} <em>quai</em> ferme.</p>"
        ),
        "authors": [text],
        "tags": [text],
        "key": True,
        "media": [{"type": "iframe", "url": f"javascript:{DO}//{number}", "caption": text}],
    }


def _page(change: Callable[[str, int], str], variants: tuple[str, ...], *, hostile: bool) -> str:
    """Write the page of a live-blog whose targets, and source if it is hostile, are these."""
    entries = [_source(text if hostile else "quai", n) for n, text in enumerate(variants)]
    title = variants[0] if hostile else "Au port"
    whole = {"format": "l10n-liveblog", "version": 1, "title": title, "entries": entries}
    article = read_document("port.json", json.dumps(whole).encode())
    slots = list(update_template(new_catalogue("port"), article, "sha").template.units())
    units = {
        slot.unit.id: replace(slot.unit, target=change(slot.unit.source, n))
        for n, slot in enumerate(slots)
    }
    made = assemble(Material("port", article, slots, units), "es", Policy((State.TRANSLATED,)))
    made = replace(made, byline=Byline(variants[0], f"javascript:{DO}", variants[0]))
    told = printing(article.text, site=variants[0], day=lambda time: time[:10])
    return write_document("html", made, told).decode()


def _is_dead(look: Look, path: Path) -> None:
    """Open a page under its own policy and without any, and follow every link."""
    tasks = [{"url": path.as_uri(), "bypass": bypass} for bypass in (False, True)]
    for seen in look(*tasks):
        assert (seen["taken"], seen["live"]) == (False, 0)
        assert (seen["dialogs"], seen["errors"], seen["requests"]) == ([], [], [])
    (seen,) = look({"url": path.as_uri(), "bypass": True, "clicks": True})
    assert (seen["taken"], seen["dialogs"], seen["errors"]) == (False, [], [])
    assert set(seen["links"]) <= {"file:", "http:", "https:"}


def test_there_are_two_hundred_variants() -> None:
    """Twelve vectors, each in a score of disguises."""
    assert len(set(VARIANTS)) >= 200


def test_nothing_in_a_target_does_anything(tmp_path: Path, look: Look) -> None:
    """A target is text: every sign of it is shown, no element and no attribute is its own."""
    page = _page(lambda _, n: VARIANTS[n % len(VARIANTS)], VARIANTS, hostile=False)
    path = tmp_path / "targets.html"
    path.write_text(page, encoding="utf-8")
    _is_dead(look, path)
    assert judge(page) == []


def test_nothing_in_a_source_does_anything(tmp_path: Path, look: Look) -> None:
    """What stands in French comes from outside too, with its ids, authors, titles and addresses."""
    page = _page(lambda _, n: "" if n % 2 else "Muelle.", VARIANTS, hostile=True)
    path = tmp_path / "sources.html"
    path.write_text(page, encoding="utf-8")
    _is_dead(look, path)
    assert judge(page) == []


def test_vectors_are_live_where_nobody_stops_them(tmp_path: Path, look: Look) -> None:
    """A law that finds nothing must be able to find: written as they are, they run or ask."""
    names = ("script", "image", "svg", "frame", "link", "style", "end")
    tasks = []
    for name in names:
        path = tmp_path / f"{name}.html"
        text = f"<!DOCTYPE html><title>a</title><body>{VECTORS[name]}</body>"
        path.write_text(text, encoding="utf-8")
        tasks.append({"url": path.as_uri(), "clicks": name == "link"})
    for name, seen in zip(names, look(*tasks), strict=True):
        assert seen["dialogs"] or seen["requests"] or seen["live"], name
