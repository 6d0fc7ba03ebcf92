"""What is on this machine that a project may use: itself, extras, engines, neighbours."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.errors import EngineProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.store.git import is_program
from l10n.store.health import is_open_to_others
from l10n.workflow.ailments import Ailment, Weight
from l10n.workflow.engines import engines_of, list_engines, named_engines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.errors import L10nError
    from l10n.store.workspace import Workspace

LEAST_PYTHON: Final = (3, 11)

_NEEDED: Final = compiled(r"([\w.-]+)[^;]*(?:;.*\bextra == ['\"]([\w-]+)['\"])?")
"""A requirement of the installed program: what it is called, and for which extra it is."""

_NEIGHBOURS: Final = {
    "git": "history, and merging catalogues",
    "msgfmt": "gettext: compiling catalogues elsewhere",
    "apertium": "drafts without a network",
    "apertium-wblank-mode": "drafts without a network",
}
"""Programs beside, and what for."""


@dataclass(frozen=True, slots=True)
class InstalledPart:
    """Something that is installed, or could be."""

    kind: str
    name: str
    ready: bool
    version: str = ""
    note: str = ""


def parts(workspace: Workspace | None = None) -> tuple[InstalledPart, ...]:
    """List what is here and what is not: the program, extras, neighbours, a project's engines."""
    return (
        InstalledPart("program", "l10n", ready=True, version=_version("l10n")),
        InstalledPart(
            "program", "python", ready=True, version=".".join(map(str, sys.version_info[:3]))
        ),
        *(_extra(name, needed) for name, needed in _needed().items() if name),
        *(
            InstalledPart("neighbour", name, ready=is_program(name, Path()), note=note)
            for name, note in _NEIGHBOURS.items()
        ),
        *(_engines(workspace) if workspace else ()),
    )


def of_machine() -> Iterator[Ailment]:
    """Look for what the program itself needs."""
    if sys.version_info < LEAST_PYTHON:
        what = f"Python {sys.version_info[0]}.{sys.version_info[1]} is too old"
        yield Ailment("python", sys.executable, what, "use 3.11 or newer", Weight.ERROR)
    for name in _needed().get("", ()):
        if not _version(name):
            what, remedy = f"the library {name} is missing", "pip install l10n, once more"
            yield Ailment("library", "this installation", what, remedy, Weight.ERROR)


def of_engines(workspace: Workspace) -> Iterator[Ailment]:
    """Look for the engines that the settings name, and at who may read their keys."""
    for problem in _missing(workspace):
        yield Ailment.of("engine", problem)
    for name in named_engines(workspace):
        own = workspace.config.services.get(name)
        file = own.key_file if own else ""
        if file and is_open_to_others(workspace.root / Path(file).expanduser()):
            what = "others on this machine may read this key"
            yield Ailment("key", file, what, f"chmod 600 {file}")


def _missing(workspace: Workspace) -> tuple[L10nError, ...]:
    found = engines_of(workspace)
    for engine in found.engines:
        engine.close()
    return found.missing


def _engines(workspace: Workspace) -> Iterator[InstalledPart]:
    try:
        states = list_engines(workspace)
    except EngineProblem:
        return
    for state in states:
        note = f"drafts {' '.join(state.drafts)}" if state.drafts else state.note
        yield InstalledPart("engine", state.name, state.ready, state.version, note)


def _extra(name: str, needed: list[str]) -> InstalledPart:
    versions = [_version(one) for one in needed]
    ready = all(versions)
    note = ", ".join(needed) if ready else f"pip install 'l10n[{name}]'"
    return InstalledPart("extra", name, ready, " ".join(versions) if ready else "", note)


def _needed() -> dict[str, list[str]]:
    """Return what the installed program asks for, by extra; without one, always."""
    needed: dict[str, list[str]] = {}
    try:
        told = requires("l10n") or []
    except PackageNotFoundError:
        return needed
    for one in told:
        if found := _NEEDED.match(one):
            needed.setdefault(found[2] or "", []).append(found[1])
    return needed


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
