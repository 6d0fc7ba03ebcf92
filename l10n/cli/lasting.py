"""What a command needs that does not end soon."""

from __future__ import annotations

import gc
from typing import Final

_MADE_BEFORE_A_LOOK: Final = 10_000


def last() -> None:
    """Look for garbage again: other commands end before that is worth it.

    What was loaded until now stays, and is not looked through.
    """
    gc.freeze()
    gc.set_threshold(_MADE_BEFORE_A_LOOK)
