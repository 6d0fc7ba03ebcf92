"""How far a draft is from what people made of it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.drafting.engine import Sample

_WORD: Final = compiled(r"\w+(?:['’]\w+)*|[^\w\s]")
_NO_SPACES: Final = compiled(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Metrics:
    """chrF (100: the same) and TER (0: the same) of drafts, of at least one pair."""

    chrf: float
    ter: float


def words(text: str) -> list[str]:
    """Cut a text into words and signs; in scripts without spaces each character is one."""
    found: list[str] = _WORD.findall(_NO_SPACES.sub(lambda c: f" {c[0]} ", text))
    return found


def edits(draft: str, final: str) -> int:
    """Count the words that were put in, taken out or changed."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only who compares pays

    return Levenshtein.distance(words(draft), words(final))


def edits_per_hundred(pairs: Sequence[Sample]) -> float:
    """Return the edits in a hundred words of what people made of drafts (`target`)."""
    total = sum(len(words(pair.target)) for pair in pairs)
    return 100 * sum(edits(pair.source, pair.target) for pair in pairs) / total if total else 0.0


def can_measure() -> bool:
    """Tell whether sacrebleu is here, whole: `pip install 'l10n[metrics]'`."""
    return _metrics() is not None


def measured(pairs: Sequence[Sample]) -> Metrics | None:
    """Measure drafts (`source`) against what people made of them; None without sacrebleu."""
    library = _metrics() if pairs else None
    if library is None:
        return None
    drafts, finals = [pair.source for pair in pairs], [[pair.target for pair in pairs]]
    chrf = library.CHRF().corpus_score(drafts, finals)
    ter = library.TER().corpus_score(drafts, finals)
    return Metrics(round(float(chrf.score), 1), round(float(ter.score), 1))


def _metrics() -> Any:  # noqa: ANN401 - an extra, which ships no types
    try:
        return import_module("sacrebleu.metrics")
    except ImportError:
        return None
