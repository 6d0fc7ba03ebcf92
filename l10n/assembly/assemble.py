"""Make an edition of an article from its catalogue, under a policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.assembly.weaving import said_stretches, source_stretches, with_attributes
from l10n.catalogue.units.identity import shorten
from l10n.catalogue.units.state import origin_of, standing_reviews, state_of, was_reviewed
from l10n.errors import GateNotMet
from l10n.frozen import dataclass, replace
from l10n.language.source import classify, withdraws
from l10n.language.text.labels import joint, newsroom_label
from l10n.model.article import EntryKind
from l10n.model.edition import Absence, Edition, EditionBlock, EditionEntry, EditionUnit
from l10n.model.policy import MissingPolicy
from l10n.model.unit import GRAVE, Origin, State, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from l10n.assembly.gates import Policy
    from l10n.model.article import Article, Block, Entry
    from l10n.model.catalogue import Placed, Slot
    from l10n.model.markup import Stretch
    from l10n.model.unit import Unit

MERGED: Final = "⤴"
"""A target that says: this is said in a neighbour's target."""

_MACHINES: Final = {Origin.MACHINE, Origin.PATCH}


@dataclass(frozen=True, slots=True)
class Material:
    """What an edition is made from: the article, its template's units, the targets by unit id.

    `instants` has one for each entry, None where it is not known; empty where none is.
    """

    name: str
    article: Article
    template: Sequence[Slot | Placed]
    units: Mapping[str, Unit]
    instants: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A block and the units of its segments, with the quote groups that it takes part in."""

    block: Block
    units: tuple[EditionUnit, ...]
    groups: frozenset[int]
    absence: Absence | None = None


def assemble(material: Material, language: str, policy: Policy) -> Edition:
    """Make the edition of an article in one language.

    Languages are never mixed within a block, nor within a quotation that runs over several.
    Raises GateNotMet under the policy `fail` when anything is missing.
    """
    laid = _lay_out(material, language, policy)
    refused = _refused(laid, policy)
    if refused and policy.missing is MissingPolicy.FAIL:
        what = f"units not {' or '.join(policy.accept)}"
        msg = f"{material.name} in {language}"
        raise GateNotMet(msg, what, refused)
    in_source = _fallbacks(laid, policy)
    places = iter(material.template)
    blocks = iter(zip(laid, in_source, strict=True))
    entries: list[EditionEntry] = []
    instants = material.instants or (None,) * len(material.article.entries)
    for entry, instant in zip(material.article.entries, instants, strict=True):
        own = [next(blocks) for _ in entry.blocks]
        ids = [slot.entry for slot in _take(places, own) if slot.entry is not None]
        made = _entry(entry, ids, own, (material, language, policy))
        entries.append(replace(made, instant=instant))
    edition = Edition(
        material.name,
        language,
        material.article.language,
        policy.accept,
        policy.missing,
        tuple(entries),
        minimum=policy.minimum,
    )
    _require_share(edition, refused)
    return edition


def _require_share(edition: Edition, refused: Sequence[str]) -> None:
    """Raise GateNotMet where less is in the edition's language than was asked for."""
    own, whole = edition.share
    if own * 100 < edition.minimum * whole:
        share = f"{own} of {whole} segments are in {edition.language}, {edition.minimum}% asked for"
        remedy = "review them, or lower the minimum"
        msg = f"{edition.article} in {edition.language}"
        raise GateNotMet(msg, f"{share}; missing", refused, remedy)


def _take(
    places: Iterator[Slot | Placed], own: Sequence[tuple[_Laid, bool]]
) -> list[Slot | Placed]:
    return [next(places) for laid, _ in own for _ in laid.units]


def _lay_out(material: Material, language: str, policy: Policy) -> list[_Laid]:
    slots = iter(material.template)
    laid: list[_Laid] = []
    for entry in material.article.entries:
        absence = _hidden(entry, material.article, policy)
        for block in entry.blocks:
            ids = [next(slots).id for _ in block.segments]
            units = tuple([_unit(i, material.units.get(i), language, policy) for i in ids])
            groups = frozenset([s.group for s in block.segments if s.group is not None])
            laid.append(_Laid(block, units, groups, absence))
    return laid


