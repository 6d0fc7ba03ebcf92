"""Findings at work: what blocks, what a person silences, what is fixed, what is remembered."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.catalogue.po.reading import read_catalogue
from l10n.checks import run as running
from l10n.checks.pair import Conventions, Pair
from l10n.checks.register import CODES, PAIR_RULES
from l10n.checks.rule import Rule
from l10n.cli.main import main
from l10n.errors import DecisionRefused, ErrorsFound, ProjectProblem
from l10n.model.finding import Severity
from l10n.model.unit import Decision, Origin, Skip, State, Verdict
from l10n.project import Project
from l10n.store.config import read_config
from l10n.store.records import results
from l10n.workflow.fixing import PATCH
from l10n.workflow.reviewing import review_list
from tests.workflow.desk import Desk
from tests.workflow.test_people import unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from l10n.checks.pair import Fault
    from l10n.model.finding import Finding

ARTICLE = """Grève dans les ports

# 10h00

Le ministre reçoit les syndicats à 19h00 GMT.

Les dockers ont cessé le travail à Marseille.

Les dockers ont cessé le travail à Marseille.
"""
TARGETS = {
    "Grève": "Huelga en los puertos",
    "Le ministre": "El ministro recibe a los sindicatos a las 20.00 GMT.",
    "Les dockers": "Los estibadores han parado en Marsella.",
}
RIGHT = "El ministro recibe a los sindicatos a las 19.00 GMT."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article, translated, with a wrong hour in one unit."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    desk.translate(lambda text: next(t for start, t in TARGETS.items() if text.startswith(start)))
    desk.project.sync()
    return desk


def settings(desk: Desk, lines: str) -> None:
    """Add lines to l10n.toml."""
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{lines}\n")
    desk.project = Project.open(desk.folder)


def codes(desk: Desk, beginning: str) -> set[str]:
    """Return the codes of what is found in a unit."""
    wanted = unit(desk, beginning).id
    return {f.code for f in desk.project.check().findings if f.unit == wanted}


def say(desk: Desk, beginning: str, **changes: object) -> None:
    """Change a unit as a person does in a PO editor."""
    old = unit(desk, beginning)
    desk.edit({old.id: replace(old, **changes)})  # type: ignore[arg-type]


def test_a_sync_ends_with_what_the_checks_found(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report counts findings by severity, and the line says where to look."""
    (report,) = desk.project.sync().articles
    assert report.findings == {Severity.ERROR: 1}
    assert main(["-C", str(desk.folder), "sync"]) == 0
    assert "1 error: see `l10n check`" in capsys.readouterr().out


def test_an_error_is_not_approved_from_a_script(desk: Desk) -> None:
    """A decision on a wrong hour is refused by name; --all takes the rest and leaves it."""
    wrong = next(
        i for i in review_list(desk.project.workspace, "ports", "es") if "20.00" in i.target
    )
    chosen = [f"{wrong.unit}@{wrong.digest}"]
    with pytest.raises(DecisionRefused, match="time-changed"):
        desk.project.review("ports", "es", Verdict.APPROVED, by="ana", units=chosen)
    assert wrong.unit not in desk.project.review("ports", "es", Verdict.APPROVED, by="ana")
    assert desk.states()[wrong.source] is State.TRANSLATED
    desk.project.review("ports", "es", Verdict.REJECTED, by="ana", units=chosen)
    assert desk.states()[wrong.source] is State.REJECTED


def test_an_ok_over_an_error_waits_until_it_is_put_right(desk: Desk) -> None:
    """The comment stays, sync reports it, and after the correction it counts."""
    say(desk, "Le ministre", decisions=(Decision(Verdict.APPROVED, "ana"),))
    report = desk.project.sync().articles[0]
    assert report.undecided == (unit(desk, "Le ministre").id,)
    assert desk.states()[unit(desk, "Le ministre").source] is State.TRANSLATED
    say(desk, "Le ministre", target=RIGHT)
    assert desk.project.sync().articles[0].undecided == ()
    assert desk.states()[unit(desk, "Le ministre").source] is State.REVIEWED


