"""Times, dates and numbers: compared by what they mean, in both languages."""

from l10n.checks.values.rule import RULES

__all__ = ["RULES"]
