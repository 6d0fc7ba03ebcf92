"""Tell documents by their bytes, without reading them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD: Final = 2048
_BLANKS: Final = b"\xef\xbb\xbf \t\r\n"
_PAGE: Final = compiled(
    rb"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|p|h[1-6])\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED: Final = compiled(rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
_NEWS: Final = compiled(rb"<(?:\w+:)?(?:newsml|newsitem|newsmessage)\b", re.IGNORECASE)


def _start(data: bytes) -> bytes:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = data[: 4 * _HEAD].decode("utf-16", "replace").encode("utf-8")
    return data[:_HEAD].lstrip(_BLANKS)


def is_html(data: bytes) -> bool:
    """Tell a page, or a piece of one."""
    return _PAGE.match(_start(data)) is not None


def is_text(data: bytes) -> bool:
    """Tell text from what is none."""
    return b"\0" not in data


def is_json(data: bytes) -> bool:
    """Tell an object or a list of JSON."""
    return _start(data)[:1] in {b"{", b"["}


def _has(*keys: str) -> Callable[[bytes], bool]:
    """Make a test for JSON that has all these keys; of keys with a bar between them one."""
    patterns = [compiled(rf'"(?:{key})"\s*:'.encode()) for key in keys]

    def sniff(data: bytes) -> bool:
        return is_json(data) and all(pattern.search(data) for pattern in patterns)

    return sniff


is_superdesk: Final = _has("groups", "refs", "item_type|post_status|idRef")
is_wordpress: Final = _has("entry_time", "content|render")
is_blocks: Final = _has("blocks", "elements")
is_ninjs: Final = _has(
    "body_html|body_text|body_xhtml|bodies",
    "versioncreated|versionCreated|firstcreated|firstCreated|uri|guid",
)


def is_neutral(data: bytes) -> bool:
    """Tell our own JSON by its head."""
    return is_json(data) and b'"l10n-liveblog"' in data[:_HEAD]


def is_linked(data: bytes) -> bool:
    """Tell JSON-LD of schema.org."""
    typed = b'"@type"' in data and (b"schema.org" in data or b'"liveBlogUpdate"' in data)
    return is_json(data) and typed


def is_feed(data: bytes) -> bool:
    """Tell RSS and Atom by their first element."""
    return _FEED.search(_start(data)) is not None


def is_newsml(data: bytes) -> bool:
    """Tell NewsML and NewsML-G2 by their first element."""
    return _NEWS.search(_start(data)) is not None
