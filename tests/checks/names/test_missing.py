"""Names that the target lacks or replaces."""

import pytest

from l10n.checks.names.missing import check_missing
from tests.checks.names.organs import found

SOURCE = "Selon Marta Okonjo, la grève continue."


@pytest.mark.parametrize(
    ("target", "codes"),
    [
        ("According to Marta Okonjo, the strike continues.", []),
        ("According to her, the strike continues.", [("name-missing", "")]),
        ("According to Marta, the strike continues.", [("name-missing", "")]),
        ("As Marta Delorme says, the strike goes on.", [("name-changed", "Marta Delorme")]),
        ("According to Lindqvist, the strike continues.", [("name-changed", "Lindqvist")]),
        ("According to Marta Oknojo, it continues.", [("name-misspelt", "Oknojo")]),
    ],
)
def test_what_became_of_a_name(target: str, codes: list[tuple[str, str]]) -> None:
    """Said, lost, lost in part, another surname, another name, a slip of it."""
    assert found(check_missing, SOURCE, target) == codes


def test_a_form_that_the_language_has_is_the_name() -> None:
    """Putin for Poutine; and nobody asks where we do not know how names are written."""
    assert found(check_missing, "Vladimir Poutine parle.", "Vladimir Putin is speaking.") == []
    assert found(check_missing, SOURCE, "彼女によると。", "ja") == []


def test_a_capital_by_its_place_is_no_name() -> None:
    """Nothing else in the text begins with one."""
    assert found(check_missing, "Dockers et marins défilent.", "Men are marching.") == []
