"""Rules about form, judged on right and damaged pairs that were written before them."""

import pytest

from l10n.checks.pair import Conventions, Fault, Pair
from l10n.checks.register import FORM_RULES
from l10n.checks.run import apply, check
from l10n.model.finding import Finding, Severity
from tests.checks.form_prose import PROSE, RIGHT_PROSE
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


def _form_codes(source: str, target: str, language: str) -> set[str]:
    faults = _faults(Pair(source, target, Conventions(language)))
    return {fault.code for fault in faults if fault.severity in ALARMS}


def _faults(pair: Pair) -> list[Fault]:
    return apply(FORM_RULES, pair)


@pytest.mark.parametrize(("language", "source", "target"), RIGHT_PROSE)
def test_right_prose_raises_no_alarm_about_its_form(
    language: str, source: str, target: str
) -> None:
    """In all fifteen targets, those without a full table included."""
    assert _form_codes(source, target, language) == set()


def test_prose_of_another_target_is_told() -> None:
    """Nineteen of twenty sentences, each given for each other language, are in the wrong one."""
    told = [
        not {"wrong-language", "copied"}.isdisjoint(_form_codes(source, target, language))
        for source, targets in PROSE.items()
        for language in targets
        for other, target in targets.items()
        if language.partition("-")[0] != other.partition("-")[0]
    ]
    assert sum(told) >= 0.95 * len(told)


HOSTILE = {
    "one word": "a" * 8_000,
    "spaces": " " * 8_000 + ".",
    "open marks": "«" * 8_000,
    "straight marks": '" ' * 4_000,
    "open brackets": "([" * 4_000,
    "braces": "{" * 8_000,
    "percent signs": "%(" * 4_000,
    "tags": "<a " * 3_000,
    "at signs": "a@b." * 2_000,
    "apostrophes": "l'" * 4_000,
    "overrides": "\u202e" * 8_000,
    "isolates": "\u2067a" * 4_000,
    "nothing visible": "\u200b" * 8_000,
    "two scripts": "a\u0430" * 4_000,
    "questions": "?! " * 3_000,
    "the same word": "the " * 2_000,
    "lone surrogates": "\ud800 " * 100,
    "commas": "a , " * 2_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", ["de", "es", "ja"])
def test_hostile_text_is_only_judged(text: str, language: str) -> None:
    """No rule raises, and all spans lie in the texts."""
    for source, target in ((text, text), ("Il n’a pas dit « non ».", text), (text, "Nein.")):
        pair = Pair(source, target, Conventions(language))
        for fault in _faults(pair):
            assert fault.code != "internal"
            assert fault.target is None or 0 <= fault.target[0] <= fault.target[1]
            assert fault.target is None or fault.target[1] <= len(target)
            assert fault.source is None or fault.source[1] <= len(source)


FIXED = {
    "a French space": ("Vraiment ?", "Really ?", "en", "Really?"),
    "guillemets": ("Il dit « oui ».", "He says « yes ».", "en", "He says “yes”."),
    "spaced guillemets": ("Il dit « oui ».", "Dice « sí ».", "es", "Dice «sí»."),
    "English marks": ("Il dit « oui ».", "Er sagt “ja”.", "de", "Er sagt „ja“."),
    "a doubled word": ("Le port ferme.", "The the port closes.", "en", "The port closes."),
    "a bullet": ("• La pluie cesse.", "The rain stops.", "en", "• The rain stops."),
    "a question": ("Où vas-tu ?", "Dónde vas?", "es", "¿Dónde vas?"),
    "an address": ("Voir https://a.org/1.", "See https://a.org/2.", "en", "See https://a.org/1."),
    "nothing visible": ("Il part.", "He\u200b leaves.", "en", "He leaves."),
    "a disguise": ("La plage ferme.", "The be\u0430ch closes.", "en", "The beach closes."),
    "an entity": (
        "Il part, dit-elle.",
        "He leaves, she says &quot;",
        "en",
        'He leaves, she says "',
    ),
}


@pytest.mark.parametrize(
    ("source", "target", "language", "right"), FIXED.values(), ids=FIXED.keys()
)
def test_a_fix_puts_it_right(source: str, target: str, language: str, right: str) -> None:
    """Put in from the end, the fixes make the text that should stand there."""
    fixes = [f for f in check(source, target, language) if f.fix is not None]
    assert fixes
    for finding in sorted(fixes, key=lambda f: f.target_span or (0, 0), reverse=True):
        start, end = finding.target_span or (0, 0)
        target = target[:start] + (finding.fix or "") + target[end:]
    assert target == right
