"""Whether a full stop ends a sentence: abbreviations, initials, labels, numbers.

All functions look at the text of one block; `start` is where the sentence at hand begins, `dot`
where its full stop stands, `at` where the text goes on. They look back a few characters only, so
their cost does not grow with the sentence.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from l10n.language.french.segmentation.following import (
    starts_with_function_word,
    starts_with_letter,
    starts_with_name_article,
    starts_with_number,
    starts_with_year,
    word_at,
)
from l10n.language.french.tables.abbreviations import (
    BEFORE_ERAS,
    BEFORE_LETTERS,
    BEFORE_NAMES,
    BEFORE_NETWORK,
    BEFORE_NUMBERS,
    CLIPPED,
    DAYS,
    ERAS,
    FIRST_HALVES,
    HOMOGRAPHS,
    LEANS_ON,
    LETTERED,
    LIMITS,
    MONTHS,
    NAMED_AFTER_ORDINAL,
    NETWORK,
    NEVER_LAST,
    SHORT_FIRST_NAMES,
    SIZED,
)
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

    _Rule = Callable[[str, int, int, int], bool]

_LOOK_BACK: Final = 24
_LONG_LABEL: Final = 10
_PLAIN_WORD: Final = 4
"""From this length on a word before "." is hardly an abbreviation."""

_LABEL: Final = compiled(
    r"\W*(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|(?i:(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})))\Z"
)
_DOTTED: Final = compiled(r"(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,2}|[A-Z]-[A-Z]")
_ARTICLE: Final = compiled(r"\W*(?:[Ll]e|[Dd]u|[Aa]u)\s+\w+\Z")
_SECTION: Final = compiled(r"\d+(?:\.\d+)+")


def ends_before_lower(text: str, start: int, dot: int) -> bool:
    """Tell whether "." ends a sentence although the next word is in lower case.

    It does after a word too long for an abbreviation, and after a figure, a sign ("°C", "%") or
    a closing mark; there the next sentence was typed without its capital.
    """
    token = _token(text, start, dot)
    if token in _RULES or _is_label(text, start, dot) or _SECTION.fullmatch(token):
        return False
    letters = token.replace("-", "").replace(".", "")
    return "." not in token and len(token) >= _PLAIN_WORD if letters.isalpha() else bool(letters)


def ends(text: str, start: int, dot: int, at: int) -> bool:
    """Tell whether "." ends a sentence, where a sentence may start at `at`."""
    if _is_label(text, start, dot):
        return False
    token = _token(text, start, dot)
    rule = _RULES.get(token)
    if len(token) == 1 and token.isupper():
        return _letter_ends(text, start, dot, at)
    if rule is not None:
        return rule(text, start, dot, at)
    if token.isalpha():
        return True
    clipped = _is_clipped_first_name(token)
    if clipped or _DOTTED.fullmatch(token):
        named = "-" in token and not clipped and starts_with_name_article(text, at)
        return not named and _unless_name(text, start, dot, at)
    return not token.isdigit() or word_at(text, at) not in NAMED_AFTER_ORDINAL


def _letter_ends(text: str, start: int, dot: int, at: int) -> bool:
    before = _token(text, start, dot - 1).casefold()
    rule = _RULES.get(text[dot - 1])
    if before.isdigit() or before in (SIZED if rule is _never else LETTERED):
        return True
    if text[dot - 1] == NETWORK and before in BEFORE_NETWORK:
        return not _leans(text, start, dot - len(f"{before} {NETWORK}"))
    if rule is not None and not rule(text, start, dot, at):
        return False
    return not starts_with_name_article(text, at) and _unless_name(text, start, dot, at)


def _leans(text: str, start: int, end: int) -> bool:
    """Tell whether the word before "sur X." says that X is a person."""
    pieces = text[max(start, end - _LOOK_BACK) : max(start, end)].split()
    return bool(pieces) and pieces[-1].replace("’", "'").casefold() in LEANS_ON


def _is_clipped_first_name(token: str) -> bool:
    first, hyphen, second = token.rpartition("-")
    is_short = second in SHORT_FIRST_NAMES or (len(second) == 1 and second.isupper())
    return bool(hyphen) and is_short and first in FIRST_HALVES


def _is_label(text: str, start: int, dot: int) -> bool:
    return dot - start <= _LONG_LABEL and _LABEL.match(text, start, dot) is not None


def _token(text: str, start: int, end: int) -> str:
    """Give the last word before `end`, without opening marks and elided words, composed."""
    pieces = text[max(start, end - _LOOK_BACK) : end].rsplit(None, 1)
    if not pieces:
        return ""
    token = pieces[-1].lstrip("«“‹„‘([{—–-'’")
    token = token[max(token.rfind("'"), token.rfind("’")) + 1 :]
    return token if token.isascii() else unicodedata.normalize("NFC", token)


def _never(_text: str, _start: int, _dot: int, _at: int) -> bool:
    return False


def _after_christ(text: str, start: int, dot: int, at: int) -> bool:
    token = _token(text, start, dot)
    before = _token(text, start, dot - len(token)).casefold().rstrip(".")
    return before in BEFORE_ERAS or _unless_name(text, start, dot, at)


def _unless_name(text: str, _start: int, _dot: int, at: int) -> bool:
    return text[at] != "(" and starts_with_function_word(text, at)


def _unless_number(text: str, _start: int, _dot: int, at: int) -> bool:
    return not starts_with_number(text, at)


def _unless_part(text: str, _start: int, _dot: int, at: int) -> bool:
    return not (starts_with_number(text, at) or starts_with_letter(text, at))


def _unless_limit(text: str, start: int, dot: int, at: int) -> bool:
    before = _token(text, start, max(start, dot - len("max")))
    return not text[at].isdigit() or before.isdigit()


def _unless_officer(text: str, start: int, dot: int, at: int) -> bool:
    opens = dot - start <= _LOOK_BACK and _ARTICLE.match(text, start, dot)
    return not (opens or starts_with_number(text, at))


def _always(_text: str, _start: int, _dot: int, _at: int) -> bool:
    return True


def _unless_year(text: str, _start: int, _dot: int, at: int) -> bool:
    return not starts_with_year(text, at)


def _unless_figure(text: str, _start: int, _dot: int, at: int) -> bool:
    return not text[at].isdigit()


def _rules() -> dict[str, _Rule]:
    lists: tuple[tuple[frozenset[str], _Rule], ...] = (
        (NEVER_LAST, _never),
        (BEFORE_NAMES, _unless_name),
        (BEFORE_NUMBERS - BEFORE_LETTERS, _unless_number),
        (BEFORE_LETTERS, _unless_part),
        (LIMITS, _unless_limit),
        (CLIPPED, _always),
        (HOMOGRAPHS, _unless_officer),
        (MONTHS, _unless_year),
        (DAYS, _unless_figure),
        (ERAS, _after_christ),
    )
    rules = {form: rule for forms, rule in lists for form in forms}
    capitalised = {
        form.capitalize(): rule for form, rule in rules.items() if form.islower() and len(form) > 1
    }
    return capitalised | rules


_RULES: Final = _rules()
