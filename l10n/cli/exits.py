"""Exit statuses."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a script learns from a run."""

    DONE = 0
    NO = 1
    CANNOT = 2
    PARTLY = 3
    INTERRUPTED = 130
