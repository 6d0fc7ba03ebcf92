import pytest

from l10n.documents.text.read import read
from l10n.model.finding import Severity


def codes(text: str) -> list[str]:
    """List the codes of what is found in a text, most of all in its structure."""
    return [finding.code for finding in read(text).findings]


def test_glued_line_outside_a_list_is_only_told() -> None:
    """Running text is never split at a lost line break."""
    article = read("Il a pris la paroleMartin sera le premier à répondre.\nIl neige.")
    (finding,) = [it for it in article.findings if it.code == "glued-line"]
    assert finding.severity is Severity.WARNING
    assert "nothing was split" in finding.message
    assert article.text[slice(*(finding.source_span or ()))] == "paroleMartin"
    assert len(list(article.blocks())) == 2


@pytest.mark.parametrize(
    "line",
    [
        "McGregor affronte PlayStation et iPhone aussi.",
        "La société monEntreprise est là. La société monEntreprise est loin.",
        "Le site exemple.Fr est à terre, #jeSuisLà aussi.",
    ],
)
def test_names_in_camel_case_are_no_glued_lines(line: str) -> None:
    """Capitals inside brands, handles and repeated names are meant."""
    assert "glued-line" not in codes(f"Il neige.\n{line}")


def test_quotation_without_its_end_is_found() -> None:
    """A mark without a partner is named where it stands."""
    (finding,) = read("19:05 - Il dit «\u00a0non et s'en va.").findings
    assert (finding.code, finding.source_span) == ("unbalanced-quotes", (15, 16))


@pytest.mark.parametrize(
    "text",
    [
        "« Un soir.\nDeux soirs », dit-il.",
        "« Un soir.\n« Deux soirs », dit-il.",
        'Un écran de 27" et "trois" mots.\nIl neige.',
        "L’« accord » et l’“entente”.\nIl neige.",
    ],
)
def test_quotation_of_several_paragraphs_is_whole(text: str) -> None:
    """A quotation may close, or open anew, in a later paragraph of its entry; inches are none."""
    assert "unbalanced-quotes" not in codes(text)


def test_entry_without_text_is_found() -> None:
    """A time over nothing is told; a time over an embedded address is an entry."""
    assert codes("19:05\n\n18:00 - Il neige.") == ["entry-without-text"]
    assert codes("19:05\nhttps://exemple.fr/a\n18:00 - Il neige.") == []


def test_marked_text_has_clear_entries() -> None:
    """Entries are unclear only where no time, id or rule says where they begin."""
    paragraphs = "Il neige à Brive.\nLe vent tombe."
    assert codes(paragraphs) == ["entries-unclear"]
    for mark in ("---", "19:05", "{#a}"):
        assert codes(f"{mark}\n{paragraphs}") == []


def test_typographic_findings_come_once_with_a_count() -> None:
    """Apostrophes and spaces are counted, not listed."""
    article = read("L'eau, l'air et l’or !\nOui ? 8 000 fois.")
    assert [(it.code, it.message[:9]) for it in article.findings[-2:]] == [
        ("mixed-apostrophes", "2 straigh"),
        ("plain-spaces", "3 plain s"),
    ]


def test_repeated_id_and_unknown_key_are_found() -> None:
    """An id names one entry only, and a key that nothing reads is told."""
    assert codes("---\nlayout: x\n---\n{#a}\nIl neige.\n{#a}\nIl vente.") == [
        "front-matter-unread",
        "repeated-id",
    ]


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Il neige\x1b[31m à Brest.", ["U+001B is seen"]),
        ("Il neige\x9b31m.\nIl pleut\x9b0m.", ["U+009B, 2 times, is"]),
        ("Le \x1b]0;pluie\x07 et le \u202event\u202c.", ["U+001B", "U+0007", "U+202E", "U+202C"]),
    ],
)
def test_controls_that_nobody_sees_are_named(text: str, messages: list[str]) -> None:
    """Each character once, at its first place."""
    found = [it for it in read(text).findings if it.code == "control-character"]
    assert len(found) == len(messages)
    for finding, message in zip(found, messages, strict=True):
        start, end = finding.source_span or (0, 0)
        assert message in finding.message
        assert f"U+{ord(text[start:end]):04X}" in finding.message


@pytest.mark.parametrize(
    "text", ["\ufeffIl\tneige.\r\nIl pleut.\n", "Il neige 👩\u200d🚀\u200e.", "Soft\u00adhyphen."]
)
def test_tabs_line_ends_and_joiners_are_no_controls(text: str) -> None:
    """What texts are made of is not reported."""
    assert "control-character" not in codes(text)
