import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue.versions.alignment import align
from l10n.catalogue.versions.passages import PlacedText

WHOLE = (
    "Le préfet ferme le pont de Lormier à la circulation, et les pompiers de la vallée "
    "évacuent deux cents habitants vers le gymnase."
)
FIRST = "Le préfet ferme le pont de Lormier à la circulation."
SECOND = "Les pompiers de la vallée évacuent deux cents habitants vers le gymnase."
AROUND = ["La pluie a cessé vers midi.", "Les écoles rouvrent demain."]


def _partners(old: list[str], new: list[str]) -> dict[str, str]:
    """Return the old text of each new one, one entry on either side."""
    pairs = align([PlacedText(t, "e") for t in old], [PlacedText(t, 0) for t in new]).continued
    return {new[i]: old[j] for i, j in pairs.items()}


def test_a_sentence_that_is_split_goes_on_in_its_likest_part() -> None:
    """One part keeps the unit, the other is new, and no neighbour pays for it."""
    partners = _partners([AROUND[0], WHOLE, AROUND[1]], [AROUND[0], FIRST, SECOND, AROUND[1]])
    assert partners == {**dict(zip(AROUND, AROUND, strict=True)), SECOND: WHOLE}


def test_sentences_that_are_joined_go_on_as_one() -> None:
    """The joined sentence keeps the unit of its likest part; the other one has left."""
    partners = _partners([AROUND[0], FIRST, SECOND, AROUND[1]], [AROUND[0], WHOLE, AROUND[1]])
    assert partners == {**dict(zip(AROUND, AROUND, strict=True)), WHOLE: SECOND}


EDITS = {
    "a long clause more": (
        "Le maire de Vaucourt promet une aide.",
        "Le maire de Vaucourt promet une aide, que le conseil doit voter lundi soir à huis clos",
    ),
    "cut to its beginning": (
        "Une élue dénonce le retard des travaux, qui devaient finir au printemps dernier déjà.",
        "Une élue dénonce le retard des travaux.",
    ),
    "a word less in a short one": (
        "Leurs voisins n’ont pas encore les clés du local.",
        "Leurs voisins n’ont pas les clés.",
    ),
    "halves turned round": (
        "À la gare de Trévins, des voyageurs attendent un car depuis l'aube.",
        "Des voyageurs attendent un car depuis l'aube à la gare de Trévins.",
    ),
    "a name changed": ("Le juge Marchal entend le gardien.", "Le juge Marceau entend le gardien."),
}


@pytest.mark.parametrize(("old", "new"), EDITS.values(), ids=EDITS.keys())
def test_an_edited_text_is_found_among_others(old: str, new: str) -> None:
    """Whatever the edit, the text goes on as the unit that it was, and a new one is new."""
    fresh = "Un hélicoptère survole la digue."
    partners = _partners([*AROUND, old, FIRST], [fresh, *AROUND, new])
    assert partners == {**dict(zip(AROUND, AROUND, strict=True)), new: old}


def _all_passes(old: str, new: str) -> dict[int, int]:
    """Pair equal texts by their neighbours, then in order, without any short cut."""
    left, right = f" {old} ", f" {new} "
    pairs: dict[int, int] = {}
    for before, after in ((1, 1), (1, 0), (0, 1), (0, 0)):
        for i in range(1, len(right) - 1):
            wanted = right[i - before : i + after + 1]
            same = (
                j
                for j in range(1, len(left) - 1)
                if j - 1 not in pairs.values() and left[j - before : j + after + 1] == wanted
            )
            if i - 1 not in pairs and (found := next(same, None)):
                pairs[i - 1] = found - 1
    return pairs


@given(st.text("abc", max_size=9), st.text("abc", max_size=4), st.text("abc", max_size=9))
def test_equal_texts_are_paired_by_neighbours_then_in_order(
    begin: str, middle: str, end: str
) -> None:
    """Whatever repeats, and however much both versions begin with."""
    old, new = begin + end, begin + middle + end
    for one, other in ((old, new), (new, old), (new, new[1:])):
        before, now = ([PlacedText(text, "e") for text in side] for side in (one, other))
        found = align(before, now).continued
        expected = _all_passes(one, other)
        assert {i: j for i, j in found.items() if one[j] == other[i]} == expected
