"""What of French grammar stands before a name: its article, and a preposition that swallowed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.french.tables.phrases import ELIDED_FEMININE, NO_VERBS
from l10n.language.french.tables.places import ARTICLED
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEADING: Final = compiled(
    r"(?<![\w'’])(?:(?P<of>[Dd]e l)['’]|(?P<at>[Àà] l)['’]|(?P<elided>[Ll])['’]"
    r"|(?P<of_la>[Dd]e la|[Dd]u|[Dd]es) |(?P<at_la>[Àà] la|[Aa]ux?) "
    r"|(?P<article>[Ll]es?|[Ll]a) |(?P<bare>[Dd])['’]|(?P<que>\w*[Qq]u)['’])\Z"
)
_ARTICLE: Final = {"u": "m", "s": "p", "x": "p", "a": "f", "e": "m", "l": "e"}
_CLOCK: Final = compiled(r"(?<![\w'’])(?i:(jusqu['’]à|à|vers|dès|avant|après|depuis|de)) \Z")
_DAY: Final = compiled(r"(?<![\w'’])([Ll]e|[Dd]u|[Aa]u) \Z")
_ON: Final = compiled(
    r"\b(?:écri|publi|post|diffus|annon|déclar|indiqu|précis|invité|réagi|messag|vidéo|compte|dit\b"
    r"|affirm|assur|expliqu|interrog|partag|relay|tweet|chaîne|ajout|répon)[^.!?]{0,40}? (sur) \Z"
)
TITLE: Final = compiled(r"(?<![\w'’])(MM?\.|Mmes?|Mlle|Me|Mgr|Dr|Pr) \Z")
OFFICE: Final = compiled(
    r"(?<![\w-])(?P<name>P-?DG|[Pp]remier ministre|[Pp]remière ministre|garde des Sceaux"
    r"|chef de l['’]État)(?![\w-])"
    r"(?! (?:\w+(?:ais|aise|ien|ienne|éen|éenne|ain|aine|ois|oise|ique|ol|ole|and|ande|que|tin)"
    r"|russe|belge|suisse|turc|turque|grec|grecque|serbe|slovaque|tchèque|arabe|sortant|démis"
    r"|adjoint|délégué|intérimaire|par intérim)(?!\w))"
)
_TO: Final = compiled(r"(?<![\w'’])[Àà] \Z")
_FIXED: Final = compiled(r"\b(?i:grâce|face|quant|suite|rapport|hommage|opposé) à \Z")
_VERB: Final = compiled(r"(?<![^\W\d_])([^\W\d_]{3,}) \Z")
_RELATIVE: Final = compiled(r"(?<![\w'’])(?:qu['’]|que|où|dont|quand|comme)(?!\w)")
_TO_TOWN: Final = compiled(r"(?:\A|(?<=[.!?;:»]))[^.!?;:»]*(?<![\w'’])(?:[Àà]|[Aa]u) \Z")
_MOVES: Final = compiled(
    r"\b(?i:arriv|rend|all|va\b|vont|ir[ao]|part|revien|reven|retour|envo|transf|transport|rentr|ren"
    r"|rejoi|condui|emm|amen|achemin|déplac|expuls|direction|route|vol\b|vols\b|train|avion|reli"
    r"|voyag|est attendu|sont attendu|renvo|voi[rs]|jusqu|grâce|face|quant|jeux|invit|appel|pass"
    r"|mont|descen|vien)|(?<!\w)de (?:la )?[A-ZÉ][\w-]+ (?:[Àà]|[Aa]u) \Z"
)
_DONE: Final = compiled(r"(?<![\w'’])(?:a|ont|avait|avaient) \w+(?:é|i|u|it|is) \Z")
_IN: Final = compiled(r"(?<![\w'’])[Ee]n \Z")


@dataclass(frozen=True, slots=True)
class Leading:
    """What stands before a name from `start` on: "de " or "à " or nothing, and which article.

    `article` is "m", "f", "p" or "e" for the elided one, empty where there is none.
    """

    start: int
    lead: str = ""
    article: str = ""


def leading(text: str, start: int) -> Leading:
    """Find the article of a name that starts there, with the preposition that it is part of."""
    found = _LEADING.search(text, 0, start)
    if found is None:
        return Leading(start)
    words = found[0].rstrip(" '’").lower()
    if found["bare"]:
        return Leading(found.start(), "de ")
    if found["que"]:
        return Leading(found.start(), words + "e ")
    lead = "de " if found["of"] or found["of_la"] else "à " if found["at"] or found["at_la"] else ""
    return Leading(found.start(), lead, _ARTICLE[words[-1]])


def before_clock(text: str, start: int) -> tuple[int, str]:
    """Find the preposition of a time, and where it starts."""
    found = _CLOCK.search(text, 0, start)
    return (found.start(), found[1].lower().replace("’", "'")) if found else (start, "")


def before_day(text: str, start: int) -> tuple[int, str]:
    """Find the article of a date, and where it starts."""
    found = _DAY.search(text, 0, start)
    return (found.start(), found[1].lower()) if found else (start, "")


def before_network(text: str, start: int) -> int | None:
    """Tell where "sur" starts before a network or a channel on which something is said."""
    found = _ON.search(text, 0, start)
    return found.start(1) if found else None


def before_person(text: str, start: int) -> int | None:
    """Tell where "à" starts before whom something is said or given to; not that of "face à"."""
    found = _TO.search(text, 0, start)
    return found.start() if found and not _FIXED.search(text, 0, start) else None


def is_at(text: str, start: int) -> bool:
    """Tell whether "à" stands before a name: it is a town's."""
    return _TO.search(text, 0, start) is not None


def stays_at(text: str, start: int) -> bool:
    """Tell whether what happens at a town stays there: nothing before it moves or reaches to it."""
    before = _TO_TOWN.search(text, 0, start)
    return before is not None and _MOVES.search(before[0]) is None


def is_done_to(text: str, start: int) -> bool:
    """Tell whether a person is whom something was done to: "a condamné X"."""
    return _DONE.search(text, 0, start) is not None


def is_in(text: str, start: int) -> bool:
    """Tell whether "en" stands before a name: it is a country's."""
    return _IN.search(text, 0, start) is not None


def is_object(text: str, start: int) -> bool:
    """Tell whether a person is whom a verb is about: nothing stands between the two."""
    verb = _VERB.search(text, 0, start)
    if verb is None or verb[1] in NO_VERBS or not verb[1].islower():
        return False
    return _RELATIVE.search(text, 0, start) is None


def is_elided_feminine(name: str) -> bool:
    """Tell whether a name behind l' is feminine."""
    return name.replace("-", " ").split(" ")[0] in ELIDED_FEMININE


def with_article(town: str) -> str:
    """Return a town with the article that is part of its name: Le Havre, for "du Havre"."""
    return ARTICLED.get(town.replace("’", "'"), town)


def title_before(text: str, start: int) -> tuple[int, str]:
    """Find the title before the name of a person, and where it starts."""
    found = TITLE.search(text, 0, start)
    return (found.start(), found[1]) if found else (start, "")


def offices(text: str) -> Iterator[tuple[int, int, str]]:
    """Find offices that are written with capitals of their own: start, end, and how it is listed.

    One with an adjective behind it is left alone: the adjective goes elsewhere in other languages.
    """
    for found in OFFICE.finditer(text):
        name = found["name"].replace("P-DG", "PDG").replace("’", "'")
        name = name[:1].upper() + name[1:] if "ministre" in name else name
        yield found.start(), found.end(), name
