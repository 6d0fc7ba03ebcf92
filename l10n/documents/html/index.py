"""Write the page that leads to all editions: each article in each of its languages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from l10n.documents.html.head import policy
from l10n.documents.html.style import STYLE
from l10n.documents.markup.printing import clean
from l10n.language.text.tags import direction, own_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from l10n.documents.printing import Listed


def write_index(site: str, articles: Mapping[str, Sequence[Listed]]) -> str:
    """Write the page; it is in English, its titles are those of the editions."""
    title = escape(clean(site), quote=False)
    parts = "".join(_article(name, listed) for name, listed in articles.items())
    return (
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy(STYLE)}">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"<main>\n<h1>{title}</h1>\n{parts}</main>\n</body>\n</html>\n"
    )


def _article(name: str, listed: Sequence[Listed]) -> str:
    items = "".join(map(_item, listed))
    return (
        f"<section>\n<h2>{escape(clean(name), quote=False)}</h2>\n<ul>\n{items}</ul>\n</section>\n"
    )


def _item(one: Listed) -> str:
    tag, title = one.language, escape(clean(one.title), quote=False)
    attributes = f'href="{escape(one.href)}" hreflang="{tag}" lang="{tag}" dir="{direction(tag)}"'
    return f"<li>{escape(own_name(tag), quote=False)}: <a {attributes}>{title}</a></li>\n"
