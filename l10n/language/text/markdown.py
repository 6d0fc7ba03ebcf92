"""Inline markup of Markdown: emphasis, links, pictures, code, and the HTML that may stand in it.

Stricter than CommonMark where that reads a sign of prose as a mark: emphasis begins before a word
and ends behind one, so that footnotes (*), products 5*3*2 and snake_case stay what they are.
"""

from __future__ import annotations

import html
import re
from collections import Counter, defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.text.coded import Bare, escaped, tokens
from l10n.language.text.typography import fold
from l10n.lazy import compiled
from l10n.model.article import Code, CodeKind
from l10n.model.markup import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ENTITY: Final = r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_DESTINATION: Final = r"[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*"
_SIGN: Final = compiled(
    rf"""
    \\(?P<escaped>[!-/:-@\[-`{{-~])
  | (?P<entity>{_ENTITY})
  | (?P<ticks>`{{1,40}})(?!`)(?P<code>(?:(?!(?P=ticks)).){{1,400}})(?P=ticks)(?!`)
  | (?P<link>!?\[)(?=(?P<said>(?:[^\[\]\\]|\\.|!\[[^\[\]]*\]\({_DESTINATION}\)){{1,400}})
      \]\((?P<to>{_DESTINATION})\))
  | <(?P<close>/)?(?P<tag>[a-z][a-z0-9]{{0,9}})
      (?P<attributes>(?:\s+[a-z-]{{1,20}}="[^"<>]*"){{0,8}})\s*(?P<alone>/)?>
  | (?P<run>\*+|_+)
    """,
    re.VERBOSE | re.DOTALL,
)
_MARKED: Final = compiled(r"[\\*_`\[<&]")
_ATTRIBUTE: Final = compiled(r'(?<![a-z-])([a-z-]+)="([^"]*)"')
_SPECIAL: Final = compiled(rf"[\\`*_\[\]<]|&(?={_ENTITY[1:]})")
_EMPHASIS: Final = MappingProxyType({1: ("em",), 2: ("strong",), 3: ("strong", "em")})
_BARE: Final = frozenset(
    {
        *("abbr", "b", "bdi", "cite", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"),
        *("samp", "small", "strong", "sub", "sup", "u", "var", "code"),
    }
)
_NUMBERED: Final = frozenset({"a", "span", "time", "img"})
_VOID: Final = frozenset({"br", "img"})
_INSIDE: Final = "«“\"'‘([`!<\\"
_BEHIND: Final = ".!?…»”\"'’)]`>%€$;,:"


@dataclass(frozen=True, slots=True)
class Noted:
    """A text of Markdown as translators see it.

    `text` has codes; `start` to `end` of the document's text is what it stands for, markup
    `around` all of it outside. Spans of `codes` count in the document's text. One that `is_plain`
    is the document's, letter for letter.
    """

    text: str
    start: int
    end: int
    codes: tuple[Code, ...] = ()
    around: tuple[Mark, ...] = ()
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class _Pair:
    """An element: where what opens and what closes it stands, the same where it is alone."""

    mark: Mark
    opens: tuple[int, int]
    closes: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Open:
    """A mark that may be closed: `sign` is what closes it."""

    sign: str
    mark: Mark | None
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Letter:
    """A sign that stands for another: an escape, an entity."""

    start: int
    end: int
    text: str


def noted(text: str) -> Noted:
    """Read a text of Markdown; one without marks is what it is."""
    if not _MARKED.search(text):
        return Noted(text, 0, len(text), is_plain=True)
    pairs, letters = _Reader(text).read()
    start, end, around = 0, len(text), []
    while outer := next((p for p in pairs if p.opens[0] == start and p.closes[1] == end), None):
        if outer.opens == outer.closes or outer.opens[1] == outer.closes[0]:
            break
        around.append(outer.mark)
        pairs.remove(outer)
        start, end = outer.opens[1], outer.closes[0]
    said, codes = _written(text, (start, end), pairs, letters)
    is_plain = not codes and said == text
    return Noted(said, start, end, codes, tuple(around), is_plain)


def bare_markdown(text: str) -> Bare:
    """Return a text of Markdown as readers see it; its places are those of the Markdown."""
    like = noted(text)
    parts: list[str] = []
    places: list[int] = []
    letters = _Reader(text).read()[1]
    at = like.start
    for start, end, said in _replaced(like, letters):
        parts += [text[at:start], said]
        places += [*range(at, start), *([start] * len(said))]
        at = end
    parts.append(text[at : like.end])
    places += range(at, like.end)
    return Bare("".join(parts), (*places, like.end))


def _replaced(like: Noted, letters: Sequence[_Letter]) -> list[tuple[int, int, str]]:
    """Return what stands for something else in a text, in order."""
    marks = [(code.start, code.end, code.text) for code in like.codes]
    signs = [(it.start, it.end, it.text) for it in letters if like.start <= it.start < like.end]
    return sorted(marks + signs)


def is_renoted(before: str, now: str) -> bool:
    """Tell whether a text is another's Markdown, written with codes."""
    if not _MARKED.search(before) or fold(before) == fold(now):
        return False
    return fold(noted(before).text) == fold(now)


def marked(source: str, target: str) -> str:
    """Write a target with codes as its source has them in Markdown.

    Law: the source's own text gives the source. Signs that the source writes as escapes are escapes
    in the target; others only where they would be marks.
    """
    like = noted(source)
    if like.is_plain or like.text == target:
        return target if like.is_plain else source
    known = {sign for sign in _letters(source) if not sign.isalnum()}
    plain = _signed(like, source, target, "".join(known))
    if noted(plain).text != target:
        plain = _signed(like, source, target, None)
    return source[: like.start] + plain + source[like.end :]


def _letters(text: str) -> Iterator[str]:
    """Give the signs that a text writes behind a backslash."""
    letters = _Reader(text).read()[1]
    return (letter.text for letter in letters if text[letter.start] == "\\")


def _signed(like: Noted, source: str, target: str, special: str | None) -> str:
    """Write codes as the source has them, and a backslash before each sign that is `special`."""
    if not like.codes:
        return _careful(target, special)
    signs: defaultdict[tuple[str, CodeKind], list[str]] = defaultdict(list)
    for code in like.codes:
        signs[code.id, code.kind].append(source[code.start : code.end])
    parts: list[str] = []
    used: Counter[tuple[str, CodeKind]] = Counter()
    last = ""
    for token in tokens(target):
        if token.kind is None:
            raw = last.startswith("`")
            last = ""
            parts.append(token.name if raw else _careful(token.name, special))
        elif known := signs.get((token.name, token.kind)):
            key = token.name, token.kind
            last = known[min(used[key], len(known) - 1)]
            used[key] += 1
            parts.append(last)
    return "".join(parts)


def _careful(text: str, special: str | None) -> str:
    """Write a text with a backslash before each `special` sign; None is any that may mark."""
    if special is None:
        return _SPECIAL.sub(lambda found: f"\\{found[0]}", text)
    return "".join(f"\\{sign}" if sign in special else sign for sign in text)


def coded_like(source: str, target: str) -> str:
    """Write a target in Markdown with the codes of its source, which is in Markdown.

    A link is that of the source with the same address, else with the same number; marks that the
    source has not are text.
    """
    like, own = noted(source), noted(target)
    if like.is_plain:
        return target
    names = {code.id for code in like.codes}
    places = {code.mark: code.id for code in like.codes if code.mark and code.mark.attributes}
    wraps = len(own.around) == len(like.around)
    start, end = (own.start, own.end) if wraps else (0, len(target))
    kept: list[tuple[Code, str]] = []
    waiting: list[str] = []
    for code in own.codes:
        name = places.get(code.mark, code.id) if code.mark else ""
        if code.kind is CodeKind.CLOSE:
            name = waiting.pop() if waiting else ""
        elif code.kind is CodeKind.OPEN:
            waiting.append(name)
        if name in names and start <= code.start and code.end <= end:
            kept.append((code, name))
    return _recoded(target, (start, end), kept, has_codes=bool(like.codes))


def _recoded(
    text: str, span: tuple[int, int], kept: Sequence[tuple[Code, str]], *, has_codes: bool
) -> str:
    parts: list[str] = []
    at, end = span
    for code, name in kept:
        parts += [_plain(text[at : code.start], coded=has_codes), _tag(name, code.kind)]
        at = code.end
    return "".join([*parts, _plain(text[at:end], coded=has_codes)])


def _plain(text: str, *, coded: bool) -> str:
    said = "".join(_said(text, 0, len(text), _Reader(text).read()[1]))
    return escaped(said) if coded else said


class _Reader:
    """Reads the marks of one text, in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[_Open] = []
        self._pairs: list[_Pair] = []
        self._letters: list[_Letter] = []

    def read(self) -> tuple[list[_Pair], list[_Letter]]:
        """Return the elements, outer ones first, and the signs that stand for others."""
        at = 0
        ends: list[tuple[int, int]] = []
        while found := _SIGN.search(self._text, at):
            while ends and ends[-1][0] <= found.start():
                self._close("]", ends.pop())
            if ends and found.end() > ends[-1][0]:
                at = found.start() + 1
                continue
            at = found.end()
            if found["link"]:
                ends.append(self._link(found))
            else:
                self._take(found)
        while ends:
            self._close("]", ends.pop())
        self._pairs.sort(key=lambda pair: (pair.opens[0], -pair.closes[1]))
        return self._pairs, self._letters

    def _take(self, found: re.Match[str]) -> None:
        if found["escaped"] or found["entity"]:
            said = found["escaped"] or html.unescape(found["entity"])
            self._letters.append(_Letter(*found.span(), said))
        elif found["code"]:
            inner = found.span("code")
            mark = Mark("code")
            self._pairs.append(_Pair(mark, (found.start(), inner[0]), (inner[1], found.end())))
        elif found["tag"]:
            self._tag(found)
        elif len(found["run"]) in _EMPHASIS:
            self._run(found)

    def _link(self, found: re.Match[str]) -> tuple[int, int]:
        """Open a link or a picture; returns where what closes it stands."""
        is_picture = found["link"] != "["
        mark = Mark("img" if is_picture else "a", (("src" if is_picture else "href", found["to"]),))
        self._open.append(_Open("]", mark, found.span("link")))
        end = found.end("said")
        return end, found.end("to") + 1

    def _tag(self, found: re.Match[str]) -> None:
        name = found["tag"]
        if name not in _BARE | _NUMBERED | _VOID:
            return
        if found["close"]:
            self._close(f"</{name}>", found.span())
            return
        said = tuple(
            (key, html.unescape(it)) for key, it in _ATTRIBUTE.findall(found["attributes"])
        )
        mark = Mark(name, said)
        if found["alone"] or name in _VOID:
            self._pairs.append(_Pair(mark, found.span(), found.span()))
        else:
            self._open.append(_Open(f"</{name}>", mark, found.span()))

    def _run(self, found: re.Match[str]) -> None:
        text, sign = self._text, found["run"]
        before, after = text[: found.start()][-1:], text[found.end() :][:1]
        ends = before.isalnum() or (before != "" and before in _BEHIND)
        if ends and not (sign[0] == "_" and after.isalnum()) and self._close(sign, found.span()):
            return
        if (after.isalnum() or (after != "" and after in _INSIDE)) and not before.isalnum():
            self._open.append(_Open(sign, None, found.span()))

    def _close(self, sign: str, span: tuple[int, int]) -> bool:
        """Close the last mark that waits for this sign, and forget what was opened inside it."""
        for number in range(len(self._open) - 1, -1, -1):
            opened = self._open[number]
            if opened.sign == sign:
                del self._open[number:]
                self._pairs += _pairs_of(opened, span)
                return True
            if opened.sign == "]":
                return False
        return False


def _pairs_of(opened: _Open, span: tuple[int, int]) -> Iterator[_Pair]:
    if opened.mark is not None:
        yield _Pair(opened.mark, opened.span, span)
        return
    start, end = opened.span[0], span[1]
    for name in _EMPHASIS[len(opened.sign)]:
        size = 2 if name == "strong" else 1
        yield _Pair(Mark(name), (start, start + size), (end - size, end))
        start, end = start + size, end - size


def _written(
    text: str, span: tuple[int, int], pairs: Sequence[_Pair], letters: Sequence[_Letter]
) -> tuple[str, tuple[Code, ...]]:
    """Write a text with its codes under their names, and say where these stand in Markdown."""
    codes = tuple(sorted(_codes(pairs), key=lambda code: code.start))
    parts: list[str] = []
    at, end = span
    for code in codes:
        parts += [escaped("".join(_said(text, at, code.start, letters))), _tag(code.id, code.kind)]
        at = code.end
    rest = "".join(_said(text, at, end, letters))
    return "".join([*parts, escaped(rest) if codes else rest]), codes


def _codes(pairs: Sequence[_Pair]) -> Iterator[Code]:
    counts: Counter[str] = Counter()
    for pair in pairs:
        mark = pair.mark
        alone = pair.opens == pair.closes
        name = "x" if alone and mark.name != "br" else mark.name
        if name in _NUMBERED or name == "x" or (mark.attributes and mark.name != "br"):
            counts[name] += 1
            name = f"{name}{counts[name]}"
        shown = next((it for key, it in mark.attributes if key in {"href", "src", "datetime"}), "")
        if alone:
            seen = "\n" if mark.name == "br" else ""
            yield Code(name, CodeKind.STANDALONE, *pair.opens, shown[:60], seen, mark)
        else:
            yield Code(name, CodeKind.OPEN, *pair.opens, shown[:60], "", mark)
            yield Code(name, CodeKind.CLOSE, *pair.closes)


def _said(text: str, start: int, end: int, letters: Sequence[_Letter]) -> Iterator[str]:
    """Give what a stretch of Markdown says."""
    for letter in letters:
        if start <= letter.start and letter.end <= end:
            yield from (text[start : letter.start], letter.text)
            start = letter.end
    yield text[start:end]


def _tag(name: str, kind: CodeKind) -> str:
    if kind is CodeKind.STANDALONE:
        return f"<{name}/>"
    return f"</{name}>" if kind is CodeKind.CLOSE else f"<{name}>"
