"""A newsroom's project in a temporary folder, for tests of whole jobs."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.catalogue import codec
from l10n.catalogue.units.state import state_of
from l10n.language.text.requoting import retypeset
from l10n.model.unit import Verdict
from l10n.project import Project
from l10n.store.loading import load_catalogue
from l10n.workflow.starting import start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.unit import State, Unit

ROOT = Path(__file__).parents[2]
ANCHORAGE = ROOT / "source" / "anchorage.txt"

Run = Callable[..., tuple[int, str, str]]
"""Runs the command line with words; exit status, stdout and stderr."""


_DENIAL: Final = re.compile(r"\b[Aa]ucun\b")
_SMALL_WORD: Final = re.compile(r"(?<![^\W\d_])[^\W\d_A-ZÀ-ÖØ-Þ]+(?![^\W\d_])")


def pretend(text: str) -> str:
    """Translate into a language that nobody speaks: names, figures and denials stay.

    A target in French capitals is French, and an error.
    """
    said = _SMALL_WORD.sub(lambda match: codecs.encode(match[0], "rot13"), text)
    return retypeset(_DENIAL.sub("Ningún", said), "es")


class Desk:
    """A project with one article and one language, and the hands of its people.

    No engine drafts for them unless `drafts` says so.
    """

    def __init__(
        self,
        folder: Path,
        language: str = "es",
        source: Path = ANCHORAGE,
        *,
        drafts: bool = False,
    ) -> None:
        start(folder, [language], [source])
        if not drafts:
            with (folder / "l10n.toml").open("a", encoding="utf-8") as settings:
                settings.write('\n[drafting]\nengines = ["none"]\n')
        self.sit(folder, language, source.name)

    @classmethod
    def at(cls, folder: Path, language: str, source: str) -> Desk:
        """Sit down at a project that is there."""
        desk = cls.__new__(cls)
        desk.sit(folder, language, source)
        return desk

    def sit(self, folder: Path, language: str, source: str) -> None:
        """Take a project as one's own."""
        self.folder = folder
        self.language = language
        self.name = Path(source).stem
        self.source = folder / "source" / source
        self.project = Project.open(folder)

    @property
    def catalogue_path(self) -> Path:
        """Where the catalogue is."""
        return self.project.layout.catalogue(self.name, self.language)

    def units(self) -> list[Unit]:
        """Return the units in use, in file order."""
        catalogue = load_catalogue(self.project.layout, self.name, self.language)
        return [slot.unit for slot in catalogue.units()]

    def states(self) -> dict[str, State]:
        """Return the state of every unit by its source text."""
        return {unit.source: state_of(unit, self.language) for unit in self.units()}

    def translate(self, translate: Callable[[str], str] = str.upper) -> None:
        """Translate every unit, as a person does in a PO editor."""
        self.edit(
            {
                unit.id: replace(unit, target=translate(unit.source), fuzzy=False, previous=None)
                for unit in self.units()
            }
        )

    def edit(self, change: Mapping[str, Unit]) -> None:
        """Save units as a PO editor would: the file and nothing else."""
        catalogue = load_catalogue(self.project.layout, self.name, self.language)
        source = self.project.layout.relative(self.source)
        self.catalogue_path.write_bytes(codec.write(catalogue.map_units(change), source))

    def approve(self) -> None:
        """Approve everything that is translated."""
        self.project.review(self.name, self.language, Verdict.APPROVED, by="ana")

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Publish a new version of the French text."""
        text = self.source.read_bytes().decode("utf-8")
        self.source.write_bytes(change(text).encode("utf-8"))

    def files(self) -> dict[str, tuple[bytes, int]]:
        """Return every file with its bytes and the time it was written, but for the ledger.

        What stands in that may be written by whoever looks, and is found out again.
        """
        ledger = self.project.layout.ledger
        return {
            path.relative_to(self.folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and path != ledger
        }


def approved_desk(folder: Path) -> Desk:
    """Make a desk where everything is translated and approved."""
    desk = Desk(folder)
    desk.project.sync()
    desk.translate()
    desk.approve()
    desk.project.sync()
    return desk
