"""What is proven blocks and is put right; what only seems so does neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n import check
from l10n.checks.pair import Conventions
from l10n.checks.values.proof import is_slip
from l10n.language.values import is_whole
from l10n.model.finding import Severity
from l10n.model.unit import Unit
from l10n.workflow.fixing import fixed_text
from tests.checks.test_names import rows

if TYPE_CHECKING:
    from l10n.model.finding import Finding

BLOCKED = 1
"""Right translations of the list that an error blocks; the number may only sink."""


def _changes(finding: Finding, target: str) -> bool:
    start, end = finding.target_span or (0, 0)
    return finding.fix is not None and target[start:end] != finding.fix


def test_nothing_right_is_changed_and_hardly_a_text_is_blocked() -> None:
    """No fix, and an error on one text at most: a sum that is said in another way."""
    fair = [(row[2], check(row[1], row[2], row[0])) for row in rows("proof_fair.txt")]
    assert [target for target, found in fair for f in found if _changes(f, target)] == []
    blocked = [t for t, found in fair if any(f.severity is Severity.ERROR for f in found)]
    assert len(blocked) <= BLOCKED, blocked


@pytest.mark.parametrize("row", rows("proof_wrong.txt"), ids=" ".join)
def test_what_is_proven_is_an_error_and_is_fixed_only_where_a_part_stayed(row: list[str]) -> None:
    """The code blocks; the target with its fixes is the one of the list, "-" where none is."""
    code, language, source, target, right = row
    found = check(source, target, language)
    assert code in {f.code for f in found if f.severity is Severity.ERROR}
    fixed, _ = fixed_text(Unit("e.1", source, target), Conventions(language))
    assert fixed == (target if right == "-" else right)


WHOLE = {
    "alone": ("Il est 19h30 à Paris.", "19h30", "fr", True),
    "two feet of one length": ("Elle mesure 1 m 64.", "1 m", "fr", False),
    "minutes behind": ("à 21 heures et 30 minutes", "21 heures", "fr", False),
    "half an hour behind": ("à 9 heures et demie", "9 heures", "fr", False),
    "cents": ("La glace coûte 2€80.", "€80", "fr", False),
    "a sign": ("−6 °C à l'aube", "6 °C", "fr", False),
    "a decimal comma": ("pour ,89 € la minute", "89 €", "fr", False),
    "minutes before": ("at ten to 7", "7", "en", False),
    "two clauses": ("12 died, 30 were hurt", "12", "en", True),
    "a stop": ("It starts at 7.", "7", "en", True),
    "a compound": ("an 18-kilometre road", "18-kilometre", "en", True),
    "characters without spaces": ("午後7時5分に着く", "午後7時", "ja", False),
    "a name beside it": ("le vol de 12h vers Rome", "12h", "fr", True),
}


@pytest.mark.parametrize(("text", "value", "language", "whole"), WHOLE.values(), ids=WHOLE.keys())
def test_a_value_is_whole_where_nothing_beside_it_belongs_to_it(
    text: str, value: str, language: str, *, whole: bool
) -> None:
    """Figures, number words, signs and parts of the day beside a value may change it."""
    at = text.index(value)
    assert is_whole(text, (at, at + len(value)), language) is whole


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("4320", "4230", True),
        ("37", "370", True),
        ("1300000", "1300000000", True),
        ("2.5", "25", True),
        ("30", "28", False),
        ("4.5", "-4.5", False),
        ("7", "7", False),
        ("-4", "-5", True),
    ],
)
def test_a_slip_is_one_figure_or_the_scale(one: str, other: str, *, slip: bool) -> None:
    """Two numbers that have less in common may be two facts; a sign may be said in words."""
    assert is_slip(one, other) is is_slip(other, one) is slip


def test_a_fix_that_leaves_something_to_find_is_not_applied() -> None:
    """Two fixes that do not pass together pass alone, and one that never passes is left out."""
    unit = Unit("e.1", "Vraiment ? La pluie cesse.", "Really ? The the rain stops.")
    assert fixed_text(unit, Conventions("en")) == (
        "Really? The rain stops.",
        ("doubled-word", "typography-space"),
    )
    broken = Unit("e.1", "Il part à 16h40.", "Parte a las 16:14.")
    assert fixed_text(broken, Conventions("es"))[0] == "Parte a las 16:40."


def test_no_fix_writes_a_number_its_unit_lacks() -> None:
    """A target without the unit, the scale or the currency is asked about, never completed."""
    for source, target in (
        ("Le sentier fait 22,791 kilómètres.", "Sendero numero 22."),
        ("La hausse atteint 12 %.", "El alza es de 12."),
        ("Le prix est de 5 millions d'euros.", "El precio es de 5 euros."),
        ("L'amende est de 300 euros.", "La multa es de 300."),
    ):
        assert fixed_text(Unit("e.1", source, target), Conventions("es"))[0] == target
