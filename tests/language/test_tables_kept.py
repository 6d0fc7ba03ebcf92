"""What the tables know of each language is the same, in whatever form they are kept."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from l10n.checks.languages import _QUOTED
from l10n.checks.quotes import _UNMARKED
from l10n.language.names.tables import given
from l10n.language.names.tables.keeping import KEEPING
from l10n.language.tables import (
    common_grammar,
    counted,
    doubles,
    german_clauses,
    hanging,
    inflection,
    labels,
    last_words,
    lengths,
    negations,
    questions,
    quotes,
    relative_days,
    scripts,
    stems,
)
from l10n.language.tables.echoes import ECHOES
from l10n.language.tables.names import targets, traditional
from l10n.language.tables.names.exonyms import CITIES, EXONYMS
from l10n.language.text.wording import _COMPOUNDING, _LIGHT, _UNSPACED

DIGEST = "a30582eac0b3c2405acea102384e38fea24857397f555bdbb5b4e1451bac296f"


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


def by_language(rows: Mapping[str, Mapping[str, object]]) -> dict[str, dict[str, object]]:
    """Turn a table of names by language around."""
    found: dict[str, dict[str, object]] = {}
    for name, forms in rows.items():
        for language, form in forms.items():
            found.setdefault(language, {})[name] = form
    return found


def words(table: Mapping[str, str | frozenset[str]]) -> dict[str, object]:
    """Give word lists as sets, in whatever form they are written."""
    return {tag: sorted(row.split() if isinstance(row, str) else row) for tag, row in table.items()}


def flags(tags: frozenset[str]) -> dict[str, object]:
    """Turn a set of languages into a table."""
    return dict.fromkeys(tags, True)


def tables() -> dict[str, object]:
    """Collect every table that is kept by language."""
    return {
        "grammar": words(common_grammar.GRAMMAR_WORDS),
        "news": words(common_grammar.NEWS_WORDS),
        "like French": flags(common_grammar.LIKE_FRENCH),
        "letters of French": common_grammar.FRENCH_LETTERS,
        "telling letters": {t: {o: x} for t, (o, x) in common_grammar.TELLING_LETTERS.items()},
        "name": common_grammar.NAMES,
        "doubled": words(doubles.DOUBLED),
        "after comma": words(doubles.AFTER_COMMA),
        "once": words(doubles.ONCE),
        "reduplicating": flags(doubles.REDUPLICATING),
        "verb last": {
            "de": [
                german_clauses.SUBORDINATORS,
                german_clauses.RELATIVES,
                german_clauses.PREPOSITIONS,
                german_clauses.INSIDE,
                german_clauses.GOES_ON,
                german_clauses.MODALS,
                german_clauses.NO_INFINITIVE,
            ]
        },
        "hanging": hanging.HANGING,
        "separable": {"de": {"zu": hanging.ZU_VERBS}},
        "speech": words(hanging.SPEECH),
        "stranded": hanging.STRANDED,
        "endings": inflection.ENDINGS,
        "stem vowels": inflection.STEM_VOWELS,
        "machine": labels.MACHINE,
        "untranslated": labels.UNTRANSLATED,
        "corrected": labels.CORRECTED,
        "no joint": flags(labels.NO_JOINT),
        "never last": words(last_words.NEVER_LAST),
        "mean length": lengths.MEANS,
        "estimated length": flags(lengths.ESTIMATED),
        "denials": words(negations.DENIALS),
        "no denials": words(negations.NO_DENIALS),
        "only noted": flags(negations.ONLY_NOTED),
        "equivalents": negations.EQUIVALENTS,
        "question words": {"es": questions.QUESTION_WORDS},
        "quotes": quotes.QUOTES,
        "relative days": relative_days.RELATIVE_DAYS,
        "same days": flags(relative_days.SAME_DAYS),
        "also morning": {"all": relative_days.ALSO_MORNING},
        "scripts": scripts.SCRIPT_OF,
        "month stems": stems.MONTH_STEMS,
        "percent stems": {"all": frozenset(stems.PERCENT_STEMS)},
        "counted": {"all": [frozenset(meaning) for meaning in counted.COUNTED]},
        "echoes": ECHOES,
        "from Russian": targets.RUSSIAN,
        "from Ukrainian": targets.UKRAINIAN,
        "traditional": by_language(traditional.FORMS),
        "given": by_language(given.FORMS),
        "exonyms": by_language(
            {n: {t: "|".join(f) for t, f in r.items()} for n, r in EXONYMS.items()}
        ),
        "cities": {"fr": frozenset(CITIES)},
        "keeping": flags(KEEPING),
        "unspaced": flags(_UNSPACED),
        "compounding": flags(_COMPOUNDING),
        "light": flags(_LIGHT),
        "unmarked": flags(_UNMARKED),
        "titles stay": flags(_QUOTED),
    }


def test_every_table_is_the_same() -> None:
    """All of it, but for breaks of lines and for what is empty."""
    known = {
        name: {tag: canonical(row) for tag, row in table.items() if row}
        for name, table in tables().items()
        if isinstance(table, Mapping)
    }
    text = json.dumps(known, ensure_ascii=False, sort_keys=True)
    assert hashlib.sha256(text.encode()).hexdigest() == DIGEST
