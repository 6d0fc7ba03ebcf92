"""The language of the target: all of it, and none of another."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.names.words import MOST, names_of
from l10n.checks.pair import Fault
from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.coverage import Area
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import known
from l10n.language.text.loans import titles_of, without_loans
from l10n.language.text.passages import copied_passage, foreign_passage, may_be_foreign, may_copy
from l10n.language.text.quotations import quotations
from l10n.language.text.scripts import is_written_in, letter_counts, scripts_of
from l10n.language.text.typography import fold
from l10n.language.text.words import low_words, word_spans
from l10n.lazy import compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.checks.pair import Fault, Pair
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

_COMMON: Final = compiled(r"(?<!\w)[a-zà-ÿ]{2,}")
_COMMON_WORD: Final = compiled(r"(?<![\w'’])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{3,}")
_SMALL_WORD: Final = compiled(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")
_COMMON_WORDS: Final = compiled(r"(?<!\w)[^\W\d_A-ZÀ-ÖØ-Þ]{3,}\W+[^\W\d_A-ZÀ-ÖØ-Þ]{3,}(?!\w)")


_SEA: Final = "Le maire a dit que la plage reste fermée jusqu’à lundi à cause de la tempête."
_COPIED: Final = FindingCode(
    "copied", Severity.WARNING, "the target is French", Example("en", _SEA, _SEA)
)
_HALF: Final = FindingCode(
    "half-translated",
    Severity.WARNING,
    "a passage is in French or a third language",
    Example(
        "en",
        _SEA,
        "The mayor said that the beach reste fermée jusqu’à lundi à cause de la tempête.",
    ),
)
_WRONG: Final = FindingCode(
    "wrong-language",
    Severity.WARNING,
    "the target is in another language, or in another script",
    Example(
        "en",
        "La plage reste fermée à cause de la tempête.",
        "La playa sigue cerrada por el temporal y nadie puede bañarse.",
    ),
)


def check_copied(pair: Pair) -> Iterator[Fault]:
    """Report what was left in French."""
    fault = _left(pair)
    if fault:
        yield fault


def check_script(pair: Pair) -> Iterator[Fault]:
    """Report a target in letters of another language, unless it is French."""
    fault = _strange_script(pair)
    if fault and not _left(pair):
        yield fault


def check_passages(pair: Pair) -> Iterator[Fault]:
    """Report what speaks a third language, unless it was reported already."""
    fault = None if pair.base == SOURCE else _foreign(pair, pair.base)
    if fault and not _left(pair) and not _strange_script(pair):
        yield fault


def _left(pair: Pair) -> Fault | None:
    """Find French that was left, unless that is the language of the target."""
    return None if pair.base == SOURCE else _copied(pair, pair.base) or _same(pair)


def _copied(pair: Pair, language: str) -> Fault | None:
    passage = _passage(pair.source, pair.target, language)
    if passage is None:
        return None
    whole = passage.own <= _REST * len(low_words(pair.target)) or _is_same(pair)
    return _fault(pair, passage, whole=whole)


@lru_cache(maxsize=4)
def _passage(source: str, target: str, language: str) -> Passage | None:
    """Find a French passage once for the rules that ask for it."""
    passage = copied_passage(source, target, language)
    covered = target if passage is None else _covered(source, target)
    return passage if covered == target else copied_passage(source, covered, language)


@lru_cache(maxsize=4)
def _covered(source: str, target: str) -> str:
    """Cover what a target may keep: names that hold words of grammar, titles, phrases for all."""
    names = (name.text for name in names_of(source)[:MOST] if " " in name.text)
    kept = [text for text in (*names, *titles_of(source)[:MOST]) if _COMMON.search(text)]
    return without_loans(target, kept)


def _same(pair: Pair) -> Fault | None:
    """Doubt a target that is its source, although too short to tell French by."""
    if not _is_same(pair) or not _SMALL_WORD.search(pair.source):
        return None
    return _COPIED.fault("the target is the French text again")


def _is_same(pair: Pair) -> bool:
    source, target = pair.source.strip(), pair.target.strip()
    return len(source) == len(target) and fold(source) == fold(target)


def _foreign(pair: Pair, language: str) -> Fault | None:
    passage = foreign_passage(pair.target, language)
    if passage is None:
        return None
    covered = _covered(pair.source, pair.target)
    passage = passage if covered == pair.target else foreign_passage(covered, language)
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
        return _HALF.fault(f"left in {name}: {text}", target=span)
    code = _COPIED if passage.language == SOURCE else _WRONG
    message = f"the target is in {name}, not in {_name(pair.language)}: {text}"
    return code.fault(message, target=span)


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


def _strange_script(pair: Pair) -> Fault | None:
    """Find a target in strange letters; in Latin ones that is told by a quick look."""
    language = pair.base
    scripts = scripts_of(language)
    if language == SOURCE or not scripts or is_written_in(pair.target, scripts):
        return None
    counts = letter_counts(pair.target)
    if not _is_strange(counts, language) and _may_be(counts, scripts, pair.target):
        return None
    message = f"the target is not written in the letters of {_name(pair.language)}"
    return _WRONG.fault(message, target=(0, len(pair.target)))


def _may_be(counts: Mapping[str, int], scripts: frozenset[str], text: str) -> bool:
    """Tell whether letters may be of these scripts: half of them are, or Latin ones are names."""
    total = sum(counts.values())
    own = sum(counts.get(script, 0) for script in scripts)
    if total < _SENTENCE or 2 * own >= total:
        return True
    return "latin" in counts and (own > 0 or not _COMMON_WORDS.search(text))


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


def _may_be_left(pair: Pair) -> bool:
    """Tell quickly whether something may have been left in French."""
    same = len(pair.source.strip()) == len(pair.target.strip())
    return same or may_copy(pair.source, pair.target, pair.base)


def _may_be_strange(pair: Pair) -> bool:
    scripts = scripts_of(pair.base)
    return bool(scripts) and not is_written_in(pair.target, scripts)


def _may_be_foreign(pair: Pair) -> bool:
    return may_be_foreign(pair.target, pair.base)


RULES: Final = (
    Rule(check_copied, (_COPIED, _HALF), trigger=_may_be_left),
    Rule(check_script, (_WRONG,), needs=frozenset({Area.LETTERS}), trigger=_may_be_strange),
    Rule(
        check_passages,
        (_WRONG, _HALF, _COPIED),
        needs=frozenset({Area.PASSAGES}),
        trigger=_may_be_foreign,
    ),
)
