"""The page about adding a check, held to what it says."""

import re
from pathlib import Path
from typing import Any, Final

from l10n.checks.pair import Conventions, Pair
from l10n.checks.rule import Example, FindingCode, Rule
from l10n.checks.run import apply
from l10n.model.finding import Severity

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "adding-a-check.md").read_text(encoding="utf-8")
ROW = re.compile(r"\| `([^`]+)` \| ([^|]+) \|")


def test_the_files_that_a_new_check_touches_are_there() -> None:
    """But for the one that is new."""
    new = {path for path, what in ROW.findall(PAGE) if "(new)" in what}
    named = set(re.findall(r"`((?:l10n|tests|docs)/[\w./-]+|CHANGELOG\.md)`", PAGE))
    assert len(new) == 1
    assert not any((ROOT / path).exists() for path in new)
    assert len(named - new) > len(new)
    assert [path for path in sorted(named - new) if not (ROOT / path).exists()] == []


def test_the_rule_of_the_page_runs() -> None:
    """It finds its own example, and leaves alone what is right."""
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    made: dict[str, Any] = {"Final": Final, "FindingCode": FindingCode, "Example": Example}
    made |= {"Severity": Severity, "Rule": Rule}
    exec(f"from __future__ import annotations\n{code}", made)  # noqa: S102 - the page's own code
    (rule,) = made["RULES"]
    (lost,) = rule.codes
    wrong = Pair(lost.example.source, lost.example.target, Conventions(lost.example.language))
    right = Pair(lost.example.source, "And then…", wrong.under)
    assert [fault.code for fault in apply([rule], wrong)] == [lost.name]
    assert apply([rule], right) == []
