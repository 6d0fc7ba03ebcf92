"""Every code that a finding about a target may have, and what it means in one line."""

from __future__ import annotations

from typing import Final

from l10n.checks.form_codes import FORM_CODES
from l10n.checks.value_codes import VALUE_CODES

_NAME_CODES: Final = {
    "name-added": "a person whom the source does not name",
    "name-changed": "another name stands in the place of one",
    "name-form": "a name is left as French writes it",
    "name-missing": "a name of the source is not in the target",
    "name-misspelt": "a letter of a name is off, or two changed places",
    "names-swapped": "two names stand in each other's place",
}

_OTHER_CODES: Final = {
    "inconsistent-source": "two French texts have one translation",
    "inconsistent-target": "one French text has two translations",
    "internal": "a check failed on this text",
}

CODES: Final = dict(sorted((FORM_CODES | VALUE_CODES | _NAME_CODES | _OTHER_CODES).items()))
"""By code; stable, and never used again for something else."""
