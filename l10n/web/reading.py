"""Pages to read: the overview, a desk, one unit of it, an entry as published, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse

from l10n.frozen import dataclass, replace
from l10n.language.source import sentences
from l10n.model.edition import CorrectionState
from l10n.model.finding import Severity
from l10n.model.key import CatalogueKey
from l10n.model.unit import State
from l10n.store.clock import now
from l10n.web.access import OF_ACT, Action, authorize
from l10n.web.calls import read_choice, write_choice
from l10n.web.shield import FRAMED
from l10n.web.tables import KEYS
from l10n.workflow.correcting import list_corrections
from l10n.workflow.desk.choosing import Filter, choose
from l10n.workflow.desk.deciding import Act
from l10n.workflow.desk.opening import require_unit
from l10n.workflow.desk.previewing import preview
from l10n.workflow.draft_report import report_drafts
from l10n.workflow.remembering import search
from l10n.workflow.status import status

if TYPE_CHECKING:
    from starlette.responses import Response

    from l10n.web.calls import Call
    from l10n.web.site import Site
    from l10n.workflow.desk.choosing import Choice
    from l10n.workflow.desk.looking import Closely
    from l10n.workflow.desk.opening import OpenDesk
    from l10n.workflow.desk.viewing import DeskEntry, DeskUnit


_ASKED: Final = 500
"""Letters that are looked for at once."""


@dataclass(frozen=True, slots=True)
class DeskPage:
    """What a desk's page is filled with beside its entries."""

    key: CatalogueKey
    desk: OpenDesk
    choice: Choice
    may: frozenset[Act]
    now: float

    def look(self, unit: DeskUnit) -> Closely:
        """Look at a unit closely: only those that are shown are."""
        return self.desk.lens.look(unit)

    @property
    def query(self) -> dict[str, str]:
        """What the page's address says after its question mark."""
        return write_choice(replace(self.choice, at=""))

    def at(self, page: int) -> dict[str, str]:
        """Say the address of another page of the same choice."""
        return write_choice(replace(self.choice, page=page, at=""))

    def words(self, *, waiting: bool = False) -> int:
        """Count the words of the French: of all texts, or of those that wait."""
        units = (one for one in self.desk.article.units() if one.waits or not waiting)
        return sum(len(one.item.source.split()) for one in units)

    def grown(self, unit: DeskUnit) -> int:
        """Count the sentences by which the French of a unit grew."""
        before = unit.item.previous
        many = len(sentences(unit.item.source)) - len(sentences(before)) if before else 0
        return max(0, many)

    def entry_of(self, unit: DeskUnit) -> DeskEntry:
        """Return the entry that holds a unit."""
        return next(one for one in self.desk.article.entries if one.id == unit.entry)

    def alike(self, unit: DeskUnit, code: str) -> list[DeskUnit]:
        """List the texts of a unit's entry in which a check found the same."""
        units = self.entry_of(unit).units
        return [one for one in units if any(finding.code == code for finding in one.findings)]

    def to_approve(self, entry: DeskEntry) -> list[DeskUnit]:
        """List what approving an entry would approve."""
        return [unit for unit in entry.units if unit.to_approve]

    def warnings(self, entry: DeskEntry) -> int:
        """Count the warnings that stand in what approving an entry would approve."""
        found = (finding for unit in self.to_approve(entry) for finding in unit.findings)
        return sum(finding.severity is Severity.WARNING for finding in found)

    def errors(self, entry: DeskEntry) -> int:
        """Count the errors that stand in an entry."""
        return sum(len(unit.errors) for unit in entry.units)


def desk_page(site: Site, call: Call, key: CatalogueKey, choice: Choice) -> DeskPage:
    """Open a desk for whoever asks."""
    user = call.session.user if call.session else None
    may = frozenset(act for act in Act if authorize(user, OF_ACT[act], key))
    return DeskPage(key, site.desks.desk(key), choice, may, now())


def overview(site: Site, call: Call) -> Response:
    """Show all articles and languages, with what waits and how long."""
    workspace = site.desks.workspace()
    told = status(workspace, most=0)
    listed = list_corrections(workspace, (), ())
    proposed = [one for one in listed.corrections if one.state is CorrectionState.PROPOSED]
    user = call.session.user if call.session else None
    keys = {CatalogueKey(one.article, one.language) for one in proposed}
    may = {(key.article, key.language) for key in keys if authorize(user, Action.REVIEW, key)}
    return site.page(
        "overview.html",
        call,
        told=told,
        corrections=proposed,
        may=may,
        State=State,
        project=workspace,
        flash=_told(call),
    )


def _told(call: Call) -> str:
    return call.session.told() if call.session else ""


def drafts(site: Site, call: Call) -> Response:
    """Show what became of drafts, by engine and language."""
    return site.page("drafts.html", call, report=report_drafts(site.desks.workspace(), ()))


def desk(site: Site, call: Call) -> Response:
    """Show the desk of an article in one language."""
    key = site.desks.key(call.params["article"], call.params["language"])
    me = call.session.name if call.session else ""
    page = desk_page(site, call, key, read_choice(call.query))
    chosen = choose(page.desk.article, page.choice, me)
    return site.page("desk.html", call, page=page, chosen=chosen, Filter=Filter, flash=_told(call))


def unit(site: Site, call: Call) -> Response:
    """Show one unit alone: what a page puts in the place of the one it has."""
    key = site.desks.key(call.params["article"], call.params["language"])
    page = desk_page(site, call, key, read_choice(call.query))
    one = require_unit(page.desk, call.params["unit"])
    return site.page("unit.html", call, page=page, unit=one)


def as_published(site: Site, call: Call) -> Response:
    """Show an article as an export would write it now, for a frame that runs nothing."""
    key = site.desks.key(call.params["article"], call.params["language"])
    page = preview(site.desks.workspace(), key)
    return HTMLResponse(page, headers={"content-security-policy": FRAMED})


def memory(site: Site, call: Call) -> Response:
    """Show what was translated like some words before, and approved texts that hold them."""
    key = site.desks.key(call.params["article"], call.params["language"])
    asked = " ".join(call.query.get("q", "").split())[:_ASKED]
    workspace = site.desks.workspace()
    found = search(workspace, asked, key.language, in_targets=True) if asked else None
    return site.page("memory.html", call, key=key, asked=asked, found=found)


def keys(site: Site, call: Call) -> Response:
    """Show the map of keys."""
    return site.page("keys.html", call, actions=KEYS)
