"""Numbers, percentages, sums and quantities."""

from l10n.language.values.tables import table
from l10n.language.values.write.measures import money, numbers, percents, quantities
from l10n.model.value import Money, Number, Percent, Quantity, Score


def test_each_kind_has_its_preferred_form() -> None:
    """Groups, signs and units as the language sets them."""
    german = table("de")
    assert numbers(Number("1300"), german)[0] == "1300"
    assert numbers(Score("3", "1"), german)[0] == "3:1"
    assert percents(Percent("2.5"), german)[0] == "2,5 Prozent"
    assert money(Money("20", "EUR"), german)[0] == "20 Euro"
    assert quantities(Quantity("13", "km"), german)[0] == "13 Kilometer"
