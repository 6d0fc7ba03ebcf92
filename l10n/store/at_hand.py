"""What a process that stays has read of a project: good for as long as its files hold the same.

Nothing here is believed of a file that was not read again: a text is known by its bytes. What is
kept is what reading them came to, so that a file of which one unit changed is read for that unit.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.errors import StorageProblem
from l10n.frozen import dataclass
from l10n.glossary import NO_TERMS
from l10n.store.files.stamps import digest_of
from l10n.store.loading import load_glossary
from l10n.store.storage import LOCK_SECONDS, read_present

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.glossary import Glossary
    from l10n.model.catalogue import Catalogue
    from l10n.store.config import Config
    from l10n.store.layout import Layout

_MOST: Final = 48
"""Catalogues and templates that are kept: more than a newsroom has open at once."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Under what an update has nothing to add to a catalogue: digests of files, and settings."""

    catalogue: str
    template: str
    history: str
    source: str
    glossary: Glossary
    config: Config


class AtHand:
    """The catalogues and terms of a project as they were read last, and which are at rest.

    Several threads may ask at once; who writes takes its turn before the lock of the project, which
    other programs wait for too.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._lock = threading.Lock()
        self._catalogues: dict[str, tuple[str, Catalogue]] = {}
        self._terms: tuple[bytes | None, Glossary] = (None, NO_TERMS)
        self._rests: dict[str, Rest] = {}

    @contextlib.contextmanager
    def turn(self, path: Path) -> Iterator[None]:
        """Write after those who came before. Raises StorageProblem where they take too long."""
        if not self._turn.acquire(timeout=LOCK_SECONDS):
            what = f"others have been writing for {LOCK_SECONDS:.0f} s"
            raise StorageProblem(path, what, "wait a moment, and try again")
        try:
            yield
        finally:
            self._turn.release()

    def catalogue(self, data: bytes, where: str) -> Catalogue:
        """Read a catalogue as the codec does; what is as it was is the very same."""
        digest, (held, known) = digest_of(data), self._catalogues.get(where, ("", None))
        if known is not None and held == digest:
            return known
        catalogue = codec.read(data, where, known)
        self.hold(where, digest, catalogue)
        return catalogue

    def take(self, path: Path, data: bytes, catalogue: Catalogue) -> None:
        """Be given what somebody wrote into a file, as it reads."""
        self.hold(str(path), digest_of(data), catalogue)

    def hold(self, where: str, digest: str, catalogue: Catalogue) -> None:
        """Be given what a file of this digest reads as."""
        with self._lock:
            self._catalogues.pop(where, None)
            self._catalogues[where] = digest, catalogue
            for oldest in list(self._catalogues)[:-_MOST]:
                del self._catalogues[oldest]
                self._rests.pop(oldest, None)

    def glossary(self, layout: Layout) -> Glossary:
        """Read the glossary as `load_glossary` does."""
        data, (held, known) = read_present(layout.glossary), self._terms
        if data is None or data != held:
            known = load_glossary(layout)
            self._terms = data, known
        return known

    def is_at_rest(self, path: Path, rest: Rest) -> bool:
        """Tell whether it is known that an update has nothing to add to a catalogue."""
        return self._rests.get(str(path)) == rest

    def note_rest(self, path: Path, rest: Rest | None) -> None:
        """Note under what an update has nothing to add; None where it may have."""
        with self._lock:
            self._rests.pop(str(path), None)
            if rest is not None:
                self._rests[str(path)] = rest
