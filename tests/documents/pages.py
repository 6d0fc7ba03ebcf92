"""Pages, JSON and feeds of all shapes, for laws: drawn body by body."""

from __future__ import annotations

import json
from html import escape

from hypothesis import strategies as st
from lxml import html

_WORDS = (
    "Le bac",
    "part",
    "à 19h05",
    "de Brest",
    "l’aube",
    "3 %",
    "« oui »",
    "M. Le Goff",
    "R&D",
    "2 < 3",
)
_INLINE = (
    ("<em>", "</em>"),
    ("<strong>", "</strong>"),
    ('<a href="https://port.example/a?b=1&amp;c=2" class="lien">', "</a>"),
    ('<time datetime="2025-08-15T19:05:00+02:00">', "</time>"),
    ('<span class="nom">', "</span>"),
    ("<bdi>", "</bdi>"),
)
_ALONE = ("<br>", '<img src="b.jpg" alt="Le bac">', '<span translate="no">Le Soir</span>')

words = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(
    lambda it: escape(" ".join(it))
)
sentences = words.map(lambda text: f"{text}.")


def _marked(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    wrapped = st.builds(
        lambda tag, text: f"{tag[0]}{text}{tag[1]}", st.sampled_from(_INLINE), inner
    )
    return st.lists(wrapped | inner | st.sampled_from(_ALONE), min_size=1, max_size=3).map(" ".join)


inline = st.recursive(words | sentences, _marked, max_leaves=6)
"""Text with nested emphasis, links, times, breaks, pictures and protected names."""

_block = st.one_of(
    inline.map(lambda text: f"<p>{text}</p>"),
    words.map(lambda text: f"<h3>{text}</h3>"),
    st.lists(inline, min_size=1, max_size=3).map(
        lambda items: "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
    ),
    inline.map(lambda text: f"<blockquote><p>{text}</p></blockquote>"),
    st.tuples(inline, inline).map(lambda two: f"<div>{two[0]}<br><br>{two[1]}</div>"),
    words.map(
        lambda text: (
            f'<figure><img src="a.jpg" alt="{text}"><figcaption>{text}</figcaption></figure>'
        )
    ),
    words.map(lambda text: f'<div class="share">{text}</div>'),
    words.map(lambda text: f'<blockquote class="twitter-tweet"><p>{text}</p></blockquote>'),
)
bodies = st.lists(_block, min_size=1, max_size=4).map("".join)
"""A body of HTML."""

_plain = st.lists(
    st.sampled_from([*_WORDS, "• un", "https://a.example/b", ""]), min_size=1, max_size=4
)
texts = bodies | _plain.map("\n".join)
"""What a string of a system may hold."""


def _time(number: int) -> str:
    return f"2025-08-15T18:0{number}:00.250+00:00"


def page(entries: list[str]) -> bytes:
    """Write a page whose entries say by microdata what they are."""
    parts = "".join(
        f'<div id="e{n}" itemprop="liveBlogUpdate" itemscope '
        f'itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" '
        f'datetime="2025-08-15T19:0{n}:00+02:00">19h0{n}</time>'
        f'<div itemprop="articleBody">{body}</div></div>'
        for n, body in enumerate(entries)
    )
    head = '<!DOCTYPE html><html lang="fr"><head><title>Port</title></head><body><main itemscope '
    return (
        f'{head}itemtype="https://schema.org/LiveBlogPosting">{parts}</main></body></html>'.encode()
    )


def linked(entries: list[str]) -> bytes:
    """Write a page whose entries are in JSON-LD."""
    updates = [
        {
            "@type": "BlogPosting",
            "url": f"https://port.example/#{n}",
            "datePublished": _time(n),
            "articleBody": body,
        }
        for n, body in enumerate(entries)
    ]
    live = json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": updates}).replace(
        "<", "\\u003c"
    )
    return (
        '<html lang="fr"><head><script type="application/ld+json">'
        f"{live}</script></head><body><main><h1>Port</h1></main></body></html>"
    ).encode()


