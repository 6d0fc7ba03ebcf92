"""Names and values are read through characters that nobody sees, which are found by themselves."""

import pytest

from l10n import check
from l10n.language.source import find_placeables

SOFT = "\u00ad"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"Vladimir Pou{SOFT}tine est là.", "Vladimir Putin is here."),
        ("Vladimir Poutine est là.", f"Vladimir Pu{SOFT}tin is here."),
        ("Il part à 19h05.", f"He leaves at 7:0{SOFT}5 p.m."),
        (f"Il y a 2{SOFT}400 sacs.", f"There are 2,{SOFT}400 bags."),
    ],
)
def test_what_nobody_sees_changes_no_meaning(source: str, target: str) -> None:
    """Only the character itself is told, if it stands in the target."""
    assert {f.code for f in check(source, target, "en")} <= {"invisible-character"}


def test_spans_are_those_of_the_whole_text() -> None:
    """What is wrong is shown where it stands, hidden characters counted."""
    target = f"H{SOFT}e leaves at 7:0{SOFT}6 p.m."
    (fault,) = (f for f in check("Il part à 19h05.", target, "en") if f.code == "time-changed")
    assert fault.target_span is not None
    assert target[slice(*fault.target_span)] == f"7:0{SOFT}6 p.m."


def test_a_name_is_found_around_a_soft_hyphen() -> None:
    """Its span holds the character, its value does not."""
    (name,) = find_placeables(f"Vladimir Pou{SOFT}tine est là.")
    assert (name.text, name.value) == (f"Vladimir Pou{SOFT}tine", "Vladimir Poutine")
