"""Labels that newsrooms set before the time of a post: which of them say the same."""

import pytest

from l10n.language.french.tables.stamps import LABELS
from l10n.language.source import read_post_label
from l10n.language.text.labels import newsroom_label


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("MISE À JOUR 20h15", "MISE À JOUR"),
        ("🔴 MAJ 20h15", "MISE À JOUR"),
        ("Màj à 19h40", "Mise à jour"),
        ("[URGENT] 19h05", "URGENT"),
        ("Flash info 19h05", "Flash"),
        ("LIVE 7h", "EN DIRECT"),
        ("20h15", ""),
        ("Le 15 août à 20h15", ""),
        ("Informations à 20h15", ""),
    ],
)
def test_a_label_is_read_with_those_that_say_the_same(written: str, label: str) -> None:
    """In capitals where it stands in capitals; a word that only begins like one is none."""
    assert read_post_label(written) == label


@pytest.mark.parametrize("language", ["ca", "de", "en", "es", "it", "pt"])
def test_most_labels_have_a_word_in_languages_with_a_newsroom(language: str) -> None:
    """Only these have none."""
    without = {
        label
        for label in LABELS
        if not newsroom_label(language, read_post_label(f"{label.upper()} 20h15"))
    }
    assert without == {"nouveau", "officiel", "confirmé"}
