"""Our reading of a PO file beside that of GNU gettext."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from typing import TYPE_CHECKING

from l10n.catalogue.po.comments import FUZZY, read_comments
from l10n.catalogue.po.encoding import decode, describe
from l10n.catalogue.po.syntax import parse

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.catalogue.po.pofile import PoEntry, PoFile

_CHARSET = re.compile(rb"(charset=)[A-Za-z0-9._-]+")
Message = tuple[object, ...]


def read(path: Path) -> tuple[PoFile, bool]:
    """Read a file, and tell whether it can be put together again as it was."""
    text = decode(path.read_bytes(), str(path))
    file = parse(text, str(path))
    return file, file.text() == text


def normalised(path: Path) -> PoFile | None:
    """Return the file as msgcat writes it anew; None where gettext refuses it.

    A file of UTF-8 with another label, which gettext reads as mojibake, is given to it with the
    right one.
    """
    data = path.read_bytes()
    if "but written in UTF-8" in (describe(data) or ""):
        data = _CHARSET.sub(rb"\1UTF-8", data, count=1)
    for options in (("--to-code=UTF-8",), ()):
        command = ["msgcat", "--no-wrap", "--force-po", *options, "-"]
        done = subprocess.run(command, input=data, capture_output=True, check=False)
        if done.returncode == 0:
            return parse(decode(done.stdout))
    return None


def messages(file: PoFile) -> Counter[Message]:
    """Return what a file says, in no order: msgcat puts obsolete messages last."""
    kept = (entry for entry in file.entries if entry is not file.header)
    return Counter(_message(entry) for entry in kept if not _is_dropped(entry))


def _is_dropped(entry: PoEntry) -> bool:
    """Tell what msgcat drops in silence: obsolete messages without a target."""
    return entry.obsolete and not entry.plural and not entry.msgstr


def _message(entry: PoEntry) -> Message:
    comments = read_comments(entry)
    # gettext drops the flag where there is no target, and flags that it does not know.
    fuzzy = FUZZY in comments.flags and (bool(entry.msgstr) or entry.plural)
    return (
        *(entry.msgctxt, entry.msgid, entry.msgstr, entry.plural, entry.obsolete),
        *(fuzzy, comments.previous),
    )


def differences(ours: Counter[Message], theirs: Counter[Message]) -> str:
    """Say where the two differ first, nothing where they agree."""
    here, there = next(iter(ours - theirs), None), next(iter(theirs - ours), None)
    return "" if here is there is None else f"{here} here, {there} there"
