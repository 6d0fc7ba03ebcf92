"""The page in French: what checks find, what is refused, states and classes of change."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from l10n.checks.pair import Conventions
from l10n.checks.register import CODES
from l10n.checks.run import check_pair
from l10n.model.finding import Finding, Severity
from l10n.model.unit import ChangeClass, State
from l10n.store.clock import utc_now
from l10n.web import deciding, ruling
from l10n.web.found_table import DETAILED, FRENCH, REFUSALS
from l10n.web.french import french_finding, french_refusal
from l10n.web.tables import ROWS
from l10n.workflow import editing
from l10n.workflow.desk import deciding as acting
from l10n.workflow.desk import opening
from l10n.workflow.desk.choosing import Filter
from l10n.workflow.desk.deciding import Act

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from tests.web.served import Browser
    from tests.workflow.desk import Desk

DESK: Final = "/a/quai/es"

EXAMPLES: Final = {code.name: code.example for code in CODES.values() if code.example}

SAME: Final = {"article", "minutes", "note", "show-questions"}
"""Rows that say the same in both tongues."""


def test_every_code_of_a_check_has_its_row() -> None:
    """No row too many either; what keeps a detail is a code."""
    assert FRENCH.keys() == CODES.keys()
    assert not DETAILED - CODES.keys()
    assert all(said[0].isupper() and said.endswith(".") for said in FRENCH.values())


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_finding_in_french_has_what_its_message_quotes(code: str) -> None:
    """What the message says should be said is read from it, and is a reading on the page."""
    example = EXAMPLES[code]
    source, target = example.source, example.target
    found = check_pair(source, target, Conventions(example.language))
    (finding, *_) = [one for one in found if one.code == code]
    said = french_finding(finding, source, target)
    assert said.sentence == FRENCH[finding.code]
    assert said.source in source
    assert said.target.removesuffix("…") in target
    if "; say " in finding.message or "; write " in finding.message:
        assert said.wanted
        assert all(one in finding.message or one == finding.fix for one in said.wanted)


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("3 mars became March 4; say March 3", ("March 3",)),
        ("régate: the target does not say regata or carrera", ("regata", "carrera")),
        ("the source ends with Marta Okonjo, the target does not say it", ()),
        ("1 is not in the source", ()),
    ],
)
def test_what_should_be_said_is_read_from_a_message(message: str, wanted: tuple[str, ...]) -> None:
    """Where a check knows it and has no fix."""
    finding = Finding("time-changed", Severity.ERROR, message)
    assert french_finding(finding, "", "").wanted == wanted


def test_what_nobody_sees_is_no_reading() -> None:
    """The detail names it."""
    found = check_pair("Il part.", "He\u200b leaves.", Conventions("en"))
    (finding,) = [one for one in found if one.code == "invisible-character"]
    said = french_finding(finding, "Il part.", "He\u200b leaves.")
    assert said.target == ""
    assert "U+200B" in said.detail


def test_what_has_no_row_keeps_its_english() -> None:
    """A check of a newsroom's own is not silent on a French page."""
    said = french_finding(Finding("echo", Severity.NOTE, "said twice"), "a", "b")
    assert (said.sentence, said.detail) == ("", "said twice")
    assert french_refusal("no such thing under the sun") is None


