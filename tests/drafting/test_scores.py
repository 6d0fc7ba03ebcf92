"""How good drafts are around names: measured with Apertium for real, and pinned."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from l10n import segment
from l10n.drafting.apertium import Apertium
from tests.drafting import judged as judge

pytestmark = pytest.mark.no_cover  # what engines say is judged, not our lines

DAMAGED = 0.02
"""Of the drafts of a language, how many may be damaged by the machine; none states a wrong fact."""

DRAFTED = 0.95
"""Of the lines, how many have a draft: refusing all is no way to be right."""


def _seed() -> list[judge.Line]:
    text = Path(__file__).parents[2].joinpath("source/anchorage.txt").read_text(encoding="utf-8")
    return [judge.Line(one, {}) for one in dict.fromkeys(found.text for found in segment(text))]


@cache
def _judged(name: str) -> tuple[judge.Judged, ...]:
    lines = _seed() if name == "seed" else judge.read(name)
    engine = Apertium()
    try:
        return tuple(judge.judged(lines, engine))
    finally:
        engine.close()


@pytest.mark.parametrize("language", judge.LANGUAGES)
@pytest.mark.parametrize("name", ["seed", "live.txt", "others.txt", "desk.txt"])
def test_no_draft_is_wrong_and_hardly_any_damaged(name: str, language: str) -> None:
    """The floor of the seed, of a live-blog, of sport, courts, weather and strikes, by language."""
    all_of_it = [one for one in _judged(name) if one.language == language]
    drafts = [one for one in all_of_it if one.draft is not None]
    assert len(drafts) >= DRAFTED * len(all_of_it)
    assert [(one.draft, one.wrong) for one in drafts if one.wrong] == []
    damaged = [(one.draft, one.damage) for one in drafts if one.damage]
    assert len(damaged) <= DAMAGED * len(drafts), damaged


def test_the_lines_are_enough_to_judge() -> None:
    """A hundred lines, each judged in every language."""
    lines = [line for name in ("live.txt", "others.txt") for line in judge.read(name)]
    assert len(lines) >= 100
    assert Counter(language for line in lines for language in line.wanted) == Counter(
        dict.fromkeys(judge.LANGUAGES, len(lines))
    )


@pytest.mark.parametrize(
    ("source", "draft", "language"),
    [
        ("« Oui », a-t-il dit.", "«Sí», hadeclarado.", "es"),
        ("Le train part à 18 heures.", "The train leaves at 6 p.m..", "en"),
        ("L’Aisne est touchée.", "Lo Aisne está afectada, lo Aisne.", "es"),
        ("Il part de l’Alaska.", "Parte di il Alaska.", "it"),
        ("Le PDG s’en va.", "El DIRECTOR GENERAL se va.", "es"),
        ("Lens passe.", "Lens It passes.", "en"),
        ("Il tentera.", "Tentare# di il suo.", "it"),
        ("Mme Le Pen part.", "la senyora Le Pen marxa.", "ca"),
    ],
)
def test_the_judge_sees_what_machines_do(source: str, draft: str, language: str) -> None:
    """Each kind of damage that was reported is found in a draft that has it."""
    assert list(judge.damage(judge.Made(source, draft, ()), language))
