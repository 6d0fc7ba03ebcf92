"""A long evening: a live-blog of 428 entries with everything that stands on pages."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from l10n.assembly.assemble import Material, assemble
from l10n.assembly.clock import Clock
from l10n.assembly.gates import Policy
from l10n.assembly.instants import entry_instants
from l10n.catalogue.versions.template import update_template
from l10n.documents.formats import read_document, write_document
from l10n.documents.printing import Alternate, Printing
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.article import Article

ENTRIES = 428
_WORDS = (
    *("bateau", "capitaine", "digue", "écluse", "filet", "grue", "hangar", "jetée", "le", "la"),
    *("marée", "nuit", "phare", "quai", "remorqueur", "un", "une", "vent", "voile", "et", "sur"),
)
_LONG = f"https://port.example/{'quai/' * 12}{'abcdefghij' * 14}?jour=1"
_TABLE = (
    "<table><caption>Les départs</caption><tr><th>Bateau</th><th>Heure</th><th>Quai</th>"
    "<th>Destination du soir</th><th>Passagers à bord</th></tr>"
    "<tr><td>Goéland</td><td>19 h</td><td></td><td>Les îles du large</td><td>1 200</td></tr>"
    "</table>"
)
_FIGURE = (
    '<figure><img src="https://port.example/quai.jpg" alt="Un quai le soir">'
    "<figcaption>Le quai, hier.</figcaption></figure>"
)
_EXTRAS = {
    9: "<ul><li>Un départ<ul><li>vers les îles</li></ul></li><li>Une arrivée</li></ul>",
    11: "<blockquote><p>La marée monte.</p><p>Elle descend.</p></blockquote>",
    40: _TABLE,
    25: _FIGURE,
    50: f'<p>Les horaires : {_LONG} ce soir, <a href="https://port.example/x">ici</a>.</p>',
    30: '<iframe src="https://films.example/embed/7"></iframe>',
    35: "<ol><li>Premier</li><li>Second</li></ol>",
}


def _sentence(chance: Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(5, 16))]
    return f"{' '.join(words).capitalize()}."


def _entry(number: int, chance: Random) -> dict[str, Any]:
    minutes = (ENTRIES - number) * 3
    at = f"2025-08-{14 + minutes // 1440:02}T{minutes // 60 % 24:02}:{minutes % 60:02}:00+02:00"
    body = "".join(f"<p>{_sentence(chance)} {_sentence(chance)}</p>" for _ in range(2))
    extras = "".join(it for every, it in _EXTRAS.items() if number % every == 1)
    entry = {"id": f"e{number}", "published": at, "html": body + extras}
    marks = {"pinned": number == 7, "key": number in {3, 30, 90}}
    title = {"title": _sentence(chance).rstrip(".")} if number % 3 == 0 else {}
    authors = {"authors": ["Ana Ruiz"]} if number % 20 == 5 else {}
    return {**entry, **marks, **title, **authors}


def evening(entries: int = ENTRIES) -> bytes:
    """Write the live-blog as a document of our neutral form."""
    chance = Random(17)  # noqa: S311 - made-up texts, the same in every run
    whole = {
        "format": "l10n-liveblog",
        "version": 1,
        "title": "En direct : une longue soirée au port, minute par minute",
        "lead": "Les bateaux sortent, et le vent se lève.",
        "url": "https://port.example/direct",
        "entries": [_entry(number, chance) for number in range(entries)],
    }
    return json.dumps(whole, ensure_ascii=False).encode()


def page(
    language: str,
    document: bytes,
    made_as: str = "html",
    name: str = "port.json",
    say: Callable[[str], str] = str,
) -> str:
    """Write an edition in which every ninth text is missing and every seventh a machine's."""
    article = read_document(name, document)
    slots = list(update_template(new_catalogue("port"), article, "sha").template.units())
    units = {
        slot.unit.id: replace(slot.unit, target="" if n % 9 == 8 else say(slot.unit.source))
        for n, slot in enumerate(slots)
    }
    instants = entry_instants(article, None, "Europe/Paris")
    material = Material("port", article, slots, units, instants)
    made = assemble(material, language, Policy((State.TRANSLATED,)))
    entries = tuple(
        replace(
            entry,
            blocks=tuple(
                replace(block, units=tuple(replace(u, machine=n % 7 == 3) for u in block.units))
                for block in entry.blocks
            ),
        )
        for n, entry in enumerate(made.entries)
    )
    byline = replace(made.byline, url=article.about.url)
    told = _printing(language, article)
    return write_document(made_as, replace(made, entries=entries, byline=byline), told).decode()


def _printing(language: str, article: Article) -> Printing:
    clock = Clock(language, zone="Europe/Paris")
    others = tuple(
        Alternate(tag, f"../{tag}/port.html", f"https://desk.example/{tag}/port.html")
        for tag in ("ar", "de", "es")
    )
    return Printing(
        article,
        clock.time,
        zone="Europe/Paris",
        day=clock.day,
        site="Le port",
        address=f"https://desk.example/{language}/port.html",
        alternates=others,
        numerals=clock.numerals,
        day_and_time=clock.day_and_time,
    )