def neutral(entries: list[str]) -> bytes:
    """Write our own JSON, with letters as they are."""
    made = [{"id": n + 1, "published": _time(n), "html": body} for n, body in enumerate(entries)]
    whole = {"format": "l10n-liveblog", "version": 1, "entries": made}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def feed(entries: list[str]) -> bytes:
    """Write a feed whose items hold escaped HTML."""
    items = "".join(
        f"<item><guid>{n}</guid><pubDate>Fri, 15 Aug 2025 18:0{n}:00 GMT</pubDate>"
        f"<description>{escape(body)}</description></item>"
        for n, body in enumerate(entries)
    )
    return f"<?xml version='1.0'?><rss><channel><title>Port</title>{items}</channel></rss>".encode()


def superdesk(entries: list[str]) -> bytes:
    """Write what the API of Superdesk Live Blog answers."""
    posts = [
        {
            "_id": f"urn:port:{n}",
            "published_date": _time(n),
            "post_status": "open",
            "deleted": False,
            "groups": [{"id": "main", "refs": [{"item": {"item_type": "text", "text": body}}]}],
        }
        for n, body in enumerate(entries)
    ]
    return json.dumps({"_items": posts}).encode()


def wordpress(entries: list[str]) -> bytes:
    """Write entries of the plug-in of WordPress, the first of them edited once."""
    posts: list[dict[str, object]] = [
        {"id": str(n + 1), "type": "new", "content": body, "entry_time": 1755277500 + 60 * n}
        for n, body in enumerate(entries)
    ]
    again = {**posts[0], "id": "99", "type": "update", "replaces": "1", "timestamp": 1755288000}
    return json.dumps({"entries": [*posts, again]}, ensure_ascii=False, indent=2).encode()


def blocks(entries: list[str]) -> bytes:
    """Write blocks with typed elements."""
    made = [
        {
            "id": f"block-{n}",
            "blockFirstPublished": 1755277500000 + 60000 * n,
            "elements": [{"_type": "TextBlockElement", "html": body}],
        }
        for n, body in enumerate(entries)
    ]
    return json.dumps({"webTitle": "Port", "blocks": made}, ensure_ascii=False).encode()


def ninjs(entries: list[str]) -> bytes:
    """Write items of ninjs 3.1, after the one that holds them together."""
    whole = {"uri": "urn:port", "type": "composite", "headlines": [{"value": "Port"}]}
    items = [
        {
            "uri": f"urn:port:{n}",
            "type": "text",
            "versionCreated": _time(n),
            "bodies": [{"contentType": "text/html", "value": body}],
        }
        for n, body in enumerate(entries)
    ]
    return json.dumps([whole, *items], indent=1).encode()


def posts(entries: list[str]) -> bytes:
    """Write posts with members of the usual names."""
    made = [
        {"id": 900 + n, "publishedDate": _time(n), "bodyHTML": body.strip() or "Rien."}
        for n, body in enumerate(entries)
    ]
    return json.dumps({"success": True, "result": made}).encode()


def newsml(entries: list[str]) -> bytes:
    """Write one item of NewsML-G2 whose text is all of the bodies, as XHTML."""
    texts = "".join(f"<p>{_as_xml(body)}</p>" for body in entries)
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:port:1" xml:lang="fr">'
        "<itemMeta><versionCreated>2025-08-15T19:05:00+02:00</versionCreated></itemMeta>"
        "<contentMeta><headline>Port</headline></contentMeta><contentSet><inlineXML>"
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{texts}</body></html>'
        "</inlineXML></contentSet></newsItem>"
    ).encode()


def _as_xml(body: str) -> str:
    """Write what a browser sees of a body as XML."""
    return escape("".join(html.fragment_fromstring(body, create_parent=True).itertext()))


DOCUMENTS = {
    "a.html": page,
    "b.html": linked,
    "c.json": neutral,
    "d.xml": feed,
    "e.json": superdesk,
    "f.json": wordpress,
    "g.json": blocks,
    "h.json": ninjs,
    "i.json": posts,
    "j.xml": newsml,
}
