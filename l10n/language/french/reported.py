"""Who speaks, behind a quotation: "a-t-il ajouté", "explique-t-elle", "a dit X", "selon lui"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.tables.speech import SPEECH
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS: Final = tuple(tuple(row.split()) for row in SPEECH.strip().splitlines())
_PAST: Final = {row[1]: row[0] for row in _ROWS}
_PRESENT: Final = {form: row[0] for row in _ROWS for form in row[2:]}
_P, _V = "|".join(_PAST), "|".join(_PRESENT)

_INVERTED: Final = compiled(
    rf"(?<=[,»”\"!?…] )(?:(?P<aux>a|ont)-(?:t-)?(?P<who>ils?|elles?|on) (?P<past>{_P})"
    rf"|(?P<now>{_V})-(?:t-)?(?P<whom>ils?|elles?))(?![\w-])"
)
_DIRECT: Final = compiled(
    r"(?P<close>[»”\"])?(?:(?<=[,»”\"!?…])|,) "
    rf"(?P<verb>(?P<aux>a|ont) (?P<past>{_P})|(?P<now>{_V}))"
    r" (?=(?:M\.|MM\.|Mme|Me|l[ea]s?|une?|son|sa|ses|leurs?|cette?|cet|des?)? ?"
    r"(?:l['’])?[A-ZÉÈÀÂÎÔ]|(?:l[ea]s?|une?|son|sa|ses|leurs?|cette|cet) |l['’])"
)
_ACCORDING: Final = compiled(
    r"(?<!\w)(?:[Ss]elon|[Dd]['’]après) (lui|elles?|eux)(?![\w-])(?! (?:et|ou|aussi) )"
)


@dataclass(frozen=True, slots=True)
class Reported:
    """Words that say who speaks: an infinitive, or none for "selon"; the pronoun, if any.

    `start` and `end` are code points from 0, end exclusive. `quotes` tells that a quotation ends
    right before: then who stands behind the verb is its subject.
    """

    start: int
    end: int
    verb: str
    speaker: str = ""
    is_past: bool = True
    is_plural: bool = False
    quotes: bool = False


def reported(text: str) -> Iterator[Reported]:
    """Find who speaks in a text, from left to right by kind."""
    for found in _INVERTED.finditer(text):
        past = found["past"]
        who = found["who"] or found["whom"]
        verb = _PAST[past] if past else _PRESENT[found["now"]]
        plural = who in {"ils", "elles"}
        if who == "on":
            verb = f"on {verb}"
        yield Reported(found.start(), found.end(), verb, who, bool(past), plural)
    for found in _DIRECT.finditer(text):
        past = found["past"]
        verb = _PAST[past] if past else _PRESENT[found["now"]]
        plural = found["aux"] == "ont" if past else found["now"].endswith("ent")
        quotes = found["close"] is not None or text[: found.start() + 1].rstrip(" ,")[-1:] in '»”"'
        yield Reported(found.start("verb"), found.end("verb"), verb, "", bool(past), plural, quotes)
    for found in _ACCORDING.finditer(text):
        yield Reported(found.start(), found.end(), "", found[1])
