"""The messages for an entry: what never changes first, what is its own last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from l10n.drafting.models.rules import GLOSSARY, RULES, SCHEMA, STYLE
from l10n.language.text.tags import english_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.drafting.engine import Context, Sample

Message = dict[str, str]

REVISION: Final = "1"
"""Part of a model's version: other rules give other answers."""


def messages(
    segments: Mapping[str, str],
    context: Context,
    style: str,
    findings: Mapping[str, Sequence[str]],
) -> list[Message]:
    """Ask for the segments of an entry, given by their ids, with what was wrong before."""
    asked = {
        "entry": {
            "before": _pairs(context.scene.before),
            "after": _pairs(context.scene.after),
        },
        "segments": [
            _segment(number, text, context, findings.get(number, ()))
            for number, text in segments.items()
        ],
    }
    return [
        {"role": "system", "content": _system(context, style)},
        *_examples(context.scene.examples),
        {"role": "user", "content": _json(asked)},
    ]


def _system(context: Context, style: str) -> str:
    language = f"{english_name(context.language)} ({context.language})"
    parts = [RULES.format(language=language, schema=_json(SCHEMA))]
    if style:
        parts.append(STYLE.format(language=language, style=style))
    if terms := context.scene.terms:
        lines = "\n".join(f"{term.source} -> {term.target}" for term in terms)
        parts.append(GLOSSARY.format(language=language, terms=lines))
    return "\n".join(parts)


def _examples(examples: Sequence[Sample]) -> list[Message]:
    """Show approved pairs of the house as an earlier question and its answer."""
    if not examples:
        return []
    asked = [{"id": f"e{n}", "source": one.source} for n, one in enumerate(examples, 1)]
    said = [{"id": f"e{n}", "text": one.target} for n, one in enumerate(examples, 1)]
    return [
        {"role": "user", "content": _json({"segments": asked})},
        {"role": "assistant", "content": _json({"translations": said})},
    ]


def _segment(
    number: str, text: str, context: Context, findings: Sequence[str]
) -> dict[str, object]:
    aside = context.aside(text)
    segment: dict[str, object] = {"id": number, "source": text}
    if aside.previous is not None:
        segment["previous_source"] = aside.previous.source
        segment["previous_target"] = aside.previous.target
    if aside.keeps:
        segment["keep"] = {one.source: one.target for one in aside.keeps}
    if found := [*aside.findings, *findings]:
        segment["findings"] = found
    return segment


def _pairs(samples: Sequence[Sample]) -> list[dict[str, str]]:
    return [{"source": one.source, "target": one.target} for one in samples]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
