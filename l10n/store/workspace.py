"""A project's folder and its settings: what every use case is given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.errors import ProjectProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.language.text.tags import normalise
from l10n.store.config import CONFIG, read_config
from l10n.store.layout import Layout
from l10n.store.paths import inside
from l10n.store.storage import read_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.errors import L10nError
    from l10n.store.config import Config


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where the files of a project are, and what its newsroom decided."""

    layout: Layout
    config: Config

    @classmethod
    def open(cls, path: Path | str = ".") -> Workspace:
        """Open the project in a folder, or in the nearest one above that has an l10n.toml."""
        if found := cls.around(Path(path)):
            return found
        where = Path(path).resolve()
        raise ProjectProblem(where, f"no {CONFIG} here or above", "run `l10n init`")

    @classmethod
    def around(cls, path: Path) -> Workspace | None:
        """Open the project around a folder, None where there is none; a broken one is an error."""
        start = path.resolve()
        for root in (start, *start.parents):
            layout = Layout(root)
            if layout.config.is_file():
                inside(layout.config, root)
                return cls(layout, read_config(read_text(layout.config), str(layout.config)))
        return None

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.layout.root

    def articles(self) -> tuple[str, ...]:
        """Return the names of the articles, in order."""
        return tuple(self.layout.articles())

    def problems(self) -> tuple[L10nError, ...]:
        """Say which files of `source/` can be no article, and why."""
        return tuple(self.layout.listing().problems.values())

    def languages(self, given: Sequence[str] = ()) -> tuple[str, ...]:
        """Return the target languages: those given, else those of the settings."""
        tags = tuple(dict.fromkeys(normalise(tag) for tag in given)) or self.config.targets
        if self.config.source_language in tags:
            what = f"{self.config.source_language} is the source language"
            raise UsageProblem("targets", what, "name other languages")
        if not tags:
            raise UsageProblem("targets", "no target language", f"name some in {CONFIG}")
        return tags
