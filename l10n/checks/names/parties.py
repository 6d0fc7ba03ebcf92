"""Parties, unions and clubs: another than the source names, or one letter of their sign off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from l10n.checks.names.codes import NAME_CHANGED
from l10n.checks.names.words import names_of
from l10n.checks.pair import Fault
from l10n.language.names.parties import may_replace, parties_in, party_of
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from l10n.checks.pair import Fault, Pair
    from l10n.model.placeable import Placeable

_SIGN: Final = compiled(r"(?<![\w-])[A-Z]{2,5}(?![\w-])")


def check_parties(pair: Pair) -> Iterator[Fault]:
    """Report a party that the target does not say, where it says one that the source does not."""
    named = [(name, party) for name in names_of(pair.source) if (party := party_of(name.text))]
    said = parties_in(pair.target) if named else {}
    mine = {party for _, party in named} | parties_in(pair.source).keys() if named else set()
    others = [(party, at) for party, at in said.items() if party not in mine]
    for name, party in named:
        mays = (at for x, at in others if may_replace(party, x, pair.target[slice(*at)]))
        span = None if party in said else next(mays, None) or _sign_like(name, pair)
        if span:
            message = f"{name.text} became {pair.target[slice(*span)]}"
            yield NAME_CHANGED.fault(message, (name.start, name.end), span)
            return


def _sign_like(name: Placeable, pair: Pair) -> tuple[int, int] | None:
    """Find a sign that is a letter off that of a party: RNE for RN, PC for PS."""
    if not name.text.isupper():
        return None
    for sign in _SIGN.finditer(pair.target):
        strange = sign[0] not in pair.source and sign[0][0] == name.text[0]
        if strange and OSA.distance(sign[0], name.text) == 1:
            return sign.span()
    return None