def test_an_error_that_was_approved_before_is_not_published(desk: Desk) -> None:
    """Approved while the rule was off, the edition is refused aloud, and the last one stays."""
    settings(desk, '[checks]\ntime-changed = "off"')
    desk.approve()
    assert desk.project.export("ports", "es").written
    path = desk.folder / "l10n.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('time-changed = "off"', ""), encoding="utf-8")
    desk.project = Project.open(desk.folder)
    edition = (desk.folder / "build" / "es" / "ports.html").read_bytes()
    with pytest.raises(ErrorsFound, match=r"time-changed.*l10n-skip"):
        desk.project.export("ports", "es")
    assert (desk.folder / "build" / "es" / "ports.html").read_bytes() == edition
    assert desk.states()[unit(desk, "Le ministre").source] is State.REVIEWED


def test_a_person_silences_a_finding_for_one_text(desk: Desk) -> None:
    """`# l10n-skip: CODE reason` holds for the text as it stands, and is void when that changes."""
    say(desk, "Le ministre", skips=(Skip("time-changed", "summer time"),))
    assert "time-changed" not in codes(desk, "Le ministre")
    desk.project.sync()
    (skip,) = unit(desk, "Le ministre").skips
    assert skip.digest
    assert "time-changed" not in codes(desk, "Le ministre")
    desk.approve()
    assert desk.states()[unit(desk, "Le ministre").source] is State.REVIEWED
    say(desk, "Le ministre", target="El ministro recibe a los sindicatos a las 21.00 GMT.")
    assert "time-changed" in codes(desk, "Le ministre")
    desk.project.sync()
    assert "time-changed" in codes(desk, "Le ministre")


def test_a_skip_stands_in_the_catalogue_as_a_person_typed_it(desk: Desk) -> None:
    """The line is a translator's comment that every editor keeps, bound by its digest."""
    text = desk.catalogue_path.read_text(encoding="utf-8")
    context = f'msgctxt "{unit(desk, "Le ministre").id}"'
    typed = f"# l10n-skip: time-changed summer time\n{context}"
    desk.catalogue_path.write_text(text.replace(context, typed), encoding="utf-8")
    desk.project.sync()
    line = next(
        line
        for line in desk.catalogue_path.read_text(encoding="utf-8").splitlines()
        if "l10n-skip" in line
    )
    assert line.startswith("# l10n-skip: time-changed sha=")
    assert line.endswith(" summer time")


def test_the_newsroom_weighs_findings(desk: Desk) -> None:
    """A code has the severity that l10n.toml gives it, or is off."""
    settings(desk, '[checks]\ntime-changed = "note"')
    found = [f for f in desk.project.check().findings if f.code == "time-changed"]
    assert {f.severity for f in found} == {Severity.NOTE}
    desk.approve()
    assert set(desk.states().values()) == {State.REVIEWED}


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ('[checks]\ntime-chnaged = "off"', "did you mean: time-changed"),
        ('[checks]\ntime-changed = "grave"', "no severity"),
        ("[checks]\nnotes = 3", "neither true nor false"),
    ],
)
def test_a_setting_of_checks_that_cannot_be_is_refused(lines: str, words: str) -> None:
    """An unknown code, an unknown severity: the line is named, and what may stand there."""
    with pytest.raises(ProjectProblem, match=f":2: .*{words}"):
        read_config(lines)


def test_a_sure_fix_is_applied_once_and_signed_by_no_person(desk: Desk) -> None:
    """The hour is put right; the text is a program's until a person has looked."""
    (fixed,) = desk.project.fix("ports").fixed
    assert (fixed.after, fixed.codes) == (RIGHT, ("time-changed",))
    mended = unit(desk, "Le ministre")
    assert mended.target == RIGHT
    assert mended.draft is not None
    assert mended.draft.engine == PATCH
    item = next(
        i for i in review_list(desk.project.workspace, "ports", "es") if i.unit == mended.id
    )
    assert item.origin is Origin.PATCH
    assert mended.id not in desk.project.review("ports", "es", Verdict.APPROVED, by="ana")
    before = desk.files()
    assert desk.project.fix().fixed == ()
    assert desk.files() == before


def test_a_fix_changes_nothing_that_was_approved_or_silenced(desk: Desk) -> None:
    """An approval is never voided by a program, and a person's word counts."""
    say(desk, "Le ministre", skips=(Skip("time-changed"),))
    assert desk.project.fix().fixed == ()
    settings(desk, '[checks]\ntime-changed = "warning"')
    say(desk, "Le ministre", skips=())
    desk.approve()
    assert desk.project.fix().fixed == ()


