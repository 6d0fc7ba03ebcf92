"""Names that are rightly said otherwise, and names that are wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from l10n import check
from l10n.checks.pair import Conventions
from l10n.checks.run import check_pair
from l10n.glossary import NO_TERMS, read_glossary
from l10n.language.names.likeness import alike, is_transposed, romanized
from l10n.model.finding import Severity
from tests.strategies import texts

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    """Read a list of pairs, without its comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("row", rows("names_fair.txt"), ids=" ".join)
def test_a_name_that_is_rightly_said_is_left_alone(row: list[str]) -> None:
    """Inflected, transcribed, translated or moved with its clause, a name is there."""
    language, source, target = row
    found = check(source, target, language)
    assert [f for f in found if f.code.startswith("name") and f.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("row", rows("names_wrong.txt"), ids=" ".join)
def test_a_wrong_name_is_reported_by_its_code(row: list[str]) -> None:
    """Missing, changed, misspelt, exchanged or added: the code says which, and where."""
    code, language, source, target = row
    (first, *_) = [f for f in check(source, target, language) if f.code == code]
    assert first.severity is Severity.WARNING
    text, span = (source, first.source_span) if first.source_span else (target, first.target_span)
    assert span is not None
    assert text[slice(*span)]


def test_a_slip_has_its_fix_and_keeps_what_the_language_adds() -> None:
    """The name is put right, its ending stays; of one that no glossary has it is only said."""
    pair = "Karl Lindqvist parle.", "Mówi Karl Lindqivsta."
    known = read_glossary("kind,source,pl\nperson,Karl Lindqvist,Karl Lindqvist\n")
    (found, *_) = (f for f in check(*pair, "pl", known) if f.code == "name-misspelt")
    assert found.fix == "Lindqvista"
    doubted = read_glossary("kind,source,pl\nperson,Karl Lindqvist,Karl Lindqvist?\n")
    for glossary in (NO_TERMS, doubted):
        (found,) = check(*pair, "pl", glossary)
        assert (found.code, found.fix) == ("name-misspelt", None)


def test_the_glossary_decides_before_any_rule() -> None:
    """A form that a person wrote down is accepted, however unlike it is."""
    glossary = read_glossary("kind,source,en\nperson,Karl Lindqvist,the Swede\n")
    under = Conventions("en", glossary)
    assert check_pair("Karl Lindqvist parle.", "The Swede is speaking.", under) == () or {
        f.code for f in check_pair("Karl Lindqvist parle.", "the Swede is speaking.", under)
    }.isdisjoint({"name-missing", "name-changed"})


@given(texts)
def test_a_word_is_like_itself_and_no_slip_of_itself(word: str) -> None:
    """Likeness is reflexive; a slip needs a difference."""
    bare = romanized(word)
    assert alike(bare, bare)
    assert not is_transposed(bare, bare)
