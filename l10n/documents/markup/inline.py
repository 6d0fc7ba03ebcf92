"""Read a run of inline nodes as rich text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.markup.nodes import (
    is_box,
    is_embed,
    is_hidden,
    is_protected,
    is_text,
    name_of,
    nodes_of,
    text_of,
)
from l10n.documents.markup.rich import BREAK, OBJECT, Markup, Rich
from l10n.documents.markup.tables import SILENT
from l10n.frozen import replace
from l10n.lazy import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from lxml import etree

_BLANKS: Final = compiled(r"[ \t\n\r\f]+")
_BLANKS_IN_LINES: Final = compiled(r"[ \t\r\f]+|[ \t\r\f]*\n[ \t\r\f]*")
_BLANK: Final = " "
_LONGEST_SHOWN: Final = 60


def read_inline(nodes: Iterable[str | etree._Element], *, lines: bool = False) -> Rich:
    """Read nodes in order; blanks are made one, as browsers do; `lines` keeps line breaks."""
    reader = _Reader(_BLANKS if not lines else _BLANKS_IN_LINES)
    for node in nodes:
        if isinstance(node, str):
            reader.say(node)
        else:
            reader.enter(node)
    return reader.rich()


def has_odd_blanks(text: str) -> bool:
    """Tell whether a text has blanks that readers see as another one, or as fewer."""
    if "  " in text or "\n" in text:
        return True
    return "\t" in text or "\r" in text or "\f" in text


class _Reader:
    """The text so far, and the spans in the order in which they open."""

    def __init__(self, blanks: re.Pattern[str]) -> None:
        self.blanks = blanks
        self.parts: list[str] = []
        self.length = 0
        self.spans: list[Markup | None] = []

    def say(self, text: str) -> None:
        """Add text, its blanks made one, and none after a blank or at the start."""
        collapsed = text
        if has_odd_blanks(text):
            collapsed = self.blanks.sub(self._as_one, text)
        if not self.parts or self.parts[-1][-1] in {_BLANK, BREAK}:
            collapsed = collapsed.lstrip(_BLANK)
        if collapsed:
            self.parts.append(collapsed)
            self.length += len(collapsed)

    def _as_one(self, blanks: re.Match[str]) -> str:
        return BREAK if self.blanks is _BLANKS_IN_LINES and BREAK in blanks[0] else _BLANK

    def enter(self, top: etree._Element) -> None:
        """Add an element with all that it holds."""
        waiting: list[tuple[etree._Element | str, int]] = [(top, -1)]
        while waiting:
            node, slot = waiting.pop()
            if isinstance(node, str):
                self.say(node)
            elif slot >= 0:
                self._close(node, slot)
            elif _stands_alone(node):
                self._alone(node)
            else:
                waiting.append((node, len(self.spans)))
                self.spans.append(Markup(name_of(node), self.length, self.length, node))
                waiting += [(inner, -1) for _, inner in reversed(list(nodes_of(node)))]

    def _close(self, element: etree._Element, slot: int) -> None:
        opened = self.spans[slot]
        start = opened.start if opened else self.length
        if start == self.length:
            self.spans[slot] = None
            self._alone(element)
        else:
            shown = _address(element)
            self.spans[slot] = Markup(name_of(element), start, self.length, element, shown=shown)

    def _alone(self, element: etree._Element) -> None:
        if not name_of(element) or _is_nothing(element):
            return
        is_break = name_of(element) == "br"
        said = text_of(element)
        kept = said if is_protected(element) else BREAK * is_break
        shown = (said or element.get("alt") or "")[:_LONGEST_SHOWN]
        span = Markup(name_of(element), self.length, self.length + 1, element, alone=True)
        self.spans.append(replace(span, text=kept, shown=shown))
        self.parts.append(BREAK if is_break else OBJECT)
        self.length += 1

    def rich(self) -> Rich:
        """Return what was read."""
        return Rich("".join(self.parts), tuple(span for span in self.spans if span))


def _stands_alone(element: etree._Element) -> bool:
    name = name_of(element)
    if name in SILENT or name in {"", "br", "img", "picture"} or is_embed(element):
        return True
    if is_text(element):
        return False
    return is_protected(element) or is_hidden(element) or is_box(element)


def _is_nothing(element: etree._Element) -> bool:
    """Tell an empty element that nothing hangs on."""
    return not element.attrib and not len(element) and not element.text and name_of(element) != "br"


def _address(element: etree._Element) -> str:
    for attribute in ("href", "datetime", "lang"):
        if value := element.get(attribute):
            return str(value)[:_LONGEST_SHOWN]
    return ""
