"""How a text ends: with the mark of a sentence, and with a word that a sentence may end with."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.languages import SOURCE, knowledge
from l10n.language.languages.schema import NOTHING, Stranded, Unknown, known
from l10n.language.text.marks import TERMINATORS
from l10n.language.text.verb_last import lacks_verb
from l10n.language.text.words import listed, lowered
from l10n.lazy import compiled

if TYPE_CHECKING:
    from l10n.language.languages.schema import Unfinished

_TAIL: Final = 80
"""How many characters from the end on are looked at."""

_SHORT_TAIL: Final = len("e ; .")

_STOPS: Final = TERMINATORS + "。！？；．؟۔।॥։።។၊။༎:：;"
_CLOSING: Final = r"""[\s"'»«”“’‘›‹」』）)\]}*_\u200e\u200f\u2069]"""
_MARK: Final = compiled(rf"[{re.escape(_STOPS)}]{_CLOSING}{{0,6}}\Z")
_STOPLESS: Final = compiled(rf"(?<=[\u0e00-\u0eff]){_CLOSING}{{0,6}}\Z")
_SENTENCE_MARK: Final = compiled(rf"[{re.escape(TERMINATORS)}]{_CLOSING}{{0,6}}\Z")
_STOP: Final = compiled(rf"[.!…]{_CLOSING}{{0,4}}\Z")
_STOPPED: Final = len(".") + 4
_VOWELS: Final = "\u064b-\u0652"
"""Arabic marks behind a letter."""

_LAST: Final = compiled(
    rf"(?<![·\w'.-])([^\W\d_]+(?:['-][^\W\d_]*)?)[{_VOWELS}]?\s?{_STOP.pattern}"
)
_COUNTED: Final = compiled(r"(?:\d|(?<!\w)[ivx]{1,6})\W\Z")
"""A figure before a letter: "XV w." is a century in Polish."""

_SPOKEN: Final = compiled(r"[,\"”»’—–-]\s?(?:[^\W\d_]{1,3}\s)?\Z")
_LOOSE: Final = compiled(r"[^\W\d_]\s?([,;(–—]\s?[.!…])\Z")
_YEAR: Final = compiled(rf"(?<![\w'.,-])(\d{{4}})\s?{_STOP.pattern}")
_ASKS: Final = compiled(rf"[^\W\d_](\?){_CLOSING}{{0,4}}\Z")
_QUOTE: Final = compiled(r"(?<!\w)'")
_TAG: Final = compiled(r"[,;–—-]\s?\Z")
"""Before the last word of a question that only asks for assent: ", oder?"."""

_TWO: Final = 2
"""Words of a clause that is put in between: nimmt, sagt er, zu."""

_FEW: Final = 3
"""Words before the last of a question that is a sentence: "For what?" is none."""


@dataclass(frozen=True, slots=True)
class _End:
    """The last word of a text before its stop: in lower case, where, and what stands before."""

    word: str
    start: int
    before: str
    is_capital: bool

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.start + len(self.word)


@lru_cache(maxsize=4)
def ends_with_mark(text: str) -> bool:
    """Tell whether a target ends with any mark that may end a part of speech.

    In a script without stops (Thai, Lao) every end is one.
    """
    return _MARK.search(text[-_TAIL:]) is not None or _STOPLESS.search(text[-_TAIL:]) is not None


def ends_sentence(text: str) -> bool:
    """Tell whether a source ends with the mark of a sentence, closing marks aside."""
    return _SENTENCE_MARK.search(text[-_TAIL:]) is not None


@lru_cache(maxsize=4)
def loose_end(target: str) -> tuple[int, int] | None:
    """Find a comma, a dash or a bracket before the stop of a target, in any language."""
    loose = _LOOSE.search(target[-_SHORT_TAIL:])
    if loose is None:
        return None
    offset = max(0, len(target) - _SHORT_TAIL)
    return offset + loose.start(1), offset + loose.end(1)


def lost_word(
    source: str, target: str, language: str, *, strands: bool = False
) -> tuple[int, int] | None:
    """Find the end of a target behind which a word is lost: a span, or None.

    That is a last word that no sentence of the language ends with, at least not there and not for
    this source: one that `strands` has a relative that a preposition may be left behind for. A
    question may end in more, and a word in capitals is a name.
    """
    end = _end(target)
    if end is None:
        return _lost_question(target, language)
    verb_last = knowledge(language).words.verb_last
    if not isinstance(verb_last, Unknown) and lacks_verb(target, verb_last):
        return end.span
    if _is_quoted(end):
        return None
    if end.is_capital and not _is_owner(end, source):
        return end.span if _opens_name(end, source, language) else None
    lost = (
        _is_grammar(end, language)
        or _is_unfinished(end, language)
        or (not strands and _is_stranded(end, language))
        or _lacks_speaker(end, source, language)
    )
    return end.span if lost and not dangles(source, SOURCE) else None


def _lost_question(target: str, language: str) -> tuple[int, int] | None:
    """Find the last word of a question that no sentence ends with; one may end with a tag."""
    mark = _ASKS.search(target[-_TAIL:])
    if mark is None:
        return None
    at = max(0, len(target) - _TAIL) + mark.start(1)
    end = _end(f"{target[:at]}.")
    if end is None or end.is_capital or _TAG.search(end.before):
        return None
    lost = _is_unfinished(end, language) or _is_grammar(end, language)
    return end.span if lost and len(end.before.split()) >= _FEW else None


def dangles(text: str, language: str) -> bool:
    """Tell whether a text stops behind a word of grammar that no sentence ends with."""
    end = _end(text)
    return end is not None and not end.is_capital and _is_grammar(end, language)


def _end(text: str) -> _End | None:
    tail = text[-_TAIL:]
    low = lowered(tail)
    stop = _STOP.search(low, max(0, len(low) - _STOPPED))
    at = low.rfind(" ", 0, max(0, stop.start() - 1)) + 1 if stop else 0
    match = _LAST.search(low, at) or _YEAR.search(low, at) if stop else None
    if not match:
        return None
    start = match.start(1)
    return _End(
        match[1], max(0, len(text) - _TAIL) + start, low[:start], is_capital=tail[start].isupper()
    )


def _is_grammar(end: _End, language: str) -> bool:
    if end.word not in listed(knowledge(language).words.never_last):
        return False
    counted = len(end.word) == 1 and _COUNTED.search(end.before)
    return not counted and not _is_separated(end, language)


def _is_separated(end: _End, language: str) -> bool:
    """Tell the particle of a verb that stands before it: nimmt ... zu."""
    separable = known(knowledge(language).words.separable, NOTHING).get(end.word)
    if separable is None:
        return False
    clause = end.before.rpartition(",")[2]
    before = clause if clause.count(" ") > _TWO else end.before
    return _beginnings(separable).search(before) is not None


def _is_unfinished(end: _End, language: str) -> bool:
    """Tell an attribute whose noun is missing, or a verb of speech without its speaker."""
    if not _wants_more(end.word, language):
        return False
    before = end.before.rsplit(None, 1)[-1:]
    if not before or not _unfinished(language).search(f"{before[0]} {end.word}"):
        return False
    return not _is_separated(end, language)


def _is_owner(end: _End, source: str) -> bool:
    """Tell a name in the genitive of English, but for one that is written so: McDonald's."""
    return "'" in end.word and end.word not in lowered(source)


def _opens_name(end: _End, source: str, language: str) -> bool:
    """Tell the beginning of a name that is no name: the region of San."""
    if len(end.word) < _FEW or end.word not in listed(knowledge(language).words.never_last):
        return False
    stands_so = rf"(?i)(?<!\w){re.escape(end.word)}(?! ?[A-ZÀ-Þ])"
    return re.search(stands_so, source) is None


def _is_quoted(end: _End) -> bool:
    """Tell whether the apostrophe behind the last word may close a quotation."""
    return end.word.endswith("'") and _QUOTE.search(end.before) is not None


def _is_stranded(end: _End, language: str) -> bool:
    """Tell a preposition at the end that has lost what it is for."""
    words, before = _stranded(language)
    if end.word not in words:
        return False
    previous = end.before.split()[-3:]
    if not previous or before.fullmatch(previous[-1]):
        return False
    return len(previous) < _FEW or previous[1] != "to" or previous[0] in _wanting(language)


def _lacks_speaker(end: _End, source: str, language: str) -> bool:
    """Tell a verb of speech at the end of a target whose source ends with the speaker's name."""
    if end.word not in listed(knowledge(language).words.speech) or not _SPOKEN.search(end.before):
        return False
    last = _end(source)
    return last is not None and last.is_capital


@lru_cache(maxsize=4096)
def _wants_more(word: str, language: str) -> bool:
    """Tell whether a word may be the last of a sentence that lacks its end: most never are."""
    return _lasts(language).fullmatch(word) is not None


@cache
def _lasts(language: str) -> re.Pattern[str]:
    cases = known(knowledge(language).words.unfinished, ())
    return re.compile("|".join(_any(case.last) for case in cases) or "(?!)")


@cache
def _unfinished(language: str) -> re.Pattern[str]:
    cases = "|".join(map(_case, known(knowledge(language).words.unfinished, ())))
    return re.compile(rf"(?<![\w'])(?:{cases})\Z")


def _case(unfinished: Unfinished) -> str:
    but = "|".join(word.replace("$", r"\Z") for word in unfinished.but.split())
    last = f"(?!{but})(?:{'|'.join(unfinished.last.split())})" if but else _any(unfinished.last)
    return rf"{_any(unfinished.before)}\s{last}"


@cache
def _stranded(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    stranded = known(knowledge(language).words.stranded, Stranded("", "", ""))
    return listed(stranded.words), re.compile(_any(stranded.before))


@cache
def _wanting(language: str) -> frozenset[str]:
    stranded = known(knowledge(language).words.stranded, Stranded("", "", ""))
    return listed(stranded.wanting)


@cache
def _beginnings(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any(words)}")


def _any(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"
