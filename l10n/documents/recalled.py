"""Parts of a document that were read before, by digest: the same part is not read again.

Which readers there are between a document and its parts makes no difference to that, and it makes
none to what they find: so none of them is told.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.model.lore import Lore

_NO_SEED: Final = ""
"""A part is all that the reading of it depends on."""


class Parts:
    """What was read of parts of one kind, in plain values of JSON: each is a text in that."""

    def __init__(self, lore: Lore, kind: str) -> None:
        self._lore = lore
        self._kind = kind
        self._known: dict[str, str] = lore.recall(kind, _NO_SEED) or {}
        self._used: dict[str, str] = {}

    def get(self, key: str) -> Any:  # noqa: ANN401 - plain values
        """Return what was read of a part; None where that is not known."""
        told = self._known.get(key)
        if told is None:
            return None
        self._used[key] = told
        return json.loads(told)

    def put(self, key: str, fields: Any) -> None:  # noqa: ANN401 - plain values
        """Keep what was read of a part."""
        self._used[key] = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))

    def keep(self) -> None:
        """Keep the parts that were asked for, and no others."""
        if self._used.keys() == self._known.keys():
            return
        self._lore.keep(self._kind, _NO_SEED, lambda: self._used)


class _Document:
    """The parts of the document that is being read."""

    def __init__(self, lore: Lore) -> None:
        self._lore = lore
        self.kinds: dict[str, Parts] = {}

    def parts(self, kind: str) -> Parts:
        if kind not in self.kinds:
            self.kinds[kind] = Parts(self._lore, kind)
        return self.kinds[kind]


_READING: Final[ContextVar[_Document | None]] = ContextVar("document", default=None)


@contextmanager
def recalling(lore: Lore | None) -> Iterator[None]:
    """Have parts of the document that is read meanwhile recalled, and kept once it is read."""
    document = _Document(lore) if lore else None
    token = _READING.set(document)
    try:
        yield
    finally:
        _READING.reset(token)
    for parts in document.kinds.values() if document else ():
        parts.keep()


def recalled(kind: str) -> Parts | None:
    """Return the parts of a kind of the document that is being read; None where none are kept."""
    document = _READING.get()
    return document.parts(kind) if document else None


def key_of(*said: str | bytes) -> str:
    """Digest what a part says."""
    whole = blake2b(digest_size=12)
    for one in said:
        data = one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one
        whole.update(b"%d " % len(data) + data)
    return whole.hexdigest()
