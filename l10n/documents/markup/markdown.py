"""Print the inline markup of an edition as Markdown; what that has no sign for, as HTML in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.markup.printing import Step, html_step, steps
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from l10n.model.markup import Mark, Stretch

    Taken = tuple[Step, Mark, str]

_SIGNS: Final = {"em": "*", "i": "*", "strong": "**", "b": "**"}
_SPECIAL: Final = compiled(r"[\\`*_\[\]<]|&(?=#?\w+;)")
_TICKS: Final = compiled(r"[`\\\n]")
_ADDRESS: Final = compiled(r"[()\s<>\\]")
_BLANKS: Final = compiled(r"(?<!\s)\s*\n\s*")


def markdown_of(stretches: Iterable[Stretch], base: str | None = None) -> str:
    """Write stretches as one line of Markdown: `Le *préfet* [parle](https://...)`."""
    taken = list(steps(stretches, base))
    closes = _closes(taken)
    signs: dict[int, tuple[str, str]] = {}
    for number, (step, mark, _) in enumerate(taken):
        if step is Step.OPEN:
            signs[number] = _signs(taken, number, closes[number], mark)
    by_close = {closes[number]: pair for number, pair in signs.items()}
    raw = {n for n, pair in signs.items() if pair[0] == "`"}
    parts = []
    for number, taken_here in enumerate(taken):
        if taken_here[0] is Step.OPEN:
            parts.append(signs[number][0])
        elif taken_here[0] is Step.CLOSE:
            parts.append(by_close[number][1])
        else:
            parts.append(_said(taken_here, plain=number - 1 in raw))
    return "".join(parts)


def escaped_markdown(text: str) -> str:
    """Write a text so that nothing in it is read as markup."""
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", _BLANKS.sub(" ", text))


def _closes(taken: Sequence[Taken]) -> dict[int, int]:
    """Return for each opening step its closing one."""
    waiting: list[int] = []
    closes: dict[int, int] = {}
    for number, (step, _, _) in enumerate(taken):
        if step is Step.OPEN:
            waiting.append(number)
        elif step is Step.CLOSE:
            closes[waiting.pop()] = number
    return closes


def _signs(taken: Sequence[Taken], first: int, last: int, mark: Mark) -> tuple[str, str]:
    """Choose how a mark is written: by signs where they are sure to be read as such."""
    only = last == first + 2 and taken[first + 1][0] is Step.TEXT
    if mark.name == "a" and set(dict(mark.attributes)) == {"href"}:
        address = mark.get("href")
        if not _ADDRESS.search(address):
            return "[", f"]({address})"
    bare = not mark.attributes
    if mark.name == "code" and bare and only and not _TICKS.search(taken[first + 1][2]):
        return "`", "`"
    sign = _SIGNS.get(mark.name, "")
    named = mark.name in {"em", "strong"}
    if sign and named and bare and only and all(_beside(taken, first, last)):
        return sign, sign
    return html_step(Step.OPEN, mark, ""), html_step(Step.CLOSE, mark, "")


def _beside(taken: Sequence[Taken], first: int, last: int) -> Iterator[bool]:
    """Ask of both ends whether a sign there is read: no blank inside, no letter outside."""
    inner = taken[first + 1][2]
    yield not inner[0].isspace() and not inner[-1].isspace()
    yield inner[0].isalnum() and (inner[-1].isalnum() or inner[-1] in ".!?…")
    for at in (first - 1, last + 1):
        if 0 <= at < len(taken):
            step, _, text = taken[at]
            edge = text[-1:] if at < first else text[:1]
            yield step is Step.TEXT and not edge.isalnum() and edge not in {"*", "_", "\\"}


def _said(taken: Taken, *, plain: bool) -> str:
    step, mark, text = taken
    if step is Step.TEXT:
        return text if plain else escaped_markdown(text)
    address = mark.get("src")
    if mark.name == "img" and not _ADDRESS.search(address):
        return f"![{escaped_markdown(mark.get('alt'))}]({address})"
    return html_step(step, mark, text)