def _hidden(entry: Entry, article: Article, policy: Policy) -> Absence | None:
    """Tell why an entry may not be read; title and lead are with all that they stand over."""
    if entry.kind is not EntryKind.HEADER:
        return policy.absence(entry)
    others = [o for o in article.entries if o.kind is not EntryKind.HEADER]
    all_hidden = bool(others) and all(map(policy.absence, others))
    return policy.absence(others[0]) if all_hidden else None


def _unit(unit_id: str, unit: Unit | None, language: str, policy: Policy) -> EditionUnit:
    if unit is None:
        return EditionUnit(unit_id, State.UNTRANSLATED, machine=False, text="")
    state = state_of(unit, language, policy.approvals)
    stands = state not in policy.accept and _stands(unit, language, policy)
    machine = state is not State.REVIEWED and origin_of(unit, language) in _MACHINES
    by = _approvers(unit, language) if state is State.REVIEWED else ()
    return EditionUnit(
        unit_id, state, machine and not stands, unit.target, unit.source, stands=stands, by=by
    )


def _approvers(unit: Unit, language: str) -> tuple[str, ...]:
    """Return who approved a text, as they write their names."""
    reviews = standing_reviews(unit, language)
    return tuple(review.who for review in reviews if review.verdict is Verdict.APPROVED)


def _stands(unit: Unit, language: str, policy: Policy) -> bool:
    """Tell whether an outdated target says nothing false: reviewed, no fact changed or gone."""
    if policy.missing is not MissingPolicy.PREVIOUS or unit.previous is None:
        return False
    reviewed = was_reviewed(unit, language, policy.approvals)
    if not reviewed or classify(unit.previous, unit.source) in GRAVE:
        return False
    return not withdraws(unit.previous, unit.source)


def _is_missing(unit: EditionUnit, policy: Policy) -> bool:
    return unit.state not in policy.accept and not unit.stands


def _is_refused(laid: _Laid, policy: Policy) -> bool:
    return any(_is_missing(unit, policy) for unit in laid.units)


def _refused(laid: Sequence[_Laid], policy: Policy) -> list[str]:
    read = (block for block in laid if not block.absence)
    return [unit.id for block in read for unit in block.units if _is_missing(unit, policy)]


def _fallbacks(laid: Sequence[_Laid], policy: Policy) -> list[bool]:
    """Tell for each block whether it stands in the source; blocks of one quotation stand alike."""
    refused_groups: set[int] = set()
    for block in laid:
        if _is_refused(block, policy):
            refused_groups |= block.groups
    return [_is_refused(block, policy) or bool(block.groups & refused_groups) for block in laid]


def _entry(
    entry: Entry,
    ids: Sequence[str],
    own: Sequence[tuple[_Laid, bool]],
    how: tuple[Material, str, Policy],
) -> EditionEntry:
    material, language, policy = how
    fails = any(in_source for _, in_source in own)
    omitted = fails and policy.missing is MissingPolicy.OMIT and entry.kind is not EntryKind.HEADER
    return EditionEntry(
        id=ids[0] if ids else shorten(entry.id or ""),
        kind=entry.kind,
        time=entry.time,
        instant=None,
        blocks=with_attributes(
            [_block(it, material.article, language, in_source=in_source) for it, in_source in own]
        ),
        absence=_hidden(entry, material.article, policy) or (Absence.MISSING if omitted else None),
        minute=entry.minute,
        native=entry.id,
        post=entry.post,
        places=entry.places,
        label=newsroom_label(language, entry.label) if entry.label else None,
    )


def _stretches(laid: _Laid, language: str) -> tuple[Stretch, ...]:
    """Give the targets of a block as readers see them, in the source's markup."""
    texts = [None if unit.text.strip() == MERGED else unit.text for unit in laid.units]
    return said_stretches(laid.block, texts, joint(language))


def _block(laid: _Laid, article: Article, language: str, *, in_source: bool) -> EditionBlock:
    block = laid.block
    stretches = source_stretches(block) if in_source else _stretches(laid, language)
    return EditionBlock(
        role=block.role,
        language=article.language if in_source else language,
        text="".join(stretch.text for stretch in stretches),
        units=laid.units,
        marker=block.marker,
        start=block.start,
        end=block.end,
        pointer=block.pointer,
        stretches=stretches,
    )
