"""A desk that lies open shows what one that is opened now shows, whatever happened meanwhile."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings

from l10n.frozen import replace
from l10n.store.at_hand import AtHand
from l10n.workflow.desk.opening import Desks
from tests.workflow.test_amending_at_hand import KEY, STEPS, Room, begun

if TYPE_CHECKING:
    from l10n.workflow.desk.viewing import DeskArticle


def _shown(article: DeskArticle) -> DeskArticle:
    """Leave ages out: a second may have passed."""
    entries = (
        replace(entry, units=tuple(replace(unit, age=0) for unit in entry.units))
        for entry in article.entries
    )
    return replace(article, entries=tuple(entries))


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(STEPS)
def test_an_open_desk_shows_what_a_new_one_does(steps: list[tuple[Any, ...]]) -> None:
    """After acts, edits outside, older copies, syncs and a French that went on."""
    with tempfile.TemporaryDirectory() as kept:
        desk = begun(Path(kept))
        room, desks = Room(desk.folder, AtHand()), Desks(desk.folder)
        for step in steps:
            room.play(step)
            now, anew = desks.desk(KEY), Desks(desk.folder).desk(KEY)
            assert _shown(now.article) == _shown(anew.article)
            assert now.lens.names == anew.lens.names
