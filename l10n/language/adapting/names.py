"""Where a target says a name, and what stands there for another, with nothing else to change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from l10n.language.adapting.agreement import (
    same_person,
    same_place,
    same_road,
    stands_alone,
    takes_genitive,
)
from l10n.language.patching import Opening
from l10n.model.placeable import PlaceableType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.language.adapting.adaptable import Adaptable
    from l10n.language.source import Replacement


def place_of_name(one: Replacement, job: Adaptable) -> Opening | None:
    """Find the one place where the target says a name; None where another one is not sure."""
    said, forms = _forms(one, job)
    found = _said(said, job) if said and forms else None
    if found is None or any(_is_joined(one, job)) or not _agrees(one, found, forms[0], job):
        return None
    if not takes_genitive(job.target, found.end(), forms[0]):
        return None
    return Opening(*found.span(), forms[:1])


def _forms(one: Replacement, job: Adaptable) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return how both names read, as far as that is sure."""
    before, after = one.before.text, one.after.text
    if one.type is PlaceableType.NAME:
        return ((before,), (after,)) if same_road(before, after) else ((), ())
    if not job.adapting.names or not _once(before, job.old):
        return (), ()
    return job.by.names(before, one.type), job.by.names(after, one.type)


def _once(name: str, text: str) -> bool:
    return len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text)) == 1


def _said(forms: Sequence[str], job: Adaptable) -> re.Match[str] | None:
    """Find the one place where the target says a name, as a name of its own."""
    pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    edges = "{}" if job.own.writing.unspaced is True else r"(?<!\w)(?:{})(?!\w)"
    found = list(re.finditer(edges.format(pattern), job.target))
    alone = len(found) == 1 and stands_alone(job.target, *found[0].span(), job.own)
    return found[0] if alone else None


def _is_joined(one: Replacement, job: Adaptable) -> tuple[bool, bool]:
    """Tell of both French names whether a hyphen makes them a part of something else."""
    sides = ((one.before, job.old), (one.after, job.new))
    before, after = (
        "-" in (text[: side.start][-1:], text[side.start + len(side.text) :][:1])
        for side, text in sides
    )
    return before, after


def _agrees(one: Replacement, found: re.Match[str], option: str, job: Adaptable) -> bool:
    """Tell whether article, gender and the like are those of the name that stood there."""
    sides = one.before, one.after
    if one.type is PlaceableType.PERSON:
        return same_person(*sides, job.target, job.adapting)
    if one.type is PlaceableType.PLACE:
        left = job.target[: found.start()]
        texts, readings = (job.old, job.new), (found[0], option)
        return same_place(sides, texts, readings, left, job.own, job.adapting)
    return True
