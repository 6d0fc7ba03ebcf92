"""Texts that a French live-blog and its catalogues may hold, for laws."""

from __future__ import annotations

from hypothesis import strategies as st

FRENCH = "abcdeéèàçœ ÀÉ'’«»“”\u00a0\u202f\u2009.,;:!?…-–0123456789%()[]"
ODDITIES = '\\"\t#~|▪️🔴\u0301\u200f\u202e‎أהЖ日本'

prose = st.text(st.sampled_from(FRENCH + ODDITIES), min_size=1, max_size=60)
"""A line with guillemets, no-break spaces, combining marks, emoji and right-to-left text."""

texts = st.one_of(
    prose,
    st.lists(prose, min_size=1, max_size=3).map("\n".join),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1),
)
"""Anything that can stand in a msgid: also several lines, also any Unicode but NUL."""
