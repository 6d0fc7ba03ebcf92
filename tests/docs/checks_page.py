"""The tables of codes in the pages about checks: `python -m tests.docs.checks_page` renews them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.checks.register import CODES, FORM_RULES
from l10n.documents.codes import SOURCE_CODES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.checks.rule import FindingCode

DOCS = Path(__file__).parents[2] / "docs"


def table(head: str, rows: list[str]) -> str:
    """Return a table with its head."""
    return "\n".join([head, "|---" * (head.count("|") - 1) + "|", *rows, ""])


def all_codes() -> str:
    """Return every code about a target, with its worst severity and its line."""
    rows = [f"| `{code.name}` | {code.severity} | {code.says} |" for code in CODES.values()]
    return table("| code | worst | meaning |", rows)


def source_codes(codes: Mapping[str, str] = SOURCE_CODES) -> str:
    """Return every code about a source, with its line."""
    return table("| code | meaning |", [f"| `{code}` | {says} |" for code, says in codes.items()])


def form_codes() -> str:
    """Return the codes about form in the order of their rules, with an example of each."""
    codes = dict.fromkeys(code for rule in FORM_RULES for code in rule.codes)
    return table("| code | worst | meaning | fix | example |", list(map(_row, codes)))


def _row(code: FindingCode) -> str:
    example = code.example
    shown = f"{_text(example.source)} → {_text(example.target)}" if example else ""
    return f"| `{code.name}` | {code.severity} | {code.says} | {code.fix} | {shown} |"


def _text(text: str) -> str:
    """Show a text of an example: what nobody sees by its escape."""
    seen = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return f"`{seen}`" if seen.strip() else "nothing"


TABLES = {
    "checks.md": {"<!-- codes -->\n": all_codes, "<!-- source codes -->\n": source_codes},
    "checks-of-form.md": {"<!-- form codes -->\n": form_codes},
}
"""By page: the mark around each table, and what makes the table."""


def renewed(page: str, name: str) -> str:
    """Put the tables where the page has them."""
    for mark, made in TABLES[name].items():
        before, _, rest = page.partition(mark)
        _, _, after = rest.partition(mark)
        page = f"{before}{mark}{made()}{mark}{after}"
    return page


if __name__ == "__main__":
    for name in TABLES:
        path = DOCS / name
        path.write_text(renewed(path.read_text(encoding="utf-8"), name), encoding="utf-8")
