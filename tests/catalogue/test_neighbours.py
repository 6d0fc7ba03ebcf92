"""Other programs write our files: unchanged units keep their state, changed ones lose approval."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import polib
import pytest
from translate.storage import pypo

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.po.writing import write_catalogue
from l10n.catalogue.units.digests import draft_digest
from l10n.catalogue.units.state import state_of
from l10n.model.unit import Draft, Review, State, Unit, Verdict
from tests.catalogue.versions import AT, DAWN, DUSK, LANGUAGE, NOON, Versions

LONG_NAME = "Anne-Charlotte.de_Villers"[:24]
CHANGED = "Le ministre arrive à 13 heures."


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True)


def _msgmerge(po: Path, pot: Path) -> None:
    """Merge with a template, as `make update-po` of many projects does."""
    _run("msgmerge", "--quiet", "--previous", "-o", po, po, pot)


def _msgcat(po: Path, _: Path) -> None:
    _run("msgcat", "-o", po, po)


def _msgattrib(po: Path, _: Path) -> None:
    _run("msgattrib", "-o", po, po)


def _polib(po: Path, _: Path) -> None:
    polib.pofile(str(po)).save(str(po))


def _pypo(po: Path, _: Path) -> None:
    """Rewrite every unit with translate-toolkit, the engine of Weblate."""
    store = pypo.pofile.parsefile(str(po))  # type: ignore[no-untyped-call] # ships no types
    for unit in store.units:
        if unit.istranslatable():
            unit.target = str(unit.target)
    store.save()


WRITERS = {
    "msgmerge": _msgmerge,
    "msgcat": _msgcat,
    "msgattrib": _msgattrib,
    "polib": _polib,
    "pypo": _pypo,
}
writers = pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS.keys())


@pytest.fixture
def versions() -> Versions:
    """Give a catalogue with a unit in every state that a file can hold."""
    made = Versions(DAWN, NOON, DUSK, ["Une phrase de plus.", "Et encore une."])
    made.approve_all()
    units = [slot.unit for slot in made.catalogue.units()]
    draft = Draft("apertium:fr-es", AT, draft_digest("BORRADOR", LANGUAGE))
    signed = Review(Verdict.APPROVED, LONG_NAME, AT, units[5].reviews[0].digest)
    change = (
        Unit(units[1].id, units[1].source, "BORRADOR", fuzzy=True, draft=draft),
        Unit(units[2].id, units[2].source),
        Unit(units[3].id, units[3].source, "A medias", fuzzy=True, remarks=("¿seguro?",)),
        Unit(units[4].id, units[4].source, "Traducido", questions=("quién",)),
        replace(units[5], reviews=(signed,)),
        replace(units[6], fuzzy=True, previous="Une phrase de moins."),
    )
    made.catalogue = made.catalogue.map_units({unit.id: unit for unit in change})
    return made


def _written(versions: Versions, folder: Path) -> tuple[Path, Path]:
    po, pot = folder / "a.po", folder / "a.pot"
    po.write_text(write_catalogue(versions.catalogue, "source/a.txt"), encoding="utf-8")
    pot.write_text(write_catalogue(versions.template, "source/a.txt"), encoding="utf-8")
    return po, pot


def test_msgfmt_accepts_catalogue_and_template(versions: Versions, tmp_path: Path) -> None:
    """GNU's own check finds no error in any file we write."""
    for path in _written(versions, tmp_path):
        _run("msgfmt", "--check", "-o", tmp_path / "a.mo", path)


@writers
def test_a_rewriting_by_others_changes_no_unit(
    write: Callable[[Path, Path], None], versions: Versions, tmp_path: Path
) -> None:
    """Units, marks, remarks, questions and states are read back as they were."""
    po, pot = _written(versions, tmp_path)
    write(po, pot)
    read = read_catalogue(po.read_text(encoding="utf-8"))
    before = [slot.unit for slot in versions.catalogue.units()]
    assert [slot.unit for slot in read.units()] == before
    assert {state_of(unit, LANGUAGE) for unit in before} == set(State) - {
        State.OBSOLETE,
        State.REJECTED,
    }


@writers
def test_a_target_changed_by_others_loses_its_approval(
    write: Callable[[Path, Path], None], versions: Versions, tmp_path: Path
) -> None:
    """A sed in the night, an editor, a merge: changed text is not approved text."""
    po, pot = _written(versions, tmp_path)
    text = po.read_text(encoding="utf-8")
    po.write_text(text.replace(DAWN[0].upper(), "OTRA COSA."), encoding="utf-8")
    write(po, pot)
    first = next(read_catalogue(po.read_text(encoding="utf-8")).units()).unit
    assert first.target == "OTRA COSA."
    assert state_of(first, LANGUAGE) is State.TRANSLATED


def test_msgmerge_with_a_newer_template_ends_as_our_own_sync(
    versions: Versions, tmp_path: Path
) -> None:
    """What msgmerge made fuzzy is outdated with its true previous text, also for us."""
    versions.approve_all()
    po, pot = _written(versions, tmp_path)
    newer = Versions(DAWN, NOON, DUSK, ["Une phrase de plus.", "Et encore une."])
    newer.sync(DAWN, [CHANGED, NOON[1]], DUSK, ["Une phrase de plus.", "Et encore une."])
    pot.write_text(write_catalogue(newer.template, "source/a.txt"), encoding="utf-8")
    _msgmerge(po, pot)
    merged = read_catalogue(po.read_text(encoding="utf-8"))
    states = {slot.unit.source: state_of(slot.unit, LANGUAGE) for slot in merged.units()}
    assert states.pop(CHANGED) is State.OUTDATED
    assert set(states.values()) == {State.REVIEWED}
    versions.catalogue, versions.template = merged, newer.template
    versions.sync(DAWN, [CHANGED, NOON[1]], DUSK, ["Une phrase de plus.", "Et encore une."])
    assert versions.states()[CHANGED] is State.OUTDATED
