"""One text looked at closely: its neighbours, the glossary, the memory, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.web.calls import read_choice
from l10n.web.deciding import key_of, session_of
from l10n.web.reading import desk_page
from l10n.workflow.desk.beside import decisions, neighbours, past_texts, terms
from l10n.workflow.desk.opening import require_unit
from l10n.workflow.remembering import search

if TYPE_CHECKING:
    from starlette.responses import Response

    from l10n.web.calls import Call
    from l10n.web.site import Site

_ASKED: Final = 500
"""Letters that are looked for at once."""

_FOUND: Final = 5


def closer(site: Site, call: Call) -> Response:
    """Show what is known around a text; the memory is asked for `q`, else for its French."""
    key, session = key_of(site, call), session_of(call)
    page = desk_page(site, call, key, read_choice({}))
    unit = require_unit(page.desk, call.params["unit"])
    workspace, source = site.desks.workspace(), unit.item.source
    asked = " ".join(call.query.get("q", "").split())[:_ASKED]
    return site.page(
        "closer.html",
        call,
        page=page,
        unit=unit,
        asked=asked,
        near=neighbours(page.desk.article, unit.id),
        terms=terms(page.desk.lens.glossary, source, key.language),
        found=search(workspace, asked or source, key.language, most=_FOUND, in_targets=bool(asked)),
        decisions=decisions(workspace, key, unit.id),
        deeds=site.chronicle.of(key, unit.id),
        texts=past_texts(workspace, key, unit.id),
        may_undo=bool(session.last_deeds(key, unit.id)),
    )
