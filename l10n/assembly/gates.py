"""The gates of an edition: what of an article it takes, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.language.values.instants import moment
from l10n.model.article import Availability
from l10n.model.edition import Absence
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State

if TYPE_CHECKING:
    import datetime as dt

    from l10n.model.article import Entry

_ABSENT: Final = {
    Availability.WITHHELD: Absence.WITHHELD,
    Availability.WITHDRAWN: Absence.WITHDRAWN,
}


@dataclass(frozen=True, slots=True)
class Policy:
    """Which states an edition is made of, and what stands where they are missing.

    `approvals` is how many people have to approve a text before it counts as reviewed; `now` is
    when it is made, which entries under an embargo have to know; `minimum` the share of segments,
    in percent, that have to be printed in the edition's language.
    """

    accept: tuple[State, ...] = (State.REVIEWED,)
    missing: MissingPolicy = MissingPolicy.SOURCE
    approvals: int = 1
    now: dt.datetime | None = None
    minimum: int = 0

    def absence(self, entry: Entry) -> Absence | None:
        """Tell why nobody may read an entry: held back, taken back, or not yet; else None."""
        if entry.post.availability is not Availability.USABLE:
            return _ABSENT[entry.post.availability]
        if entry.post.until is None:
            return None
        until = moment(entry.post.until, None)
        early = self.now is None or until is None or self.now < until
        return Absence.EMBARGOED if early else None
