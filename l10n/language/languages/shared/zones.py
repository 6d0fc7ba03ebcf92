"""Letters of time zones that stand in values (19:30 CEST) and in most languages alike."""

from __future__ import annotations

from typing import Final

ABBREVIATIONS: Final = (
    "WET", "WEST", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "CST", "CDT", "MST",
    "MDT", "PST", "PDT", "AKST", "AKDT", "HST", "IST", "JST", "KST", "HKT", "AEST", "AEDT", "NZST",
    "NZDT",
)  # fmt: skip

_SAME: Final = """
CET CEST Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
    Europe/Vienna Europe/Amsterdam Europe/Warsaw Europe/Prague ;
BST Europe/London ;
Z WET ;
WET WEST Europe/Lisbon ;
EET EEST Europe/Kiev Europe/Kyiv Europe/Athens Europe/Helsinki Europe/Bucharest ;
MSK Europe/Moscow ;
EST EDT America/New_York America/Toronto America/Montreal ;
CST CDT America/Chicago ;
MST MDT America/Denver ;
PST PDT America/Los_Angeles America/Vancouver ;
AKST AKDT America/Anchorage ;
IST Asia/Jerusalem Asia/Kolkata Asia/Calcutta ;
JST Asia/Tokyo ;
KST Asia/Seoul
"""
SAME_ZONES: Final = tuple(frozenset(zones.split()) for zones in _SAME.split(";"))
"""Zones that a text may call by either name, at one season or the other."""
