"""The cues of names, each by its example."""

from collections.abc import Iterator, Mapping

import pytest

from l10n.language.french.names.candidates import candidates
from l10n.language.french.names.context import by_shape
from l10n.language.french.names.left_context import apposition, votes_before
from l10n.language.french.names.right_context import votes_after
from l10n.language.french.names.tokens import name_tokens
from l10n.language.french.tables import evidence
from l10n.language.french.tables.evidence import Cue, Vote
from l10n.language.text.typography import fold


def _cues() -> Iterator[tuple[str, Cue]]:
    for name, value in vars(evidence).items():
        cues = value.values() if isinstance(value, Mapping) else [value]
        yield from ((f"{name}: {cue.example}", cue) for cue in cues if isinstance(cue, Cue))


_CUES = dict(_cues())


def _votes(example: str) -> list[Vote]:
    text = fold(example.replace("[", "").replace("]", ""))
    start, end = example.index("["), example.index("]") - 1
    tokens = name_tokens(text)
    found = next(
        it
        for it in candidates(tokens, (), frozenset(token.text for token in tokens))
        if (tokens[it.first].start, tokens[it.last - 1].end) == (start, end)
    )
    by_words = (votes_before(tokens, found), votes_after(tokens, found), apposition(tokens, found))
    return [vote for votes in (by_shape(tokens, found), *by_words) for vote in votes]


@pytest.mark.parametrize("name", _CUES)
def test_example_has_its_cue(name: str) -> None:
    """What stands in the brackets gets the votes of this very row, and the row says why."""
    cue = _CUES[name]
    found = _votes(cue.example)
    assert all(any(vote is own for vote in found) for own in cue.votes)
    assert cue.reason


def test_no_row_says_what_another_says_at_the_same_place() -> None:
    """Every row has an example of its own."""
    examples = [cue.example for cue in _CUES.values()]
    assert len(_CUES) > 50
    assert len(set(examples)) == len(examples)
