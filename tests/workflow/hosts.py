"""A second host for tests: a network of its own on this machine, where that is allowed."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Host:
    """How a program is started there, and at which address it finds this machine."""

    before: tuple[str, ...]
    here: str
    is_apart: bool


@contextmanager
def second_host() -> Iterator[Host]:
    """Make a network with one way to this machine; without the right to, it is this machine."""
    number = os.getpid() % 250
    name, here, there = f"l10n{os.getpid()}", f"10.213.{number}.1", f"10.213.{number}.2"
    if os.getuid() or not _ip("netns", "add", name):
        yield Host((), "127.0.0.1", is_apart=False)
        return
    try:
        ours, theirs = f"l{os.getpid()}a", f"l{os.getpid()}b"
        made = (
            _ip("link", "add", ours, "type", "veth", "peer", "name", theirs, "netns", name)
            and _ip("addr", "add", f"{here}/30", "dev", ours)
            and _ip("link", "set", ours, "up")
            and _ip("-n", name, "addr", "add", f"{there}/30", "dev", theirs)
            and _ip("-n", name, "link", "set", theirs, "up")
        )
        if made:
            yield Host(("ip", "netns", "exec", name), here, is_apart=True)
        else:
            yield Host((), "127.0.0.1", is_apart=False)
    finally:
        _ip("netns", "del", name)


def _ip(*words: str) -> bool:
    try:
        return subprocess.run(["ip", *words], check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
