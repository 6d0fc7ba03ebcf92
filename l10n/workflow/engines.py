"""The engines that a project may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.drafting.apertium import PACKAGES, Apertium
from l10n.drafting.web import SERVICES, WebEngine
from l10n.errors import EngineProblem, L10nError, UsageProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.drafting.engine import Engine
    from l10n.workflow.project import Project

NONE: Final = "none"
"""The engine that drafts nothing: targets of the project alone are used again."""

ENGINES: Final = ("apertium", *SERVICES, NONE)


@dataclass(frozen=True, slots=True)
class EngineState:
    """An engine and what it can do here; `languages` is empty where it has to be asked."""

    name: str
    version: str
    ready: bool
    third_party: bool
    languages: tuple[str, ...]
    note: str = ""


def engines_of(project: Project, given: Sequence[str] = ()) -> tuple[Engine, ...]:
    """Make the engines that are named, else those of the settings, else what is installed here.

    No service on the web is ever used that nobody named. Raises UsageProblem for an unknown
    name, EngineProblem for Apertium where it was asked for and is not installed.
    """
    named = tuple(given) or project.config.engines
    return tuple(
        _make(project, name)
        for name in named or ("apertium",)
        if name != NONE and _is_here(name, asked=bool(named))
    )


def _is_here(name: str, *, asked: bool) -> bool:
    if name not in ENGINES:
        raise UsageProblem("--engine", f"no engine {name!r}", f"use {', '.join(ENGINES)}")
    if name == "apertium" and not Apertium().directions():
        if asked:
            raise EngineProblem(name, "it is not installed", f"apt-get install {PACKAGES}")
        return False
    return True


def _make(project: Project, name: str) -> Engine:
    if name == "apertium":
        return Apertium()
    return WebEngine(name, project.config.addresses.get(name))


def list_engines(project: Project) -> tuple[EngineState, ...]:
    """Tell which engines there are, and what each can do here, without asking any."""
    apertium = Apertium()
    states = [
        EngineState(
            apertium.name,
            apertium.version,
            bool(apertium.directions()),
            third_party=False,
            languages=apertium.directions(),
            note="" if apertium.directions() else f"apt-get install {PACKAGES}",
        )
    ]
    for name in SERVICES:
        try:
            engine = WebEngine(name, project.config.addresses.get(name))
        except L10nError as problem:
            states.append(EngineState(name, "", False, True, (), problem.remedy))  # noqa: FBT003 - a row
            continue
        note = "used only where it is named"
        states.append(EngineState(name, engine.version, True, True, (), note))  # noqa: FBT003 - a row
    return tuple(states)
