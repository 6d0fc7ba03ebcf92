"""What is installed, what is missing, and what is wrong with a project: looked at, never mended."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from l10n.errors import L10nError
from l10n.frozen import dataclass
from l10n.store.config import CONFIG
from l10n.store.health import project_around
from l10n.store.layout import Layout
from l10n.store.workspace import Workspace
from l10n.workflow.ailments import Ailment, Weight, of_folder, of_repository, of_texts
from l10n.workflow.installed import of_engines, of_machine, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from l10n.workflow.installed import InstalledPart


class Health(StrEnum):
    """How a project is: nothing to do, something, or there is none."""

    WELL = "well"
    ILL = "ill"
    NO_PROJECT = "no-project"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is installed, what was found, and the project's folder, where there is one.

    `findings` of the weight `note` are no fault: who wonders about them knows why.
    """

    health: Health
    project: Path | None
    installed: tuple[InstalledPart, ...]
    findings: tuple[Ailment, ...]


def diagnose(folder: Path) -> Diagnosis:
    """Look at this machine, and at the project around a folder. Nothing is written or asked.

    A look that fails is a finding, and the others are taken all the same.
    """
    root = project_around(folder, CONFIG)
    found = list(_looked("this machine", of_machine))
    workspace: Workspace | None = None
    if root is not None:
        layout = Layout(root)
        found += _looked("the folder", lambda: of_folder(layout))
        found += _looked("git", lambda: of_repository(layout))
        try:
            workspace = Workspace.around(root)
        except L10nError as problem:
            found.append(Ailment.of("settings", problem))
        if workspace is not None:
            known = workspace
            found += _looked("engines", lambda: of_engines(known))
            found += _looked("texts", lambda: of_texts(known))
    ill = any(one.weight is not Weight.NOTE for one in found)
    health = Health.NO_PROJECT if root is None and not ill else Health.ILL if ill else Health.WELL
    return Diagnosis(health, root, parts(workspace), tuple(found))


def _looked(at: str, look: Callable[[], Iterable[Ailment]]) -> Iterator[Ailment]:
    """Give what a look finds; where it fails that is found instead of the rest."""
    try:
        yield from look()
    except L10nError as problem:
        yield Ailment.of("unreadable", problem)
    except Exception as error:  # noqa: BLE001 - whatever is broken, the rest is looked at
        what = f"this could not be looked at ({type(error).__name__}: {error})"
        yield Ailment("not-looked-at", at, what, "put it right and look again")
