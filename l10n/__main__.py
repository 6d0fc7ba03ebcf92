"""The program: `l10n`, and `python -m l10n`. Ctrl-C is a word and a status from the first line on.

It is no exception here: one that is raised anywhere may be swallowed where it lands (a class in the
making, a destructor) or leave a lock behind that the way out waits for. The program ends where it
stands. Files bear that at any moment (`store/files/replacing.py` has it wait while they are put in
their places). A caller who ignores it (nohup, a job in the background) is not asked again.
"""

from __future__ import annotations

import gc
import os
import signal
import sys

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import NoReturn

_INTERRUPTED = 130

_MADE_BEFORE_A_LOOK = 2_000_000
"""Values made before garbage is looked for: a command ends soon, and makes little in circles."""


def main() -> int:
    """Load the command line, run it, and return its exit status."""
    from l10n.cli.main import main as run  # noqa: PLC0415 - Ctrl-C is known before all else

    gc.set_threshold(_MADE_BEFORE_A_LOOK)
    status = run()
    # The work is done and its status known: what is left is taking the program down, unsearched.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    return status


def _end(*_: object) -> NoReturn:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        os.write(2, b"interrupted\n")
    finally:
        os._exit(_INTERRUPTED)


if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, _end)

if __name__ == "__main__":
    sys.exit(main())
