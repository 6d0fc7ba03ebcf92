"""Articles: read from their files, dated, and looked through for what is odd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.digests import source_digest
from l10n.documents.about import read_date
from l10n.documents.formats import read_document
from l10n.errors import Embargoed, SourceProblem
from l10n.frozen import dataclass, replace
from l10n.language.values.instants import is_zone, moment
from l10n.lazy import imported
from l10n.model.finding import weighed
from l10n.model.unit import MAX_UNIT
from l10n.store.config import ArticleSettings
from l10n.store.files.stamps import digest_of
from l10n.store.storage import read_source

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from l10n.documents.times import unclear_times
    from l10n.glossary import Glossary
    from l10n.language.source import NameEvidence
    from l10n.language.text.coded import Bare, bare
    from l10n.model.article import Article, Block, Segment
    from l10n.model.finding import Finding
    from l10n.model.lore import Lore
    from l10n.model.placeable import Placeable
    from l10n.store.config import Config
    from l10n.store.layout import Layout
else:  # asked only where something changed
    bare = imported("l10n.language.text.coded", "bare")
    unclear_times = imported("l10n.documents.times", "unclear_times")


MAX_TEXT: Final = MAX_UNIT // 2
"""Letters of one segment: its target needs as much room again."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article as read from its file, with the date and zone that hold for it.

    `bytes_digest` is that of the very bytes, as stamps of files have it.
    """

    name: str
    path: Path
    digest: str
    bytes_digest: str
    article: Article
    settings: ArticleSettings


def load_source(layout: Layout, config: Config, given: str, lore: Lore | None = None) -> Source:
    """Read an article of a project by its name or path."""
    name, path = layout.article(given)
    return read_article(path, name, config, lore)


def require_free(source: Source, now: dt.datetime) -> None:
    """Raise Embargoed until the end of an embargo, SourceProblem where that cannot be read."""
    written = source.article.about.embargo
    if written is None:
        return
    line = source.article.about.embargo_line
    until = moment(written, source.settings.zone)
    if until is None:
        remedy = "write it as 2025-08-15, or 2025-08-15 18:00 Europe/Paris; nothing is exported"
        raise SourceProblem(source.path, f"embargo: {written!r} is no instant", remedy, line=line)
    if now < until:
        raise Embargoed(source.path, until.isoformat(sep=" ", timespec="minutes"), line=line)


def withheld(source: Source, now: dt.datetime) -> str | None:
    """Say why an article may not leave this machine yet; None where it may."""
    try:
        require_free(source, now)
    except (Embargoed, SourceProblem) as refusal:
        return refusal.what
    return None


def require_short(source: Source) -> None:
    """Raise SourceProblem with the line of a text that no catalogue holds with its target."""
    found = (it for _, block in source.article.blocks() for it in block.segments)
    if (segment := next((it for it in found if len(it.text) > MAX_TEXT), None)) is not None:
        at = source.article.position(segment.start)
        what = f"a sentence of {len(segment.text):,} letters; at most {MAX_TEXT:,} are read"
        raise SourceProblem(source.path, what, "break the line", line=at.line if at else None)


def read_article(path: Path, name: str, config: Config, lore: Lore | None = None) -> Source:
    """Read any French text. What it says itself of its date and zone wins over settings."""
    data = read_source(path)
    article = read_document(str(path), data, lore)
    about = article.about
    settings = config.article(name)
    # What is written and cannot be read is not known: another day would be a wrong one.
    dated = ArticleSettings(
        read_date(about.date) if about.date else settings.date,
        _zone(about.zone) if about.zone else settings.zone,
    )
    return Source(name, path, source_digest(data), digest_of(data), article, dated)


def _zone(written: str | None) -> str | None:
    return written if written and is_zone(written) else None


def findings_of(
    source: Source, file: str, glossary: Glossary, config: Config, lore: Lore | None = None
) -> tuple[Finding, ...]:
    """Return what an editor should look at in a source, by position, as the newsroom weighs it."""
    from l10n.language.source import find_in_source, gather  # noqa: PLC0415 - only who asks pays

    prose = source.article.prose
    evidence = gather(prose, glossary.about(prose), lore)
    names = find_in_source(prose, names=evidence, date=source.settings.date)
    times = unclear_times(source.article, source.settings.date, source.settings.zone)
    found = (*source.article.findings, *times, *names)
    by_place = sorted(found, key=lambda finding: finding.source_span or (0, 0))
    placed = (_placed(finding, source, file) for finding in by_place)
    return tuple(weighed(placed, config.severities))


def _placed(finding: Finding, source: Source, file: str) -> Finding:
    at = source.article.position(finding.source_span[0]) if finding.source_span else None
    if at is None:
        return replace(finding, article=source.name, file=file)
    return replace(finding, article=source.name, file=file, line=at.line, column=at.column)


def with_placeables(source: Source, glossary: Glossary) -> Article:
    """Return the article with the placeables of every segment, in spans as segments have them."""
    from l10n.language.source import gather  # noqa: PLC0415 - as above

    evidence = gather(source.article.prose, glossary.about(source.article.prose))
    entries = tuple(
        replace(
            entry, blocks=tuple(_block(b, evidence, source.settings.date) for b in entry.blocks)
        )
        for entry in source.article.entries
    )
    return replace(source.article, entries=entries)


def _block(block: Block, evidence: NameEvidence, date: dt.date | None) -> Block:
    return replace(block, segments=tuple(_segment(s, evidence, date) for s in block.segments))


def _segment(segment: Segment, evidence: NameEvidence, date: dt.date | None) -> Segment:
    from l10n.language.source import find_placeables  # noqa: PLC0415 - as above

    seen = _seen(segment)
    found = find_placeables(seen.text if seen else segment.text, names=evidence, date=date)
    moved = (_moved(p, segment.start, seen) for p in found if not _is_protected(p, seen))
    return replace(segment, placeables=tuple(moved))


def _seen(segment: Segment) -> Bare | None:
    """Return a segment as readers see it, None where that is its text."""
    if segment.noted is not None:
        from l10n.language.text.markdown import bare_markdown  # noqa: PLC0415 - as above

        return bare_markdown(segment.text)
    alone = {code.id: code.text for code in segment.codes if code.text}
    return bare(segment.text, alone) if segment.codes else None


def _is_protected(placeable: Placeable, seen: Bare | None) -> bool:
    """Tell what stands in a code that nobody translates."""
    if seen is None or placeable.end - placeable.start == 1:
        return False
    return seen.places[placeable.start] == seen.places[placeable.end - 1]


def _moved(placeable: Placeable, by: int, seen: Bare | None) -> Placeable:
    """Put a placeable where its segment stands, codes counted."""
    start, end = placeable.start, placeable.end
    if seen is not None:
        start, end = seen.span(start, end)
    return replace(placeable, start=start + by, end=end + by)
