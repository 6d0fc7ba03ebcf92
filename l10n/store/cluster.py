"""Batches of work in a queue that machines share: DBOS, on SQLite or PostgreSQL by address alone.

The only module that knows DBOS, which is loaded when somebody asks for it. The queue carries names,
digests and what is said of them; texts stay in files. See docs/adr/0025.
"""

from __future__ import annotations

import contextlib
import logging
import os
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from threading import Event

    from dbos import DBOSClient

    Order = dict[str, Any]
    """What is to be done, in plain values of JSON."""

    Outcome = dict[str, Any]

QUEUE: Final = "L10N_QUEUE"
"""The variable that holds the address, for whoever does not want it in a list of processes."""

_WORKFLOW: Final = "batch"
_APPLICATION: Final = "l10n"
_SOON: Final = 0.25
"""Seconds between two looks of a worker at the queue."""

_OVER: Final = ("SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")
_UNDER_WAY: Final = ("ENQUEUED", "PENDING")
_AT_ONCE: Final = 200
_PATIENCE: Final = 600
"""Seconds that a worker has to finish its batch, once it is told to end."""

_LINE: Final = 200
_MACHINE_LETS_NOTHING_GO_ON: Final = 2


@dataclass(frozen=True, slots=True)
class Rate:
    """How many batches may begin in so many seconds, on all machines together."""

    limit: int
    seconds: float


@dataclass(frozen=True, slots=True)
class BatchQueue:
    """A queue by the address of its database and a name; `release` is that of the program.

    A worker of another release takes nothing from it.
    """

    address: str
    name: str
    release: str


class BatchClient:
    """Who puts batches into a queue, and hears what became of them.

    Raises StorageProblem where the database is not there; one that goes away later is waited for.
    """

    def __init__(self, queue: BatchQueue, rate: Rate | None) -> None:
        dbos = _library()
        self._queue = queue
        with _told(queue):
            dbos.DBOS.migrate(queue.address)
            self._client: DBOSClient = dbos.DBOSClient(
                system_database_url=queue.address, application_name=_APPLICATION
            )
            self._client.register_queue(
                queue.name,
                worker_concurrency=1,
                limiter={"limit": rate.limit, "period": rate.seconds} if rate else None,
                polling_interval_sec=_SOON,
            )

    def put(self, name: str, order: Order) -> None:
        """Put a batch in; one of that name which is there, or was done, is not done again."""
        options: Any = {
            "queue_name": self._queue.name,
            "workflow_name": _WORKFLOW,
            "workflow_id": name,
            "app_version": self._queue.release,
            "serialization_type": _library().WorkflowSerializationFormat.PORTABLE,
        }
        with _told(self._queue):
            self._client.enqueue(options, order)

    def cancel(self, name: str) -> None:
        """Have nobody take a batch any more that nobody has taken."""
        with _told(self._queue):
            self._client.cancel_workflow(name)

    def over(self, names: Iterable[str]) -> Iterator[tuple[str, Outcome | None]]:
        """Give what came of those batches that are over; None for one that failed as a whole."""
        left = list(names)
        for start in range(0, len(left), _AT_ONCE):
            with _told(self._queue):
                found = self._client.list_workflows(
                    workflow_ids=left[start : start + _AT_ONCE], status=list(_OVER)
                )
            for one in found:
                yield one.workflow_id, one.output if one.status == "SUCCESS" else None

    def close(self) -> None:
        """Let go of the database."""
        self._client.destroy()


def serve_batches(
    queue: BatchQueue, worker: str, work: Callable[[Order], Outcome | None], stop: Event
) -> None:
    """Take batches one after the other and do them, until it is to end.

    What a worker of this name had when it died it takes up first. Where `work` returns None the
    machine lets nothing go on: the process ends, and the batch waits for its next life. Raises
    StorageProblem where what waits is for another release of the program.
    """
    dbos = _library()
    _require_release(queue)
    program = dbos.DBOS(
        config={
            "name": _APPLICATION,
            "system_database_url": queue.address,
            "application_version": queue.release,
            "executor_id": worker,
            "log_level": "CRITICAL",
            "enable_otlp": False,
        }
    )
    formats = dbos.WorkflowSerializationFormat

    def batch(order: Order) -> Outcome:
        outcome = work(order)
        if outcome is None:
            os._exit(_MACHINE_LETS_NOTHING_GO_ON)
        return outcome

    dbos.DBOS.workflow(name=_WORKFLOW, serialization_type=formats.PORTABLE)(batch)
    dbos.DBOS.listen_queues([queue.name])
    with _told(queue):
        dbos.DBOS.launch()
    stop.wait()
    program.destroy(workflow_completion_timeout_sec=_PATIENCE)


def _require_release(queue: BatchQueue) -> None:
    dbos = _library()
    with _told(queue):
        dbos.DBOS.migrate(queue.address)
        client = dbos.DBOSClient(system_database_url=queue.address, application_name=_APPLICATION)
        newest = client.list_workflows(
            queue_name=queue.name, status=list(_UNDER_WAY), sort_desc=True, limit=1
        )
        client.destroy()
    if newest and newest[0].app_version != queue.release:
        what = f"what waits in {queue.name} was ordered by another version of l10n than this one"
        raise StorageProblem(_place(queue), what, "upgrade both to the same, and order it again")


def _place(queue: BatchQueue) -> str:
    """Return the address without what may be a password."""
    return queue.address.rpartition("@")[2]


@contextlib.contextmanager
def _told(queue: BatchQueue) -> Iterator[None]:
    """Say in our words what a database refused; its address may hold a password."""
    try:
        yield
    except Exception as error:
        said = " ".join(str(error).split())[:_LINE]
        what = f"the queue cannot be asked ({said})"
        raise StorageProblem(_place(queue), what, "look after the database") from error


def _library() -> Any:  # noqa: ANN401 - a library that may not be there
    try:
        import dbos  # noqa: PLC0415 - only who asks for a cluster pays
    except ImportError as error:
        what = f"DBOS is not installed ({error.name})"
        raise UsageProblem("--queue", what, "pip install 'l10n[cluster]'") from error
    logging.getLogger("dbos").disabled = True  # that it waits for a database, by many lines
    return dbos
