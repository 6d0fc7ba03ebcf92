"""Days of the week, yesterday and tomorrow; scales and currencies without a number."""

from l10n.checks.values.days import check_relative
from l10n.checks.values.rule import check_weekdays
from l10n.checks.values.unnumbered import check_unnumbered
from tests.checks.values.organs import sides


def test_a_day_of_the_week_is_asked_for_once() -> None:
    """Another, none, one from nowhere."""
    for target, code in (
        ("The mayor speaks on Monday.", None),
        ("The mayor speaks on Tuesday.", "weekday-changed"),
        ("The mayor speaks.", "weekday-missing"),
    ):
        found = [f.code for f in check_weekdays(sides("Le maire parle lundi.", target).pair)]
        assert found == ([code] if code else [])
    (fault,) = check_weekdays(sides("Le maire parle.", "The mayor speaks on Monday.").pair)
    assert fault.code == "weekday-extra"


def test_yesterday_is_not_tomorrow() -> None:
    """Both are words of which a target says one."""
    (fault,) = check_relative(sides("Il part demain.", "He left yesterday."))
    assert fault.code == "date-changed"
    assert list(check_relative(sides("Il part demain.", "He leaves tomorrow."))) == []


def test_a_scale_or_a_currency_without_a_number_is_compared() -> None:
    """Des milliers are no millions."""
    source = "Des milliers de personnes défilent."
    (fault,) = check_unnumbered(sides(source, "Millions of people are marching."), ())
    assert fault.code == "number-changed"
    assert list(check_unnumbered(sides(source, "Thousands of people are marching."), ())) == []
