"""How a reading is written: its figures, its words, its spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from l10n.language.text.typography import SPACES, fold

if TYPE_CHECKING:
    from collections.abc import Sequence


def letters(form: str) -> str:
    """Return the letters of a form alone."""
    return re.sub(r"[\W\d]+", "", form)


def skeleton(form: str) -> str:
    """Return how a form is written, whatever its words and figures are: "0:0 x.x."."""
    figures = re.sub(r"\d+", "0", _plain(form))
    return re.sub(r"[^\W\d_]+", lambda word: "X" if word[0][:1].isupper() else "x", figures)


def has_other_figures(form: str) -> bool:
    """Tell whether a form has figures of another script than ours."""
    return any(c.isdecimal() and not c.isascii() for c in form)


def parallel(said: str, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """Give the form of a new value that is to its forms what `said` is to those of the old one.

    It stands at the same place of both lists; where they are of different lengths, it is written
    alike. Case, spaces and apostrophe are those of `said`.
    """
    if len(before) == len(after):
        found = _at_one_place(said, before, after)
    else:
        found = tuple(form for form in after if skeleton(form) == skeleton(said))
    return tuple(_as_written(said, form) for form in found)[:1]


def _at_one_place(said: str, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    folded, wanted = [_plain(form) for form in before], _plain(said)
    opens = wanted not in folded
    if opens:
        wanted = wanted[:1].lower() + wanted[1:]
    if wanted not in folded:
        return ()
    form = after[folded.index(wanted)]
    return (form[:1].upper() + form[1:] if opens else form,)


def _plain(form: str) -> str:
    return "".join(" " if c in SPACES else c for c in fold(form))


def _as_written(said: str, form: str) -> str:
    space = next((c for c in said if c in SPACES), " ")
    spaced = "".join(space if c in SPACES else c for c in form)
    return spaced.replace("’", "'") if "'" in said else spaced


def padded(option: str, french: str) -> str:
    """Give a figure the decimals that it has in French: 13,80."""
    wanted = re.search(r"\d,(\d+)(?!.*\d)", french)
    said = re.search(r"\d(?:([.,])(\d{1,2}))?(?!.*\d)", option)
    if not wanted or not said or not said[1] or len(said[2]) >= len(wanted[1]):
        return option
    return option[: said.end()] + "0" * (len(wanted[1]) - len(said[2])) + option[said.end() :]
