"""What a project holds of an article beside its source and template."""

from __future__ import annotations

from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.store.layout import inside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.store.layout import Layout


def catalogues_of(layout: Layout, name: str) -> list[Path]:
    """Return the catalogues of an article, those of languages that are no target now too."""
    return sorted(layout.locales.glob(f"*/{escape(name)}.po"))


def remembered(layout: Layout, catalogue: Path) -> Path | None:
    """Return where a catalogue stands as it was last written; None where that is not known."""
    base = layout.base(catalogue)
    return base if base.exists() else None


def is_as_written(layout: Layout, catalogue: Path) -> bool:
    """Tell whether a catalogue says what was last written into it, byte for byte."""
    base = layout.base(catalogue)
    try:
        return catalogue.stat().st_size == base.stat().st_size and _bytes(catalogue) == _bytes(base)
    except OSError:
        return False


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
    layout.lore(name).unlink(missing_ok=True)
    for path in (layout.private / "checks").glob(f"*/{escape(name)}.json"):
        path.unlink(missing_ok=True)


def editions_with(layout: Layout, name: str, texts: Sequence[str]) -> list[Path]:
    """Return the editions and manifests of an article that hold one of these texts.

    Those of the release before are among them.
    """
    from l10n.store.files.trees import Trees  # noqa: PLC0415 - who forgets pays
    from l10n.store.records.slugs import read_slugs  # noqa: PLC0415 - as above

    slugs = read_slugs(_bytes(layout.slugs), str(layout.slugs))
    names = {name, *(named[name] for named in slugs.values() if name in named)}
    found: list[Path] = []
    for folder in (layout.editions, Trees.of(layout).last):
        paths = (path for one in names for path in folder.glob(f"*/{escape(one)}.*"))
        for path in sorted(filter(Path.is_file, paths)):
            held = _bytes(path).decode("utf-8", "replace")
            found += [path] if any(text in held for text in texts) else []
    return found


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
