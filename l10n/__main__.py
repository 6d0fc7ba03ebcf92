"""The program: `l10n`, and `python -m l10n`. Ctrl-C is a word and a status from the first line on.

Until something is written there is nothing to leave in order, so a program that is still being
loaded ends where it stands. A caller who ignores Ctrl-C (nohup, a job in the background) is not
asked again.
"""

from __future__ import annotations

import os
import signal
import sys

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import NoReturn

_INTERRUPTED = 130


def main() -> int:
    """Load the command line, run it, and return its exit status."""
    try:
        from l10n.cli.main import main as run  # noqa: PLC0415 - Ctrl-C is known before all else

        _answer_with(signal.default_int_handler)
        status = run()
        # The work is done and its status known: what is left is taking the program down.
        _answer_with(signal.SIG_IGN)
    except KeyboardInterrupt:
        _end()
    return status


def _end(*_: object) -> NoReturn:
    os.write(2, b"interrupted\n")
    os._exit(_INTERRUPTED)


def _answer_with(handler: Callable[[int, FrameType | None], object] | signal.Handlers) -> None:
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, handler)


if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, _end)

if __name__ == "__main__":
    sys.exit(main())
