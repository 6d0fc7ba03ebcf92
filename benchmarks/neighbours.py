#!/usr/bin/env python3
"""What other programs keep of our catalogues, and what the next sync repairs.

    python benchmarks/neighbours.py [NAME ...]

A catalogue that holds every state is written by each program: the editors open it, add a word to
one target and save; the others rewrite it. Counted is what the units that nobody touched have
kept, then what they are after `l10n sync`. Not installed is named and left out; everything comes
from Debian (`apt-get install gettext poedit lokalize omegat xvfb xdotool dbus`) or is a
development dependency.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import polib
from translate.storage import pypo

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import screen  # noqa: E402 - the path comes first

from l10n.catalogue.po.forms import entry_of  # noqa: E402
from l10n.catalogue.po.reading import read_catalogue  # noqa: E402
from l10n.catalogue.units.digests import draft_digest  # noqa: E402
from l10n.catalogue.units.state import state_of  # noqa: E402
from l10n.model.unit import Draft, State, Verdict  # noqa: E402
from tests.workflow.desk import Desk  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.catalogue import Slot

LANGUAGE: Final = "es"
ARTICLE: Final = """Grève dans les ports : la journée

Les dockers ont cessé le travail ce lundi dans six ports, a annoncé leur syndicat.
19h05 - Le port du Havre à l'arrêt
Aucun navire n'est entré depuis midi. Les grues ne bougent plus. La digue reste ouverte.
18h30 - Négociations
Le ministre reçoit les syndicats à 20h00. Rien n'a filtré. La foule attend. Un bus arrive.
"""

OMEGAT_PROJECT: Final = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>
<target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>FR</source_lang>
<target_lang>ES</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""


def desk_with_every_state(folder: Path) -> Desk:
    """Make a project whose catalogue has a unit in every state, with marks of every kind."""
    text = folder / "ports.txt"
    text.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(folder / "desk", LANGUAGE, text)
    desk.project.sync()
    desk.translate(lambda source: source.swapcase())
    desk.project.review("ports", LANGUAGE, Verdict.APPROVED, by="Anne-Charlotte.de_Viller")
    units = desk.units()
    draft = Draft("apertium:fr-es", "2025-08-15T18:01Z", draft_digest("Un borrador", LANGUAGE))
    changed = (
        replace(units[2], target="Un borrador", fuzzy=True, draft=draft, reviews=()),
        replace(units[3], fuzzy=True, remarks=("¿seguro?",), reviews=()),
        replace(units[4], target="", reviews=()),
        replace(units[7], questions=("¿quién?",), reviews=()),
    )
    desk.edit({unit.id: unit for unit in changed})
    chosen = [
        f"{item.unit}@{item.digest}"
        for item in desk.project.review_list("ports", LANGUAGE)
        if item.unit == units[8].id
    ]
    desk.project.review("ports", LANGUAGE, Verdict.REJECTED, by="ben", units=chosen)
    desk.rewrite(lambda text: text.replace("18h30 -", "18h40 -").replace("La foule attend. ", ""))
    desk.rewrite(lambda text: text.replace("La digue reste ouverte", "La digue reste fermée"))
    desk.project.sync()
    return desk


def msgmerge(desk: Desk, _: Path) -> None:
    """Merge the catalogue with its own template."""
    po, pot = desk.catalogue_path, desk.project.layout.template("ports")
    _run("msgmerge", "--quiet", "--previous", "-o", po, po, pot)


def msgcat(desk: Desk, _: Path) -> None:
    """Rewrite the file with gettext."""
    _run("msgcat", "-o", desk.catalogue_path, desk.catalogue_path)


def msgattrib(desk: Desk, _: Path) -> None:
    """Rewrite the file as those do who filter by attributes."""
    _run("msgattrib", "-o", desk.catalogue_path, desk.catalogue_path)


def by_polib(desk: Desk, _: Path) -> None:
    """Rewrite the file with polib."""
    polib.pofile(str(desk.catalogue_path)).save(str(desk.catalogue_path))


def by_pypo(desk: Desk, _: Path) -> None:
    """Rewrite every unit with translate-toolkit, the engine of Weblate."""
    store = pypo.pofile.parsefile(str(desk.catalogue_path))
    for unit in store.units:
        if unit.istranslatable():
            unit.target = str(unit.target)
    store.save()


def poedit(desk: Desk, home: Path) -> None:
    """Edit in Poedit."""
    screen.poedit(desk.catalogue_path, home)


def lokalize(desk: Desk, home: Path) -> None:
    """Edit in Lokalize."""
    screen.lokalize(desk.catalogue_path, home)


def omegat(desk: Desk, home: Path) -> None:
    """Let OmegaT's console make its target file, and put that in the catalogue's place."""
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (home / name).mkdir(parents=True, exist_ok=True)
    (home / "omegat.project").write_text(OMEGAT_PROJECT, encoding="utf-8")
    shutil.copy(desk.catalogue_path, home / "source" / "ports.po")
    _run("omegat", home, "--mode=console-translate", f"--config-dir={home / 'config'}")
    shutil.copy(home / "target" / "ports.po", desk.catalogue_path)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A program, and how it writes a catalogue."""

    name: str
    write: Callable[[Desk, Path], None]
    is_installed: bool


