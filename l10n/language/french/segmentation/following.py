"""What comes after a mark that may end a sentence."""

from __future__ import annotations

import unicodedata
from enum import Enum, auto
from typing import Final

from l10n.language.french.tables.starters import NAME_ARTICLES, STARTERS
from l10n.lazy import compiled

_LETTER: Final = r"[^\W\d_]"
_WORD: Final = rf"(?P<word>\d++|{_LETTER}[\w\u0300-\u036f]*+['’]?)(?P<label>[).°]?)"
_OPENING_MARK: Final = r"[^\w,;:)\]}»›”]"
_FIRST_WORD: Final = compiled(
    # Opening marks, dashes, bullets and short asides ("(en)", "[...]"), none of them endless.
    rf"(?:\([^()]{{0,60}}\)|\[[^\[\]]{{0,60}}\]|{_OPENING_MARK}){{0,80}}+{_WORD}"
)
_FIRST_WORD_OF_ASIDE: Final = compiled(rf"{_OPENING_MARK}{{0,80}}+{_WORD}")
_SOURCE: Final = compiled(r"\([^()]{1,80}\)\s?[.!?…]")
_LABEL: Final = compiled(r"[a-z]|[ivx]{1,5}")
_YEAR: Final = compiled(r"(?:19|20)\d\d\b")
_ROMAN: Final = compiled(r"(?=[IVXLC]+\b(?!['’]))(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b")
_CODE: Final = compiled(r"[A-Z]{1,2}\.?[\s-]?\d")
_PART: Final = compiled(r"[B-Z](?![\w'’.])|A(?=\s+[^\W\d_A-ZÀ-Ý])")
_NAME: Final = compiled(rf"({_LETTER}+)\s+({_LETTER})")


class Following(Enum):
    """How the text goes on after the blanks behind a mark."""

    NOTHING = auto()
    """Only marks, or a mark that cannot open a sentence."""
    LOWER = auto()
    """A word in lower case: the sentence probably goes on."""
    OPENING = auto()
    """A capital, a figure, a label ("b)"), a handle: a sentence may start here."""


def following(text: str, at: int) -> Following:
    """Tell how `text` goes on from `at`, where the blanks behind the mark end."""
    if text[at].isupper():
        return Following.OPENING
    if text[at] == "(" and text[at + 1 : at + 2].islower() and _SOURCE.match(text, at):
        return Following.LOWER
    found = _FIRST_WORD.match(text, at) or _FIRST_WORD_OF_ASIDE.match(text, at)
    if found is None:
        return Following.NOTHING
    word = found["word"]
    if not word[0].islower() or word[1:2].isupper() or text[found.start("word") - 1] in "@#":
        return Following.OPENING
    is_label = found["label"] and _LABEL.fullmatch(word)
    return Following.OPENING if is_label else Following.LOWER


def starts_with_function_word(text: str, at: int) -> bool:
    """Tell whether the next word is one that starts a sentence and no name."""
    found = _FIRST_WORD.match(text, at)
    if found is None:
        return False
    word = unicodedata.normalize("NFC", found["word"]).replace("’", "'")
    elided = word.endswith("'") and text[found.end("word") : found.end("word") + 1].islower()
    return elided or word in STARTERS


def starts_with_name_article(text: str, at: int) -> bool:
    """Tell whether a surname with an article may follow: "Le Guen"."""
    found = _NAME.match(text, at)
    return found is not None and found[1] in NAME_ARTICLES and found[2].isupper()


def starts_with_number(text: str, at: int) -> bool:
    """Tell whether a figure, a Roman numeral or the code of an article ("R. 421") follows."""
    return text[at].isdigit() or bool(_ROMAN.match(text, at) or _CODE.match(text, at))


def starts_with_letter(text: str, at: int) -> bool:
    """Tell whether a single capital follows that names a part of a whole; "A" may be "À"."""
    return _PART.match(text, at) is not None


def starts_with_year(text: str, at: int) -> bool:
    """Tell whether a year follows."""
    return _YEAR.match(text, at) is not None


def word_at(text: str, at: int) -> str:
    """Give the run of non-space characters at `at`, at most 24 of them."""
    return (text[at : at + 24].split(None, 1) or [""])[0]
