"""Names of which a letter is off."""

from l10n.checks.names.misspelt import misspelt
from l10n.checks.names.words import proper_words
from tests.checks.names.organs import pair


def _slips(source: str, target: str, language: str = "en") -> list[tuple[str, str | None]]:
    asked = proper_words(source)
    faults = misspelt(pair(source, target, language), asked)
    return [(target[slice(*f.target)] if f.target else "", f.fix) for f in faults]


def test_two_letters_that_changed_places_are_a_slip() -> None:
    """With the right spelling as its fix."""
    assert _slips("Lindqvist parle.", "Lindqivst speaks.") == [("Lindqivst", "Lindqvist")]


def test_one_letter_is_a_slip_beside_the_rest_of_the_name_alone() -> None:
    """A word by itself may be another word."""
    assert _slips("Karl Lindqvist parle.", "Karl Lindqist speaks.") == [("Lindqist", "Lindqvist")]
    assert _slips("Lindqvist parle.", "Then Lindqist speaks.") == []


def test_the_form_of_the_language_is_no_slip() -> None:
    """However near it is."""
    assert _slips("Medvedev parle.", "Medwedew spricht.", "de") == []
