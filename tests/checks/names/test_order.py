"""Names that changed places."""

import pytest

from l10n.checks.names.order import check_order
from tests.checks.names.organs import found

SWAPPED = [("names-swapped", "Okonjo accuses Lindqvist")]


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("Lindqvist accuse Okonjo.", "Lindqvist accuses Okonjo.", []),
        ("Lindqvist accuse Okonjo.", "Okonjo accuses Lindqvist.", SWAPPED),
        ("Lindqvist est accusé par Okonjo.", "Okonjo accuses Lindqvist.", []),
        ("Le Rambler d’American Motors", "The American Motors Rambler", []),
    ],
)
def test_names_are_asked_about_unless_what_is_between_moves(
    source: str, target: str, codes: list[tuple[str, str]]
) -> None:
    """In order, exchanged, turned round by a passive, by a genitive."""
    assert found(check_order, source, target) == codes
