import pytest

from l10n.documents.order import Order, reading_order
from l10n.documents.text.read import read


@pytest.mark.parametrize(
    ("times", "order"),
    [
        (["21:40", "21:12", "20:58"], Order.NEWEST),
        (["08:05", "09:32", "11:00"], Order.OLDEST),
        (["00:20", "23:50", "23:10"], Order.NEWEST),
        (["23:10", "23:50", "00:20"], Order.OLDEST),
        (["9h07", "7h07", "7h05", "7h07", "6h50"], Order.NEWEST),
        (["19:05"], Order.UNKNOWN),
        ([], Order.UNKNOWN),
    ],
)
def test_order_is_that_of_most_steps(times: list[str], order: Order) -> None:
    """Entries run the way most of them do; a step over midnight counts the other way round."""
    text = "\n".join(f"{time} - Il neige." for time in times)
    assert reading_order(read(text)) is order
