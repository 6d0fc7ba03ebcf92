"""A database that is away is waited for, one that refuses is not."""

from __future__ import annotations

import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest

from l10n.errors import StorageProblem
from l10n.store.away import is_away, once_there

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 60.0


@pytest.fixture
def nobody() -> Iterator[str]:
    """Give an address at which nobody answers: what is bound and does not listen refuses."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"postgresql://ana:SECRET-4711@127.0.0.1:{taken.getsockname()[1]}/none"


def test_only_a_server_may_come_back(nobody: str, database: str) -> None:
    """Where nobody answers yet; not one that is there, no file, no host that is not known."""
    assert is_away(nobody)
    assert not is_away(database)
    assert not is_away("postgresql://ana@nowhere.invalid/none")
    assert not is_away("postgresql://ana@127.0.0.1/none?no_such_thing=1")
    assert not is_away("sqlite:////nowhere/at/all")


def test_it_is_waited_for_as_long_as_it_was_said(nobody: str) -> None:
    """It is said once, without a password; what was refused last is raised."""
    told: list[str] = []
    refused: list[int] = []

    def do() -> int:
        refused.append(1)
        raise ConnectionError

    with pytest.raises(ConnectionError):
        once_there(nobody, do, threading.Event(), told.append, 1.0)
    assert len(refused) == 1
    (line,) = told
    assert "SECRET" not in line


def test_what_is_lost_is_done_again(database: str) -> None:
    """A connection that broke though the server is there again is one; two are a refusal."""
    turns: list[int] = []

    def lost_once() -> str:
        turns.append(1)
        if len(turns) == 1:
            raise ConnectionError
        return "made"

    never = threading.Event()
    assert once_there(database, lost_once, never, pytest.fail, LONG) == "made"

    def refused() -> str:
        turns.append(1)
        raise PermissionError

    turns.clear()
    with pytest.raises(PermissionError):
        once_there(database, refused, never, pytest.fail, LONG)
    assert len(turns) == 2


def test_what_we_refuse_ourselves_is_refused_at_once(database: str) -> None:
    """It is asked once."""
    turns: list[int] = []

    def do() -> None:
        turns.append(1)
        raise StorageProblem("queue", "another version", "upgrade")

    with pytest.raises(StorageProblem):
        once_there(database, do, threading.Event(), pytest.fail, LONG)
    assert len(turns) == 1


def test_who_is_to_end_waits_for_nothing(nobody: str) -> None:
    """Neither for a database nor for what hangs."""
    stop, hangs = threading.Event(), threading.Event()

    def do() -> str:
        stop.set()
        hangs.wait(LONG)
        return "made"

    began = time.monotonic()
    assert once_there(nobody, do, stop, pytest.fail, LONG) is None
    assert time.monotonic() - began < LONG
    hangs.set()

    def refused() -> str:
        raise ConnectionError

    stop.clear()
    assert once_there(nobody, refused, stop, lambda _: stop.set(), 10 * LONG) is None


def test_what_hangs_without_its_database_is_given_up(
    nobody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though it never says anything."""
    hangs, told = threading.Event(), list[str]()
    monkeypatch.setattr("l10n.store.away._SLOW", 0.0)
    with pytest.raises(TimeoutError):
        once_there(nobody, lambda: hangs.wait(LONG), threading.Event(), told.append, 1.0)
    hangs.set()
