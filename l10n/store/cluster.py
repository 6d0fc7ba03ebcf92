"""Batches of work in a queue that machines share: DBOS, on SQLite or PostgreSQL by address alone.

The only module that knows DBOS, which is loaded when somebody asks for it. The queue carries names,
digests and what is said of them; texts stay in files. See docs/adr/0025.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import L10nError, StorageProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.store.away import once_there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from threading import Event

    from dbos import DBOS, DBOSClient

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

_BEAT: Final = 15.0
"""Seconds between two signs of life of a worker that has a batch."""

_LOST: Final = 120.0
"""Seconds after which a batch that a worker has by name alone is nobody's: it began it never."""

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


@dataclass(frozen=True, slots=True)
class Hold:
    """A batch that a worker has, since so many seconds of 1970; `sign` changes while it lives."""

    batch: str
    worker: str
    since: float
    sign: str


class BatchClient:
    """Who puts batches into a queue, and hears what became of them.

    A database that goes away meanwhile is waited for.
    """

    def __init__(self, queue: BatchQueue, rate: Rate | None) -> None:
        dbos = _library()
        self._queue = queue
        dbos.DBOS.migrate(queue.address)
        self._client: DBOSClient = dbos.DBOSClient(
            system_database_url=queue.address, application_name=_APPLICATION
        )
        try:
            self._client.register_queue(
                queue.name,
                worker_concurrency=1,
                limiter={"limit": rate.limit, "period": rate.seconds} if rate else None,
                polling_interval_sec=_SOON,
            )
        except Exception:
            self.close()
            raise

    @classmethod
    def opened(
        cls, queue: BatchQueue, rate: Rate | None, stop: Event, tell: Callable[[str], None]
    ) -> BatchClient | None:
        """Open a queue once its database is there; None where it is to end before.

        Raises StorageProblem where that is away for long, or refuses. `tell` is told of a wait.
        """
        _library()
        with _told(queue):
            return once_there(queue.address, lambda: cls(queue, rate), stop, tell)

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

    def held(self) -> Iterator[Hold]:
        """Give the batches of the queue that workers have."""
        with _told(self._queue):
            found = self._client.list_workflows(
                queue_name=self._queue.name, status="PENDING", load_input=False, load_output=False
            )
        for one in found:
            since = (one.dequeued_at or one.created_at or 0) / 1000
            sign = f"{one.executor_id} {since} {one.attributes}"
            yield Hold(one.workflow_id, one.executor_id or "", since, sign)

    def close(self) -> None:
        """Let go of the database."""
        self._client.destroy()


def serve_batches(
    queue: BatchQueue,
    worker: str,
    work: Callable[[Order], Outcome | None],
    stop: Event,
    tell: Callable[[str], None],
) -> None:
    """Take batches one after the other and do them, until it is to end.

    What a worker of this name had when it died it takes up first. Where `work` returns None the
    machine lets nothing go on: the process ends, and the batch waits for its next life. A database
    that is away is waited for, of which `tell` is told. Raises StorageProblem where that takes too
    long, where it refuses, and where what waits is for another release of the program.
    """
    dbos = _library()
    hand = BatchHand(queue, worker, work)
    portable = dbos.WorkflowSerializationFormat.PORTABLE

    def batch(order: Order) -> Outcome:
        return hand.do(order)

    dbos.DBOS.workflow(name=_WORKFLOW, serialization_type=portable)(batch)
    with _told(queue):
        program = once_there(queue.address, hand.begin, stop, tell)
    if program is not None:
        threading.Thread(target=hand.live, daemon=True).start()
        stop.wait()
        program.destroy(workflow_completion_timeout_sec=_PATIENCE)


class BatchHand:
    """A worker at its queue, and which batches it ever began."""

    def __init__(
        self, queue: BatchQueue, worker: str, work: Callable[[Order], Outcome | None]
    ) -> None:
        self._queue, self._worker, self._work = queue, worker, work
        self.begun: set[str] = set()
        self._unbegun: dict[str, float] = {}

    def begin(self) -> DBOS:
        """Begin to take batches; what this did is undone where the database fails it."""
        dbos = _library()
        _require_release(self._queue)
        config = {
            "name": _APPLICATION,
            "system_database_url": self._queue.address,
            "application_version": self._queue.release,
            "executor_id": self._worker,
            "log_level": "CRITICAL",
            "enable_otlp": False,
        }
        program: DBOS = dbos.DBOS(config=config)
        try:
            program.listen_queues([self._queue.name])
            program.launch()
        except Exception:
            program.destroy()
            raise
        return program

    def do(self, order: Order) -> Outcome:
        """Do a batch."""
        self.begun.add(_library().DBOS.workflow_id)
        outcome = self._work(order)
        if outcome is None:
            os._exit(_MACHINE_LETS_NOTHING_GO_ON)
        return outcome

    def live(self) -> None:
        """Give signs of life to the end of the process, also while a last batch is finished."""
        client = asking_of(self._queue)
        while True:
            time.sleep(_BEAT)
            try:
                self.beat(client, time.monotonic())
            except Exception:  # noqa: BLE001 - the next sign tells as much
                self._unbegun.clear()

    def beat(self, client: DBOSClient, now: float) -> None:
        """Mark what is at hand, and let go of what has this name alone.

        A connection may be lost while a batch is handed over, or taken up again: then it stands as
        this worker's, who knows nothing of it.
        """
        mine = client.list_workflows(
            queue_name=self._queue.name,
            status="PENDING",
            executor_id=self._worker,
            load_input=False,
            load_output=False,
        )
        names = {one.workflow_id for one in mine}
        for name in names & self.begun:
            client.update_workflow_attributes(name, {"alive": time.time()})
        unbegun = names - self.begun
        self._unbegun = {name: self._unbegun.get(name, now) for name in unbegun}
        for name in unbegun:
            if now - self._unbegun[name] >= _LOST:
                client.resume_workflow(name, queue_name=self._queue.name)


def asking_of(queue: BatchQueue) -> DBOSClient:
    """Return who asks, and does not wait for an answer: whoever asks does."""
    client: DBOSClient = _library().DBOSClient(
        system_database_url=queue.address,
        application_name=_APPLICATION,
        lazy=True,
        retry_connection_errors=False,
    )
    return client


def _require_release(queue: BatchQueue) -> None:
    _library().DBOS.migrate(queue.address)
    client = asking_of(queue)
    try:
        newest = client.list_workflows(
            queue_name=queue.name, status=list(_UNDER_WAY), sort_desc=True, limit=1
        )
    finally:
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
    except L10nError:
        raise
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
