"""The tables of codes in docs/checks.md: `python -m tests.docs.checks_page` renews it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.checks.register import CODES
from l10n.documents.codes import SOURCE_CODES

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path(__file__).parents[2] / "docs" / "checks.md"
TABLES = {"<!-- codes -->\n": CODES, "<!-- source codes -->\n": SOURCE_CODES}
"""The mark around each table, and the codes in it."""


def table(codes: Mapping[str, str]) -> str:
    """Return codes, each with its line."""
    rows = (f"| `{code}` | {meaning} |" for code, meaning in codes.items())
    return "\n".join(["| code | meaning |", "|---|---|", *rows, ""])


def renewed(page: str) -> str:
    """Put the tables where the page has them."""
    for mark, codes in TABLES.items():
        before, _, rest = page.partition(mark)
        _, _, after = rest.partition(mark)
        page = f"{before}{mark}{table(codes)}{mark}{after}"
    return page


if __name__ == "__main__":
    PATH.write_text(renewed(PATH.read_text(encoding="utf-8")), encoding="utf-8")
