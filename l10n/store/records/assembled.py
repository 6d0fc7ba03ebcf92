"""Editions as they were last put together, each under the digest of all that it was made of.

They stand in `.l10n/` and are no more the truth than a ledger is: one that is missing, cut off, of
another version or made of other files is as good as none.
"""

from __future__ import annotations

import contextlib
import json
import zlib
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem
from l10n.store.files.looking import MAX_READ, read_plain
from l10n.store.files.replacing import replace_files
from l10n.store.paths import inside
from l10n.store.records.version import version_of

if TYPE_CHECKING:
    from l10n.model.key import CatalogueKey
    from l10n.store.layout import Layout

_FORMAT: Final = "l10n-assembled-1"


def recall_edition(layout: Layout, key: CatalogueKey, *seeds: str) -> Any:  # noqa: ANN401 - plain values
    """Return the plain values that were kept under one of these; None where nothing is known."""
    try:
        path = inside(layout.assembled(key.article, key.language), layout.root)
        head, _, said = read_plain(path, MAX_READ).partition(b"\n")
    except (OSError, StorageProblem):
        return None
    return json.loads(said) if head in {_head(seed, said) for seed in seeds} else None


def keep_edition(layout: Layout, key: CatalogueKey, seed: str, plain: Any) -> None:  # noqa: ANN401 - as above
    """Keep plain values in place of those before; where that fails they are made again."""
    said = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    data = said.encode("utf-8", "surrogatepass")
    path = layout.assembled(key.article, key.language)
    with contextlib.suppress(StorageProblem):
        replace_files({path: b"\n".join((_head(seed, data), data))}, layout.root, {})


def _head(seed: str, said: bytes) -> bytes:
    return f"{_FORMAT} {version_of()} {seed} {zlib.crc32(said):08x}".encode()
