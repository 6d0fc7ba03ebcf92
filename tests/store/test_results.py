"""Findings are kept by what they depend on."""

from __future__ import annotations

from pathlib import Path

from l10n.store.records import results
from l10n.store.records.version import modules_of, version_of


def test_findings_depend_on_every_rule_and_table() -> None:
    """A module of the checks and one of the language are among what tells versions apart."""
    told = {Path(module).name for room in results.RULES for module in modules_of(room)}
    assert {"consistency.py", "typography.py"} <= told


def test_another_room_has_another_version() -> None:
    """What tells one version from another is what stands in its rooms."""
    assert version_of("checks") == version_of("checks") != version_of("language")
