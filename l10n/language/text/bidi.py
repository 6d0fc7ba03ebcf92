"""Controls of the direction of text: what they open ends with its line, and with the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_POP: Final = "\u202c"
_POP_ISOLATE: Final = "\u2069"
_CLOSES: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", _POP) | dict.fromkeys(
    "\u2066\u2067\u2068", _POP_ISOLATE
)
"""Embeddings, overrides and isolates, and what closes them; marks of direction open nothing."""

_CONTROL: Final = compiled("[\u202a-\u202e\u2066-\u2069]")
_SIGN: Final = compiled("[\u202a-\u202e\u2066-\u2069\n\r\x1c-\x1e\x85\u2029]")
"""A control, or what ends a paragraph of the algorithm (UAX 9), and with it all that is open."""


def has_controls(text: str) -> bool:
    """Tell whether something in a text opens or closes a direction."""
    return _CONTROL.search(text) is not None


def balanced(text: str) -> str:
    """Close what a text leaves open, and drop what closes nothing: it turns no neighbour round."""
    return "".join(balanced_parts([text])) if has_controls(text) else text


def balanced_parts(texts: Iterable[str]) -> Iterator[str]:
    """Balance texts that stand behind each other; what closes the last stands alone, at the end."""
    opened: list[str] = []
    for text in texts:
        yield _SIGN.sub(lambda found: _said(found[0], opened), text)
    yield _closed(opened, 0)


def _said(sign: str, opened: list[str]) -> str:
    """Return what stands for a sign, when these are what closes what is open."""
    if sign in _CLOSES:
        opened.append(_CLOSES[sign])
        return sign
    if sign == _POP:
        return opened.pop() if opened and opened[-1] == _POP else ""
    if sign == _POP_ISOLATE:
        innermost = len(opened) - 1 - opened[::-1].index(sign) if sign in opened else len(opened)
        return _closed(opened, innermost)
    return f"{_closed(opened, 0)}{sign}"


def _closed(opened: list[str], first: int) -> str:
    closing = "".join(reversed(opened[first:]))
    del opened[first:]
    return closing
