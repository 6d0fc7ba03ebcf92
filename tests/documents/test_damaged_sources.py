"""Whatever happens to a document on its way, it is read or refused: nobody sees a traceback."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from l10n.documents.formats import FORMATS, read_document
from l10n.errors import SourceProblem
from tests.documents.test_round_trip import FILES

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.no_cover  # whole documents, again and again

JUNK = (b"", b"<", b'"', b"\xff", b"\0", b"{}", b"null", b"[[", b"<p>", b"</div>", b"&#x110000;")

_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "item", "@value", "name", "id", "html"]), inner)
    ),
    max_leaves=8,
)


def _read(name: str, data: bytes) -> None:
    with contextlib.suppress(SourceProblem):
        article = read_document(name, data)
        assert all(block.segments for _, block in article.blocks())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@given(st.data())
def test_a_damaged_document_is_read_or_refused(path: Path, data: st.DataObject) -> None:
    """Bytes cut out, doubled or replaced by junk."""
    whole = path.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 200)))
    junk = data.draw(st.sampled_from([*JUNK, whole[start:end] * 2]))
    _read(path.name, whole[:start] + junk + whole[end:])


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.suffix == ".json"], ids=lambda path: path.name
)
@given(st.data())
def test_a_member_may_be_anything(path: Path, data: st.DataObject) -> None:
    """JSON whose values are of other types than any documentation says."""
    document = json.loads(path.read_bytes())
    places = _places(document)
    holder, key = places[data.draw(st.integers(0, len(places) - 1))]
    holder[key] = data.draw(_values)
    _read(path.name, json.dumps(document).encode())


def _places(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - whatever JSON may be
    """List every member of a document: what holds it, and its key or number there."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        inner = (
            one.items()
            if isinstance(one, dict)
            else enumerate(one if isinstance(one, list) else ())
        )
        for key, member in inner:
            found.append((one, key))
            waiting.append(member)
    return found


@given(st.binary(max_size=300), st.sampled_from(FORMATS))
@example(b"<html><head><script type='application/ld+json'>[]", FORMATS[0])
def test_any_bytes_are_read_or_refused(data: bytes, known: object) -> None:
    """Under the suffix of every format."""
    for suffix in getattr(known, "suffixes", ()):
        _read(f"a{suffix}", data)
