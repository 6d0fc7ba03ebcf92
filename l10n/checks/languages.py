"""The language of the target: all of it, and none of another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Fault
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import known
from l10n.language.text.passages import copied_passage, foreign_passage
from l10n.language.text.quotations import quotations
from l10n.language.text.scripts import LATIN, beyond_latin, letter_counts, scripts_of
from l10n.language.text.typography import fold
from l10n.language.text.words import low_words, word_spans
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.checks.pair import Pair
    from l10n.language.text.passages import Passage

_SURE: Final = 2.4
"""From this weight on a passage is no title, no loan and no accident."""

_SURE_ALONE: Final = 2
"""Enough for what is copied, and where hardly a word speaks for the target's own language."""

_REST: Final = 0.25
"""What a passage may leave of the words and still be the whole text."""

_SPEECH: Final = 4
"""A passage of this weight in quotation marks is no title."""

_SHARE: Final = 0.3
"""A passage of fewer of the words is no whole text, and may be an address or a name."""

_MORE: Final = 0.4
_NAME: Final = 3
"""A passage of so few words may be an address or a name, and must be more of the text."""

_SENTENCE: Final = 12
"""From so many letters on, a text without a letter of its language is no name."""

_SHOWN: Final = 60

_COMMON_WORD: Final = re.compile(r"(?<![\w'’])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{3,}")
_SMALL_WORD: Final = re.compile(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")
_COMMON_WORDS: Final = re.compile(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ]{3,}\W+[^\W\d_A-ZÀ-ÖØ-Þ]{3,}(?!\w)")


def check_language(pair: Pair) -> Iterator[Fault]:
    """Report what was left in French, and what speaks a third language."""
    language = pair.base
    if language == SOURCE:
        return
    fault = (
        _copied(pair, language)
        or _same(pair)
        or _wrong_script(pair, language)
        or _foreign(pair, language)
    )
    if fault:
        yield fault


def _copied(pair: Pair, language: str) -> Fault | None:
    passage = copied_passage(pair.source, pair.target, language)
    if passage is None:
        return None
    whole = passage.own <= _REST * len(low_words(pair.target)) or _is_same(pair)
    return _fault(pair, passage, whole=whole)


def _same(pair: Pair) -> Fault | None:
    """Doubt a target that is its source, although too short to tell French by."""
    if not _is_same(pair) or not _SMALL_WORD.search(pair.source):
        return None
    return Fault("copied", Severity.WARNING, "the target is the French text again")


def _is_same(pair: Pair) -> bool:
    source, target = pair.source.strip(), pair.target.strip()
    return len(source) == len(target) and fold(source) == fold(target)


def _foreign(pair: Pair, language: str) -> Fault | None:
    passage = foreign_passage(pair.target, language)
    if passage is None:
        return None
    whole = passage.own <= _REST * passage.weight and _is_long(passage, pair.target)
    if passage.weight < (
        _SURE_ALONE if whole or not knowledge(passage.language).names.titles_stay else _SURE
    ):
        return None
    return _fault(pair, passage, whole=whole)


def _is_long(passage: Passage, text: str) -> bool:
    """Tell a passage that speaks for the whole text from an address or a name."""
    length = passage.last - passage.first + 1
    share = length / len(low_words(text))
    return passage.weight > _SURE or share >= (_SHARE if length > _NAME else _MORE)


def _fault(pair: Pair, passage: Passage, *, whole: bool) -> Fault | None:
    spans = word_spans(pair.target)
    span = spans[passage.first][0], spans[passage.last][1]
    if _is_title(pair.target[slice(*span)]) or (not whole and _is_quoted(pair, passage, span)):
        return None
    if passage.language != SOURCE and pair.target[slice(*span)] in pair.source:
        return None
    name = _name(passage.language)
    text = _excerpt(pair.target[slice(*span)])
    if not whole:
        return Fault("half-translated", Severity.WARNING, f"left in {name}: {text}", target=span)
    code = "copied" if passage.language == SOURCE else "wrong-language"
    message = f"the target is in {name}, not in {_name(pair.language)}: {text}"
    return Fault(code, Severity.WARNING, message, target=span)


def _is_title(text: str) -> bool:
    """Tell a foreign title or address: capitals inside, and no word of content in small letters."""
    inner = text.split()[1:]
    return any(word[0].isupper() for word in inner) and not _COMMON_WORD.search(text)


def _is_quoted(pair: Pair, passage: Passage, span: tuple[int, int]) -> bool:
    """Tell a title in quotation marks, which may well stay as it is, from speech."""
    if passage.weight >= _SPEECH:
        return False
    quoted = quotations(pair.target, pair.language).pairs
    return any(start < span[0] and span[1] <= end for start, end in quoted)


def _wrong_script(pair: Pair, language: str) -> Fault | None:
    scripts = scripts_of(language)
    if not scripts or (scripts == LATIN and not beyond_latin(pair.target)):
        return None
    counts = letter_counts(pair.target)
    total = sum(counts.values())
    own = sum(counts.get(script, 0) for script in scripts)
    if _is_strange(counts, language):
        pass
    elif (
        total < _SENTENCE
        or 2 * own >= total
        or (own and "latin" in counts)
        or (not own and "latin" in counts and not _COMMON_WORDS.search(pair.target))
    ):
        return None
    message = f"the target is not written in the letters of {_name(pair.language)}"
    return Fault("wrong-language", Severity.WARNING, message, target=(0, len(pair.target)))


def _is_strange(counts: Mapping[str, int], language: str) -> bool:
    """Tell Chinese from Japanese: the one has no kana, the other hardly a sentence without."""
    kana, han = counts.get("kana", 0), counts.get("han", 0)
    scripts = scripts_of(language)
    if "kana" in scripts:
        return not kana and han >= _SENTENCE
    return "han" in scripts and 4 * kana > han


def _name(language: str) -> str:
    return known(knowledge(language).writing.name, language)


def _excerpt(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"
