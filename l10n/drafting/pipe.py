"""One Apertium direction as a long-lived process.

The wrapper `apertium -f none -z` holds its output back, so the pipeline of the mode is run as it
is, in null-flush mode: a text, an empty superblank (without it the last full stop is eaten), a NUL.
"""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import time
from typing import TYPE_CHECKING, Final

from l10n.errors import AnswerProblem, EngineProblem
from l10n.lazy import compiled, module

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path
else:  # loaded where it is used
    subprocess = module("subprocess")

START: Final = 20.0
"""Seconds that a process may take for its first answer: it loads its dictionaries."""

ANSWER: Final = 10.0
"""Seconds that it may take for any other."""

_REMEDY: Final = "try again, or install its package anew"
_ESCAPED: Final = compiled(r"[\[\]\\/@<>^${}*#]")
_UNESCAPED: Final = compiled(r"\\(.)", re.DOTALL)
_SUPERBLANK: Final = compiled(r"\[<x\d+/>\]")
_TAIL: Final = ".[]"
_TAGGER: Final = compiled(r"apertium-tagger -z (?P<rest>[^|]+?)(?= *\||\s*\Z)")
_MOST: Final = 1 << 20
"""Bytes of an answer beyond which it is rubbish."""


class Pipe:
    """A process that translates in one direction until it is closed."""

    def __init__(self, mode: Path, *, start: float = START, answer: float = ANSWER) -> None:
        self._mode = mode
        self._start = start
        self._answer = answer
        self._process: subprocess.Popen[bytes] | None = None

    def translate(self, text: str) -> str:
        """Translate one text of any length that a pipe holds (some ten thousand characters).

        A process that died since the last answer is started once more. Raises EngineProblem when
        it does not answer or dies, AnswerProblem when it answers with anything but text.
        """
        if self._process is not None and self._process.poll() is not None:
            self.close()
        try:
            return self._ask(text)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the process and all that it started."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        for stream in (process.stdin, process.stdout):
            if stream:
                with contextlib.suppress(OSError):
                    stream.close()
        process.wait()

    def _ask(self, text: str) -> str:
        patience = self._answer
        if self._process is None:
            self._process = self._begin()
            patience = self._start
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin and stdout  # noqa: S101, PT018 - both were asked for
        try:
            stdin.write(_escape(text).encode("utf-8") + _TAIL.encode() + b"\0")
            stdin.flush()
        except OSError as error:
            raise self._problem("it died") from error
        return self._read(stdout.fileno(), time.monotonic() + patience)

    def _read(self, stdout: int, deadline: float) -> str:
        answer = b""
        while not answer.endswith(b"\0"):
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([stdout], [], [], left)[0]:
                raise self._problem("it did not answer in time")
            read = os.read(stdout, 1 << 16)
            answer += read
            if not read:
                raise self._problem("it died")
            if len(answer) > _MOST:
                raise AnswerProblem(self._where, "it answers without end", _REMEDY)
        try:
            said = answer[:-1].decode("utf-8")
        except UnicodeDecodeError:
            raise AnswerProblem(self._where, "its answer is no UTF-8", _REMEDY) from None
        return _unescape(said)

    def _begin(self) -> subprocess.Popen[bytes]:
        command = ["apertium-wblank-mode", "-z", str(self._mode)]
        try:
            wrapped = subprocess.run(command, capture_output=True, check=False, timeout=START)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._problem("the mode cannot be read") from error
        if wrapped.returncode or not wrapped.stdout.strip():
            raise self._problem("the mode cannot be read")
        # $1 is the generator's flag: -n leaves no marks on words it does not know.
        return subprocess.Popen(
            ["bash", "-c", _forgetful(wrapped.stdout.decode()), "apertium", "-n", ""],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def _where(self) -> str:
        return f"apertium {self._mode.stem}"

    def _problem(self, what: str) -> EngineProblem:
        return EngineProblem(self._where, what, _REMEDY, passing=True)


def _forgetful(pipeline: str) -> str:
    """Let each text meet a tagger of its own.

    A tagger adds every ambiguity that its model lacks to it, and so reads a sentence otherwise
    after some than after others. It starts in milliseconds; all else has no memory, and stays.
    """

    def fresh(found: re.Match[str]) -> str:
        once = f'printf %s "$text" | apertium-tagger {found["rest"]}'
        return f"while IFS= read -r -d '' text; do {once}; printf '\\0'; done"

    return _TAGGER.sub(fresh, pipeline)


def _escape(text: str) -> str:
    """Escape what is grammar in Apertium's stream, but for superblanks that stand for a name."""
    text = text.replace("\0", " ")
    parts: list[str] = []
    at = 0
    for found in _SUPERBLANK.finditer(text):
        parts += [_ESCAPED.sub(r"\\\g<0>", text[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*parts, _ESCAPED.sub(r"\\\g<0>", text[at:])])


def _unescape(said: str) -> str:
    return _UNESCAPED.sub(r"\1", said.removesuffix("[]").removesuffix("."))
