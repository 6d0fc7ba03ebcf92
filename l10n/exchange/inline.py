"""Inline codes between a coded text and the elements of a format.

Each code keeps its name in the `id` of its element (`a1`, `em`, the second `em-2`), so that a tool
which gives ids back gives the codes back.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol

from l10n.frozen import dataclass
from l10n.language.text.coded import escaped, tokens
from l10n.lazy import compiled
from l10n.model.article import CodeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from l10n.language.text.coded import Token

_ID: Final = compiled(r"([a-z][a-z0-9]{0,20})(?:-\d{1,4})?")

_OTHER: Final = compiled(r"[^a-z0-9]")


@dataclass(frozen=True, slots=True)
class InlineCode:
    """A code with the id that its element has; `is_paired` where its other end is in the text."""

    kind: CodeKind
    name: str
    id: str
    is_paired: bool

    @property
    def mark(self) -> str:
        """The code as the text has it."""
        return mark(self.kind, self.name)


class Dialect(Protocol):
    """How a format says codes."""

    def begin(self, parent: etree._Element, code: InlineCode) -> etree._Element:
        """Add an element for a code that opens here and closes in the same text; return it."""
        ...

    def end(self, parent: etree._Element, code: InlineCode) -> None:
        """Say in the element around a pair where it closes, if the format has to."""
        ...

    def add(self, parent: etree._Element, code: InlineCode) -> None:
        """Add an element for a code that stands alone, or whose other end is elsewhere."""
        ...


def mark(kind: CodeKind, name: str) -> str:
    """Write a code as a text has it."""
    before = "/" if kind is CodeKind.CLOSE else ""
    after = "/" if kind is CodeKind.STANDALONE else ""
    return f"<{before}{name}{after}>"


def is_coded(text: str) -> bool:
    """Tell whether a text has inline codes."""
    return "<" in text and any(token.kind is not None for token in tokens(text))


def plain(text: str) -> str:
    """Write a coded text in the one way in which it comes back: signs as they have to be."""
    if not is_coded(text):
        return text
    return "".join(map(_written, tokens(text)))


def _written(token: Token) -> str:
    return escaped(token.name) if token.kind is None else mark(token.kind, token.name)


def code_names(text: str) -> list[str]:
    """Return the codes of a text as they are written, in order."""
    return [mark(token.kind, token.name) for token in tokens(text) if token.kind is not None]


def name_of(code_id: str) -> str:
    """Return the name of a code by the id of its element; another tool's ids get one that fits."""
    found = _ID.fullmatch(code_id)
    return found[1] if found else "c" + _OTHER.sub("", code_id.lower())[:20]


def parts(text: str) -> Iterator[str | InlineCode]:
    """Cut a coded text into texts, as readers see them, and codes with ids unique in it."""
    found = list(tokens(text))
    paired = _paired(found)
    seen: Counter[str] = Counter()
    ids: dict[int, str] = {}
    for n, token in enumerate(found):
        if token.kind is None:
            yield token.name
            continue
        partner = paired.get(n, n)
        if partner >= n:
            seen[token.name] += 1
            number = seen[token.name]
            ids[partner] = token.name if number == 1 else f"{token.name}-{number}"
        yield InlineCode(token.kind, token.name, ids[max(n, partner)], n in paired)


def _paired(found: Sequence[Token]) -> dict[int, int]:
    """Return for each code that has its other end in the text, properly nested, where that is."""
    paired: dict[int, int] = {}
    waiting: list[int] = []
    for n, token in enumerate(found):
        if token.kind is CodeKind.OPEN:
            waiting.append(n)
        elif token.kind is CodeKind.CLOSE:
            at = next((i for i in reversed(waiting) if found[i].name == token.name), None)
            if at is not None:
                del waiting[waiting.index(at) :]
                paired |= {at: n, n: at}
    return paired


def fill(element: etree._Element, text: str, dialect: Dialect | None) -> None:
    """Put a text into an element, its codes as elements of a dialect; None where it has none."""
    if dialect is None:
        element.text = text
        return
    stack = [element]
    for part in parts(text):
        if isinstance(part, str):
            _append(stack[-1], part)
        elif not part.is_paired or part.kind is CodeKind.STANDALONE:
            dialect.add(stack[-1], part)
        elif part.kind is CodeKind.OPEN:
            stack.append(dialect.begin(stack[-1], part))
        else:
            stack.pop()
            dialect.end(stack[-1], part)


def _append(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


class ReadCode(Protocol):
    """How a format's inline elements are read."""

    def __call__(self, element: etree._Element, /, *, coded: bool) -> Iterator[str]:
        """Give what an element is in a text."""
        ...


def text_parts(element: etree._Element, code: ReadCode, *, coded: bool) -> Iterator[str]:
    """Give the texts of an element and what `code` makes of those in it, in order."""
    said = escaped if coded else str
    yield said(element.text or "")
    for one in element:
        yield from code(one, coded=coded)
        yield said(one.tail or "")
