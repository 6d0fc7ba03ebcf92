"""What the folders of the languages know is what the tables knew that they were carved from."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass

from l10n.language.languages import LANGUAGES, language
from l10n.language.languages.schema import Language, Unknown
from l10n.language.languages.shared.marks import PERCENT
from l10n.language.names.tables.exonyms import CITIES

DIGEST = "a30582eac0b3c2405acea102384e38fea24857397f555bdbb5b4e1451bac296f"

CARVED = [
    "ar",
    "ca",
    "de",
    "en",
    "eo",
    "es",
    "fr",
    "it",
    "ja",
    "nl",
    "oc",
    "pl",
    "pt",
    "ru",
    "tr",
    "uk",
    "zh",
]
"""The languages that the tables had; English serves its region."""


def canonical(value: object) -> object:
    """Turn a value of a table into JSON, the breaks of its lines left out."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, Mapping):
        return {str(key): canonical(one) for key, one in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(value)
    if is_dataclass(value):
        return [canonical(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple | list):
        return [canonical(one) for one in value]
    return value


def words(value: str | Unknown) -> object:
    """Give a word list as a set."""
    return sorted(value.split()) if isinstance(value, str) else value


def verb_last(known: Language) -> object:
    """Give the words of clauses, the form of infinitives left out, which no table held."""
    found = known.words.verb_last
    if isinstance(found, Unknown):
        return found
    lists = [getattr(found, field.name) for field in fields(found)]
    return [*lists[:6], sorted(found.no_infinitive.split())]


ROWS: Mapping[str, Callable[[Language], object]] = {
    "grammar": lambda known: words(known.words.grammar),
    "news": lambda known: words(known.words.news),
    "like French": lambda known: known.words.like_french,
    "letters of French": lambda known: known.writing.not_its_letters,
    "telling letters": lambda known: known.writing.telling_letters,
    "name": lambda known: known.writing.name,
    "doubled": lambda known: words(known.words.doubled),
    "after comma": lambda known: words(known.words.after_comma),
    "once": lambda known: words(known.words.once),
    "reduplicating": lambda known: known.writing.reduplicates,
    "verb last": verb_last,
    "hanging": lambda known: known.words.hanging,
    "separable": lambda known: known.words.separable,
    "speech": lambda known: words(known.words.speech),
    "stranded": lambda known: known.words.stranded,
    "endings": lambda known: known.names.endings,
    "stem vowels": lambda known: known.names.stem_vowels,
    "machine": lambda known: known.writing.labels and known.writing.labels.machine,
    "untranslated": lambda known: known.writing.labels and known.writing.labels.untranslated,
    "corrected": lambda known: known.writing.labels and known.writing.labels.corrected,
    "no joint": lambda known: known.writing.joint == "",
    "never last": lambda known: words(known.words.never_last),
    "mean length": lambda known: known.writing.length and known.writing.length.mean,
    "estimated length": lambda known: known.writing.length and known.writing.length.is_estimated,
    "denials": lambda known: words(known.words.denials),
    "no denials": lambda known: words(known.words.no_denials),
    "only noted": lambda known: known.words.denials_are_doubtful,
    "equivalents": lambda known: known.words.equivalents,
    "question words": lambda known: words(known.words.question_words),
    "quotes": lambda known: known.writing.quotes,
    "relative days": lambda known: (
        known.words.relative_days
        and [known.words.relative_days.before, known.words.relative_days.after]
    ),
    "same days": lambda known: known.words.weekdays_exchange,
    "scripts": lambda known: known.writing.scripts,
    "month stems": lambda known: known.words.month_stems,
    "echoes": lambda known: known.words.echoes,
    "from Russian": lambda known: known.names.russian,
    "from Ukrainian": lambda known: known.names.ukrainian,
    "traditional": lambda known: known.names.traditional,
    "given": lambda known: known.names.given,
    "exonyms": lambda known: known.names.exonyms,
    "keeping": lambda known: known.names.keeps,
    "unspaced": lambda known: known.writing.unspaced,
    "compounding": lambda known: known.writing.compounding,
    "light": lambda known: known.names.light_endings,
    "unmarked": lambda known: known.writing.speech_is_unmarked,
    "titles stay": lambda known: known.names.titles_stay,
}


def together(every: list[Language]) -> dict[str, object]:
    """Collect what the tables kept for all languages at once."""
    stems = [known.words.percent_stems for known in every]
    days = [known.words.relative_days for known in every]
    counted = [dict(known.words.counted) for known in every if known.words.counted]
    meanings = max(counted, key=len)
    return {
        "also morning": {w for day in days if day for w in day.also_morning.split()},
        "percent stems": {*PERCENT, *(s for stem in stems if stem for s in stem.split("|"))},
        "counted": [
            {word for one in counted for word in one.get(meaning, "").split()}
            for meaning in meanings
        ],
    }


def test_every_table_is_the_same() -> None:
    """All of it, but for breaks of lines and for what is empty."""
    every = {tag: found for tag in CARVED if (found := language(tag))}
    known = {
        name: {tag: canonical(row(own)) for tag, own in every.items() if row(own)}
        for name, row in ROWS.items()
    }
    known["cities"] = {"fr": sorted(CITIES)}
    known |= {name: {"all": canonical(row)} for name, row in together([*every.values()]).items()}
    text = json.dumps(known, ensure_ascii=False, sort_keys=True)
    assert hashlib.sha256(text.encode()).hexdigest() == DIGEST
    assert set(CARVED) < set(LANGUAGES)
