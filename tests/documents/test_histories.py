"""Three live-blogs through an evening each, in three formats: nothing that stays costs anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from l10n.documents.formats import read_document
from l10n.model.unit import State
from tests.catalogue.versions import Versions
from tests.documents.histories import WRITTEN, Evening, Happening, as_json

if TYPE_CHECKING:
    from l10n.model.article import Article

VERSIONS = 40


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize("seed", [16, 17, 18])
def test_every_unchanged_sentence_keeps_its_id_and_approval(name: str, seed: int) -> None:
    """Through growth, late inserts, ids that change or come again, reordering, deletion."""
    versions = Evening(seed).versions(VERSIONS)
    project = Versions()
    before: dict[str, str] = {}
    for version in versions:
        project.take(read_document(name, WRITTEN[name](version)))
        now, states = project.by_text(), project.states()
        stayed = before.keys() & now.keys()
        assert {text: now[text] for text in stayed} == {text: before[text] for text in stayed}
        assert {states[text] for text in stayed} <= {State.REVIEWED}
        assert sum(len(one.sentences) for one in version) == len(now)
        project.approve_all()
        before = now


def _read(*entries: tuple[str, str]) -> Article:
    version = tuple(Happening(ident, 5, (text,)) for ident, text in entries)
    return read_document("a.json", as_json(version))


PORT, QUAY = ("a", "Le bac quitte le quai."), ("b", "Une grue tombe sur la jetée.")


def test_an_id_that_is_used_again_is_noticed() -> None:
    """At once, or after its entry was gone for a while; an edit is another thing."""
    project = Versions()
    project.take(_read(PORT, QUAY))
    for text, noticed in (
        ("Le bac quitte le quai nord.", ()),
        ("Trois cents marins votent demain.", ("a",)),
    ):
        project.take(_read(("a", text), QUAY))
        assert project.update.reused == noticed
    project.take(_read(QUAY))
    project.take(_read(QUAY, ("a", "Personne ne répond au téléphone.")))
    assert project.update.reused == ("a",)


def test_a_text_under_another_id_is_moved() -> None:
    """It keeps its unit, and stands in the entry that it has now."""
    project = Versions()
    project.take(_read(PORT, QUAY))
    ids = project.by_text()
    project.take(_read(PORT, ("c", QUAY[1])))
    assert project.update.moved == (ids[QUAY[1]],)
    assert project.by_text() == ids
    assert project.update.reused == ()
