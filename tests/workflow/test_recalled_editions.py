"""An edition of the same files is recalled, and nobody can tell but by what it costs."""

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

FORMATS = ("html", "text", "markdown", "rss", "amp", "json", "source")


@pytest.fixture
def port(tmp_path: Path) -> Harbour:
    """Give a live-blog of three entries, all of it approved."""
    return harbour(tmp_path / "port", "es")


def _made(port: Harbour, *formats: str) -> dict[str, bytes]:
    """Export in these formats; return the editions and their manifests."""
    for made_as in formats:
        port.project.export("port", "es", made_as=made_as)
    return tree(port.root / "build" / "es")


def test_the_second_format_reads_neither_source_nor_catalogue_again(port: Harbour) -> None:
    """What cuts French, reads PO, checks and puts together is not even loaded."""
    working = {
        "l10n.catalogue.po.reading",
        "l10n.documents.neutral.read",
        "l10n.assembly.assemble",
        "l10n.checks.run",
    }
    words = "export", "port", "--to", "es", "--format"
    assert loaded(port.root, *words, "markdown") >= working
    again = loaded(port.root, *words, "text")
    assert not again & {*working, "lxml.etree", "docx"}
    assert port.page("es", ".txt")


def test_editions_are_the_same_bytes_with_and_without_what_is_kept(port: Harbour) -> None:
    """Recalled, drawn anew, and drawn where `.l10n` was deleted: manifests too."""
    first = _made(port, *FORMATS)
    shutil.rmtree(port.root / "build")
    assert _made(port, *FORMATS) == first
    shutil.rmtree(port.root / "build")
    shutil.rmtree(port.root / ".l10n")
    assert _made(port, *FORMATS) == first


@pytest.mark.parametrize("harm", [b"", b"l10n-assembled-1 x y z\n[]", b"\xff\n{"])
def test_what_is_kept_and_harmed_is_drawn_anew(port: Harbour, harm: bytes) -> None:
    """Cut off, of another version, or no text at all."""
    first = _made(port, "text")
    kept = port.project.layout.assembled("port", "es")
    for data in (harm, kept.read_bytes()[:-9], kept.read_bytes().replace(b"Lu", b"La")):
        kept.write_bytes(data)
        shutil.rmtree(port.root / "build")
        assert _made(port, "text") == first


def test_a_changed_target_is_in_the_next_edition(port: Harbour) -> None:
    """Saved by hand a moment later, it is unreviewed, and so French stands in its place."""
    port.project.export("port", "es")
    port.edit("es", lambda u: replace(u, target="Otro.") if u.source == "Il revient demain." else u)
    assert (
        "Il revient demain." in port.project.export("port", "es").edition.entries[1].blocks[2].text
    )
    every = (State.REVIEWED, State.TRANSLATED)
    made = port.project.export("port", "es", accept=every)
    assert made.edition.entries[1].blocks[2].text == "Otro."


def test_gates_hold_over_what_is_kept(port: Harbour) -> None:
    """Another share, other states, another policy: each is asked of the catalogue anew."""
    bridge = "Le pont est levé."
    port.edit("es", lambda u: replace(u, target="") if u.source == bridge else u)
    port.project.export("port", "es")
    for _ in range(2):
        with pytest.raises(GateNotMet):
            port.project.export("port", "es", minimum=84)
        with pytest.raises(GateNotMet):
            port.project.export("port", "es", missing=MissingPolicy.FAIL)
        assert port.project.export("port", "es").in_source
        assert port.project.export("port", "es", missing=MissingPolicy.OMIT).omitted


def test_a_moved_source_is_refused_though_its_edition_is_kept(port: Harbour) -> None:
    """Nobody synced it: exit 1, and the last good edition stays."""
    first = _made(port, "html")
    source = port.root / "source" / "port.json"
    source.write_text(source.read_text("utf-8").replace("monte", "descend"), encoding="utf-8")
    with pytest.raises(SourceChanged):
        port.project.export("port", "es")
    assert tree(port.root / "build" / "es") == first


def test_what_settings_and_glossary_make_an_error_is_asked_of_what_is_kept(port: Harbour) -> None:
    """They are among the files that an edition is made of: what stood under others is refused."""
    every = (State.REVIEWED, State.TRANSLATED)
    port.edit("es", lambda u: replace(u, target=u.target.removesuffix(".")))
    port.project.export("port", "es", accept=every)
    port.configure("[checks]", 'stop-missing = "error"')
    for _ in range(2):
        with pytest.raises(ErrorsFound, match="stop-missing"):
            port.project.export("port", "es", accept=every)
    port.configure("[checks]", 'term-missing = "error"')
    port.project.export("port", "es", accept=every)
    rows = "kind,source,es,note\nterm,marée,pleamar,\n"
    (port.root / "glossary.csv").write_text(rows, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ErrorsFound, match="term-missing"):
            port.project.export("port", "es", accept=every)


def test_what_waits_for_an_hour_is_not_kept(port: Harbour) -> None:
    """An entry under an embargo may be read as soon as it ends, and no file has changed then."""
    port.project.export("port", "es")
    kept = port.project.layout.assembled("port", "es")
    kept.unlink()
    port.publish(FERRY, {**BRIDGE, "embargoed_until": "2999-01-01T00:00:00+00:00"}, TIDE)
    made = port.project.export("port", "es")
    assert made.edition.tombstones
    assert not kept.exists()


def test_what_is_withdrawn_is_forgotten_here_too(port: Harbour) -> None:
    """`l10n forget` leaves no copy of a text in `.l10n`."""
    port.project.export("port", "es")
    text = "Le pont est levé."
    kept = port.project.layout.assembled("port", "es")
    assert text.encode() in kept.read_bytes()
    port.publish(FERRY, TIDE)
    port.project.forget("port", text=text)
    assert not kept.exists()
