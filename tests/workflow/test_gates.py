"""What an edition is made of, and what leaves every edition."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from l10n.cli.main import main
from l10n.errors import ErrorsFound, GateNotMet
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State
from tests.workflow.harbour import BRIDGE, FERRY, TIDE, Harbour, harbour

LATER = "2999-01-01T00:00:00+00:00"


@pytest.fixture
def port(tmp_path: Path) -> Harbour:
    """Give a live-blog of three entries in two languages, all of it approved."""
    return harbour(tmp_path / "port", "es", "it")


def _forget_bridge(port: Harbour, language: str) -> None:
    """Empty the target of one entry of the three."""
    bridge = "Le pont est levé."
    port.edit(language, lambda u: replace(u, target="") if u.source == bridge else u)


def _cli(
    port: Harbour, capsys: pytest.CaptureFixture[str], *words: str
) -> tuple[int, dict[str, Any], str]:
    """Run `l10n export port --json`; exit status, document, what was told."""
    capsys.readouterr()
    status = main(["-C", str(port.root), "export", "port", "--json", *words])
    told = capsys.readouterr()
    return status, json.loads(told.out or "{}"), told.err


@pytest.mark.parametrize("share", [0, 50, 83])
def test_an_edition_needs_the_share_that_was_asked_for(share: int, port: Harbour) -> None:
    """Five of six segments are 83 percent; the manifest counts them."""
    _forget_bridge(port, "es")
    made = port.project.export("port", "es", minimum=share)
    assert made.manifest["share"] == {"translated": 5, "of": 6}
    assert made.manifest["minimum"] == share


@pytest.mark.parametrize("missing", [MissingPolicy.SOURCE, MissingPolicy.OMIT])
def test_below_its_share_there_is_no_edition(missing: MissingPolicy, port: Harbour) -> None:
    """Whether what is missing stands in French or is left out, it is missing."""
    _forget_bridge(port, "es")
    with pytest.raises(GateNotMet, match="5 of 6 segments are in es, 84% asked for"):
        port.project.export("port", "es", minimum=84, missing=missing)
    assert not (port.root / "build").exists()


def test_gates_are_those_of_the_run_else_of_the_language_else_of_the_project(
    port: Harbour,
) -> None:
    """Each may ask for something else, key by key."""
    port.configure("[export]", "minimum = 100", "[export.it]", "minimum = 10", 'missing = "omit"')
    for language in ("es", "it"):
        _forget_bridge(port, language)
    with pytest.raises(GateNotMet):
        port.project.export("port", "es")
    made = port.project.export("port", "it")
    assert (made.edition.missing, made.edition.minimum) == (MissingPolicy.OMIT, 10)
    assert made.edition.accept == (State.REVIEWED,)
    assert made.omitted
    asked = port.project.export("port", "it", missing=MissingPolicy.SOURCE, minimum=0)
    assert asked.in_source


@pytest.mark.parametrize(
    ("gone", "reason"),
    [
        ({"state": "withdrawn"}, "withdrawn"),
        ({"state": "withheld"}, "withheld"),
        ({"embargoed_until": LATER}, "embargoed"),
        (None, "withdrawn"),
    ],
    ids=["taken back", "held back", "not yet", "gone from the source"],
)
def test_what_nobody_may_read_leaves_all_editions_at_the_next_export(
    gone: dict[str, str] | None, reason: str, port: Harbour
) -> None:
    """One export of one language, and no page or text in any language has it."""
    for language in ("es", "it"):
        port.project.export("port", language)
        port.project.export("port", language, made_as="text")
    name = port.manifest("es")["entries"][2]["id"]
    port.publish(FERRY, *([{**BRIDGE, **gone}] if gone else []), TIDE)
    port.project.export("port", "es")
    for language in ("es", "it"):
        for suffix in (".html", ".txt"):
            assert "pint" not in port.page(language, suffix)
            assert "qeatto" in port.page(language, suffix)
            manifest = port.manifest(language, suffix)
            until = {"until": LATER} if reason == "embargoed" else {}
            assert manifest["tombstones"] == [{"id": name, "reason": reason, **until}]
            assert "pont" not in json.dumps(manifest["printed"])


def test_a_tombstone_stays_until_the_entry_is_back(port: Harbour) -> None:
    """Export after export says what was taken away, and no longer when it is there again."""
    port.project.export("port", "es")
    port.publish(FERRY, TIDE)
    for _ in range(2):
        port.project.export("port", "es")
        assert [stone["reason"] for stone in port.manifest("es")["tombstones"]] == ["withdrawn"]
    port.publish(FERRY, BRIDGE, TIDE)
    port.project.export("port", "es")
    assert port.manifest("es")["tombstones"] == []
    assert "pint" in port.page("es")


def test_an_edition_that_cannot_be_made_again_is_named(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """It still prints what was withdrawn: done in part, and somebody has to look."""
    for language in ("es", "it"):
        port.project.export("port", language, missing=MissingPolicy.FAIL)
    port.publish(FERRY, {**TIDE, "html": "<p>La marée descend vite.</p>"})
    port.translate(languages=("es",))
    status, manifest, told = _cli(port, capsys, "--to", "es")
    assert status == 3
    assert manifest["language"] == "es"
    assert "port in it: units not reviewed" in told
    assert "pint" in port.page("it")


def test_other_editions_are_let_alone_where_nothing_was_withdrawn(port: Harbour) -> None:
    """An export in one language is no export in another."""
    port.project.export("port", "it")
    before = port.page("it")
    port.publish({**FERRY, "title": "Le bac revient"}, BRIDGE, TIDE)
    port.translate()
    assert not port.project.export("port", "es").others
    assert port.page("it") == before


def test_an_error_blocks_only_where_readers_would_see_it(port: Harbour) -> None:
    """One in an entry that nobody may read stops no edition."""
    numbered = {**BRIDGE, "html": "<p>Le pont compte 12 arches.</p>"}
    port.publish(FERRY, numbered, TIDE)
    port.translate(lambda _: "Ol puente tiene 13 arcos.", languages=("es",))
    for language in ("es", "it"):
        port.edit(
            language,
            lambda u: replace(u, target="Tiene 13.", fuzzy=False) if "12" in u.source else u,
        )
    accept = (State.REVIEWED, State.TRANSLATED)
    with pytest.raises(ErrorsFound):
        port.project.export("port", "es", accept=accept)
    port.publish(FERRY, {**numbered, "state": "withheld"}, TIDE)
    assert port.project.export("port", "es", accept=accept).written


def test_a_dry_run_says_what_becomes_of_every_entry(
    port: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    """New, changed, the same or gone, beside the last edition; and no byte is written."""
    port.project.export("port", "es")
    before = port.page("es")
    new = {"id": "vent", "published": "2025-08-15T20:00:00+02:00", "html": "<p>Le vent tombe.</p>"}
    port.publish(new, {**FERRY, "title": "Le bac revient"}, TIDE)
    port.translate()
    status, document, _ = _cli(port, capsys, "--to", "es", "--dry-run")
    assert status == 0
    assert document["would_write"]
    ids = {entry["id"]: entry for entry in document["manifest"]["entries"]}
    told = {change["entry"][:4]: change["change"] for change in document["changes"]}
    assert {name[:4] for name in ids} == told.keys() - {"pont"}
    assert told == {**told, "vent": "new", "bac": "changed", "mare": "same", "pont": "gone"}
    assert port.page("es") == before
    main(["-C", str(port.root), "export", "port", "--to", "es", "--dry-run"])
    lines = capsys.readouterr().out.splitlines()
    assert "1 changed, 1 gone, 1 new, 2 same" in lines[0]
    assert "  pont gone (withdrawn)" in lines


def test_the_manifest_tells_why_each_entry_is_not_printed(port: Harbour) -> None:
    """A script needs nothing else: printed as it stands, left out as missing, or hidden."""
    _forget_bridge(port, "es")
    port.publish(FERRY, BRIDGE, {**TIDE, "state": "withheld"})
    made = port.project.export("port", "es", missing=MissingPolicy.OMIT)
    told = [(e["omitted"], e["absence"], bool(e["digest"])) for e in made.manifest["entries"]]  # type: ignore[attr-defined] # JSON
    printed = (False, None, True)
    assert told == [printed, printed, (True, "missing", False), (True, "withheld", False)]
