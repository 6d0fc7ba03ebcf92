"""What a sync found sound is not checked again for an edition, and nothing else is believed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from l10n.errors import ErrorsFound
from l10n.model.unit import State
from tests.processes import loaded
from tests.workflow.harbour import BRIDGE, FERRY, TIDE, harbour, tree

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.model.unit import Unit
    from tests.workflow.harbour import Harbour

EVERY = (State.REVIEWED, State.TRANSLATED)
QUAYS = {
    "id": "quais",
    "published": "2025-08-15T18:00:00+02:00",
    "html": "".join(
        f"<p>Le quai {number} de l’avant-port est fermé aux voitures jusqu’à nouvel ordre.</p>"
        for number in range(900)
    ),
}
"""More than the ledger is worth reading for."""


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Harbour:
    """Give a long live-blog, translated and synced once more."""
    made = harbour(tmp_path_factory.mktemp("long") / "port", "es")
    made.publish(FERRY, BRIDGE, TIDE, QUAYS)
    made.translate()
    made.project.sync(draft=False)
    return made


@pytest.fixture
def port(synced: Harbour, tmp_path: Path) -> Harbour:
    """Give a copy of it that a test may change."""
    shutil.copytree(synced.root, tmp_path / "port")
    return replace(synced, root=tmp_path / "port")


def _stopless(unit: Unit) -> Unit:
    return replace(unit, target=unit.target.removesuffix("."))


def _checks(port: Harbour) -> bool:
    """Export, and tell whether what knows of checks was loaded for it."""
    words = "export", "port", "--to", "es", "--accept", "reviewed,translated"
    return "l10n.workflow.findings" in loaded(port.root, *words)


def _export(port: Harbour) -> dict[str, bytes]:
    port.project.export("port", "es", accept=EVERY)
    return tree(port.root / "build" / "es")


def test_what_a_sync_checked_is_not_even_walked(port: Harbour) -> None:
    """The edition is the one that is made where nothing is known of it."""
    assert not _checks(port)
    known = tree(port.root / "build")
    shutil.rmtree(port.root / "build")
    shutil.rmtree(port.root / ".l10n")
    assert _checks(port)
    assert tree(port.root / "build") == known


def test_a_catalogue_that_was_saved_since_is_checked(port: Harbour) -> None:
    """A number that its target lost is an error, and no sync has seen it."""
    _export(port)
    port.edit("es", lambda u: replace(u, target=u.target.replace("7", "8", 1)))
    for _ in range(2):
        with pytest.raises(ErrorsFound):
            _export(port)


def test_an_error_that_a_sync_found_is_refused(port: Harbour) -> None:
    """What the ledger knows to be wrong is found again, and named."""
    port.edit("es", lambda u: replace(u, target=u.target.replace("7", "8", 1)))
    port.project.sync(draft=False)
    for _ in range(2):
        with pytest.raises(ErrorsFound):
            _export(port)


def test_what_settings_make_an_error_now_is_refused(port: Harbour) -> None:
    """A sync under other settings found it sound."""
    port.edit("es", _stopless)
    port.project.sync(draft=False)
    _export(port)
    port.configure("[checks]", 'stop-missing = "error"')
    for _ in range(2):
        with pytest.raises(ErrorsFound, match="stop-missing"):
            _export(port)


def test_what_the_glossary_makes_an_error_now_is_refused(port: Harbour) -> None:
    """A sync with another glossary found it sound."""
    port.configure("[checks]", 'term-missing = "error"')
    port.project.sync(draft=False)
    _export(port)
    rows = "kind,source,es,note\nterm,marée,pleamar,\n"
    (port.root / "glossary.csv").write_text(rows, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ErrorsFound, match="term-missing"):
            _export(port)


@pytest.mark.parametrize("harm", [b"", b"l10n-ledger-1 x 5\n", b"\xff\n\t\n"])
def test_a_ledger_that_is_harmed_is_none(port: Harbour, harm: bytes) -> None:
    """Cut off, of another version, or no text at all: everything is checked."""
    known = _export(port)
    shutil.rmtree(port.root / "build")
    shutil.rmtree(port.root / ".l10n" / "assembled")
    (port.root / ".l10n" / "ledger").write_bytes(harm)
    assert _checks(port)
    assert tree(port.root / "build" / "es") == known
