"""Rules one by one: what they report, and what they rightly pass over."""

import pytest
from hypothesis import given

from l10n.checks.pair import Conventions, Pair, pairs_of
from l10n.checks.quotes import quote_groups
from l10n.checks.run import check, check_group
from l10n.glossary import read_glossary
from l10n.model.finding import Finding, Severity
from l10n.model.unit import Unit
from tests.strategies import texts

GLOSSARY = read_glossary(
    "kind,source,en,de,ru\n"
    "person,Jean Valjean|Valjean,John Valjean|Valjean,Johann Valjean|Valjean,Жан Вальжан|Вальжан\n"
    "place,Moscou,Moscow,Moskau,Москва\n"
    "place,Digne,Digne?,Digne,Динь\n"
    "term,forçat,convict,Sträfling,каторжник\n"
)

FAIR = {
    "a time of the twelve-hour clock": ("à 19H00 GMT", "at 7 p.m. GMT", "en"),
    "a time of the twenty-four-hour clock": ("à 19H00 GMT", "at 19:00 GMT", "en"),
    "a German time": ("à 19h30", "um 19.30 Uhr", "de"),
    "grouped digits": ("8 000 avions", "8.000 Flugzeuge", "de"),
    "a number as a word": ("16 officiels", "sixteen officials", "en"),
    "a decimal comma": ("2,5 %", "2.5%", "en"),
    "a day and month": ("le 15 août", "on August 15", "en"),
    "a year that the target adds": ("le 15 août", "am 15. August 2025", "de"),
    "an ordinal": ("le 75e anniversaire", "the 75th anniversary", "en"),
    "a word for a number that style brings": ("Il arrive.", "He is the first to come.", "en"),
    "other quotation marks": ("Il dit « non ».", "Er sagt „nein“.", "de"),
    "a surname": ("Jean Valjean part.", "Valjean is leaving.", "en"),
    "a term in a compound": ("un forçat", "in Sträflingskleidung", "de"),
    "a term that nobody gave a form": ("un forçat", "um marinheiro", "pt"),
    "a genitive": ("le frère de Valjean", "Valjeans Bruder", "de"),
    "a Slavic case": ("Valjean à Moscou", "Вальжана видели в Москве", "ru"),
    "a proposal that nobody confirmed": ("à Digne", "in that town", "en"),
    "names that stay as they are": ("Victor Hugo", "Victor Hugo", "en"),
    "a language without tables": ("à 19H00", "je la 19-a", "eo"),
}


@pytest.mark.parametrize(("source", "target", "language"), FAIR.values(), ids=FAIR.keys())
def test_a_right_translation_is_left_alone(source: str, target: str, language: str) -> None:
    """Nothing is said where nothing is wrong."""
    assert check(source, target, language, GLOSSARY) == ()


WRONG = {
    "an empty target": ("Il part.", " \u00a0", "en", "empty", Severity.ERROR),
    "the French again": ("Il part d’ici.", "Il part d'ici.", "en", "copied", Severity.WARNING),
    "a short copy": ("Il part.", "Il part.", "en", "copied", Severity.WARNING),
    "another hour": ("à 19H00", "at 8 p.m.", "en", "time-changed", Severity.ERROR),
    "a lost zone": ("à 19H00 GMT", "at 7 p.m.", "en", "time-zone-missing", None),
    "an hour from nowhere": ("Il part.", "He leaves at 7 p.m.", "en", "time-extra", None),
    "a lost number": ("16 officiels", "officials", "en", "number-missing", Severity.WARNING),
    "another term": ("Un forçat part.", "A sailor leaves.", "en", "term-missing", Severity.WARNING),
    "another name": ("Valjean part.", "Javert is leaving.", "en", "name-missing", None),
    "part of another word": ("Moscou", "Moscowitz", "en", "name-missing", None),
    "lost speech": (
        "Il dit « que tout le monde reste chez soi ».",
        "He says that everybody stays at home.",
        "en",
        "quotes-lost",
        Severity.WARNING,
    ),
    "an open quotation": ("Il dit « non ».", "He says “no.", "en", "quotes-unbalanced", None),
    "a mark that closes nothing": ("« non »", "no”", "en", "quotes-unbalanced", None),
}


