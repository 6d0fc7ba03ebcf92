"""From the bytes of a text file to its text."""

from __future__ import annotations

from l10n.errors import SourceProblem


def decode(data: bytes, where: str) -> str:
    """Decode a text, a BOM kept as one code point.

    Raises SourceProblem where it is empty, binary or not UTF-8.
    """
    if b"\0" in data:
        raise SourceProblem(where, "this is no text (it holds NUL bytes)", "save it as UTF-8 text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceProblem(where, "not UTF-8", "save it as UTF-8 text", line=line) from error
    if not text.strip("\ufeff \t\r\n"):
        raise SourceProblem(where, "the source is empty", "write the article first")
    return text
