"""A project with one JSON source in several languages, for tests of editions."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from l10n.catalogue import codec
from l10n.model.unit import Verdict
from l10n.project import Project
from l10n.store.loading import load_catalogue
from l10n.workflow.starting import start

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from l10n.model.unit import Unit

FERRY = {
    "id": "bac",
    "published": "2025-08-15T19:05:00+02:00",
    "title": "Le bac part",
    "html": "<p>Le bac quitte le quai.</p><p>Il revient demain.</p>",
}
BRIDGE = {
    "id": "pont",
    "published": "2025-08-15T18:40:00+02:00",
    "html": "<p>Le pont est levé.</p>",
}
TIDE = {
    "id": "maree",
    "published": "2025-08-15T18:10:00+02:00",
    "html": "<p>La marée monte.</p>",
}


PAGES_AND_TEXTS = ("[export]", 'formats = ["html", "text"]')
"""Settings of who publishes both."""


def tree(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder by their path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def said(text: str) -> str:
    """Translate into a language that nobody speaks."""
    return text.translate(str.maketrans("aeiouéèê", "uoaieuou"))


@dataclass(frozen=True, slots=True)
class Harbour:
    """A port's live-blog, and the hands of those who work on it."""

    root: Path
    languages: tuple[str, ...]

    @property
    def project(self) -> Project:
        """The project, as its settings are now."""
        return Project.open(self.root)

    def configure(self, *lines: str) -> None:
        """Write the settings anew, with these lines below them."""
        targets = ", ".join(f'"{language}"' for language in self.languages)
        head = f'[project]\ntargets = [{targets}]\n[drafting]\nengines = ["none"]\n'
        text = head + "".join(f"{line}\n" for line in lines)
        (self.root / "l10n.toml").write_text(text, encoding="utf-8")

    def publish(self, *entries: Mapping[str, object], title: str = "Au port") -> None:
        """Save a version of the source, and sync."""
        whole = {"format": "l10n-liveblog", "version": 1, "title": title, "entries": entries}
        text = json.dumps(whole, ensure_ascii=False)
        (self.root / "source" / "port.json").write_text(text, encoding="utf-8")
        self.project.sync(draft=False)

    def translate(
        self, change: Callable[[str], str] = said, *, languages: tuple[str, ...] = ()
    ) -> None:
        """Translate and approve whatever has no target yet."""
        for language in languages or self.languages:
            self.edit(
                language,
                lambda unit: _told(unit, change) if unit.fuzzy or not unit.target else unit,
            )
            self.project.review("port", language, Verdict.APPROVED, by="ana")

    def edit_bridge(self) -> None:
        """Publish that the bridge comes down, and translate it."""
        self.publish(FERRY, {**BRIDGE, "html": "<p>Le pont descend.</p>"}, TIDE)
        self.translate()

    def edit(self, language: str, change: Callable[[Unit], Unit]) -> None:
        """Save every unit of a catalogue as somebody changed it."""
        layout = self.project.layout
        catalogue = load_catalogue(layout, "port", language)
        units = {slot.unit.id: change(slot.unit) for slot in catalogue.units()}
        text = codec.write(catalogue.map_units(units), "source/port.json")
        layout.catalogue("port", language).write_bytes(text)

    def page(self, language: str, suffix: str = ".html") -> str:
        """Read an edition in `build/`."""
        return (self.root / "build" / language / f"port{suffix}").read_text(encoding="utf-8")

    def manifest(self, language: str, suffix: str = ".html") -> dict[str, Any]:
        """Read a manifest in `build/`."""
        document: dict[str, Any] = json.loads(self.page(language, f"{suffix}.manifest.json"))
        return document


def _told(unit: Unit, change: Callable[[str], str]) -> Unit:
    return replace(unit, target=change(unit.source), fuzzy=False, previous=None)


def harbour(folder: Path, *languages: str) -> Harbour:
    """Make a project in which three entries are translated and approved."""
    start(folder, languages, [])
    made = Harbour(folder, languages)
    made.configure()
    made.publish(FERRY, BRIDGE, TIDE)
    made.translate()
    return made
