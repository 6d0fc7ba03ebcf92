"""Why segments are left without a draft."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a segment has no draft."""

    NO_ENGINE = "no-engine"
    FAILED = "engine-failed"
    NO_ANSWER = "no-answer"
    TOO_LONG = "too-long"
    PROTECTION_LOST = "protection-lost"
    REJECTED = "rejected-by-checks"
    EMPTIED = "emptied-by-a-person"
    EMBARGOED = "embargoed"
    BUDGET = "over-budget"
    FAULT = "internal"
