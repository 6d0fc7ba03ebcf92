"""Settings and fixtures that hold for all tests."""

from __future__ import annotations

import gc
import sys
import tempfile
import threading
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from benchmarks.postgres import Server
from l10n.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.workflow.desk import Desk, Run

_NUMBERS = count(1)

_LONG = {"test_evening.py", "test_cluster.py"}
"""Files with tests of half a minute, most of which is waiting."""

# A shared machine is slow at times; how long an example takes is no claim of ours. Examples follow
# from each test's own code, so two runs try the same; `make soak` tries others, and more.
_SLOW = [HealthCheck.too_slow]
settings.register_profile(
    "suite",
    max_examples=60,
    deadline=None,
    suppress_health_check=_SLOW,
    derandomize=True,
    database=None,
)
settings.register_profile(
    "explore",
    max_examples=200,
    deadline=None,
    suppress_health_check=_SLOW,
    print_blob=True,
    database=None,
)
settings.load_profile("suite")


def pytest_report_header(config: pytest.Config) -> str:
    """Say where chance comes from: a run that fails is made again with the same seeds."""
    profile = settings.get_current_profile_name()
    seed = config.getoption("hypothesis_seed", None)
    drawn = "the test's own code" if profile == "suite" else f"{seed or 'chance, told on failure'}"
    return f"seeds: Hypothesis, profile {profile}: {drawn}; random.Random: a constant in each test"


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Keep the garbage collector from going through eleven thousand tests again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what waits for long begin first: others go on beside it."""
    items.sort(key=lambda item: item.path.name not in _LONG)


@contextmanager
def _uncounted(item: pytest.Item) -> Iterator[None]:
    """Take the tracer out where a test is marked `no_cover`.

    pytest-cov pauses one coverage, and in a worker of xdist there are two: the other takes over.
    """
    if item.get_closest_marker("no_cover") is None:
        yield
        return
    here, in_threads = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    try:
        yield
    finally:
        threading.settrace(in_threads)
        sys.settrace(here)


@pytest.hookimpl(wrapper=True, trylast=True)  # inside the pause of pytest-cov
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Let no line of a test that is marked `no_cover` be counted."""
    with _uncounted(item):
        yield


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Let no line of what is made for such a test be counted."""
    with _uncounted(item):
        yield


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start a PostgreSQL of our own; the folder is short, as the paths of sockets have to be."""
    with tempfile.TemporaryDirectory(prefix="l10n-pg-") as folder, Server(Path(folder)) as server:
        yield server


@pytest.fixture
def database(server: Server) -> str:
    """Make an empty database, and return its address."""
    return server.made(f"test{next(_NUMBERS)}")


@pytest.fixture
def run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line on the desk of the test module; returns exit status, stdout, stderr."""

    def command(*args: str) -> tuple[int, str, str]:
        status = main(["-C", str(desk.folder), *args])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command
