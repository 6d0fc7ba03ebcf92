"""Read JSON-LD that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.documents.building import build
from l10n.documents.json_values import decode_json, read_json
from l10n.documents.linked import find_article, find_live, read_article, read_live
from l10n.errors import SourceProblem

if TYPE_CHECKING:
    from l10n.documents.found import FoundDocument
    from l10n.model.article import Article


def read(data: bytes, where: str) -> Article:
    """Read its live-blog, or the article that it holds. Raises SourceProblem without either."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    live = find_live(value)
    if live and live.value.get("liveBlogUpdate"):
        return read_live(live, where)
    if article := find_article(value):
        return read_article(article, where)
    raise SourceProblem(where, "no LiveBlogPosting with entries is in it", "export the live-blog")
