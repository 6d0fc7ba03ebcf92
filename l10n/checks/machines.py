"""What machines do to words: two in one, capitals that nobody meant, a French word left alone."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from l10n.checks.rule import Example, FindingCode, Rule
from l10n.language.languages import knowledge
from l10n.language.languages.schema import known
from l10n.language.text.words import listed
from l10n.lazy import REMEMBERED, compiled
from l10n.model.finding import Severity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair

_INVERTED: Final = compiled(
    r"(?<![\w'’-])(?:(?:a|avait)-t-(?:il|elle|on)|(?:ont|avaient)-(?:ils|elles)"
    r"|\w+-(?:t-)?(?:il|elle)s?|\w+-t-on)(?![\w-])"
)
"""A verb with its subject behind it: what engines stumble over."""

_GLUED: Final = compiled(
    r"(?<![\w-])(?:se)?(?:ha|han|hanno|has|have|tem|têm)(?P<hyphen>-)?"
    r"(?P<rest>\w{3,}(?:[ai]d[oa]|[aiu]to|ered|d))(?![\w-])|(?<![\w-])sehan?(?![\w-])"
)
_VERBS_IN_HA: Final = (
    *("bl", "bit", "ll", "lag", "rt", "st", "cin", "cend", "z", "rd", "nd", "mper", "nced"),
    *("bía", "bér", "bíe", "ré", "rá"),
)
"""How verbs go on that begin with "ha" themselves: hablado, habitado, hallado."""

_HANGING: Final = compiled(r"(?<=\w)-(?=[.,;:!?»”])")
_CAPITAL: Final = compiled(r"(?<=[\w%’'] )(?P<word>[^\W\d_]{2,4}) (?=[^\W\d_])")
_LOUD: Final = compiled(r"[^\W\d_a-zß-öø-ÿа-яё]{4} ?[^\W\d_a-zß-öø-ÿа-яё]")
"""Letters in a row of which none is surely a small one."""

_ANY_WORD: Final = compiled(r"[^\W\d_]{2,}")
_ROW: Final = compiled(r"(?<!\w)[^\W\d_]{4,} [^\W\d_]{2,}(?!\w)")
_WORD: Final = compiled(r"(?<![\w'’-])[^\W\d_]{4,}(?![\w'’-])")
_TELLING: Final = frozenset("îûôêëïœâ")
"""Letters that hardly a word has which other languages took from French and wrote as it does."""

_LOANS: Final = frozenset(
    [
        "château",
        "crêpe",
        "crêpes",
        "fête",
        "fêtes",
        "maître",
        "raison",
        "d’être",
        "bête",
        "noire",
        "rôle",
    ]
)

_WORDS: Final = FindingCode(
    "glued-words",
    Severity.WARNING,
    'an engine made one word of two, or left a hyphen behind, where French asks "a-t-il"',
    Example("es", "« Oui », a-t-il déclaré.", "«Sí», hadeclarado."),
)
_STRAY: Final = FindingCode(
    "stray-capital",
    Severity.WARNING,
    "a word of grammar has a capital in mid-sentence, or words shout that do not in the source",
    Example("en", "Lens passe la nuit.", "Lens It spends the night."),
)
_FRENCH: Final = FindingCode(
    "french-word",
    Severity.WARNING,
    "a word stands as French writes it, with a letter that the language does not have",
    Example("es", "Le feu est maîtrisé.", "El fuego está maîtrisé."),
)


def _inverts(source: str) -> bool:
    return _INVERTED.search(source) is not None


def _tells(source: str) -> bool:
    return not _TELLING.isdisjoint(source)


def check_glued(pair: Pair) -> Iterator[Fault]:
    """Report an auxiliary glued to its participle, and a hyphen that hangs."""
    if not _inverts(pair.source):
        return
    for found in _GLUED.finditer(pair.target):
        rest = found["rest"] or ""
        if found["hyphen"] or not rest.startswith(_VERBS_IN_HA):
            yield _WORDS.fault(f"{found[0]} is two words", target=found.span())
    for found in _HANGING.finditer(pair.target):
        yield _WORDS.fault("a hyphen hangs here", target=found.span())


def check_capitals(pair: Pair) -> Iterator[Fault]:
    """Report a word of grammar with a capital where no sentence, name or title begins.

    It is short and no article, which titles begin with; the word behind it is in small letters, and
    the target has no second one: a headline in capitals has more of them.
    """
    if _may_stray(pair):
        grammar = _short_words(pair.base)
        found = [m for m in _CAPITAL.finditer(pair.target) if _is_stray(m, pair.target, grammar)]
        if len(found) == 1 and f" {found[0]['word']} " not in pair.source:
            word = found[0]["word"]
            yield _STRAY.fault(f"{word} in mid-sentence", target=found[0].span("word"))
    shouted = next((one for one in _ROW.finditer(pair.target) if one[0].isupper()), None)
    if shouted and not _shouts(pair.source):
        yield _STRAY.fault(f"{shouted[0]} is in capitals", target=shouted.span())


def _may_have_capitals(pair: Pair) -> bool:
    """Tell quickly whether a target may have capitals that nobody meant."""
    target = pair.target
    return target != target.lower() and (
        _may_stray(pair) or (_LOUD.search(target) is not None and not _shouts(pair.source))
    )


def _may_stray(pair: Pair) -> bool:
    return not _capitalised(pair.base).isdisjoint(pair.target.split(" ")[1:])


@lru_cache(maxsize=REMEMBERED)
def _shouts(source: str) -> bool:
    return any(map(str.isupper, _ANY_WORD.findall(source)))


@cache
def _short_words(language: str) -> frozenset[str]:
    """Return the words of grammar but articles; none where capitals say nothing."""
    own = knowledge(language)
    joints = known(own.writing.joints, None)
    if joints is None or own.writing.nouns_are_capital is not False:
        return frozenset()
    articles = {*joints.articles.values(), *joints.indefinite.split()}
    return listed(known(own.words.grammar, "")) - articles


@cache
def _capitalised(language: str) -> frozenset[str]:
    return frozenset(word[0].upper() + word[1:] for word in _short_words(language))


def _is_stray(found: re.Match[str], target: str, grammar: frozenset[str]) -> bool:
    word = found["word"]
    if not word[0].isupper() or not word[1:].islower() or word.lower() not in grammar:
        return False
    before = target[: found.start()]
    quoted = before.count("“") > before.count("”") or before.count("«") > before.count("»")
    return target[found.end()].islower() and not quoted


def check_french_words(pair: Pair) -> Iterator[Fault]:
    """Report a word in small letters that stands in both texts, with letters of French alone.

    One behind the same word as in French is of a phrase that is kept: coup de grâce.
    """
    strange = _strange(pair.base)
    if not strange or strange.isdisjoint(pair.target):
        return
    words = set(_WORD.findall(pair.source))
    for found in _WORD.finditer(pair.target):
        word = found[0]
        kept = pair.target[: found.start()].rpartition(" ")[0].rpartition(" ")[2]
        if not word.islower() or word in _LOANS or strange.isdisjoint(word):
            continue
        if word in words and f"{kept} {word}" not in pair.source:
            yield _FRENCH.fault(f"{word} is French", target=found.span())


@cache
def _strange(language: str) -> frozenset[str]:
    """Return the telling letters that a language does not have."""
    return _TELLING.intersection(known(knowledge(language).writing.not_its_letters, ""))


RULES: Final = (
    Rule(check_glued, (_WORDS,), concern=_inverts),
    Rule(check_capitals, (_STRAY,), trigger=_may_have_capitals),
    Rule(check_french_words, (_FRENCH,), concern=_tells),
)
