"""Damage of quotation marks, brackets, spaces and letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.checks.damage.codes import with_code
from tests.checks.damage.pair import Damaged, pick, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair

QUOTED: Final = re.compile(r"[«“„\"][^«»“”„\"]{2,}[»”“\"]")


def closing_quote_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a closing quotation mark out."""
    match = QUOTED.search(pair.target)
    if match is None or not re.search('[«“"]', pair.source):
        return None
    end = match.end() - 1
    start = end - (pair.target[end - 1] in "  ")
    return replaced(pair, (start, match.end()), "")


def quotes_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave both marks of a quotation out."""
    match = QUOTED.search(pair.target)
    if match is None or not re.search('[«“"]', pair.source):
        return None
    return replaced(pair, match.span(), match[0][1:-1].strip())


def bracket_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a closing bracket out."""
    at = pair.target.find(")")
    return replaced(pair, (at, at + 1), "") if at >= 0 and "(" in pair.target[:at] else None


def bullet_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave the bullet of an item out."""
    return Damaged(f"• {pair.source}", pair.target, f"• {pair.target}")


def quotes_added(pair: Pair, chance: random.Random) -> Damaged | None:
    """Set a word apart that the source does not."""
    words = list(re.finditer(r"(?<=\s)[^\W\d_]{5,}(?=\s)", pair.target))
    match = None if re.search("[«»“”\"']", pair.source + pair.target) else pick(words, chance)
    marks = {"de": "„“", "en": "“”"}.get(pair.language, "«»")
    return replaced(pair, match.span(), f"{marks[0]}{match[0]}{marks[1]}") if match else None


def french_spaces(pair: Pair, _: random.Random) -> Damaged | None:
    """Set a space before a mark, as in French."""
    match = re.search(r"(?<=[^\W\d_])[,;!?](?= |$)", pair.target)
    return replaced(pair, match.span(), f" {match[0]}") if match else None


def french_guillemets(pair: Pair, _: random.Random) -> Damaged | None:
    """Set a quotation in guillemets and spaces."""
    match = QUOTED.search(pair.target)
    if match is None or "«" not in pair.source:
        return None
    return replaced(pair, match.span(), f"«\N{NO-BREAK SPACE}{match[0][1:-1]}\N{NO-BREAK SPACE}»")


def opening_mark_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave out what opens a Spanish question."""
    at = pair.target.find("¿") if pair.language == "es" else -1
    return replaced(pair, (at, at + 1), "") if at >= 0 else None


def invisible_put_in(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put a character without a glyph between two letters."""
    at = chance.randrange(len(pair.target) + 1)
    return replaced(pair, (at, at), chance.choice("\u200b\ufeff\u2060"))


def turned_round(pair: Pair, _: random.Random) -> Damaged | None:
    """Turn the letters round from the second word on."""
    at = pair.target.find(" ") + 1
    return replaced(pair, (at, at), "\u202e")


def letter_disguised(pair: Pair, _: random.Random) -> Damaged | None:
    """Write a Cyrillic letter in a Latin word."""
    match = re.search(r"(?<=[a-z])[aeo](?=[a-z]{2})", pair.target)
    return (
        replaced(pair, match.span(), dict(zip("aeo", "аео", strict=True))[match[0]])
        if match
        else None
    )


def question_made(pair: Pair, _: random.Random) -> Damaged | None:
    """Ask what the source says."""
    both = pair.source.endswith(".") and pair.target.endswith(".")
    return replaced(pair, (len(pair.target) - 1, len(pair.target)), "?") if both else None


def question_answered(pair: Pair, _: random.Random) -> Damaged | None:
    """State what the source asks."""
    asked = pair.source.endswith("?") and pair.target.count("?") == 1 and pair.target[-1] == "?"
    return replaced(pair, (len(pair.target) - 1, len(pair.target)), ".") if asked else None


def stop_doubled(pair: Pair, _: random.Random) -> Damaged | None:
    """Set two stops."""
    if not pair.target.endswith(".") or pair.target.endswith(".."):
        return None
    return replaced(pair, (len(pair.target),) * 2, ".")


def space_doubled(pair: Pair, chance: random.Random) -> Damaged | None:
    """Set two spaces between words."""
    match = pick(list(re.finditer(r"(?<=\w) (?=\w)", pair.target)), chance)
    return replaced(pair, match.span(), "  ") if match else None


def markup_broken(pair: Pair, chance: random.Random) -> Damaged:
    """Part marks of Markdown from their words, leave them out, set new ones, translate code."""
    marks = (
        ("**live**", "** live **"),
        ("**live**", "live"),
        ("live", "**live**"),
        ("`port.json`", "`puerto.json`"),
        ("[a](https://exemple.org/a)", "[a] (https://exemple.org/a)"),
    )
    return with_code(pair, *chance.choice(marks))
