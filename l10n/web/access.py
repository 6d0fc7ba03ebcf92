"""Who may do what: denied unless a table allows it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass
from l10n.workflow.desk.deciding import Act

if TYPE_CHECKING:
    from collections.abc import Mapping

    from l10n.model.key import CatalogueKey


class Action(StrEnum):
    """What is done to a project, in kinds that a role may or may not."""

    READ = "read"
    WRITE = "write"
    REVIEW = "review"


class DeskRole(StrEnum):
    """What somebody is at a desk, in a language."""

    TRANSLATOR = "translator"
    REVIEWER = "reviewer"
    EDITOR = "editor"
    ADMIN = "admin"


EVERY: Final = "*"
"""Stands for all languages."""

_MAY: Final[Mapping[DeskRole, frozenset[Action]]] = {
    DeskRole.TRANSLATOR: frozenset({Action.READ, Action.WRITE}),
    DeskRole.REVIEWER: frozenset({Action.READ, Action.WRITE, Action.REVIEW}),
    DeskRole.EDITOR: frozenset({Action.READ, Action.WRITE, Action.REVIEW}),
    DeskRole.ADMIN: frozenset(Action),
}

OF_ACT: Final[Mapping[Act, Action]] = {
    Act.SAVE: Action.WRITE,
    Act.FIX: Action.WRITE,
    Act.NEEDS_WORK: Action.WRITE,
    Act.ASK: Action.WRITE,
    Act.ANSWER: Action.REVIEW,
    Act.APPROVE: Action.REVIEW,
    Act.REJECT: Action.REVIEW,
    Act.DISMISS: Action.REVIEW,
}


@dataclass(frozen=True, slots=True)
class User:
    """Somebody at the desk: the name that signs, and a role by language."""

    name: str
    roles: Mapping[str, DeskRole]


def authorize(user: User | None, action: Action, where: CatalogueKey | None) -> bool:
    """Tell whether somebody may do something to a catalogue; to none: to the project as such.

    The project is read by whoever has a role in any language, and changed over this door by nobody.
    """
    if user is None:
        return False
    if where is None:
        return action is Action.READ and any(action in _MAY[role] for role in user.roles.values())
    roles = (user.roles.get(where.language), user.roles.get(EVERY))
    return any(role is not None and action in _MAY[role] for role in roles)
