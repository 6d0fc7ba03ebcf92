"""Times, dates and numbers: compared by what they mean, in both languages."""

from l10n.checks.values.rule import check_values

__all__ = ["check_values"]
