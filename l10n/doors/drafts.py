"""Drafts of machines: who makes them, and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.frozen import dataclass
from l10n.workflow.guard import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from l10n.store.workspace import Workspace
    from l10n.workflow.draft_report import DraftFates
    from l10n.workflow.engines import EngineState, Probe
    from l10n.workflow.judging import Judged


@dataclass(frozen=True, slots=True)
class DraftsDoor:
    """Engines of a project, and the fate of their drafts."""

    workspace: Workspace

    @named
    def engines(self) -> tuple[EngineState, ...]:
        """Tell which engines there are and what each can do here; none is asked."""
        from l10n.workflow.engines import list_engines

        return list_engines(self.workspace)

    @named
    def probe(self, engines: Sequence[str] = (), *, to: Sequence[str] = ()) -> tuple[Probe, ...]:
        """Ask engines which marks of protected spans survive in them, and remember it."""
        from l10n.workflow.engines import probe_engines

        return probe_engines(self.workspace, engines, to)

    @named
    def report(self, *, to: Sequence[str] = (), plot: Path | None = None) -> DraftFates:
        """Tell what became of drafts, by engine and language; `plot` is where to draw it as SVG."""
        from l10n.workflow.draft_report import report_drafts
        from l10n.workflow.plots import draw

        report = report_drafts(self.workspace, to)
        if plot is not None:
            draw(report.fates, plot)
        return report

    @named
    def judge(
        self,
        engine: str,
        *,
        to: Sequence[str] = (),
        progress: Callable[[str], None] = lambda _: None,
    ) -> tuple[Judged, ...]:
        """Have a model write remarks beside drafts; it decides nothing."""
        from l10n.workflow.judging import judge_drafts

        return judge_drafts(self.workspace, engine, to, progress)
