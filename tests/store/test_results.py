"""Findings are kept by what they depend on."""

from __future__ import annotations

from l10n.store.records import results


def test_findings_depend_on_every_rule_and_table() -> None:
    """A module of the checks and one of the language are among what tells versions apart."""
    told = results._rules()  # noqa: SLF001 - what is left out here goes stale in silence
    assert "consistency.py" in told
    assert "typography.py" in told
