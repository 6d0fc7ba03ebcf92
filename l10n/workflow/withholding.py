"""What may be sent of an article, and why segments are without a draft, counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from l10n.store.clock import utc_now
from l10n.store.sources import load_source, withheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from l10n.drafting.engine import Engine
    from l10n.drafting.reasons import Reason
    from l10n.store.workspace import Workspace


def withheld_from(workspace: Workspace, name: str, engines: Iterable[Engine]) -> str:
    """Say why nothing of an article may be sent; nothing where it may, or no engine sends it."""
    if not any(engine.third_party for engine in engines):
        return ""
    source = load_source(workspace.layout, workspace.config, name)
    return withheld(source, utc_now()) or ""


def counted(reasons: Sequence[Reason]) -> dict[str, int]:
    """Count reasons, in their order."""
    return {str(reason): count for reason, count in sorted(Counter(reasons).items())}