def test_the_readings_stand_behind_the_sentence(french: Browser, desk: Desk) -> None:
    """The French, the target and what to say, each in its language; and no English."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Le bateau")]
    desk.edit({unit.id: replace(unit, target="El barco sale a las 18:30.")})
    french.go(DESK)
    (shown,) = french.page.xpath(f"//article[@data-unit='{unit.id}']//li[@class='finding error']")
    text = " ".join(shown.text_content().split())
    assert "Erreur : L’heure n’est pas celle du français." in text
    said = [(q.get("lang"), q.text_content()) for q in shown.xpath(".//q")]
    assert said == [("fr", "19h30"), ("es", "18:30"), ("es", "19:30")]
    assert not shown.xpath(".//*[@lang='en']")


def test_a_page_that_is_not_there_is_said_in_french(french: Browser) -> None:
    """An article, and a language, that a project does not have."""
    french.go("/a/phare/es")
    assert "ce projet n’a pas cet article" in french.text()
    french.go("/a/quai/pl")
    assert "aucune langue de ce projet" in french.text()
    assert not french.page.xpath("//*[@lang='en']")


def test_a_refusal_is_said_in_french(french: Browser, desk: Desk) -> None:
    """To a form and to a script alike; the name of the check stays out of the sentence."""
    (unit,) = [one for one in desk.units() if one.source.startswith("Le bateau")]
    desk.edit({unit.id: replace(unit, target="El barco sale a las 18:30.")})
    french.go(DESK)
    french.send(f"{DESK}/u/{unit.id}", act="approve")
    said = french.text()
    assert "L’heure n’est pas celle du français ; corrigez-le" in said
    assert "became" not in said
    french.go(DESK)
    sent = {"act": "reject", "digest": french.form(f"{DESK}/u/{unit.id}")["digest"]}
    headers = {"x-csrf": french.csrf, "accept": "application/json"}
    address = f"{french.base}{DESK}/u/{unit.id}"
    answer = french.http.post(address, sent, headers=headers, timeout=300).json()
    assert answer["error"]["what"] == "rien n’est dit"


def _refusals(module: ModuleType) -> Iterator[str]:
    """Give what a module says where it refuses, `time-changed` where it says what changes."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {
            "DecisionRefused",
            "UsageProblem",
        }:
            yield from _written(node.args[1:])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {
            "what",
            "(what, remedy)",
        }:
            yield from _written([node.value])


def _written(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        match node:
            case ast.Constant(value=str(said)):
                yield said
            case ast.JoinedStr(values=parts):
                held = (p.value if isinstance(p, ast.Constant) else "time-changed" for p in parts)
                yield "".join(map(str, held))
            case ast.Tuple(elts=inner):
                yield from _written(inner)


@pytest.mark.parametrize(
    "module", [deciding, ruling, acting, opening, editing], ids=lambda module: module.__name__
)
def test_every_refusal_of_a_desk_has_its_row(module: ModuleType) -> None:
    """Those that hold a finding are said as the finding is."""
    said = list(_refusals(module))
    assert len(said) > 1
    assert [text for text in said if french_refusal(text) is None] == []


@pytest.mark.parametrize("text", REFUSALS)
def test_a_refusal_is_found_by_its_row(text: str) -> None:
    """Whatever stands in its holes, which stands in the French as well."""
    said = french_refusal(text.replace("{}", "U+0007"))
    assert said
    assert ("U+0007" in said) <= ("{}" in text)
    assert "{" not in said


@pytest.mark.parametrize(
    ("tongue", "head", "said"),
    [("en", "Behind the French", "2 hours"), ("fr", "Retard sur le français", "2 heures")],
)
def test_the_overview_says_how_far_a_language_is_behind(
    browser: Browser, desk: Desk, tongue: str, head: str, said: str
) -> None:
    """In its unit, until the last text is reviewed."""
    since = (utc_now() - dt.timedelta(hours=2, minutes=5)).strftime("%Y-%m-%dT%H:%MZ")
    notes = desk.project.layout.waits("quai", "es")
    known = json.loads(notes.read_text("utf-8"))
    notes.write_text(json.dumps({unit: [text, since] for unit, (text, _) in known.items()}))
    browser.go("/", headers={"accept-language": tongue})
    assert head in [cell.text_content() for cell in browser.page.xpath("//th[@scope='col']")]
    assert [cell.text_content() for cell in browser.all("delay")] == [said]
    desk.approve()
    browser.go("/", headers={"accept-language": tongue})
    assert [cell.text_content() for cell in browser.all("delay")] == ["–"]


def test_states_classes_filters_and_acts_have_their_french() -> None:
    """None of them stays English, nor any other row that is no word of both tongues."""
    states = {"needs-work-state" if one is State.NEEDS_WORK else str(one) for one in State}
    wanted = states - {str(State.OBSOLETE)} | {f"class-{one}" for one in ChangeClass}
    wanted |= {f"show-{one}" for one in Filter} | {f"did-{one}" for one in Act}
    assert wanted <= ROWS.keys()
    assert {key for key, (english, french) in ROWS.items() if english == french} == SAME
