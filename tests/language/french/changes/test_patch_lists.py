"""What becomes of targets when a figure or a name is swapped: judged by a list that says it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.language.patching import Readings, patches
from l10n.language.source import find_quantities
from l10n.language.values import find_values, render
from tests.language.french.changes.edits import edits


def _as_it_is(name: str) -> tuple[str, ...]:
    return (name,)


@pytest.mark.parametrize("edit", edits("patches.txt"))
def test_a_figure_is_patched_where_it_stands_once(edit: tuple[str, str, str]) -> None:
    """The new value in the words of the old; the way back gives the old target."""
    language, old, new = edit
    (old, _, before), (new, _, after) = old.partition(" // "), new.partition(" // ")
    readings = Readings(language, _as_it_is)
    offered = patches(old, new, before, readings)
    if before == after:
        assert offered == ()
    else:
        assert offered[:1] == (after,)
        assert before in patches(new, old, after, readings)


@given(
    st.sampled_from(["en", "de", "es", "it", "nl", "ru"]),
    st.integers(1, 99_999),
    st.integers(1, 99_999),
    st.sampled_from(["m", "km/h", "EUR", "%"]),
)
def test_a_patched_target_reads_as_the_new_value(
    language: str, before: int, after: int, unit: str
) -> None:
    """Whatever the numbers are, all that a patch offers says the new one, and nothing else."""
    old, new = (f"Le relevé indique {n} {unit} ce soir." for n in (before, after))
    for value in find_quantities(old):
        said = render(value.type, value.value, language).accepted[-1]
        target = f"— {said} —"
        for patched in patches(old, new, target, Readings(language, _as_it_is)):
            read = [(p.type, p.value) for p in find_values(patched, language)]
            fresh = [(p.type, p.value) for p in find_quantities(new)]
            assert read == fresh
