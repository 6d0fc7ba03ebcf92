"""What became of drafts, as a picture: a bar for each engine and language."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from l10n.store.pictures import write_picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from l10n.workflow.draft_report import Fate

_WIDTH: Final = 460
_LEFT: Final = 170
_BAR: Final = 22
_STEP: Final = 34
_TOP: Final = 56
_PARTS: Final = (
    ("as_is", "as is", "#2a7f62"),
    ("edited", "edited", "#e0a526"),
    ("rejected", "rejected", "#b5402a"),
)


def plot(fates: Sequence[Fate]) -> str:
    """Draw, as SVG, which share of decided drafts stayed as they were, was edited, was rejected.

    Each bar says how many segments it stands for.
    """
    height = _TOP + _STEP * max(len(fates), 1) + 10
    width = _LEFT + _WIDTH + 110
    rows = "".join(part for n, fate in enumerate(fates) for part in _row(n, fate))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13" role="img">\n'
        "<title>What became of drafts</title>\n"
        '<text x="10" y="22" font-size="15">What became of drafts</text>\n'
        f"{_legend()}{rows}</svg>\n"
    )


def draw(fates: Sequence[Fate], path: Path) -> None:
    """Draw it into a file. Raises StorageProblem."""
    write_picture(path, plot(fates))


def _legend() -> str:
    return "".join(
        f'<rect x="{_LEFT + 110 * n}" y="32" width="12" height="12" fill="{colour}"/>'
        f'<text x="{_LEFT + 110 * n + 18}" y="43">{word}</text>\n'
        for n, (_, word, colour) in enumerate(_PARTS)
    )


def _row(number: int, fate: Fate) -> Iterator[str]:
    y = _TOP + _STEP * number
    name = escape(f"{fate.engine} {fate.language}")
    yield f'<text x="10" y="{y + 16}">{name}</text>\n'
    counts = [(getattr(fate, field), word, colour) for field, word, colour in _PARTS]
    total = sum(count for count, _, _ in counts)
    x = float(_LEFT)
    for count, word, colour in counts:
        width = _WIDTH * count / total if total else 0.0
        if count:
            share = f"{100 * count / total:.0f} % {word}, {count}"
            yield (
                f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="{_BAR}" fill="{colour}">'
                f"<title>{share}</title></rect>\n"
            )
        x += width
    told = f"{total} decided" if total else "none decided"
    yield f'<text x="{_LEFT + _WIDTH + 10}" y="{y + 16}">{told}</text>\n'
