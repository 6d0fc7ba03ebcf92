"""Languages of which we know little: no false alarm, and what any text tells is still found."""

import pytest
from hypothesis import given

from l10n.checks.run import check
from l10n.language.text.figures import any_figures, french_figures
from l10n.model.finding import Finding, Severity
from tests.checks.form_elsewhere import RIGHT_ELSEWHERE, WRONG_ELSEWHERE
from tests.strategies import texts


def _alarms(source: str, target: str, language: str) -> list[Finding]:
    found = check(source, target, language)
    return [finding for finding in found if finding.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("language", "source", "target"), RIGHT_ELSEWHERE.values(), ids=RIGHT_ELSEWHERE.keys()
)
def test_what_we_cannot_read_raises_no_alarm(language: str, source: str, target: str) -> None:
    """Letters, marks, words and numbers of a language without tables are taken as they are."""
    assert _alarms(source, target, language) == []


@pytest.mark.parametrize(
    ("language", "code", "source", "target"), WRONG_ELSEWHERE.values(), ids=WRONG_ELSEWHERE.keys()
)
def test_what_needs_no_language_is_found(
    language: str, code: str, source: str, target: str
) -> None:
    """Other figures, addresses, codes, French left as it is; nothing is put right by force."""
    alarms = _alarms(source, target, language)
    assert any(finding.code.startswith(code) for finding in alarms)
    assert all(finding.fix is None for finding in alarms if finding.code.startswith("number"))


@pytest.mark.parametrize("language", ["tr", "id", "ja"])
def test_a_doubled_word_is_only_noted_where_languages_may_double(language: str) -> None:
    """And never put right there."""
    (finding,) = [f for f in check("Le port ferme.", "a b b c.", language) if "double" in f.code]
    assert (finding.severity, finding.fix) == (Severity.NOTE, None)


@given(texts)
def test_figures_lie_in_the_text(text: str) -> None:
    """In order, each with a number to read, whatever the text."""
    for found in (any_figures(text), french_figures(text)):
        ends = [0]
        for figure in found:
            assert ends[-1] <= figure.start < figure.end <= len(text)
            assert figure.readings
            ends.append(figure.end)


@given(texts)
def test_a_text_says_its_own_figures(text: str) -> None:
    """A copy may be French, but no number of it is another."""
    assert not [f for f in check(text, text, "nb") if f.code.startswith("number")]
