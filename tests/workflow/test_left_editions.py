"""A sync that took in what people finished leaves its edition: nobody can tell but by the cost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.errors import ErrorsFound, GateNotMet, SourceChanged
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State
from tests.processes import loaded
from tests.workflow.harbour import BRIDGE, FERRY, TIDE, harbour, tree

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.harbour import Harbour

EVERY = (State.REVIEWED, State.TRANSLATED)
WORKING = {"l10n.catalogue.po.reading", "l10n.documents.neutral.read", "l10n.assembly.assemble"}
"""What reads, and what puts together."""


@pytest.fixture
def port(tmp_path: Path) -> Harbour:
    """Give a live-blog of three entries, approved but for one, and synced since."""
    made = harbour(tmp_path / "port", "es")
    bridge = "Le pont est levé."
    made.edit("es", lambda u: replace(u, target="Subió.") if u.source == bridge else u)
    made.project.sync(draft=False)
    return made


def _kept(port: Harbour) -> Path:
    return port.project.layout.assembled("port", "es")


def _made(port: Harbour, **gates: object) -> dict[str, bytes]:
    """Export behind these gates into a new folder; return the edition and its manifest."""
    shutil.rmtree(port.root / "build", ignore_errors=True)
    port.project.export("port", "es", **gates)  # type: ignore[arg-type]
    return tree(port.root / "build")


def test_the_first_edition_after_a_sync_reads_nothing(port: Harbour) -> None:
    """Neither source nor catalogue, and nothing is put together."""
    words = "export", "port", "--to", "es", "--accept", "reviewed,translated", "--format", "text"
    assert not loaded(port.root, *words) & WORKING
    assert "Subió." in port.page("es", ".txt")


@pytest.mark.parametrize(
    "gates",
    [
        {"accept": EVERY},
        {"accept": tuple(State)},
        {"accept": EVERY, "missing": MissingPolicy.FAIL, "minimum": 100},
        {"accept": EVERY, "missing": MissingPolicy.PREVIOUS, "made_as": "markdown"},
        {"accept": EVERY, "missing": MissingPolicy.OMIT, "made_as": "source"},
        {"accept": (State.REVIEWED,)},
        {"accept": (State.REVIEWED,), "missing": MissingPolicy.OMIT},
        {"accept": (State.DRAFT,), "made_as": "json"},
        {},
    ],
)
def test_gates_see_what_was_left_as_they_see_the_catalogue(
    port: Harbour, gates: dict[str, object]
) -> None:
    """Those that take all states have what was left, others their own edition; manifests too."""
    left = _kept(port).read_bytes()
    found = _made(port, **gates)
    again = _made(port, **gates)
    _kept(port).unlink()
    assert _made(port, **gates) == found == again
    _kept(port).write_bytes(left)
    assert _made(port, **gates) == found


def test_gates_refuse_what_was_left(port: Harbour) -> None:
    """A share that is not met, and a unit that is not accepted."""
    for _ in range(2):
        with pytest.raises(GateNotMet):
            port.project.export("port", "es", missing=MissingPolicy.FAIL)
        with pytest.raises(GateNotMet):
            port.project.export("port", "es", minimum=90)
        assert port.project.export("port", "es").in_source


def test_two_gates_in_turns_have_each_their_own(port: Harbour) -> None:
    """What one kept is no edition of the other."""
    for _ in range(2):
        assert not port.project.export("port", "es", accept=EVERY).in_source
        assert port.project.export("port", "es").in_source
        assert port.project.export("port", "es", missing=MissingPolicy.OMIT).omitted


def test_what_is_not_finished_is_not_left(port: Harbour) -> None:
    """A text without a target, and one that settings call wrong."""
    _kept(port).unlink()
    bridge = "Le pont est levé."
    port.edit("es", lambda u: replace(u, target="") if u.source == bridge else u)
    port.project.sync(draft=False)
    assert not _kept(port).exists()
    up = "El puente está levantado"
    port.edit("es", lambda u: replace(u, target=up) if u.source == bridge else u)
    port.configure("[checks]", 'stop-missing = "error"')
    port.project.sync(draft=False)
    assert not _kept(port).exists()
    with pytest.raises(ErrorsFound):
        port.project.export("port", "es", accept=EVERY)


def test_what_waits_for_its_hour_is_not_left(port: Harbour) -> None:
    """No file changes when an embargo ends."""
    _kept(port).unlink()
    port.publish(FERRY, {**BRIDGE, "embargoed_until": "2999-01-01T00:00:00+00:00"}, TIDE)
    port.translate()
    port.project.sync(draft=False)
    assert not _kept(port).exists()


def test_a_version_of_the_source_leaves_none(port: Harbour) -> None:
    """The next may come in a moment; the sync of each costs what changed in it."""
    _kept(port).unlink()
    port.publish(FERRY, TIDE)
    assert not _kept(port).exists()


def test_what_changed_since_is_seen(port: Harbour) -> None:
    """A target saved by hand, a glossary, a setting, a source that moved on."""
    port.edit("es", lambda u: replace(u, target="Otro.") if u.source == "La marée monte." else u)
    page = port.project.export("port", "es", accept=EVERY, made_as="text").path
    assert "Otro." in page.read_text(encoding="utf-8")
    port.project.sync(draft=False)
    port.configure("[checks]", 'term-missing = "error"')
    rows = "kind,source,es,note\nterm,marée,pleamar,\n"
    (port.root / "glossary.csv").write_text(rows, encoding="utf-8")
    with pytest.raises(ErrorsFound, match="term-missing"):
        port.project.export("port", "es", accept=EVERY)
    source = port.root / "source" / "port.json"
    source.write_text(source.read_text("utf-8").replace("monte", "descend"), encoding="utf-8")
    with pytest.raises(SourceChanged):
        port.project.export("port", "es", accept=EVERY)
