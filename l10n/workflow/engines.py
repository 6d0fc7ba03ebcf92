"""The engines that a project may use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from l10n.drafting.apertium import PACKAGES, Apertium
from l10n.drafting.web import SERVICES, WebEngine
from l10n.errors import EngineProblem, L10nError, UsageProblem
from l10n.store.config import CONFIG

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.drafting.engine import Engine
    from l10n.store.workspace import Workspace

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


@dataclass(frozen=True, slots=True)
class EnginesAtHand:
    """The engines that can be asked here, and why others that the settings name cannot."""

    engines: tuple[Engine, ...] = ()
    missing: tuple[L10nError, ...] = ()


def engines_of(workspace: Workspace, given: Sequence[str] = ()) -> EnginesAtHand:
    """Make the engines that are named, else those of the settings, else what is installed here.

    No service on the web is ever used that nobody named. Raises UsageProblem for an unknown
    name; of `given` ones also for one without its address, and EngineProblem for Apertium where
    it is not installed.
    """
    if given:
        return EnginesAtHand(tuple(_make(workspace, name) for name in _known(given, "--engine")))
    if not workspace.config.engines:
        return EnginesAtHand((Apertium(),) if Apertium().directions() else ())
    engines: list[Engine] = []
    missing: list[L10nError] = []
    for name in _known(workspace.config.engines, f"{CONFIG}: engines"):
        try:
            engines.append(_make(workspace, name))
        except L10nError as problem:
            missing.append(problem)
    return EnginesAtHand(tuple(engines), tuple(missing))


def _known(names: Sequence[str], where: str) -> list[str]:
    for name in names:
        if name not in ENGINES:
            raise UsageProblem(where, f"no engine {name!r}", f"use {', '.join(ENGINES)}")
    return [name for name in dict.fromkeys(names) if name != NONE]


def _make(workspace: Workspace, name: str) -> Engine:
    if name != "apertium":
        return WebEngine(name, workspace.config.addresses.get(name))
    apertium = Apertium()
    if not apertium.directions():
        where, what = f"engine {name}", "it is not installed"
        raise EngineProblem(where, what, f"apt-get install {PACKAGES}")
    return apertium


def list_engines(workspace: Workspace) -> tuple[EngineState, ...]:
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
            engine = WebEngine(name, workspace.config.addresses.get(name))
        except L10nError as problem:
            states.append(EngineState(name, "", False, True, (), problem.remedy))  # noqa: FBT003 - a row
            continue
        note = "used only where it is named"
        states.append(EngineState(name, engine.version, True, True, (), note))  # noqa: FBT003 - a row
    return tuple(states)
