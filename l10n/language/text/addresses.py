"""Read what is copied as it is: URLs, e-mail addresses, handles, hashtags."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from l10n.language.text.spans import Found
from l10n.lazy import compiled
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS: Final = ("@", "#", "://", "www.")
_TRIGGER: Final = compiled(r"https?://|www\.|[@#]", re.IGNORECASE)
_URL: Final = compiled(r"(?:https?://|www\.)[^\s<>\"'’ʼ«»“”]+", re.IGNORECASE)
_LOCAL: Final = frozenset(string.ascii_letters + string.digits + "._%+-")
_DOMAIN: Final = compiled(r"@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@])")
_HANDLE: Final = compiled(r"@[A-Za-z0-9_]{2,30}(?:\.[a-z0-9_-]{2,30}){0,4}(?![\w@])")
_HASHTAG: Final = compiled(r"#(?=\w*[^\W\d_])\w{2,100}")
_LONGEST_LOCAL: Final = 64
_TRAILING: Final = ".,;:!?…»”'\""
_BRACKETS: Final = {")": "(", "]": "["}


def read_web(text: str) -> Iterator[Found]:
    """Yield what is written for machines, in the order of the text."""
    low = text.lower()
    if not any(map(low.__contains__, _SIGNS)):
        return
    position = 0
    while trigger := _TRIGGER.search(text, position):
        found = _read(text, trigger.start(), position)
        position = found.end if found else trigger.end()
        if found:
            yield found


def _read(text: str, start: int, floor: int) -> Found | None:
    if text[start] == "@":
        return _address(text, start, floor)
    if start > floor and (text[start - 1].isalnum() or text[start - 1] in "_/&"):
        return None
    if text[start] == "#":
        match = _HASHTAG.match(text, start)
        return _copy(PlaceableType.HASHTAG, text, start, match.end()) if match else None
    match = _URL.match(text, start)
    if not match:
        return None
    return _copy(PlaceableType.URL, text, start, _trimmed(text, start, match.end()))


def _address(text: str, start: int, floor: int) -> Found | None:
    """Read an e-mail address around the @, or a handle behind it."""
    domain = _DOMAIN.match(text, start)
    first = start
    while first > max(floor, start - _LONGEST_LOCAL) and text[first - 1] in _LOCAL:
        first -= 1
    if domain and first < start:
        return _copy(PlaceableType.EMAIL, text, first, domain.end())
    handle = _HANDLE.match(text, start)
    if not handle or first < start:
        return None
    return _copy(PlaceableType.HANDLE, text, start, handle.end())


def _trimmed(text: str, start: int, end: int) -> int:
    """Leave the punctuation of the sentence out, and a bracket that was opened before."""
    opened = {mark: text.count(mark, start, end) for mark in "()[]"}
    while end > start:
        last = text[end - 1]
        if last in _BRACKETS and opened[last] > opened[_BRACKETS[last]]:
            opened[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return end


def _copy(kind: PlaceableType, text: str, start: int, end: int) -> Found:
    return Found(kind, start, end, text[start:end])
