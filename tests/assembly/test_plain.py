"""Laws of editions in plain values."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from l10n.assembly.plain import edition_of, plain_edition
from l10n.model.article import NO_POST, Availability, EntryKind, Media, Post, Role
from l10n.model.edition import (
    Absence,
    Byline,
    Edition,
    EditionBlock,
    EditionEntry,
    EditionUnit,
)
from l10n.model.markup import Mark, Stretch
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State

_TEXTS = st.text(max_size=6)
_SOME = st.none() | _TEXTS
_NUMBERS = st.integers(0, 99)
_MARKS = st.builds(Mark, _TEXTS, st.lists(st.tuples(_TEXTS, _TEXTS), max_size=2).map(tuple))
_STRETCHES = st.builds(Stretch, _TEXTS, st.lists(_MARKS, max_size=2).map(tuple), st.none() | _MARKS)
_UNITS = st.builds(
    EditionUnit,
    _TEXTS,
    st.sampled_from(State),
    st.booleans(),
    _TEXTS,
    _TEXTS,
    st.booleans(),
    st.lists(_TEXTS, max_size=2).map(tuple),
)
_BLOCKS = st.builds(
    EditionBlock,
    st.sampled_from(Role),
    _TEXTS,
    _TEXTS,
    st.lists(_UNITS, max_size=2).map(tuple),
    _TEXTS,
    _NUMBERS,
    _NUMBERS,
    _TEXTS,
    st.lists(_STRETCHES, max_size=3).map(tuple),
)
_POSTS = st.builds(
    Post,
    _SOME,
    st.lists(_TEXTS, max_size=2).map(tuple),
    st.lists(_TEXTS, max_size=2).map(tuple),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Availability),
    _SOME,
    st.lists(st.builds(Media, _TEXTS, _TEXTS, _TEXTS), max_size=2).map(tuple),
)
_ENTRIES = st.builds(
    EditionEntry,
    _TEXTS,
    st.sampled_from(EntryKind),
    _SOME,
    _SOME,
    st.lists(_BLOCKS, max_size=2).map(tuple),
    st.none() | st.sampled_from(Absence),
    minute=_SOME,
    native=_SOME,
    post=st.just(NO_POST) | _POSTS,
    places=st.lists(_TEXTS, max_size=2).map(tuple),
    label=_SOME,
)
_EDITIONS = st.builds(
    Edition,
    _TEXTS,
    _TEXTS,
    _TEXTS,
    st.lists(st.sampled_from(State), max_size=2).map(tuple),
    st.sampled_from(MissingPolicy),
    st.lists(_ENTRIES, max_size=2).map(tuple),
    st.builds(Byline, _SOME, _SOME, _SOME),
    _NUMBERS,
)


@given(_EDITIONS)
def test_an_edition_is_read_from_its_plain_values_as_it_was(edition: Edition) -> None:
    """Through JSON too: every field, and each in its type."""
    read = edition_of(json.loads(json.dumps(plain_edition(edition))))
    assert read == edition
    assert repr(read) == repr(edition)
