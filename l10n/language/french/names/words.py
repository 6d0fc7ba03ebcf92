"""Small questions about the neighbours of a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.french.names.tokens import NameToken


def follows(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a word stands behind token `at` on the same line."""
    return at + 1 < len(tokens) and tokens[at + 1].is_word and tokens[at + 1].gap != "\n"


def capital_follows(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a capitalised word stands behind token `at`, one space apart."""
    return at + 1 < len(tokens) and tokens[at + 1].capital and tokens[at + 1].gap == " "


def letter_follows(tokens: Sequence[NameToken], at: int) -> bool:
    """Say whether a single capital letter stands behind token `at`: RER B."""
    return capital_follows(tokens, at) and len(tokens[at + 1].text) == 1