def test_the_command_fixes_and_tells(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --fix` shows each text before and after; scripts get the same."""
    assert main(["-C", str(desk.folder), "check", "--json", "--fix"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["fixed"]
    assert told["after"] == RIGHT
    say(desk, "Le ministre", target=TARGETS["Le ministre"], draft=None)
    assert main(["-C", str(desk.folder), "check", "--fix"]) == 0
    assert f"+ {RIGHT}" in capsys.readouterr().out


def test_a_dry_run_shows_the_fixes_and_writes_nothing(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """What would be fixed is shown as it would be; alone the option is refused."""
    before = desk.files()
    assert main(["-C", str(desk.folder), "check", "--fix", "--dry-run"]) == 1
    shown = capsys.readouterr().out
    assert "would be fixed ports es" in shown
    assert f"+ {RIGHT}" in shown
    assert desk.files() == before
    assert main(["-C", str(desk.folder), "check", "--json", "--fix", "--dry-run"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["dry_run"], told["fixed"][0]["after"]) == (True, RIGHT)
    assert desk.files() == before
    assert main(["-C", str(desk.folder), "check", "--dry-run"]) == 2
    assert "add --fix" in capsys.readouterr().err


def test_findings_stand_in_the_catalogue_where_a_project_wants_them(desk: Desk) -> None:
    """A few `#.` lines say what was found; they go when the text is right, and churn nothing."""
    settings(desk, "[checks]\nnotes = true")
    desk.project.sync()
    assert "#. check: error: " in desk.catalogue_path.read_text(encoding="utf-8")
    before = desk.files()
    desk.project.sync()
    assert desk.files() == before
    say(desk, "Le ministre", target=RIGHT)
    desk.project.sync()
    assert "#. check:" not in desk.catalogue_path.read_text(encoding="utf-8")
    catalogue = read_catalogue(desk.catalogue_path.read_text(encoding="utf-8"))
    assert len(list(catalogue.units())) == len(desk.units())


def test_one_text_said_in_two_ways_is_noted(desk: Desk) -> None:
    """The same French with two translations, two French texts with one: both are told."""
    twins = [u for u in desk.units() if u.source.startswith("Les dockers")]
    desk.edit({twins[1].id: replace(twins[1], target="Los portuarios pararon en Marsella.")})
    found = {f.code: f for f in desk.project.check().findings}
    assert found["inconsistent-target"].unit == twins[1].id
    other = unit(desk, "Le ministre")
    desk.edit({other.id: replace(other, target=twins[0].target)})
    found = {f.code: f for f in desk.project.check().findings}
    assert found["inconsistent-source"].unit in {other.id, twins[0].id}
    settings(desk, '[checks]\ninconsistent-source = "off"\ninconsistent-target = "warning"')
    severities = {f.code: f.severity for f in desk.project.check().findings}
    assert "inconsistent-source" not in severities
    assert severities["inconsistent-target"] is Severity.WARNING


def test_what_did_not_change_is_not_checked_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Results stand by digest in .l10n: only a changed text is looked at, with the same answer."""
    looked: list[str] = []
    real = running.check_group

    def check_group(group: Sequence[object], under: Conventions) -> tuple[Finding, ...]:
        looked.extend(pair.source for pair in group)  # type: ignore[attr-defined]
        return real(group, under)  # type: ignore[arg-type]

    first = desk.project.check()
    monkeypatch.setattr(results, "check_group", check_group)
    assert desk.project.check() == first
    assert looked == []
    say(desk, "Grève", target="Huelga portuaria")
    desk.project.check()
    assert looked == ["Grève dans les ports"]
    settings(desk, '[checks]\ntime-changed = "note"')
    desk.project.check()
    assert len(looked) > 2


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}'])
def test_results_that_cannot_be_read_are_found_again(text: str, desk: Desk) -> None:
    """Whatever stands in the file, the findings are the same."""
    first = desk.project.check()
    path = desk.project.layout.results("ports", "es")
    path.write_text(text, encoding="utf-8")
    assert desk.project.check() == first


def test_a_rule_that_fails_stops_no_other() -> None:
    """What a rule did not foresee is a finding `internal`; the others say what they find."""

    def check_broken(_: Pair) -> Iterator[Fault]:
        raise ZeroDivisionError

    pair = Pair("À 19h00 GMT.", "A las 20.00 GMT.", Conventions("es"))
    found = running.apply((Rule(check_broken, ()), *PAIR_RULES), pair)
    assert {"internal", "time-changed"} <= {f.code for f in found}
    assert "internal" in CODES
