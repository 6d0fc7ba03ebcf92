"""What a project holds of an article beside its source and template."""

from __future__ import annotations

from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape as escaped

from l10n.model.catalogue import MATCH
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.store.layout import Layout


def catalogues_of(layout: Layout, name: str) -> list[Path]:
    """Return the catalogues of an article, those of languages that are no target now too."""
    return sorted(layout.locales.glob(f"*/{escape(name)}.po"))


def every_catalogue(layout: Layout) -> list[Path]:
    """Return the catalogues of all articles."""
    return sorted(layout.locales.glob("*/*.po"))


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


def forget_memory(layout: Layout) -> None:
    """Delete the index of the memory: it is made again from what people have."""
    for ending in ("", "-journal", "-wal", "-shm"):
        index = layout.memory_index
        index.with_name(index.name + ending).unlink(missing_ok=True)


def memories_with(layout: Layout, texts: Sequence[str]) -> list[Path]:
    """Return the files of `memory/` that hold one of these texts, in whatever encoding."""
    from l10n.store.files.streams import chunks  # noqa: PLC0415 - who forgets pays
    from l10n.store.records.memory_files import tmx_files  # noqa: PLC0415 - as above

    said = {
        form for text in texts for form in (text, escaped(text, {'"': "&quot;"}), escaped(text))
    }
    forms = [form.encode(code) for form in said for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [path for path in tmx_files(layout) if _holds(chunks(path), forms)]


def _holds(pieces: Iterable[bytes], forms: Sequence[bytes]) -> bool:
    """Look through a file piece by piece, and over their edges."""
    longest, tail = max(map(len, forms), default=1), b""
    for piece in pieces:
        held = tail + piece
        if any(form in held for form in forms):
            return True
        tail = held[-longest:]
    return False


def unquoted(data: bytes, texts: Sequence[str]) -> bytes:
    """Return a catalogue without the notes that quote one of these texts from another article."""
    start = f"#. {MATCH}".encode()
    forms = [" ".join(text.split()).encode() for text in texts]
    lines = data.splitlines(keepends=True)
    kept = [x for x in lines if not (x.startswith(start) and any(form in x for form in forms))]
    return b"".join(kept)


def forget_findings(layout: Layout, name: str) -> None:
    """Delete what was found out of an article: it quotes it, and can be found out again."""
    layout.ledger.unlink(missing_ok=True)
    layout.lore(name).unlink(missing_ok=True)
    for path in (layout.private / "checks").glob(f"*/{escape(name)}.json"):
        path.unlink(missing_ok=True)
    for path in (layout.private / "assembled").glob(f"*/{escape(name)}"):
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
