"""What of a model's answer is taken: JSON in the schema, each id once, each mark once."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from l10n.drafting.looks import fault
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.drafting.engine import Context

_FENCED: Final = compiled(r"\s*```[a-zA-Z]*[ \t]*\n(.*?)\n?\s*```\s*", 16)
"""Code fences (the flag is DOTALL); nothing else around the JSON is taken off."""
_MARK: Final = compiled(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class TakenTexts:
    """The translations that may be taken, by id, and what is wrong with the others."""

    good: Mapping[str, str]
    wrong: Mapping[str, str]


def heard(content: str, segments: Mapping[str, str], context: Context) -> TakenTexts:
    """Read an answer to segments, given by their ids.

    Where the ids are not those that were asked for nothing of it is taken: nobody knows which
    text is whose.
    """
    said = _translations(content)
    if isinstance(said, str):
        return TakenTexts({}, dict.fromkeys(segments, said))
    numbers = Counter(number for number, _ in said)
    if what := _ids(numbers, segments):
        return TakenTexts({}, dict.fromkeys(segments, what))
    texts = dict(said)
    wrong = {number: _wrong(text, texts[number], context) for number, text in segments.items()}
    return TakenTexts(
        {number: texts[number] for number, what in wrong.items() if not what},
        {number: what for number, what in wrong.items() if what},
    )


def _translations(content: str) -> list[tuple[str, str]] | str:
    """Return ids and texts, or why the answer is none."""
    fenced = _FENCED.fullmatch(content)
    try:
        told: Any = json.loads(fenced[1] if fenced else content)
    except (ValueError, RecursionError):
        return "the answer was no JSON"
    items = told.get("translations") if isinstance(told, dict) else None
    if not isinstance(items, list):
        return "the answer was not in the schema"
    found: list[tuple[str, str]] = []
    for item in items:
        number = item.get("id") if isinstance(item, dict) else None
        text = item.get("text") if isinstance(item, dict) else None
        if not isinstance(number, str) or not isinstance(text, str):
            return "the answer was not in the schema"
        found.append((number, text))
    return found


def _ids(numbers: Counter[str], segments: Mapping[str, str]) -> str:
    missing = [number for number in segments if number not in numbers]
    foreign = [number for number in numbers if number not in segments]
    doubled = [number for number, count in numbers.items() if count > 1]
    named = (("missing", missing), ("unknown", foreign), ("doubled", doubled))
    told = [f"{what}: {', '.join(ids)[:80]}" for what, ids in named if ids]
    return f"the ids were not those of the segments ({'; '.join(told)})" if told else ""


def _wrong(text: str, said: str, context: Context) -> str:
    if what := fault(text, said):
        return what
    marks = Counter(_MARK.findall(text))
    back = Counter(_MARK.findall(said))
    kept = {one.source for one in context.aside(text).keeps} & marks.keys()
    off = [mark for mark in kept if back[mark] != marks[mark]]
    invented = [mark for mark in back if mark not in marks] if kept else []
    named = (("not there exactly once", sorted(off)), ("invented", sorted(invented)))
    told = [f"{' '.join(marked)} {what}" for what, marked in named if marked]
    return f"marks: {', '.join(told)}" if told else ""
