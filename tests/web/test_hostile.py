"""Hostile strings in every field of a page: they are shown, and nothing of them is markup."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.web.served import Browser

if TYPE_CHECKING:
    from l10n.web.server import Served
    from tests.workflow.desk import Desk

DESK = "/a/quai/es"
HOSTILE = (
    "<script>window.taken = 1</script>",
    '"><img src=x onerror="window.taken = 1">',
    "'><svg onload=window.taken=1>",
    "</textarea><script>window.taken = 1</script>",
    "</title></style><script>window.taken = 1</script>",
    "{{ 7 * 7 }} {% raw %} ${7*7} #{7*7}",
    "javascript:window.taken=1",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "abc \u202egnp.exe\u2066 \u200b",
)


_OF_CHANGES = ("del", "ins", "strong", "div", "p", "span", "ul", "li", "code", "button")


def hostile(desk: Desk, said: str) -> None:
    """Put a string into every field of a unit that the page shows, as an editor could."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Trois marins")]
    kept = replace(unit, target=said, questions=(said,), remarks=(said,), fuzzy=True, previous=said)
    desk.edit({unit.id: kept})


@pytest.mark.parametrize("said", HOSTILE)
def test_no_text_is_markup(served: Served, desk: Desk, said: str) -> None:
    """In target, question, remark, previous French, search: as elements there are ours alone."""
    browser = Browser(served)
    browser.go(DESK)
    ours = _shape(browser)
    hostile(desk, said)
    for query in ("", "show=questions"):
        answer = browser.go(f"{DESK}?{query}", params={"q": said} if not query else {})
        assert answer.status_code == 200
        assert _shape(browser) <= ours | {(name, "") for name in _OF_CHANGES}
    browser.go(DESK)
    assert said in [one.text for one in browser.page.iter("textarea")]
    browser.close()


def _shape(browser: Browser) -> set[tuple[str, str]]:
    """Return the kinds of elements of a page, with those attributes that could run something."""
    found = set()
    for element in browser.page.iter():
        bad = [name for name in element.attrib if name.startswith("on") or name == "style"]
        links = [v for name, v in element.attrib.items() if name in {"href", "src", "action"}]
        assert not bad
        assert all(link.startswith(("/", "#", "?")) for link in links), links
        found.add((str(element.tag), element.get("src", "")))
    return found
