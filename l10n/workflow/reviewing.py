"""Decisions from scripts: listed with digests, taken by digest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from l10n.catalogue.catalogue import units_of
from l10n.catalogue.decisions import decide
from l10n.catalogue.digests import review_digest
from l10n.catalogue.marks import WHO
from l10n.catalogue.state import origin_of, state_of
from l10n.catalogue.writing import write_catalogue
from l10n.errors import DecisionRefused, UsageProblem
from l10n.language.typography import fold
from l10n.model.unit import ChangeClass, Decision, Origin, State, Verdict
from l10n.workflow.clock import utc_minute
from l10n.workflow.loading import load_catalogue, load_template
from l10n.workflow.storage import locked, write_changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.unit import Unit
    from l10n.workflow.project import Project


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A unit as a reviewer sees it; `digest` is what a decision names.

    `change` is the class of the source's last edit, None where the target is not outdated.
    """

    unit: str
    digest: str
    state: State
    origin: Origin | None
    source: str
    target: str
    previous: str | None
    change: ChangeClass | None


def review_list(project: Project, article: str, language: str) -> tuple[ReviewItem, ...]:
    """List an article's units in one language, in document order."""
    name, _ = project.layout.article(article)
    (tag,) = project.languages([language])
    template = load_template(project.layout, name)
    catalogue = load_catalogue(project.layout, name, tag)
    return tuple(_item(unit, tag) for unit in units_of(template, catalogue))


def _item(unit: Unit, language: str) -> ReviewItem:
    return ReviewItem(
        unit=unit.id,
        digest=review_digest(unit, language),
        state=state_of(unit, language),
        origin=origin_of(unit, language),
        source=unit.source,
        target=unit.target,
        previous=unit.previous,
        change=change_of(unit),
    )


def change_of(unit: Unit) -> ChangeClass | None:
    """Return the class of the edit that made a target outdated."""
    if unit.previous is None or not unit.fuzzy:
        return None
    same = fold(unit.previous) == fold(unit.source)
    return ChangeClass.TYPOGRAPHY if same else ChangeClass.WORDING


def review(
    project: Project, where: tuple[str, str], verdict: Verdict, by: str, chosen: Sequence[str]
) -> tuple[str, ...]:
    """Take one decision on several units, all or none.

    `chosen` are `UNIT@DIGEST`; when empty, an approval takes every `translated` unit of human
    origin. Raises DecisionRefused where a text is not the one that the digest names.
    """
    if re.fullmatch(WHO, by) is None:
        what = f"{by!r} cannot sign"
        raise UsageProblem("--by", what, "use up to 24 letters, digits, . _ or -")
    name, source = project.layout.article(where[0])
    (language,) = project.languages([where[1]])
    path = project.layout.catalogue(name, language)
    with locked(project.layout.lock):
        catalogue = load_catalogue(project.layout, name, language)
        template = load_template(project.layout, name)
        units = {unit.id: unit for unit in units_of(template, catalogue)}
        picked = _pick(units, chosen, language) if chosen else _all(units, verdict, language)
        decision, now = Decision(verdict, by), utc_minute()
        change = {i: decide(units[i], decision, language, now) for i in picked}
        decided = catalogue.map_units(change)
        data = write_catalogue(decided, project.layout.relative(source)).encode("utf-8")
        write_changed({path: data, project.layout.base(path): data}, project.layout.root)
    return tuple(picked)


def _all(units: dict[str, Unit], verdict: Verdict, language: str) -> list[str]:
    if verdict is not Verdict.APPROVED:
        raise UsageProblem("review", "nothing chosen to reject", "name units as UNIT@DIGEST")
    return [
        i
        for i, unit in units.items()
        if state_of(unit, language) is State.TRANSLATED
        and origin_of(unit, language) is Origin.HUMAN
    ]


def _pick(units: dict[str, Unit], chosen: Sequence[str], language: str) -> list[str]:
    for one in chosen:
        unit_id, at, digest = one.rpartition("@")
        if not at or not digest:
            raise UsageProblem(one, "this names no text", "write UNIT@DIGEST, see `review list`")
        unit = units.get(unit_id)
        if unit is None:
            raise DecisionRefused(unit_id, "no such unit", "see `l10n review list`")
        if not unit.target:
            raise DecisionRefused(unit_id, "it has no target", "translate it first")
        if review_digest(unit, language) != digest:
            what = "the text is not the one you saw"
            raise DecisionRefused(unit_id, what, "look at it again with `l10n review list`")
    return [one.rpartition("@")[0] for one in chosen]
