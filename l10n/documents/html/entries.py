"""Write the entries of a page: their times, texts with marks, pictures and corrections."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from l10n.documents.markup.bodies import language_of
from l10n.documents.markup.laid import Hand, laid
from l10n.documents.markup.printing import clean, html_of
from l10n.documents.printed import label_of
from l10n.frozen import dataclass
from l10n.language.text.coded import seen
from l10n.language.text.labels import correction_line, labels
from l10n.model.article import Role

if TYPE_CHECKING:
    from l10n.documents.printed import Exhibit, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition, EditionBlock, EditionEntry

MACHINE: Final = "◆"
FRENCH: Final = "◇"
_CLASSES: Final = {Role.LEAD: "lead", Role.CAPTION: "caption"}
_PICTURE: Final = "image"


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes entries of an edition; their headings are of the level `heading`."""

    edition: Edition
    printing: Printing
    heading: str

    def entry(self, one: PrintedEntry, tag: str = "") -> str:
        """Write an entry; `tag` is a word above it, where it is set apart."""
        apart = ' class="pinned"' if tag else ""
        words = filter(None, (tag, one.entry.label))
        said = "".join(f'<p class="tag">{escape(word)}</p>\n' for word in words)
        blocks = ([one.heading] if one.heading else []) + list(one.body)
        return (
            f'<section id="{anchor(one)}"{apart}>\n{said}{self._time(one)}{self._minute(one)}'
            f"{self.blocks(blocks)}{''.join(map(self._shown, one.shown))}"
            f"{self._by(one)}{self.corrections(one.entry)}</section>\n"
        )

    def blocks(self, blocks: list[EditionBlock]) -> str:
        """Write blocks, a mark before each that is not the language's own, or nobody's yet."""
        headings = [block for block in blocks if block.role in {Role.HEADING, Role.DAY}]
        hand = Hand(
            self._inner,
            lambda block: language_of(block, self.edition),
            lambda block: self._element(block, first=block in headings[:1]),
            ('<div class="wide" tabindex="0">', "</div>"),
        )
        return laid(blocks, hand, self.printing.article.text)

    def _element(self, block: EditionBlock, *, first: bool) -> str:
        if block.role is Role.TITLE:
            return "h1"
        if block.role in {Role.HEADING, Role.DAY}:
            return self.heading if first else f"h{int(self.heading[1]) + 1}"
        return f'p class="{_CLASSES[block.role]}"' if block.role in _CLASSES else "p"

    def _inner(self, block: EditionBlock) -> str:
        return self.mark(block) + html_of(block.printed, self.edition.byline.url)

    def mark(self, block: EditionBlock) -> str:
        """Write the mark of a block, which says in words what it means."""
        label = escape(label_of(block, self.edition))
        if not label:
            return ""
        sign = MACHINE if block.language == self.edition.language else FRENCH
        lang = f' lang="{self.edition.language}"' if sign == FRENCH else ""
        return (
            f'<span class="mark"{lang} role="img" aria-label="{label}" title="{label}">'
            f"{sign}</span> "
        )

    def _time(self, one: PrintedEntry) -> str:
        """Write when an entry was published, as a link to it that stays."""
        entry = one.entry
        if not entry.time:
            return ""
        instant = f' datetime="{escape(entry.instant)}"' if entry.instant else ""
        said = escape(clean(self.printing.clock(entry.instant or entry.time)))
        time = f"<time{instant}>{said}</time>"
        link = f'<a href="#{anchor(one)}">{time}</a>' if entry.id else time
        return f'<p class="time">{link}</p>\n'

    def _minute(self, one: PrintedEntry) -> str:
        minute = one.entry.minute
        return f'<p class="minute">{escape(clean(minute))}</p>\n' if minute else ""

    def _by(self, one: PrintedEntry) -> str:
        names = ", ".join(f"<bdi>{escape(clean(it))}</bdi>" for it in one.entry.post.authors if it)
        return f'<p class="by" translate="no">{names}</p>\n' if names else ""

    def _shown(self, shown: Exhibit) -> str:
        """Write a picture; of anything else a link that says where it comes from."""
        url = escape(clean(shown.url))
        captions = "".join(map(self._caption, shown.captions))
        if shown.kind == _PICTURE:
            alt = escape(clean(shown.alt))
            picture = f'<img src="{url}" alt="{alt}" loading="lazy" decoding="async">'
            return f"<figure>{picture}{captions}</figure>\n"
        site = escape(clean(urlsplit(shown.url).hostname or shown.url))
        words = escape(labels(self.edition.language).embed)
        said = words.replace("{site}", f"<bdi>{site.removeprefix('www.')}</bdi>")
        return f'<figure><p><a href="{url}" rel="noopener">{said}</a></p>{captions}</figure>\n'

    def _caption(self, block: EditionBlock) -> str:
        return f"<figcaption{language_of(block, self.edition)}>{self._inner(block)}</figcaption>"

    def corrections(self, entry: EditionEntry) -> str:
        """Write what an entry corrected, if readers are told."""
        told = entry.corrected if self.printing.corrections else ()
        lines = (correction_line(self.edition.language, seen(c.old_target)) for c in told)
        return "".join(f'<p class="correction">{escape(clean(it))}</p>\n' for it in lines)


def anchor(one: PrintedEntry) -> str:
    """Return the anchor of an entry, which stays."""
    return f"entry-{escape(one.entry.id)}"
