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

DASHES: Final = "-–—−"
"""Dashes that open a line of dialogue or an item; two sentences in a row that open with the same
one are two, however the second begins."""

ITEM_DASHES: Final = "-–—−*+"
"""Dashes and typewriter signs before an item, always with a space after them."""

ITEM_GLYPHS: Final = "▪▫•◦‣·●○■□▶►➤➡→⁃∙◆◇♦✓✔☐☑"
"""Glyphs that are nothing but bullets. Other signs and emoji are bullets where they repeat."""

EMOJI: Final = "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u231a-\u23ff"
"""Emoji, the halves of flags and pictures, as ranges of a character class."""

LEADS: Final = (
    "🔴🟠🟡🟢🔵⚪⚫🟥🟧🟨🟩🟦🚨⚠📢📣📍📌📎👉👇➡▶⏩⏯🎥📸📷📹📺🎙🗣💬📰📝🆕❗❓☎✉📞📲🔗"
    "⏰⏱🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛✅❌"
)
"""Those that announce what follows, where others cheer what stands before."""
