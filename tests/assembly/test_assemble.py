from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.assembly.assemble import MERGED, Material, assemble
from l10n.assembly.gates import Policy
from l10n.assembly.manifest import manifest
from l10n.assembly.remembered import Memory
from l10n.catalogue.units.digests import draft_digest, review_digest
from l10n.catalogue.versions.template import update_template
from l10n.errors import GateNotMet
from l10n.model.article import Article, Block, Entry, EntryKind, Role, Segment
from l10n.model.catalogue import new_catalogue
from l10n.model.policy import MissingPolicy
from l10n.model.unit import Draft, Review, State, Verdict
from tests.articles import article

ANY = (State.TRANSLATED, State.DRAFT)
FIRST = ["La pluie tombe.", "Le vent se lève."]
SECOND = ["La mer monte."]


def _material(made: Article, targets: dict[str, str]) -> Material:
    """Give an article a template and these targets by source text."""
    template = update_template(new_catalogue("a"), made, "sha").template
    slots = list(template.units())
    units = {s.unit.id: replace(s.unit, target=targets.get(s.unit.source, "")) for s in slots}
    return Material("a", made, slots, units)


def _texts(edition_of: Material, policy: Policy) -> list[list[tuple[str, str]]]:
    edition = assemble(edition_of, "es", policy)
    return [
        [] if entry.omitted else [(b.language, b.text) for b in entry.blocks]
        for entry in edition.entries
    ]


TARGETS = {"La pluie tombe.": "Llueve.", "Le vent se lève.": "Sopla.", "La mer monte.": "Sube."}


def test_an_edition_says_what_the_targets_say() -> None:
    """With everything acceptable, every block is its target."""
    material = _material(article(FIRST, SECOND), TARGETS)
    assert _texts(material, Policy(ANY)) == [
        [("es", "Llueve."), ("es", "Sopla.")],
        [("es", "Sube.")],
    ]


def test_what_is_missing_stands_in_the_source_marked_as_such() -> None:
    """The policy source puts a whole block in French, and says so."""
    material = _material(article(FIRST, SECOND), TARGETS | {"Le vent se lève.": ""})
    assert _texts(material, Policy(ANY)) == [
        [("es", "Llueve."), ("fr", "Le vent se lève.")],
        [("es", "Sube.")],
    ]


def test_an_entry_with_something_missing_is_left_out() -> None:
    """The policy omit acts on the entry, and the manifest lists it."""
    material = _material(article(FIRST, SECOND), TARGETS | {"Le vent se lève.": ""})
    policy = Policy(ANY, MissingPolicy.OMIT)
    assert _texts(material, policy) == [[], [("es", "Sube.")]]
    account = manifest(assemble(material, "es", policy), "html", ("a.txt", "sha"), Memory())
    entries = account["entries"]
    assert isinstance(entries, list)
    assert [entry["omitted"] for entry in entries] == [True, False]


@pytest.mark.parametrize(
    ("old", "printed"),
    [
        ("La grosse pluie tombe.", ("es", "Llueve mucho.")),
        ("La pluie tombe à 19h00.", ("fr", "La pluie tombe.")),
        ("La pluie ne tombe pas.", ("fr", "La pluie tombe.")),
    ],
)
def test_a_reviewed_text_may_stand_until_the_new_one_is_reviewed(
    old: str, printed: tuple[str, str]
) -> None:
    """The policy previous prints what was reviewed before, but where a fact has changed."""
    material = _material(article(FIRST, SECOND), TARGETS)
    (first,) = (u for u in material.units.values() if u.source == "La pluie tombe.")
    before = replace(first, source=old, target="Llueve mucho.")
    line = Review(Verdict.APPROVED, "ana", "2025-08-15T18:04Z", review_digest(before, "es"))
    after = replace(before, source=first.source, previous=old, fuzzy=True, reviews=(line,))
    material = replace(material, units={**material.units, first.id: after})
    policy = Policy(ANY, MissingPolicy.PREVIOUS)
    assert _texts(material, policy)[0][0] == printed
    edition = assemble(material, "es", policy)
    stands = [first.id] if printed[0] == "es" else []
    assert list(edition.entries[0].as_before("es")) == stands
    assert _texts(material, Policy(ANY))[0][0][0] == "fr"


