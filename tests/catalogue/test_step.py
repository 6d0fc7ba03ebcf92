"""A step along a template is what an update would be, and reads only what changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from hypothesis import given
from hypothesis import strategies as st

from l10n.catalogue import codec
from l10n.catalogue.units.digests import review_digest
from l10n.catalogue.versions.history import History, Past, digests_of_units, texts_of
from l10n.catalogue.versions.step import TemplateVersions, step
from l10n.catalogue.versions.template import update_template
from l10n.catalogue.versions.update import Circumstances, update_catalogue
from l10n.documents.text.read import read
from l10n.model.catalogue import new_catalogue
from l10n.model.unit import Review, Verdict

if TYPE_CHECKING:
    from l10n.model.catalogue import Catalogue

SENTENCES: Final = (
    "Le pont de Lormier est fermé à 19h05.",
    "Le pont de Lormier est fermé à 19h15.",
    "Le pont de Lormier est fermé à 19h05 par le maire, dit la mairie.",
    "Les pompiers ont sauvé 12 personnes à Brest.",
    "Aucun train ne circule.",
    "Nous restons.",
    "Nous restons. Aucun train ne circule.",
    "Brest",
)
TEXTS: Final = st.lists(st.sampled_from(SENTENCES), max_size=6)
SAID: Final = ("", "Said.", "Said at 7:05 p.m.", "Twelve people, 12.")
REMARKS: Final = ("", "# seen twice\n", "# seen twice\n# seen twice\n", "# ? who is it\n")
AT: Final = "2025-08-15T18:00Z"
SOURCE: Final = "source/a.txt"
AROUND: Final = Circumstances("en", AT, SOURCE, hints=lambda text: (text[:9],))


def article(sentences: list[str], heading: str) -> str:
    """Make a text of entries that stand under times."""
    entries = [f"19h{n:02} - {heading} {n}\n{text}\n" for n, text in enumerate(sentences)]
    return "Direct\n\n" + "\n".join(entries)


def worked_on(data: bytes, said: list[tuple[str, str]], *, stranger: bool) -> bytes:
    """Give entries targets and remarks, as people do, and the file one of another file."""
    head, *entries = data.decode().split("\n\n")
    done = [
        remark + entry.replace('msgstr ""', f'msgstr "{target}"', 1)
        for entry, (target, remark) in zip(entries, said, strict=False)
    ]
    more = ['msgctxt "zz.1"\nmsgid "Ailleurs."\nmsgstr "Elsewhere."\n'] if stranger else []
    rest = [entry.rstrip("\n") for entry in (*done, *entries[len(done) :])]
    return ("\n\n".join([head.rstrip("\n"), *rest, *more]).rstrip("\n") + "\n").encode()


def settled(data: bytes, template: Catalogue) -> bytes:
    """Update a catalogue until there is nothing left to do, as a second sync finds it."""
    for _ in range(2):
        done = update_catalogue(codec.read(data), template, None, AROUND)
        data = codec.write(done.catalogue, SOURCE)
    return data


def approved(data: bytes) -> bytes:
    """Approve what is translated."""
    known = codec.read(data)
    units = {slot.unit.id: slot.unit for slot in known.units() if slot.unit.target}
    reviews = {i: Review(Verdict.APPROVED, "ana", AT, review_digest(units[i], "en")) for i in units}
    signed = {i: replace(unit, reviews=(reviews[i],)) for i, unit in units.items()}
    return codec.write(known.map_units(signed), SOURCE)


def next_version(template: Catalogue, sentences: list[str], heading: str) -> Catalogue:
    """Bring a template to another version of its article, as it is read from its file."""
    new = update_template(template, read(article(sentences, heading)), heading).template
    return codec.read(codec.write(new, SOURCE))


@given(
    texts=st.tuples(TEXTS, TEXTS, TEXTS),
    headings=st.tuples(*[st.sampled_from(["Le point", "La suite"])] * 3),
    said=st.lists(st.tuples(st.sampled_from(SAID), st.sampled_from(REMARKS)), max_size=9),
    stranger=st.booleans(),
    review=st.booleans(),
)
def test_a_step_is_an_update(
    texts: tuple[list[str], list[str], list[str]],
    headings: tuple[str, str, str],
    said: list[tuple[str, str]],
    *,
    stranger: bool,
    review: bool,
) -> None:
    """Whatever the versions and what people did in the first: the same file, the same memory."""
    template = next_version(new_catalogue("a"), texts[0], headings[0])
    first = update_catalogue(new_catalogue("a", "en"), template, None, AROUND)
    data = worked_on(codec.write(first.catalogue, SOURCE), said, stranger=stranger)
    data = settled(approved(data) if review else data, template)
    for sentences, heading in zip(texts[1:], headings[1:], strict=True):
        before, template = template, next_version(template, sentences, heading)
        current = codec.read(data)
        last = History().record(texts_of(current))
        wanted = update_catalogue(current, template, Past(current, last), AROUND)
        places = codec.places_of(current) or {}
        made = step(current, TemplateVersions(before, template), places, AROUND)
        catalogue = replace(codec.arranged(current, made.parts), header=made.header)
        data = codec.write(catalogue, SOURCE)
        assert data == codec.write(wanted.catalogue, SOURCE)
        assert (made.heard, made.strangers) == (wanted.heard, wanted.strangers)
        written = codec.read(data)
        assert codec.reads_as(written, catalogue)
        changes = digests_of_units(made.after.values(), made.gone)
        assert last.change(changes) == last.record(texts_of(written))
        data = settled(data, template)


def test_what_the_template_says_as_before_is_not_read() -> None:
    """One edited sentence of many: one unit is read, and the others go back as they came."""
    looked_at = []
    for many in (10, 20):
        sentences = [f"Le bac {n} est parti." for n in range(many)]
        template = next_version(new_catalogue("a"), sentences, "Le point")
        first = update_catalogue(new_catalogue("a", "en"), template, None, AROUND)
        current = codec.read(settled(codec.write(first.catalogue, SOURCE), template))
        after = next_version(template, [*sentences[:-1], "Le bac est rentré."], "Le point")
        places = codec.places_of(current)
        made = step(current, TemplateVersions(template, after), places or {}, AROUND)
        looked_at.append(len(made.before))
        stayed = sum(isinstance(part, int) for part in made.parts)
        assert stayed == made.stayed == len(made.parts) - 1
    assert looked_at == [1, 1]


def test_what_does_not_read_back_as_meant_is_noticed() -> None:
    """An entry that is another, one too many or too few."""
    template = next_version(new_catalogue("a"), list(SENTENCES[:3]), "Le point")
    first = update_catalogue(new_catalogue("a", "en"), template, None, AROUND)
    current = codec.read(codec.write(first.catalogue, SOURCE))
    many = len(current.slots)
    meant = codec.arranged(current, range(many))
    assert codec.reads_as(current, meant)
    assert not codec.reads_as(current, codec.arranged(current, range(many - 1)))
    swapped = codec.arranged(current, [1, 0, *range(2, many)])
    assert not codec.reads_as(current, swapped)
