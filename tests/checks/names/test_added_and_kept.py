"""Persons from nowhere, names without their prefix or in Russian dress, French transcriptions."""

from l10n.checks.names.added import check_added
from l10n.checks.names.forms import check_forms
from l10n.checks.names.kept import check_kept
from tests.checks.names.organs import found


def test_a_person_from_nowhere_is_added() -> None:
    """A first name with a surname, of which the source says neither."""
    target = "The mayor, Pierre Delorme, spoke."
    assert found(check_added, "Le maire parle.", target) == [("name-added", "Pierre Delorme")]
    assert found(check_added, "Le maire, Pierre Delorme, parle.", target) == []


def test_a_prefix_belongs_to_its_name() -> None:
    """N'Golo is not Golo; d'Aragon may well become of Aragon."""
    source = "Hier, N'Golo Kanté a joué."
    assert found(check_kept, source, "Golo Kanté played.") == [("name-misspelt", "Golo")]
    assert found(check_kept, source, "N'Golo Kanté played.") == []


def test_a_french_transcription_is_told_from_the_language_s_own() -> None:
    """With the form to write; a place is asked about too."""
    assert found(check_forms, "Hier, Vladimir Poutine parle.", "Poutine spoke.") == [
        ("name-form", "Poutine")
    ]
    assert found(check_forms, "Hier, Vladimir Poutine parle.", "Putin spoke.") == []
    assert found(check_forms, "Il vit à Munich.", "Er lebt in Munich.", "de") == [
        ("name-form", "Munich")
    ]