def test_no_edition_is_made_where_the_gate_is_not_met() -> None:
    """The policy fail names the units that are missing."""
    material = _material(article(FIRST, SECOND), TARGETS | {"Le vent se lève.": ""})
    with pytest.raises(GateNotMet, match=r"units not translated or draft: 1 \(\w+\.2\)"):
        assemble(material, "es", Policy(ANY, MissingPolicy.FAIL))


def _paragraph(*sentences: str, group: int | None = None) -> Article:
    """Make an article of one paragraph."""
    text, segments = "", []
    for sentence in sentences:
        segments.append(Segment(len(text), len(text) + len(sentence), sentence, group))
        text += sentence + " "
    block = Block(Role.PARAGRAPH, 0, len(text) - 1, tuple(segments))
    entry = Entry(None, EntryKind.ENTRY, None, 0, len(text) - 1, (block,))
    return Article("T", "fr", text, (entry,))


@pytest.mark.parametrize(("language", "text"), [("es", "Uno. Dos."), ("ja", "Uno.Dos.")])
def test_the_joint_between_units_is_the_target_languages(language: str, text: str) -> None:
    """Chinese and Japanese put no space between sentences."""
    material = _material(_paragraph("Un.", "Deux."), {"Un.": "Uno.", "Deux.": "Dos."})
    (entry,) = assemble(material, language, Policy(ANY)).entries
    assert entry.blocks[0].text == text


def test_a_merged_target_is_assembled_as_nothing() -> None:
    """A translator who said two sentences in one leaves no gap."""
    material = _material(_paragraph("Un.", "Deux."), {"Un.": "Uno y dos.", "Deux.": MERGED})
    (entry,) = assemble(material, "es", Policy(ANY)).entries
    assert entry.blocks[0].text == "Uno y dos."


def test_a_block_is_never_of_two_languages() -> None:
    """One missing sentence puts its whole paragraph in the source."""
    material = _material(_paragraph("Un.", "Deux."), {"Un.": "Uno."})
    assert _texts(material, Policy(ANY)) == [[("fr", "Un. Deux.")]]


def test_a_quotation_over_two_blocks_is_of_one_language() -> None:
    """What is missing in one paragraph of a quotation puts the other in the source too."""
    made = article(["« Un.", "Deux. »", "Trois."])
    blocks = tuple(
        replace(b, segments=tuple(replace(s, group=7) for s in b.segments)) if n < 2 else b
        for n, (_, b) in enumerate(made.blocks())
    )
    made = replace(made, entries=(replace(made.entries[0], blocks=blocks),))
    material = _material(made, {"« Un.": "«Uno.", "Trois.": "Tres."})
    assert [language for language, _ in _texts(material, Policy(ANY))[0]] == ["fr", "fr", "es"]


def test_machine_text_is_known_as_such_until_somebody_reviews_it() -> None:
    """An accepted draft is marked; the manifest lists it."""
    material = _material(_paragraph("Un."), {})
    (bare,) = material.units.values()
    draft = Draft("apertium:fr-es", "2025-08-15T18:04Z", draft_digest("Uno.", "es"))
    unit = replace(bare, target="Uno.", fuzzy=True, draft=draft)
    edition = assemble(replace(material, units={unit.id: unit}), "es", Policy(ANY))
    assert edition.entries[0].blocks[0].machine


@given(st.sets(st.sampled_from(sorted(TARGETS))), st.sampled_from(["source", "omit"]))
def test_every_block_is_printed_once_or_accounted_for(given_texts: set[str], how: str) -> None:
    """Whatever is translated, each unit is in the target language, in French, or left out."""
    targets = {text: TARGETS[text] for text in given_texts}
    material = _material(article(FIRST, SECOND), targets)
    edition = assemble(material, "es", Policy(ANY, MissingPolicy(how)))
    units = [u for e in edition.entries for b in e.blocks for u in b.units]
    assert [u.id for u in units] == [slot.id for slot in material.template]
    for entry in edition.entries:
        for block in entry.blocks:
            complete = all(u.state in ANY for u in block.units)
            assert (block.language == "es") == complete
        if entry.omitted:
            assert how == "omit"
