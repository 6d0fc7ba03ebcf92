"""The engines that a project may use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from l10n.drafting.apertium import PACKAGES, Apertium
from l10n.drafting.deepl import DeepL
from l10n.drafting.libre import Libre
from l10n.drafting.models.ollama import Ollama
from l10n.drafting.models.openai import OpenAI
from l10n.drafting.neural import Neural, is_installed, not_installed
from l10n.drafting.probing import probe
from l10n.drafting.web import SERVICES, WebEngine
from l10n.drafting.wire import wanting
from l10n.errors import EngineProblem, L10nError, UsageProblem
from l10n.frozen import dataclass, field, replace
from l10n.store.config import CONFIG
from l10n.store.engine_settings import drafting_of
from l10n.store.models import find_models
from l10n.store.records.journal import JournalFile
from l10n.workflow.draft_wishes import EnginesAtHand
from l10n.workflow.engine_setup import purse_of, setup_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from l10n.drafting.engine import Engine
    from l10n.drafting.probing import Survival
    from l10n.drafting.purse import Purse
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


def _neural(workspace: Workspace) -> Neural:
    if not is_installed():
        raise not_installed()
    settings = workspace.config.services.get(Neural.name)
    if settings is None or not settings.folder:
        raise wanting(Neural.name, "no folder of models is named", 'write folder = "models"')
    found = find_models(settings.folder, workspace.root)
    return Neural({(one.source, one.target): one.read for one in found}, Apertium())


_KINDS: Final = {
    Apertium.name: EngineKind(_apertium, Apertium.third_party, lambda: Apertium().directions()),
    **{name: EngineKind(partial(_web, name), WebEngine.third_party) for name in SERVICES},
    Libre.name: EngineKind(_libre, Libre.third_party),
    DeepL.name: EngineKind(_deepl, DeepL.third_party),
    OpenAI.name: EngineKind(_openai, OpenAI.third_party),
    Ollama.name: EngineKind(_ollama, Ollama.third_party),
    Neural.name: EngineKind(_neural, Neural.third_party),
}
"""All engines that there are, by the word that names them."""

ENGINES: Final = (*_KINDS, NONE)


@dataclass(frozen=True, slots=True)
class EngineState:
    """An engine and what it can do here; `languages` is empty where it has to be asked.

    Of the project's targets `drafts` are those that it can draft, and `not_for` says of the others
    why not.
    """

    name: str
    version: str
    ready: bool
    third_party: bool
    languages: tuple[str, ...]
    note: str = ""
    drafts: tuple[str, ...] = ()
    not_for: Mapping[str, str] = field(default_factory=dict)


def engines_of(workspace: Workspace, given: Sequence[str] = ()) -> EnginesAtHand:
    """Make the engines that are named, else those of the settings, else what is installed here.

    No service on the web is ever used that nobody named. Raises UsageProblem for an unknown
    name; of `given` ones also for one without its address, and EngineProblem for one that is not
    installed.
    """
    if given:
        named = _known(given, "--engine")
        return EnginesAtHand(tuple(_KINDS[name].make(workspace) for name in named))
    named = _known(named_engines(workspace), f"{CONFIG}: engines")
    made = _made(workspace, named)
    drafting = drafting_of(workspace.config.drafting)
    if all(one.engines is not None for one in (drafting.choice, *drafting.languages.values())):
        return made
    local = [name for name in (Apertium.name,) if name not in named]
    return replace(made, engines=(*made.engines, *_made(workspace, local).engines))


def named_engines(workspace: Workspace) -> tuple[str, ...]:
    """Return the engines that the settings name, for all languages or for some."""
    drafting = drafting_of(workspace.config.drafting)
    choices = (drafting.choice, *drafting.languages.values())
    return tuple(dict.fromkeys(name for one in choices for name in one.engines or ()))


def chain(
    workspace: Workspace, language: str, at_hand: Sequence[Engine], given: Sequence[str] = ()
) -> tuple[Engine, ...]:
    """Return the engines of a language in their order: all that are given, else its own.

    Where the settings name none for it, those of this machine.
    """
    drafting = drafting_of(workspace.config.drafting)
    if given or not drafting.languages:
        return tuple(at_hand)
    named = drafting.of(language).engines
    if named is None:
        return tuple(engine for engine in at_hand if not engine.third_party)
    by_name = {engine.name: engine for engine in at_hand}
    return tuple(by_name[name] for name in named if name in by_name)


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

    It is paid from the budget of drafts. None named, those of the settings are asked, else those
    of this machine. Raises as `engines_of` does.
    """
    journal = JournalFile.within(workspace.root, workspace.layout.journal)
    purse = purse_of(workspace, journal)
    at_hand = engines_of(workspace, names)
    try:
        return tuple(
            _probed(engine, language, journal, purse)
            for engine in at_hand.engines
            for language in workspace.languages(to)
            if engine.speaks(language)
        )
    finally:
        purse.save()
        journal.close()
        for engine in at_hand.engines:
            engine.close()


def _probed(engine: Engine, language: str, journal: JournalFile, purse: Purse) -> Probe:
    try:
        survivals = probe(engine, language, purse)
    except EngineProblem as problem:
        return Probe(engine.name, language, problem=problem)
    journal.put_survival(engine, language, {one.shape: one.share for one in survivals})
    return Probe(engine.name, language, survivals)


def _state(name: str, kind: EngineKind, workspace: Workspace) -> EngineState:
    third_party, targets = kind.third_party, workspace.config.targets
    try:
        engine = kind.make(workspace)
    except L10nError as problem:
        why = dict.fromkeys(targets, problem.what)
        return EngineState(name, "", False, third_party, (), problem.remedy, not_for=why)  # noqa: FBT003 - a row
    drafts = tuple(tag for tag in targets if engine.speaks(tag))
    return EngineState(
        name,
        engine.version,
        ready=True,
        third_party=third_party,
        languages=kind.languages(),
        note="used only where it is named" if third_party else "",
        drafts=drafts,
        not_for={tag: "it does not speak it" for tag in targets if tag not in drafts},
    )
