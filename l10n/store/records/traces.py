"""What a project holds of an article beside its source and template."""

from __future__ import annotations

from glob import escape
from typing import TYPE_CHECKING

from l10n.store.layout import inside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.store.layout import Layout


def catalogues_of(layout: Layout, name: str) -> list[Path]:
    """Return the catalogues of an article, those of languages that are no target now too."""
    return sorted(layout.locales.glob(f"*/{escape(name)}.po"))


def remembered(layout: Layout, catalogue: Path) -> Path | None:
    """Return where a catalogue stands as it was last written; None where that is not known."""
    base = layout.base(catalogue)
    return base if base.exists() else None


def forget_answers(layout: Layout, texts: Sequence[str]) -> int:
    """Erase what engines were asked or answered with these texts; returns how many answers."""
    from l10n.store.records.journal import JournalFile  # noqa: PLC0415 - sqlite only where there is one

    if not layout.journal.exists():
        return 0
    journal = JournalFile(inside(layout.journal, layout.root))
    try:
        return journal.forget(texts)
    finally:
        journal.close()


def forget_findings(layout: Layout, name: str) -> None:
    """Delete what was found out of an article: it quotes it, and can be found out again."""
    layout.ledger.unlink(missing_ok=True)
    for path in (layout.private / "checks").glob(f"*/{escape(name)}.json"):
        path.unlink(missing_ok=True)


def editions_with(layout: Layout, name: str, texts: Sequence[str]) -> list[Path]:
    """Return the editions and manifests of an article that hold one of these texts."""
    found: list[Path] = []
    for path in sorted(layout.editions.glob(f"*/{escape(name)}.*")):
        if path.is_file():
            held = path.read_bytes().decode("utf-8", "replace")
            found += [path] if any(text in held for text in texts) else []
    return found
