"""What elements are, by name and class: blocks, boxes that are no text of the article, embeds."""

from __future__ import annotations

import re
from typing import Final

from l10n.lazy import compiled

BLOCKS: Final = frozenset(
    "address amp-accordion amp-list amp-live-list article aside blockquote body caption center dd "
    "details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
    "hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead "
    "tr ul".split()
)
"""Elements that end a line of text."""

HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())

SILENT: Final = frozenset(
    "area base col colgroup head link map meta noscript param script source style template title "
    "track wbr".split()
)
"""Elements of which readers see nothing."""

CONTROLS: Final = frozenset("button datalist form input nav option select textarea footer".split())
"""Elements that readers use rather than read."""

EMBEDS: Final = frozenset("audio canvas embed iframe math object picture svg video".split())
"""Elements that show something of another kind."""

BARE: Final = frozenset(
    "abbr b bdi br cite code del dfn em i ins kbd mark q s samp small strong sub sup u var".split()
)
"""Elements that a translator sees by their name, as long as they have no attributes."""

AMP_TEXTS: Final = frozenset(
    "amp-accordion amp-date-display amp-fit-text amp-layout amp-list amp-live-list amp-selector "
    "amp-state amp-timeago".split()
)
"""Elements of AMP that hold text; the others show something of another kind."""

PICTURES: Final = frozenset({"amp-img", "img"})
"""Elements that show a picture, and may say what is on it."""

EMBED_CLASS: Final = compiled(
    r"(?:^|[\s_-])(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|"
    r"telegram-post|bluesky-embed|reddit-(?:card|embed)\w*|mastodon-embed|embed|oembed)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Classes of what stands on another site."""

BOX_CLASS: Final = compiled(
    r"(?:^|[\s_-])(?:share|shares|sharing|social|socials|partage|partager|partages|newsletter|"
    r"newsletters|related|lire-aussi|a-lire|read-?more|promo|promoted|ads?|advert\w*|pub|"
    r"publicite|outbrain|taboola|breadcrumbs?|ariane|cookies?|comments?|commentaires?|sponsor\w*|"
    r"paywall|subscribe|abonnement|abonnez|recirc\w*|skip-link|toolbar|pagination|"
    r"sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Classes of boxes that a page sets beside its text."""

READ_ALSO: Final = compiled(
    r"(?:(?:à|a)\s+)?(?:lire|voir|écouter|découvrir)\s+(?:aussi|également|ailleurs)\b|"
    r"(?:à|a)\s+(?:lire|voir|écouter)\s*[:>»]|sur le même sujet\b",
    re.IGNORECASE,
)
"""How a line begins that sends readers to another article."""

HIDDEN: Final = compiled(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
"""Styles of what readers do not see."""

LINES: Final = compiled(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
"""Styles under which a line of the source is a line."""
