"""What the memory has for the texts of a sync: opened only where there is any to ask."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from l10n.glossary import NO_TERMS
from l10n.workflow.reuse import Reused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.errors import L10nError
    from l10n.glossary import Glossary
    from l10n.model.key import CatalogueKey
    from l10n.store.workspace import Workspace
    from l10n.workflow.adapting import Adapter
    from l10n.workflow.remembering import Renewal, TranslationMemory
    from l10n.workflow.reuse import Reuse


class Recall:
    """The memory of a project in some languages.

    Files of `memory/` are looked at once, where there are any: what stands in them word for word
    is a target. What is like a text is looked for in all that people translated, which is read
    for the first text that asks, as far as it changed; nothing is opened where nobody translated
    anything, unless other projects share it.
    """

    def __init__(self, workspace: Workspace, languages: Sequence[str], reuse: Reuse) -> None:
        self._workspace = workspace
        self._languages = languages
        self._reuse = reuse
        self._glossary = NO_TERMS
        self._adapters: dict[str, Adapter | None] = {}
        self._unread: tuple[L10nError, ...] = ()
        self._is_shared = bool(workspace.config.memory_database)

    @property
    def failures(self) -> tuple[L10nError, ...]:
        """What could not be asked: files that cannot be read, a shared memory that is away."""
        away = self._memory.index.away if "_memory" in self.__dict__ else None
        return (*self._unread, away) if away else self._unread

    @property
    def is_new(self) -> bool:
        """Whether a file of `memory/` was not there, or was another one, at the last sync."""
        renewal = self._imported
        return bool(renewal and renewal.read)

    def exact(self, text: str, language: str) -> Reused | None:
        """Return what an imported or shared memory has for this very text, and its article."""
        if self._imported is None and not self._is_shared:
            return None
        from l10n.workflow import remembering  # noqa: PLC0415 - only where one is

        ask = remembering.shared_target if self._is_shared else remembering.imported_target
        pair = ask(self._memory.index, text, language)
        return Reused(pair.target, pair.article) if pair else None

    def look_with(self, glossary: Glossary) -> None:
        """Take the glossary that says how names read."""
        self._glossary = glossary

    def adapted(self, text: str, language: str) -> Reused | None:
        """Make the target of a text from that of one like it, where that is sure."""
        adapter = self._adapter(language)
        return adapter.target(text, self._memory.index) if adapter else None

    def matches(self, text: str, language: str) -> tuple[str, ...]:
        """Say in lines what is like a text."""
        adapter = self._adapter(language)
        return adapter.lines(text, self._memory.index) if adapter else ()

    def share(self) -> None:
        """Give a shared memory what people translated here since; there is none otherwise."""
        if self._is_shared:
            for language in self._languages:
                self._memory.renew_some(language, self._offers)

    def close(self) -> None:
        """Let go of it."""
        if "_memory" in self.__dict__:
            self._memory.close()

    @cached_property
    def _memory(self) -> TranslationMemory:
        from l10n.workflow.remembering import TranslationMemory  # noqa: PLC0415 - as above

        return TranslationMemory(self._workspace)

    @cached_property
    def _imported(self) -> Renewal | None:
        if not self._workspace.layout.has_memories:
            return None
        renewal = self._memory.renew_imported(self._languages)
        self._unread = renewal.failures
        return renewal

    def _adapter(self, language: str) -> Adapter | None:
        if language not in self._adapters:
            self._adapters[language] = self._opened(language)
        return self._adapters[language]

    def _opened(self, language: str) -> Adapter | None:
        """Bring the memory of a language up, if there is any."""
        offers = self._is_shared or self._reuse.offers_any(language)
        if self._imported is None and not offers:
            return None
        from l10n.workflow.adapting import Adapter  # noqa: PLC0415 - as above

        self._memory.renew_some(language, self._offers)
        return Adapter(self._workspace, language, self._glossary)

    def _offers(self, key: CatalogueKey) -> bool:
        return self._reuse.offers(key)
