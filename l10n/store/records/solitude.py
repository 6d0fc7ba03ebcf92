"""Who is alone at something, and who is still at work: told by locks, which die with them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from l10n.errors import StorageProblem
from l10n.store.files.locking import held
from l10n.store.files.replacing import reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from l10n.store.layout import Layout


@contextlib.contextmanager
def alone(lock: Path, busy: str) -> Iterator[None]:
    """Hold what one process of a project holds. Raises StorageProblem where another has it."""
    try:
        lock.parent.mkdir(exist_ok=True)
        with held(lock, 0):
            yield
    except TimeoutError as error:
        raise StorageProblem(lock, busy, "wait for it, or end that first") from error
    except OSError as error:
        raise StorageProblem(lock, reason(error), "check the folder's permissions") from error


@contextlib.contextmanager
def at_work(layout: Layout, worker: str) -> Iterator[None]:
    """Show that a worker is there, for as long as it is."""
    lock = _lock(layout, worker)
    lock.parent.mkdir(parents=True, exist_ok=True)
    with alone(lock, "a worker of that name is at work"):
        yield
    lock.unlink(missing_ok=True)


def is_at_work(layout: Layout, worker: str) -> bool:
    """Tell whether a worker is there."""
    lock = _lock(layout, worker)
    if not lock.exists():
        return False
    try:
        with held(lock, 0):
            return False
    except TimeoutError:
        return True


def _lock(layout: Layout, worker: str) -> Path:
    return layout.private / "workers" / f"{worker}.lock"
