"""Spanish words that begin a question or an exclamation."""

from __future__ import annotations

from typing import Final

QUESTION_WORDS: Final = frozenset(
    "qué quién quiénes cuál cuáles cómo dónde cuándo cuánto cuánta cuántos cuántas adónde".split()
)
