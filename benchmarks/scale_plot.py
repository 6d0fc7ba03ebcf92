"""A bar chart in SVG: costs on a scale of powers of ten, with the floor that each must hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LEFT: Final = 430
_WIDTH: Final = 420
_BAR: Final = 11
_GAP: Final = 12
_LEAST: Final = 0.01
_COLOURS: Final = ("#b8b8b8", "#2b6cb0")


@dataclass(frozen=True, slots=True)
class Bar:
    """What one work cost each program in seconds, and the most that it may."""

    work: str
    costs: Mapping[str, float | None]
    floor: float | None = None


def plot(bars: Sequence[Bar]) -> str:
    """Draw the bars from top to bottom."""
    known = [cost for bar in bars for cost in (*bar.costs.values(), bar.floor) if cost]
    decades = math.ceil(math.log10(max(known, default=1) / _LEAST))
    parts: list[str] = []
    at = 30
    for bar in bars:
        parts.append(_text(_LEFT - 8, at + _BAR, bar.work.replace("`", ""), "end"))
        top = at
        for colour, (program, cost) in zip(
            _COLOURS[-len(bar.costs) :], bar.costs.items(), strict=True
        ):
            end = _place(cost or _LEAST, decades)
            parts.append(
                f'<rect x="{_LEFT}" y="{at}" width="{end - _LEFT:.1f}" height="{_BAR - 1}"'
                f' fill="{colour}">'
                f"<title>{escape(program)}</title></rect>"
            )
            parts.append(_text(end + 4, at + _BAR - 2, f"{cost or 0:.2g}", "start"))
            at += _BAR
        if bar.floor:
            x = _place(bar.floor, decades)
            parts.append(
                f'<path d="M{x:.1f} {top - 2}V{at + 1}" stroke="#c53030" stroke-width="2"/>'
            )
        at += _GAP
    grid = "".join(_decade(power, decades, at) for power in range(decades + 1))
    legend = _text(
        _LEFT, 14, "grey before, blue now, red the floor; CPU seconds beyond a bare start", "start"
    )
    size = f'width="{_LEFT + _WIDTH + 60}" height="{at + 24}"'
    font = 'font-family="sans-serif" font-size="10"'
    start = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>'
    return f"{start}{grid}{legend}{''.join(parts)}</svg>\n"


def _place(cost: float, decades: int) -> float:
    return _LEFT + _WIDTH * max(0.0, math.log10(max(cost, _LEAST) / _LEAST)) / decades


def _decade(power: int, decades: int, bottom: int) -> str:
    x = _LEFT + _WIDTH * power / decades
    label = _text(x, bottom + 12, f"{_LEAST * 10**power:g}", "middle")
    return f'<path d="M{x:.1f} 20V{bottom}" stroke="#dddddd"/>{label}'


def _text(x: float, y: float, said: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y}" text-anchor="{anchor}">{escape(said)}</text>'
