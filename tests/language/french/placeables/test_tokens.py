"""How French text is cut into the tokens that name rules ask."""

from l10n.language.french.names.tokens import name_tokens


def test_a_row_of_initials_is_never_one_token() -> None:
    """However long a row is, no token is longer than the initials of a name: time stays linear."""
    lengths = [max(len(token.text) for token in name_tokens("A. " * n)) for n in (50, 500)]
    assert lengths[0] == lengths[1] < 30


def test_the_initials_of_a_name_are_one_token() -> None:
    """J. R. R. Tolkien, A.-M. Leroy: what a name has is not cut."""
    texts = [token.text for token in name_tokens("J. R. R. Tolkien et A.-M. Leroy")]
    assert "J. R. R." in texts
    assert "A.-M." in texts
