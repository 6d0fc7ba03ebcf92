"""Names of the target that nothing in the source accounts for."""

from l10n.checks.names.strangers import stranger, surname_beside
from tests.checks.names.organs import named, pair

SOURCE = "Hier, Marta Okonjo parle."


def test_a_stranger_is_a_capital_inside_a_sentence() -> None:
    """Not one at its beginning, nor in a language whose nouns have one."""
    name, _ = named(SOURCE)
    found = stranger(name, pair(SOURCE, "Yesterday, Lindqvist spoke."))
    assert found is not None
    assert found.text == "Lindqvist"
    assert stranger(name, pair(SOURCE, "Yesterday she spoke. Nobody heard.")) is None
    assert stranger(name, pair(SOURCE, "Gestern sprach der Minister.", "de")) is None


def test_who_stands_beside_a_first_name() -> None:
    """A surname of the source, that of a stranger, or nobody."""
    _, (first, _) = named(SOURCE)
    same = surname_beside(first, pair(SOURCE, "Yesterday Marta Okonjo spoke."))
    other = surname_beside(first, pair(SOURCE, "Yesterday Marta Delorme spoke."))
    assert same is not None
    assert other is not None
    assert (same.is_strange, other.is_strange) == (False, True)
    assert other.text == "Marta Delorme"
    assert surname_beside(first, pair(SOURCE, "Yesterday Marta spoke.")) is None