def neighbours() -> tuple[Neighbour, ...]:
    """List the programs in the order of the table."""
    gettext = shutil.which("msgmerge") is not None
    return (
        Neighbour("Poedit", poedit, screen.is_installed("poedit")),
        Neighbour("Lokalize", lokalize, screen.is_installed("lokalize")),
        Neighbour("OmegaT", omegat, shutil.which("omegat") is not None),
        Neighbour("msgmerge", msgmerge, gettext),
        Neighbour("msgcat", msgcat, gettext),
        Neighbour("msgattrib", msgattrib, gettext),
        Neighbour("pypo", by_pypo, is_installed=True),
        Neighbour("polib", by_polib, is_installed=True),
    )


FACETS: Final[dict[str, Callable[[Slot], object]]] = {
    "target": lambda slot: slot.unit.target,
    "fuzzy": lambda slot: slot.unit.fuzzy,
    "`#\\|`": lambda slot: slot.unit.previous,
    "draft line": lambda slot: slot.unit.draft,
    "review line": lambda slot: slot.unit.reviews,
    "remark": lambda slot: slot.unit.remarks,
    "question": lambda slot: slot.unit.questions,
    "notes": lambda slot: (slot.place, slot.notes),
    "obsolete": lambda slot: slot.unit.obsolete,
    "bytes": lambda slot: entry.raw.strip() if (entry := entry_of(slot)) else None,
    "state": lambda slot: state_of(slot.unit, LANGUAGE),
}


def slots(desk: Desk) -> dict[str, Slot]:
    """Read all units of the catalogue, obsolete ones too."""
    text = desk.catalogue_path.read_text(encoding="utf-8")
    return read_catalogue(text, "ports.po").by_id()


def judge(neighbour: Neighbour, folder: Path) -> list[str]:
    """Let a neighbour write; tell what the units that it was not asked to change have kept."""
    desk = desk_with_every_state(folder)
    before = slots(desk)
    neighbour.write(desk, folder / "home")
    after = slots(desk)
    edited = {i for i, slot in after.items() if slot.unit.target.endswith(screen.TYPED)}
    desk.project.sync()
    synced = slots(desk)
    kept = [_kept(facet, before, after, edited) for facet in FACETS.values()]
    repaired = _kept(FACETS["state"], before, synced, edited)
    approved = [i for i in edited if state_of(synced[i].unit, LANGUAGE) is State.REVIEWED]
    asked = {i for i, slot in before.items() if state_of(slot.unit, LANGUAGE) is State.REVIEWED}
    lost = "false" if approved else ("gone" if edited & asked else "-")
    return [neighbour.name, *kept, repaired, lost]


def _kept(
    facet: Callable[[Slot], object],
    before: dict[str, Slot],
    after: dict[str, Slot],
    edited: set[str],
) -> str:
    asked = [i for i in before if i not in edited]
    same = sum(1 for i in asked if i in after and facet(before[i]) == facet(after[i]))
    return "all" if same == len(asked) else f"{same} of {len(asked)}"


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=120)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    chosen = parser.parse_args().names
    heads = ["kept by", *FACETS, "state after sync", "approval of the edited unit"]
    print("| " + " | ".join(heads) + " |")
    print("|---" * len(heads) + "|")
    for neighbour in neighbours():
        if chosen and neighbour.name not in chosen:
            continue
        if not neighbour.is_installed:
            print(f"| {neighbour.name} | not installed |")
            continue
        with tempfile.TemporaryDirectory() as folder:
            print("| " + " | ".join(judge(neighbour, Path(folder))) + " |", flush=True)


if __name__ == "__main__":
    main()
