"""The law of JSON with a line for each member."""

from __future__ import annotations

import json
from enum import StrEnum

from hypothesis import given
from hypothesis import strategies as st

from l10n.documents.json_written import indented

Kind = StrEnum("Kind", ["ENTRY", "HEADER"])

_WORDS = st.text(max_size=5) | st.sampled_from(Kind)
_PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | _WORDS
_VALUES = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(_WORDS, inner, max_size=3)
    ),
    max_leaves=12,
)


@given(_VALUES)
def test_it_is_what_the_standard_library_writes(value: object) -> None:
    """Byte for byte, whatever is in what."""
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1)
