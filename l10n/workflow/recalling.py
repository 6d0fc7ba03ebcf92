"""What imported memories have for the very texts of a sync: opened only where there are any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.workflow.reuse import Reused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.errors import L10nError
    from l10n.store.workspace import Workspace
    from l10n.workflow.remembering import TranslationMemory


class Recall:
    """The imported memories of a project, open, or none.

    `is_new` tells that one of them was not there, or was another one, at the last sync;
    `failures` are those that cannot be read.
    """

    def __init__(
        self, memory: TranslationMemory | None = None, languages: Sequence[str] = ()
    ) -> None:
        self._memory = memory
        renewal = memory.renew_imported(languages) if memory else None
        self.is_new = bool(renewal and renewal.read)
        self.failures: tuple[L10nError, ...] = renewal.failures if renewal else ()

    def exact(self, text: str, language: str) -> Reused | None:
        """Return what a memory has for this very text, and its name."""
        if self._memory is None:
            return None
        from l10n.workflow.remembering import imported_target  # noqa: PLC0415 - only where one is

        pair = imported_target(self._memory.index, text, language)
        return Reused(pair.target, pair.article) if pair else None

    def close(self) -> None:
        """Let go of them."""
        if self._memory is not None:
            self._memory.close()


NO_RECALL: Final = Recall()


def recall(workspace: Workspace, languages: Sequence[str]) -> Recall:
    """Open the imported memories of a project."""
    if not workspace.layout.has_memories:
        return NO_RECALL
    from l10n.workflow.remembering import TranslationMemory  # noqa: PLC0415 - as above

    return Recall(TranslationMemory(workspace), languages)
