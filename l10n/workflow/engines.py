"""The engines that a project may use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from l10n.drafting.apertium import PACKAGES, Apertium
from l10n.drafting.deepl import DeepL
from l10n.drafting.libre import Libre
from l10n.drafting.models.ollama import Ollama
from l10n.drafting.models.openai import OpenAI
from l10n.drafting.probing import probe
from l10n.drafting.web import SERVICES, WebEngine
from l10n.errors import EngineProblem, L10nError, UsageProblem
from l10n.store.config import CONFIG
from l10n.store.records.journal import JournalFile
from l10n.workflow.draft_wishes import EnginesAtHand
from l10n.workflow.engine_setup import setup_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from l10n.drafting.engine import Engine
    from l10n.drafting.probing import Survival
    from l10n.store.workspace import Workspace

NONE: Final = "none"
"""The engine that drafts nothing: targets of the project alone are used again."""


@dataclass(frozen=True, slots=True)
class EngineKind:
    """How an engine comes to be: `make` raises an L10nError that says what it wants for.

    `languages`: into which it drafts here, empty where it would have to be asked.
    """

    make: Callable[[Workspace], Engine]
    third_party: bool
    languages: Callable[[], tuple[str, ...]] = tuple


def _apertium(_: Workspace) -> Engine:
    apertium = Apertium()
    if not apertium.directions():
        where, what = f"engine {apertium.name}", "it is not installed"
        raise EngineProblem(where, what, f"apt-get install {PACKAGES}")
    return apertium


def _web(name: str, workspace: Workspace) -> Engine:
    return WebEngine(name, setup_of(workspace, name))


def _libre(workspace: Workspace) -> Engine:
    return Libre(setup_of(workspace, Libre.name))


def _deepl(workspace: Workspace) -> Engine:
    return DeepL(setup_of(workspace, DeepL.name))


def _openai(workspace: Workspace) -> Engine:
    return OpenAI(setup_of(workspace, OpenAI.name))


def _ollama(workspace: Workspace) -> Engine:
    return Ollama(setup_of(workspace, Ollama.name))


_KINDS: Final = {
    Apertium.name: EngineKind(_apertium, Apertium.third_party, lambda: Apertium().directions()),
    **{name: EngineKind(partial(_web, name), WebEngine.third_party) for name in SERVICES},
    Libre.name: EngineKind(_libre, Libre.third_party),
    DeepL.name: EngineKind(_deepl, DeepL.third_party),
    OpenAI.name: EngineKind(_openai, OpenAI.third_party),
    Ollama.name: EngineKind(_ollama, Ollama.third_party),
}
"""All engines that there are, by the word that names them."""

ENGINES: Final = (*_KINDS, NONE)


@dataclass(frozen=True, slots=True)
class EngineState:
    """An engine and what it can do here; `languages` is empty where it has to be asked."""

    name: str
    version: str
    ready: bool
    third_party: bool
    languages: tuple[str, ...]
    note: str = ""


def engines_of(workspace: Workspace, given: Sequence[str] = ()) -> EnginesAtHand:
    """Make the engines that are named, else those of the settings, else what is installed here.

    No service on the web is ever used that nobody named. Raises UsageProblem for an unknown
    name; of `given` ones also for one without its address, and EngineProblem for one that is not
    installed.
    """
    if given:
        named = _known(given, "--engine")
        return EnginesAtHand(tuple(_KINDS[name].make(workspace) for name in named))
    if workspace.config.engines:
        return _made(workspace, _known(workspace.config.engines, f"{CONFIG}: engines"))
    local = [name for name, kind in _KINDS.items() if not kind.third_party]
    return EnginesAtHand(_made(workspace, local).engines)


def _made(workspace: Workspace, names: Sequence[str]) -> EnginesAtHand:
    engines: list[Engine] = []
    missing: list[L10nError] = []
    for name in names:
        try:
            engines.append(_KINDS[name].make(workspace))
        except L10nError as problem:
            missing.append(problem)
    return EnginesAtHand(tuple(engines), tuple(missing))


def _known(names: Sequence[str], where: str) -> list[str]:
    for name in names:
        if name not in ENGINES:
            raise UsageProblem(where, f"no engine {name!r}", f"use {', '.join(ENGINES)}")
    return [name for name in dict.fromkeys(names) if name != NONE]


def list_engines(workspace: Workspace) -> tuple[EngineState, ...]:
    """Tell which engines there are, and what each can do here, without asking any."""
    return tuple(_state(name, kind, workspace) for name, kind in _KINDS.items())


@dataclass(frozen=True, slots=True)
class Probe:
    """What survived in an engine when it was asked, or the problem that it had."""

    engine: str
    language: str
    survivals: tuple[Survival, ...] = ()
    problem: L10nError | None = None


def probe_engines(
    workspace: Workspace, names: Sequence[str], to: Sequence[str]
) -> tuple[Probe, ...]:
    """Ask engines for a few sentences of our own, and remember which shapes survive in them.

    None named, those of the settings are asked, else those of this machine. Raises as
    `engines_of` does.
    """
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    at_hand = engines_of(workspace, names)
    try:
        return tuple(
            _probed(engine, language, journal)
            for engine in at_hand.engines
            for language in workspace.languages(to)
            if engine.speaks(language)
        )
    finally:
        journal.close()
        for engine in at_hand.engines:
            engine.close()


def _probed(engine: Engine, language: str, journal: JournalFile) -> Probe:
    try:
        survivals = probe(engine, language)
    except EngineProblem as problem:
        return Probe(engine.name, language, problem=problem)
    journal.put_survival(engine, language, {one.shape: one.share for one in survivals})
    return Probe(engine.name, language, survivals)


def _state(name: str, kind: EngineKind, workspace: Workspace) -> EngineState:
    try:
        version = kind.make(workspace).version
    except L10nError as problem:
        return EngineState(name, "", False, kind.third_party, (), problem.remedy)  # noqa: FBT003 - a row
    note = "used only where it is named" if kind.third_party else ""
    return EngineState(name, version, True, kind.third_party, kind.languages(), note)  # noqa: FBT003 - a row
