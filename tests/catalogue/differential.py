"""Our reading of a PO file beside that of GNU gettext."""

from __future__ import annotations

import subprocess
from collections import Counter
from typing import TYPE_CHECKING

from l10n.catalogue.comments import FUZZY, read_comments
from l10n.catalogue.encoding import decode
from l10n.catalogue.syntax import parse

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.catalogue.pofile import PoEntry, PoFile

Message = tuple[object, ...]


def read(path: Path) -> tuple[PoFile, bool]:
    """Read a file, and tell whether it can be put together again as it was."""
    text = decode(path.read_bytes(), str(path))
    file = parse(text, str(path))
    return file, file.text() == text


def normalised(path: Path) -> PoFile | None:
    """Return the file as msgcat writes it anew; None where gettext refuses it."""
    for options in (("--to-code=UTF-8",), ()):
        command = ["msgcat", "--no-wrap", "--force-po", *options, path]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            return parse(decode(done.stdout))
    return None


def messages(file: PoFile) -> Counter[Message]:
    """Return what a file says, in no order: msgcat puts obsolete messages last."""
    return Counter(_message(entry) for entry in file.entries if entry is not file.header)


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
