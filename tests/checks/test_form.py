"""Rules about form, judged on right and damaged pairs that were written before them."""

import pytest

from l10n.checks.run import check
from l10n.model.finding import Finding, Severity
from tests.checks.form_right import RIGHT
from tests.checks.form_wrong import WRONG

ALARMS = {Severity.ERROR, Severity.WARNING}


def _alarms(source: str, target: str, language: str) -> list[Finding]:
    return [f for f in check(source, target, language) if f.severity in ALARMS]


@pytest.mark.parametrize(("language", "source", "target"), RIGHT.values(), ids=RIGHT.keys())
def test_a_right_form_raises_no_alarm(language: str, source: str, target: str) -> None:
    """What a language may do is at most a note."""
    assert _alarms(source, target, language) == []


@pytest.mark.parametrize(("language", "code", "source", "target"), WRONG.values(), ids=WRONG.keys())
def test_a_damaged_form_is_named(language: str, code: str, source: str, target: str) -> None:
    """An alarm carries the code of the damage, and its spans lie in the texts."""
    alarms = _alarms(source, target, language)
    assert code in {finding.code for finding in alarms}
    for finding in alarms:
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
