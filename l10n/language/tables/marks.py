"""Punctuation, by what it does to a sentence."""

from __future__ import annotations

from typing import Final

TERMINATORS: Final = ".!?…‼⁇⁈⁉‽"
"""Marks that may end a sentence."""

QUOTE_PAIRS: Final = {"«": "»", "“": "”", "„": "”“", "‹": "›"}
"""Opening quotation marks and what closes them. Straight ones are told apart by their place;
single curly ones are left out, because ’ is the French apostrophe."""

BRACKET_PAIRS: Final = {"(": ")", "[": "]", "{": "}"}
"""Opening brackets and what closes them."""

DASHES: Final = "-–—―‒‐‑−"
"""Dashes that open a line of dialogue, an item or an aside."""

BULLETS: Final = "▪▫•◦‣·●○■□▶►➤➡→⁃∙◆◇♦✓✔✅✗❌★☆☞👉🔴🔵🟠🟢⚫⚪⚡📌🚨"
"""Glyphs that writers set before an item; dashes and asterisks apart."""
