"""The table of codes in docs/checks.md: `python -m tests.docs.checks_page` renews it."""

from __future__ import annotations

from pathlib import Path

from l10n.checks.register import CODES

PATH = Path(__file__).parents[2] / "docs" / "checks.md"
MARK = "<!-- codes -->\n"


def table() -> str:
    """Return the codes, each with its line."""
    rows = (f"| `{code}` | {meaning} |" for code, meaning in CODES.items())
    return "\n".join(["| code | meaning |", "|---|---|", *rows, ""])


def renewed(page: str) -> str:
    """Put the table where the page has it."""
    before, _, rest = page.partition(MARK)
    _, _, after = rest.partition(MARK)
    return f"{before}{MARK}{table()}{MARK}{after}"


if __name__ == "__main__":
    PATH.write_text(renewed(PATH.read_text(encoding="utf-8")), encoding="utf-8")
