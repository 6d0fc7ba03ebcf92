"""Every code that a finding about a source may have, and what it means in one line."""

from __future__ import annotations

from typing import Final

SOURCE_CODES: Final = {
    "charset-doubtful": "the label of a page's encoding is wrong, or missing",
    "control-character": "a character that no reader sees, but a terminal or browser may obey",
    "entries-unclear": "nothing says where entries begin, and some may be several",
    "entry-without-text": "an entry has a mark or a time, and no text",
    "front-matter-unread": "a key of the front matter that nothing here reads",
    "glued-line": "a line break seems to be lost: protocoleTrump",
    "json-unread": "a block of JSON-LD is no JSON",
    "left-out": "text of a page that nobody translates, by where it stands and how much it is",
    "mixed-apostrophes": "straight and curly apostrophes in one text",
    "name-variant": "one name is written in two ways",
    "no-live-blog": "a document without a live-blog, read as an article",
    "other-language": "a document that says it is not in French",
    "plain-spaces": "plain spaces where French sets a no-break one",
    "relative-date": "hier, vendredi in an article without a date",
    "repeated-id": "an id is taken by an entry above",
    "time-style-mixed": "19H00 beside 20h00",
    "time-unclear": "a time that the zone's clock showed twice that night, or never",
    "time-unread": "a date that no calendar has, or in no spelling that is known",
    "time-without-zone": "an instant without an offset",
    "unbalanced-quotes": "a quotation mark has no partner",
}
"""By code; stable, and never used again for something else."""
