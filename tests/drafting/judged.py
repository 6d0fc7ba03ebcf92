"""Drafts of this machine's Apertium, judged: facts that are wrong, and damage that a machine does.

What each line must and must never say stands in `lines/`; what no draft may hold, whatever it is
of, stands here. Damage is judged apart
from the checks of the package; facts by them and by the lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Conventions
from l10n.checks.run import check_pair
from l10n.drafting.breaker import Breaker
from l10n.drafting.ladder import Drafted, Ladder, Wish
from l10n.glossary import NO_TERMS
from l10n.model.finding import Severity
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from l10n.workflow.draft_refusals import judge
from l10n.workflow.protecting import Sights, protect

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.drafting.engine import Engine
    from l10n.glossary import Glossary

LINES: Final = Path(__file__).parent / "lines"
LANGUAGES: Final = ("es", "ca", "en", "it", "pt")


@dataclass(frozen=True, slots=True)
class Line:
    """A French line, and by language what its draft must hold ("!": must not; "*": a fact)."""

    text: str
    wanted: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft and what is wrong with it; a text without one is None, which is no damage."""

    language: str
    source: str
    draft: str | None
    wrong: tuple[str, ...] = ()
    damage: tuple[str, ...] = ()


def read(name: str) -> list[Line]:
    """Read a file of `lines/`."""
    text = (LINES / name).read_text(encoding="utf-8")
    blocks = re.split(r"\n{2,}", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    return [_line(*block.splitlines()) for block in blocks]


def _line(text: str, *rows: str) -> Line:
    wanted = {row[:2]: tuple(part.strip() for part in row[3:].split(" & ")) for row in rows}
    return Line(text, wanted)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a text: its draft, if any, and how its names and values should read."""

    text: str
    draft: str | None
    readings: tuple[str, ...]


def drafted(
    texts: Sequence[str], engine: Engine, language: str, glossary: Glossary = NO_TERMS
) -> list[Made]:
    """Draft texts as the lines of one article, as `l10n sync` does."""
    under = Conventions(language, glossary)
    seen = Sights(texts, glossary)
    ladder = Ladder(language, [Breaker(engine, JournalFile(None), now)], judge(under))
    wishes = [Wish(text, protect(text, under, seen)) for text in texts]
    return [
        Made(
            wish.text,
            got.text if isinstance(got, Drafted) else None,
            tuple(span.reading for span in wish.protected),
        )
        for wish, got in zip(wishes, ladder.draft_each(wishes), strict=True)
    ]


def judged(lines: Sequence[Line], engine: Engine, glossary: Glossary = NO_TERMS) -> list[Judged]:
    """Draft lines into all languages, and judge each draft."""
    texts = [line.text for line in lines]
    return [
        _judged(line, language, made)
        for language in LANGUAGES
        for line, made in zip(lines, drafted(texts, engine, language, glossary), strict=True)
    ]


def _judged(line: Line, language: str, made: Made) -> Judged:
    draft = made.draft
    if draft is None:
        return Judged(language, line.text, None)
    wanted = line.wanted.get(language, ())
    wrong = tuple(w for w in wanted if w.startswith("*") and not _holds(w[1:], draft))
    wrong += tuple(_lost(line.text, draft, language))
    missed = [w for w in wanted if not w.startswith("*") and not _holds(w, draft)]
    return Judged(language, line.text, draft, wrong, (*missed, *damage(made, language)))


def _holds(wanted: str, draft: str) -> bool:
    if wanted.startswith("!"):
        return re.search(wanted[1:], draft) is None
    return re.search(wanted, draft) is not None


def _lost(source: str, draft: str, language: str) -> Iterator[str]:
    """Give the findings of wrong or missing values and names, whatever their weight."""
    for found in check_pair(source, draft, Conventions(language)):
        if found.severity is not Severity.NOTE and found.code.split("-")[0] in _FACTS:
            yield f"{found.code}: {found.message}"


_FACTS: Final = (
    *("name", "number", "numbers", "time", "date", "money", "percent", "quantity", "ordinal"),
    *("duration", "negation", "link", "names"),
)
_EVERYWHERE: Final = {
    "mark of an engine": r"(?<![\w#])[*@](?=\w)|\w#|#(?=[a-z])",
    "doubled stop": r"(?<![.…])\.\.(?!\.)|::|,,|;;",
    "space": r"\S {2,}\S| [.,;](?!\w|\.)|\( | \)",
    "glued": r"\b(?:ha|han|hanno|seha|tem|têm)-?(?!bl|ll|z|st)"
    r"(?=\w{4,}(?:[ai]d[oa]|[aiu]to|at|it)\b)\w",
    "hanging hyphen": r"\w-(?=[\s.,;:!?]|\Z)|\b(?:han|hanno|have|têm)-\w",
    "token": r"[\ue000-\uf8ff⟦⟧]|\b(?:Toronto|Dakar)\b",
}
_IN: Final = {
    "es": r"\blo (?=[A-ZÁÉÍÓÚ])|\b(?:de|a) el (?=[A-ZÁ])(?!El )|\bél? [aA]l [A-Z]\w+ul\b",
    "ca": r"\b(?:de|el|del|al) (?=H?[AEIOUÀÈÉÍÒÓÚ])(?!Iu|Ia|Ie|El |Els |els )"
    r"|\b(?:de|a|per) el (?=[A-Zs])",
    "en": r"\ba (?=[AEIOaeio])(?!one|on[ce]e|Eu|eu|U[ns]i)|\ban (?=[bcdfgjklmnpqrtvwz])"
    r"|\b(?:the|of) the the\b|\b\w{3,}(?:ados?|ción|dades)\b(?<!tornado)(?<!avocado)"
    r"|(?<=[a-z]\s)It\b",
    "it": r"\b(?:di|a|da|in|su) (?:il|lo|la|i|gli|le) (?=[A-Zs])|\b(?:il|lo|la|un) (?=[AEIOU])"
    r"|\bquello [A-Z]|\b(?:i|li) (?=[AEIOU]|S[tpc])|\w+(?:ción|ñ\w)",
    "pt": r"\b(?:de|em|a|por) (?:o|a|os|as) (?=[A-Z])|-(?:o|a|os|as) (?=[A-Z])|\bé-",
}
"""What no draft in these languages may hold: articles and prepositions that do not join."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_OPENS: Final = re.compile(r"(?:\A|[.!?…:–—|\-]\s+|[«“\"‘(¿¡]\s*|\A\W+|\d\)\s)\Z")
_CAPITAL_IN: Final = {
    "en": "I January February March April May June July August September October November December"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Ms Mrs Messrs American Russian"
    " Ukrainian Americans Russians French Kremlin CEO GMT Nobel Treasury",
    "es": "Sr Sra Sres",
    "ca": "Sr Sra Srs",
    "it": "",
    "pt": "Sr Sra Srs",
}


def damage(made: Made, language: str) -> Iterator[str]:
    """Give what no draft may hold."""
    source, draft = made.text, made.draft or ""
    for name, pattern in [*_EVERYWHERE.items(), ("joint", _IN[language])]:
        found = re.search(pattern, draft)
        if found and found[0] not in source:
            yield f"{name}: {draft[max(0, found.start() - 8) : found.end() + 12]}"
    yield from _capitals(made, language)
    if source[:1].isupper() and draft[:1].islower():
        yield "small first letter"
    yield from _french(source, draft)


def _capitals(made: Made, language: str) -> Iterator[str]:
    """Give capitals that neither a name nor the language has, nor as many words of the French."""
    mine = {*_CAPITAL_IN[language].split(), *_WORD.findall(" ".join(made.readings))}
    mine |= {part for word in mine for part in re.split(r"['’-]", word)}
    source, draft = made.text, made.draft or ""
    shouted = {w for w in _WORD.findall(draft) if _shouts(w) and w not in mine}
    if shouted and not any(_shouts(w) for w in _WORD.findall(source)):
        yield f"shouts: {' '.join(sorted(shouted))}"
    strange = [word for word in _inside(draft) if word not in mine]
    if len(strange) > sum(1 for word in _inside(source) if word not in mine):
        yield f"stray capital: {' '.join(strange)}"


def _inside(text: str) -> Iterator[str]:
    """Give the words with a capital that begin no sentence."""
    for word in _WORD.finditer(text):
        bare = re.split(r"['’]", word[0])[-1]
        if bare[:1].isupper() and not _OPENS.search(text[: word.start()]):
            yield bare


def _shouts(word: str) -> bool:
    return len(word) > 3 and word.isupper()


def _french(source: str, draft: str) -> Iterator[str]:
    """Give small words that still stand as the French has them, with a letter or end of its own."""
    words = set(_WORD.findall(draft))
    for word in _WORD.findall(source):
        if (
            word in words
            and word.islower()
            and re.search(r"[êîïôûœ]|é\Z|ée?s?\Z|eux\Z|aux\Z", word)
        ):
            yield f"French: {word}"
