"""What a project wants its editions to be like."""

from __future__ import annotations

from enum import StrEnum


class MissingPolicy(StrEnum):
    """What stands where an acceptable target is missing."""

    SOURCE = "source"
    """The block in the source language, marked as such."""

    OMIT = "omit"
    """Nothing: the whole entry is left out; the page's title and lead stay, in the source."""

    PREVIOUS = "previous"
    """The target that was reviewed for the text before, where the edit left its facts alone; else
    the block in the source language."""

    FAIL = "fail"
    """No edition at all."""


class CorrectionPolicy(StrEnum):
    """Whether an edition tells its readers what it corrected."""

    OFF = "off"
    """Only the manifest tells."""

    NOTE = "note"
    """A line at the end of the entry, for each that a person confirmed."""
