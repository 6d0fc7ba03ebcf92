from pathlib import Path

import pytest

from l10n.documents.text.explicit import write_explicit
from l10n.documents.text.read import read
from l10n.model.article import Split
from tests.documents.snapshot import SOURCES, source_text

EXPLICIT = """---
lang: fr
structure: explicit
---
# Un sommet à Oslo

Il neige.

---
[19h05 GMT] {#e1}
## Arrivée de la reine

Elle salue la foule.

• un
• deux
et demi

> « Bien. Merci », dit-elle.
https://exemple.fr/a
"""


def test_explicit_form_names_every_role() -> None:
    """Title, entry, time, id, heading, bullets and quotes each have their mark."""
    text = (
        "---\nlang: fr\n---\nUn sommet à Oslo\n\nIl neige.\n\n"
        "19h05 GMT - Arrivée de la reine {#e1}\nElle salue la foule.\n•un\n• deux\net demi\n\n"
        "« Bien. Merci », dit-elle.\nhttps://exemple.fr/a"
    )
    assert write_explicit(text) == EXPLICIT


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_explicit_form_of_a_source_keeps_every_segment(source: Path) -> None:
    """Settling a text touches no segment, hence no translation."""
    text = source_text(source)
    before = [segment.text for *_, segment in read(text).segments()]
    after = [segment.text for *_, segment in read(write_explicit(text)).segments()]
    assert after == before


def test_explicit_form_of_a_split_by_paragraph_keeps_its_entries() -> None:
    """Entries guessed by paragraph stand between rules afterwards."""
    text = "Il neige à Brive.\nLe vent tombe.\nLa nuit vient."
    settled = write_explicit(text, split=Split.PARAGRAPH)
    assert [len(entry.blocks) for entry in read(settled).entries] == [1, 1, 1]


def test_nothing_is_guessed_in_an_explicit_text() -> None:
    """A line that looks like a heading, a dated one or a glued one is taken as it stands."""
    text = (
        "---\nstructure: explicit\n---\n---\nUn titre\n\nUne ligne plus longue, et son point.\n\n"
        "19h05 : Début.\n\n• a\n• chef du protocoleMartin sera le premier à venir."
    )
    roles = [str(block.role) for _, block in read(text).blocks()]
    assert roles == ["paragraph", "paragraph", "paragraph", "item", "item"]


def test_text_that_looks_like_a_mark_is_escaped() -> None:
    """A backslash keeps what was text before from being read as a mark afterwards."""
    heading = "20h Le vote\nLe scrutin commence à Brive."
    assert "## \\20h Le vote\n" in write_explicit(f"Titre\n\nIl neige.\n\n{heading}")
    assert "## Le langage C # ##\n" in write_explicit(
        "Il neige.\n\nLe langage C #\nIl a un demi-siècle."
    )


def test_line_ends_and_byte_order_mark_stay() -> None:
    """A text with Windows line ends gets Windows line ends; a BOM stays at its head."""
    settled = write_explicit("\ufeffUn sommet à Oslo\r\n\r\nIl neige.")
    assert settled.startswith("\ufeff---\r\n")
    assert settled.count("\n") == settled.count("\r\n")
