"""Stretches of a text that were read before are not read again, and nothing else is different."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.projects import Shape, make
from l10n.documents.text.before import forget
from l10n.documents.text.read import explain, read
from tests.counting import calls_of
from tests.documents.test_round_trip import FILES
from tests.strategies import documents, texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

pytestmark = pytest.mark.no_cover  # reading texts has tests of its own

LINES = st.sampled_from(
    [
        "",
        "19h05 - Le bac part.",
        "# 19h05 Le bac part",
        "'il part",
        " partLe bac est à quai. ",
        "- le bac",
        "« Nous partons. Le bac aussi », dit-il.",
        "Il part. Il revient [ici](https://port.example) {#ab1}",
        "---",
        "\\19h05 - Le bac.",
        "À 19h05 : le bac",
        "\ufeff**19h05**",
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\u2028"])
EDITS = st.lists(st.tuples(st.integers(0, 30), LINES | texts, ENDS, st.integers(0, 2)), max_size=5)


def _edited(text: str, at: int, line: str, end: str, gone: int) -> str:
    """Put a line in the place of so many."""
    lines = text.splitlines(keepends=True)
    return "".join([*lines[:at], f"{line}{end}", *lines[at + gone :]])


def _is_read_alike(versions: Sequence[str]) -> None:
    known = [(read(text), explain(text)) for text in versions]
    for text, found in zip(versions, known, strict=True):
        forget()
        assert (read(text), explain(text)) == found


@example("19h05 - Le bac\r\npart.", [(1, "'il part", "\r", 0)])
@given(st.lists(LINES, max_size=8).map("\n".join) | documents | texts, EDITS)
def test_versions_are_read_as_by_who_has_read_nothing(
    text: str, edits: Sequence[tuple[int, str, str, int]]
) -> None:
    """Whatever was put in, taken out or moved on between them, in either form of a text."""
    versions = [text]
    for edit in edits:
        versions.append(_edited(versions[-1], *edit))
    _is_read_alike([*versions, *(f"---\nl10n: 1\n---\n{version}" for version in versions)])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_real_shapes_are_read_as_by_who_has_read_nothing(path: Path) -> None:
    """Each with another line on top, in the middle and below."""
    text = path.read_text(encoding="utf-8", errors="replace")
    many = text.count("\n")
    _is_read_alike(
        [text, *(_edited(text, at, "Le bac part.", "\n", 0) for at in (0, many // 2, many))]
    )


def test_one_changed_line_is_read_alone(tmp_path: Path) -> None:
    """Of a long text the second version takes little more than half the calls of the first."""
    made = make(tmp_path / "live", Shape(1, 100, (), live=True))
    text = made.source(made.names[0]).read_text(encoding="utf-8")
    changed = _edited(text, 150, "Le bac de nuit ne part plus de Brest ce soir.", "\n", 1)
    forget()
    cold = calls_of(partial(read, changed))
    forget()
    read(text)
    warm = calls_of(partial(read, changed))
    assert warm < 0.6 * cold
