"""What a writer of editions may want to know beside the edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from l10n.model.article import Article


@dataclass(frozen=True, slots=True)
class Printing:
    """What a writer may want to know beside the edition.

    `article` is what the edition was made from, `clock` says an entry's time to its readers,
    `corrections` whether each entry ends with what it corrected. `zone` is that of times without
    one; `source` is the name of the document that the article was read from, and its bytes.
    """

    article: Article
    clock: Callable[[str], str]
    corrections: bool = False
    zone: str | None = None
    source: tuple[str, bytes] | None = None
