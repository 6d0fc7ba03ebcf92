"""Letters of time zones that stand in values (19:30 CEST) and in most languages alike."""

from __future__ import annotations

from typing import Final

ABBREVIATIONS: Final = (
    "WET", "WEST", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "CST", "CDT", "MST",
    "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "IST", "JST", "KST", "HKT", "AEST", "AEDT", "NZST",
    "NZDT",
)  # fmt: skip
