"""The inline codes of a segment as its text has them: `<em>`, `</a1>`, `<br/>`.

A text with codes has its own `<` and `&` written as `&lt;` and `&amp;`; one without has none of
that, so whoever asks has to know which it is.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.article import CodeKind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

_TOKEN: Final = compiled(
    r"<(?P<close>/)?(?P<name>[a-z][a-z0-9]{0,20})\s?(?P<alone>/)?>|&(?P<entity>amp|lt|gt|quot|apos);"
)
_CODE: Final = compiled(r"<(/?[a-z][a-z0-9]{0,20})\s?(/?)>")
_ENTITY: Final = compiled(r"&(amp|lt|gt|quot|apos);")
_CODES: Final = 1024
"""Codes that are kept; real texts have some dozens."""

_BREAK: Final = MappingProxyType({"br": "\n"})
_DIGITS: Final = "0123456789"
_SIGNS: Final = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of a coded text: a code by its `name`, or a text where `kind` is None."""

    kind: CodeKind | None
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Bare:
    """A coded text as readers see it; `places` has for each sign its offset in the coded text."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Turn a span of the bare text into one of the coded text."""
        if start == end:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1


def tokens(text: str) -> Iterator[Token]:
    """Cut a coded text into codes and texts, in order; texts as they are read, not written."""
    at = 0
    for found in _TOKEN.finditer(text):
        if found.start() > at:
            yield Token(None, text[at : found.start()], at, found.start())
        at = found.end()
        if found["entity"]:
            yield Token(None, _SIGNS[found["entity"]], found.start(), at)
        else:
            yield Token(_kind(found), found["name"], found.start(), at)
    if at < len(text):
        yield Token(None, text[at:], at, len(text))


def _kind(found: re.Match[str]) -> CodeKind:
    if found["close"]:
        return CodeKind.CLOSE
    return CodeKind.STANDALONE if found["alone"] else CodeKind.OPEN


def bare(text: str, alone: Mapping[str, str] = _BREAK) -> Bare:
    """Return a coded text as readers see it; `alone` says what is seen of codes by their names."""
    parts: list[str] = []
    places: list[int] = []
    for token in tokens(text):
        said = token.name if token.kind is None else alone.get(token.name, "")
        parts.append(said)
        whole = token.end - token.start == len(said)
        places += range(token.start, token.end) if whole else [token.start] * len(said)
    return Bare("".join(parts), (*places, len(text)))


def uncoded(text: str) -> str:
    """Return what readers see of a coded text."""
    if "<" not in text and "&" not in text:
        return text
    texts, codes = at_codes(text)
    ends = ["\n" if code == "br/" else "" for code in codes]
    return "".join(said for pair in zip(texts, [*ends, ""], strict=True) for said in pair)


def worded(text: str) -> str:
    """Return what readers see of a coded text but its line breaks."""
    if "<" not in text and "&" not in text:
        return text
    return "".join([_read(it) if "&" in it else it for it in _CODE.split(text)[::3]])


def at_codes(text: str) -> tuple[list[str], list[str]]:
    """Cut a coded text at its codes into texts as they are read; codes as `a`, `/a` and `br/`.

    Those that are numbered lose their numbers.
    """
    parts = _CODE.split(text)
    texts = [_read(it) if "&" in it else it for it in parts[::3]]
    return texts, list(map(_code, parts[1::3], parts[2::3]))


@lru_cache(maxsize=_CODES)
def _code(name: str, alone: str) -> str:
    return name.rstrip(_DIGITS) + ("" if name[0] == "/" else alone)


def _read(text: str) -> str:
    return _ENTITY.sub(lambda it: _SIGNS[it[1]], text)


def has_codes(text: str) -> bool:
    """Tell whether a text has codes, or may have written signs of its own as codes do."""
    return "<" in text and any(token.kind is not None for token in tokens(text))


def seen(text: str) -> str:
    """Return a text as readers see it, whether it has codes or not."""
    return uncoded(text) if has_codes(text) else text


def escaped(text: str) -> str:
    """Write a text as a coded one has it."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
