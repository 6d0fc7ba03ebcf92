"""Write an edition as a page of AMP with a live list."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from l10n.documents.markup.bodies import body_of, language_of, note_of
from l10n.documents.markup.printing import clean, html_of
from l10n.documents.printed import label_of, printed, seconds
from l10n.frozen import replace
from l10n.language.text.tags import direction
from l10n.model.markup import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.documents.printed import Exhibit, PrintedArticle, PrintedEntry
    from l10n.documents.printing import Printing
    from l10n.model.edition import Edition, EditionBlock

_BOILERPLATE: Final = (
    "<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both;"
    "-moz-animation:-amp-start 8s steps(1,end) 0s 1 normal both;"
    "-ms-animation:-amp-start 8s steps(1,end) 0s 1 normal both;"
    "animation:-amp-start 8s steps(1,end) 0s 1 normal both}"
    + "".join(
        f"@{prefix}keyframes -amp-start{{from{{visibility:hidden}}to{{visibility:visible}}}}"
        for prefix in ("-webkit-", "-moz-", "-ms-", "-o-", "")
    )
    + "</style><noscript><style amp-boilerplate>body{-webkit-animation:none;-moz-animation:none;"
    "-ms-animation:none;animation:none}</style></noscript>"
)
_SCRIPTS: Final = (
    '<script async src="https://cdn.ampproject.org/v0.js"></script>'
    '<script async custom-element="amp-live-list" '
    'src="https://cdn.ampproject.org/v0/amp-live-list-0.1.js"></script>'
)
_AT_ONCE: Final = 20
"""Items that a page of the list shows."""


def write(edition: Edition, printing: Printing) -> bytes:
    """Write the page; embeds of other sites are links, pictures without a size have one of 16:9."""
    article = printed(edition, printing.zone)
    said = "".join(_parts(article, printing))
    page = (
        f'<!doctype html>\n<html amp lang="{edition.language}" '
        f'dir="{direction(edition.language)}">\n{_head(article)}\n<body>\n<main>\n{said}'
        "</main>\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "replace")


def _head(article: PrintedArticle) -> str:
    canonical = escape(clean(article.base or ""))
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    title = escape(clean(article.title), quote=False)
    return (
        f'<head>\n<meta charset="utf-8">\n<title>{title}</title>\n{link}\n'
        f'<meta name="viewport" content="width=device-width">\n{_BOILERPLATE}\n{_SCRIPTS}\n</head>'
    )


def _parts(article: PrintedArticle, printing: Printing) -> Iterator[str]:
    edition = article.edition
    if title := edition.title:
        yield _labelled(title, "h1", edition)
    else:
        yield f"<h1>{escape(clean(article.title), quote=False)}</h1>\n"
    for block in article.leads:
        yield _labelled(block, "p", edition)
    shown = min(_AT_ONCE, len(article.entries)) or 1
    yield (
        '<amp-live-list layout="container" id="live" data-poll-interval="15000" '
        f'data-max-items-per-page="{shown}">\n<button update on="tap:live.update">↻</button>\n'
        "<div items>\n"
    )
    for one in article.entries:
        yield _item(one, edition, printing)
    yield "</div>\n</amp-live-list>\n"


def _item(one: PrintedEntry, edition: Edition, printing: Printing) -> str:
    one = replace(one, body=tuple(map(_without_pictures, one.body)))
    stamps = [f' id="{escape(one.id)}"']
    if one.published:
        stamps.append(f' data-sort-time="{int(seconds(one.published))}"')
    if one.updated:
        stamps.append(f' data-update-time="{int(seconds(one.updated))}"')
    parts = [_clock(one, printing)]
    if one.heading is not None:
        parts.append(_labelled(one.heading, "h2", edition))
    parts.append(body_of(one, edition, corrections=printing.corrections, figures=False, told=True))
    parts += (_figure(shown, edition) for shown in one.shown)
    return f"<div{''.join(stamps)}>\n{''.join(parts)}\n</div>\n"


def _without_pictures(block: EditionBlock) -> EditionBlock:
    """Say what a picture inside a sentence shows: AMP has none there."""
    kept = (
        Stretch(it.alone.get("alt"), it.inside) if it.alone and it.alone.name == "img" else it
        for it in block.printed
    )
    return replace(block, stretches=tuple(kept))


def _clock(one: PrintedEntry, printing: Printing) -> str:
    if one.entry.time is None:
        return ""
    said = escape(clean(printing.clock(one.entry.time)), quote=False)
    instant = f' datetime="{escape(one.published)}"' if one.published else ""
    return f"<p><time{instant}>{said}</time></p>\n"


def _labelled(block: EditionBlock, element: str, edition: Edition) -> str:
    label = label_of(block, edition)
    said = html_of(block.printed, edition.byline.url)
    told = note_of(label) if label else ""
    return f"<{element}{language_of(block, edition)}>{said}</{element}>{told}\n"


def _figure(shown: Exhibit, edition: Edition) -> str:
    url = escape(clean(shown.url))
    captions = "".join(html_of(block.printed, edition.byline.url) for block in shown.captions)
    if shown.kind != "image":
        said = f"<p>{captions}</p>" if captions else ""
        return f'<p translate="no"><a href="{url}">{url}</a></p>{said}'
    legend = f"<figcaption>{captions}</figcaption>" if captions else ""
    alt = escape(clean(shown.alt))
    return (
        f'<figure><amp-img src="{url}" alt="{alt}" width="16" height="9" layout="responsive">'
        f"</amp-img>{legend}</figure>"
    )
