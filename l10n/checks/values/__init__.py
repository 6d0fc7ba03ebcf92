"""Times, dates and numbers: compared by what they mean, in both languages."""

from l10n.checks.values.rule import VALUE_RULES, check_values

__all__ = ["VALUE_RULES", "check_values"]
