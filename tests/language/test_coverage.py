"""What is not known of a language is told from the tables themselves."""

import pytest

from l10n.checks.run import check
from l10n.checks.unchecked import not_checked
from l10n.language.coverage import Area, coverage, missing
from l10n.language.languages import LANGUAGES, PARTLY_KNOWN
from l10n.language.values import resolve

_DENIED = "Le maire n'est pas venu hier et ne viendra jamais au port."
"""Denials, a day counted from today, nothing that a figure or an address tells."""

NEEDS = {
    Area.NEGATION: {"negation-lost", "negation-added"},
    Area.QUOTATION_MARKS: {"quotes-lost", "quotes-unbalanced", "typography-quotes"},
    Area.LENGTH: {"length-short", "length-long"},
    Area.NAMES: {"name-missing", "name-changed", "name-misspelt"},
    Area.RELATIVE_DAYS: {"date-changed"},
}
"""The codes that no language can have without the knowledge."""


def test_languages_with_all_tables_lack_nothing() -> None:
    """Regions have what their language has."""
    for tag in ("en", "en-GB", "en_GB", "de-AT", "es", "it", "pt-BR", "ca", "nl", "pl", "ru", "uk"):
        assert coverage(tag) == ()


def test_who_is_partly_known_is_told_without_a_look() -> None:
    """Where the list is silent everything is known, and every one of the list lacks something."""
    assert {tag for tag in LANGUAGES if missing(tag)} == PARTLY_KNOWN


def test_what_is_half_known_is_told_by_its_area() -> None:
    """A language with labels alone, one that denies in ways we do not know, one without tables."""
    assert {"values", "names", "negation"} <= set(coverage("oc"))
    assert "labels" not in coverage("oc")
    assert coverage("tr") == ("negation",)
    assert coverage("sv") == tuple(Area)
    assert coverage("sr-Latn") == tuple(Area)


def test_labels_are_no_matter_of_checks() -> None:
    """One list a language, of those asked for."""
    known = not_checked(["sv", "en"])
    assert list(known) == ["sv", "en"]
    assert set(known["sv"]) == set(Area) - {Area.LABELS}
    assert known["en"] == ()


@pytest.mark.parametrize("language", ["ar", "nb", "el", "eo", "hi", "ja", "ko", "oc", "tr", "zh"])
def test_no_rule_speaks_of_what_is_said_not_to_be_checked(language: str) -> None:
    """Whatever stands in the target."""
    unknown = set(coverage(language))
    found = {
        finding.code
        for target in ("Abc def.", "« Abc » def", "Abc, not Xyz Uvw, tomorrow.", '"a', "Не я.")
        for source in (_DENIED, f"« {_DENIED} » dit Léa Morel.", "Léa Morel arrive à Lens.")
        for finding in check(source, target, language)
    }
    for area, codes in NEEDS.items():
        assert area not in unknown or not codes & found
    assert (Area.VALUES in unknown) == (resolve(language) is None)
