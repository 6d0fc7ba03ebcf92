"""Codes of programs inside a text: placeholders to be filled, tags of markup, entities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRIGGER: Final = compiled(r"[{}%<&_](?:(?<!_)|_)")
_CODE: Final = compiled(
    r"""
    (?P<placeholder>
        [$#%]?\{\{?\s{0,3}[\w.:!]{0,60}\s{0,3}\}?\}     # {name} {0} {} {{ user }} ${x} #{x} %{x}
      | %\([\w.]{1,60}\)[-+0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z]    # %(count)d
      | %\d{1,2}\$[-+0]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z@]         # %1$s
      | (?<![\w%])%(?:\.\d{1,3}|0?\d{1,2})?[sdifu@](?!\w)      # %s %d %.2f, no "25 %" or "% des"
      | __[A-Z0-9_]{1,40}__
    )
  | (?P<tag></?[A-Za-z][\w:-]{0,30}(?:\s[^<>]{0,500})?/?>)
  | (?P<entity>&(?:[A-Za-z]{2,8}|\#\d{1,6}|\#x[0-9A-Fa-f]{1,6});)
    """,
    re.VERBOSE,
)
_NAME: Final = compiled(r"</?[\w:-]+")


@dataclass(frozen=True, slots=True)
class CodeInText:
    """A code; `kind` is placeholder, tag or entity, `key` what must be the same in the target."""

    kind: str
    key: str
    start: int
    end: int
    text: str


def find_codes(text: str) -> Iterator[CodeInText]:
    """Find the codes of a text, in order; tags are compared by name, others as they stand."""
    if not _TRIGGER.search(text):
        return
    for match in _CODE.finditer(text):
        kind = match.lastgroup or ""
        name = _NAME.match(match[0]) if kind == "tag" else None
        key = name[0].lower() if name else "".join(match[0].split())
        yield CodeInText(kind, key, *match.span(), match[0])


def is_in_entity(text: str, at: int) -> bool:
    """Tell whether the figure at an index is that of a numeric entity: &#39; is no number."""
    return text.startswith(("&#", "#x"), max(0, at - 2))