@pytest.mark.parametrize(
    ("source", "target", "language", "code", "severity"), WRONG.values(), ids=WRONG.keys()
)
def test_a_fault_is_reported_by_its_name(
    source: str, target: str, language: str, code: str, severity: Severity | None
) -> None:
    """One finding, with a stable code, a message, and spans that lie in the texts."""
    (finding,) = check(source, target, language, GLOSSARY)
    assert finding.code == code
    assert finding.severity in {severity or finding.severity} & {Severity.ERROR, Severity.WARNING}
    for span, text in ((finding.source_span, source), (finding.target_span, target)):
        if span:
            assert 0 <= span[0] < span[1] <= len(text)


NOTED = {
    "a lost quotation": ("Il dit « non ».", "He says no.", "en", "quotes-lost"),
    "a quotation from nowhere": ("Il dit non.", "He says “no”.", "en", "quotes-added"),
    "a lost stop": ("La plage ferme.", "The beach closes", "en", "stop-missing"),
    "a denial in other words": ("Il n’a pas réussi.", "He failed.", "en", "negation-lost"),
    "an entity written out": ("Port&nbsp;Sud", "Port\u00a0South", "en", "entity-missing"),
    "a hashtag translated": ("Vive la mer #Plage", "To the sea #Beach", "en", "hashtag-changed"),
}


@pytest.mark.parametrize(("source", "target", "language", "code"), NOTED.values(), ids=NOTED.keys())
def test_what_style_may_change_is_a_note(
    source: str, target: str, language: str, code: str
) -> None:
    """It is said, and asks for nothing."""
    (finding,) = check(source, target, language, GLOSSARY)
    assert (finding.code, finding.severity) == (code, Severity.NOTE)


def _pairs(*texts: tuple[str, str]) -> list[Pair]:
    units = [Unit(f"e.{n}", source, target) for n, (source, target) in enumerate(texts, 1)]
    return pairs_of(units, Conventions("en"), "ports", {})


def _found(pairs: list[Pair]) -> list[Finding]:
    under = Conventions("en")
    return [f for group in quote_groups(pairs) for f in check_group(group, under)]


LONG = (("« Un.", "“One."), ("Deux.", "Two."), ("Trois », dit-il.", "Three,” he says."))


def test_a_quotation_over_several_units_is_judged_as_one() -> None:
    """Opened in the first and closed in the last, it is balanced; closed nowhere, it is not."""
    assert _found(_pairs(*LONG)) == []
    cut = _pairs(*LONG[:2], ("Trois », dit-il.", "Three, he says."))
    (finding,) = _found(cut)
    assert (finding.code, finding.unit) == ("quotes-unbalanced", "e.3")


def test_a_quotation_that_is_not_all_translated_is_not_judged() -> None:
    """What is still to come may close it."""
    assert _found(_pairs(LONG[0], ("Deux.", ""), LONG[2])) == []


def test_a_lost_mark_in_the_source_does_not_tie_the_whole_article() -> None:
    """A quotation that never closes ends a group after a while; each unit is in one group."""
    pairs = _pairs(("« Un.", ""), *((f"{n}.", "") for n in range(100)))
    groups = list(quote_groups(pairs))
    assert [pair for group in groups for pair in group] == pairs
    assert max(len(group) for group in groups) <= 40


@given(texts, texts)
def test_any_two_texts_can_be_checked(source: str, target: str) -> None:
    """Whatever stands there, a check ends without an exception and its spans lie in the texts."""
    for finding in check(source, target, "en", GLOSSARY):
        for span, text in ((finding.source_span, source), (finding.target_span, target)):
            assert span is None or 0 <= span[0] < span[1] <= len(text)
