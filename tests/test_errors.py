import pickle

import pytest

from l10n import errors
from l10n.errors import GateNotMet, L10nError, SourceChanged, Unable

KINDS = sorted(
    (k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, L10nError)),
    key=lambda kind: kind.__name__,
)


def test_the_tree_at_the_top_of_the_file_is_the_tree() -> None:
    """Every class stands in the drawing, under its parent."""
    drawing = errors.__doc__ or ""
    for kind in KINDS:
        assert kind.__name__ in drawing
        assert kind is L10nError or L10nError in kind.__mro__[1:]


@pytest.mark.parametrize(
    "error",
    [
        Unable("a.po", "cut off", "restore it", line=3),
        SourceChanged("source/a.txt"),
        GateNotMet("a in es", "units not reviewed", [f"e.{n}" for n in range(9)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_survives_the_way_back_from_a_worker(error: L10nError) -> None:
    """Pickled and read again it is the same refusal, whatever its class asks for."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert (again.where, again.what, again.remedy, again.line) == (
        error.where,
        error.what,
        error.remedy,
        error.line,
    )


def test_a_message_says_where_what_and_what_to_do() -> None:
    """One line, with the line number where there is one; long lists are cut."""
    assert str(Unable("a.po", "cut off", "restore it", line=3)) == "a.po:3: cut off; restore it"
    gate = GateNotMet("a in es", "units not reviewed", [f"e.{n}" for n in range(9)])
    assert "units not reviewed: 9 (e.0, e.1, e.2, e.3, e.4, ...)" in str(gate)
