"""What was done over the page, line by line, for whoever has to know afterwards.

No text, no password and no token is in it.
"""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Final

from l10n.store.clock import utc_now

if TYPE_CHECKING:
    from l10n.store.layout import Layout

_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
_LONGEST: Final = 200


def note_deed(layout: Layout, **facts: str | int) -> None:
    """Add a line; a full disk costs the line, never what it tells of."""
    at = utc_now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
    told = {name: one[:_LONGEST] if isinstance(one, str) else one for name, one in facts.items()}
    line = json.dumps({"at": at, **told}) + "\n"
    with contextlib.suppress(OSError):
        layout.audit.parent.mkdir(exist_ok=True)
        file = os.open(layout.audit, _FLAGS, 0o600)
        try:
            os.write(file, line.encode())
        finally:
            os.close(file)
