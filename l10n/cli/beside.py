"""A watch beside something else in one process: it ends with that, at the article that is done."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from l10n.cli.output import print_errors
from l10n.errors import L10nError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from l10n.workflow.watching import Round


class WatchBeside:
    """A watch in a thread of its own; `begin` gives its rounds until the event is set."""

    def __init__(
        self,
        begin: Callable[[threading.Event], Iterator[Round]],
        told: Callable[[Round], None],
    ) -> None:
        self._begin = begin
        self._told = told
        self._stop = threading.Event()
        # Whoever ends the program for the second time does not wait for it.
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        """Watch; what ends it is said, and ends nothing else."""
        try:
            for done in self._begin(self._stop):
                self._told(done)
        except L10nError as error:
            print_errors([error])
