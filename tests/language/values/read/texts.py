"""Texts made ready for one organ of the reader."""

from l10n.language.values.read.grammar import Text, grammar
from l10n.language.values.read.tokens import tokenize


def text_of(text: str, language: str = "en", *, asked: bool = False) -> Text:
    """Cut a text into tokens, with the grammar of its language."""
    return Text(grammar(language), tokenize(text), asked=asked)
