"""Sessions: on the server, so that they can be ended; a browser holds a number without meaning."""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING, Final

from l10n.store.clock import elapsed
from l10n.web.access import EVERY, DeskRole, User

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.model.key import CatalogueKey
    from l10n.web.accounts import AccountStanding
    from l10n.workflow.desk.deciding import Deed

_BYTES: Final = 32
_LONGEST: Final = 12 * 3600
"""Seconds of a session: a long evening."""

_IDLE: Final = 3600
"""Seconds after which an account that asks for nothing is out."""

_MOST: Final = 200
_UNDOS: Final = 100


class Session:
    """What the server knows of one browser, as long as it runs."""

    __slots__ = ("asked", "begun", "csrf", "flash", "id", "name", "roles", "seal", "undos", "words")

    def __init__(self, name: str, roles: Mapping[str, DeskRole], at: float) -> None:
        self.id = secrets.token_urlsafe(_BYTES)
        self.csrf = secrets.token_urlsafe(_BYTES)
        self.begun = self.asked = at
        self.name = name
        self.roles = roles
        self.seal = ""
        self.words = ""
        self.flash = ""
        self.undos: list[tuple[CatalogueKey, tuple[Deed, ...]]] = []

    @property
    def user(self) -> User:
        """Who that is."""
        return User(self.name, self.roles)

    def did(self, key: CatalogueKey, deeds: tuple[Deed, ...]) -> None:
        """Remember what can be undone: what changed nothing is not."""
        if changed := tuple(deed for deed in deeds if deed.before != deed.after):
            self.undos.append((key, changed))
            del self.undos[:-_UNDOS]

    def last_deeds(self, key: CatalogueKey, unit: str = "") -> tuple[Deed, ...]:
        """Return what was done last in a catalogue, or with one unit of it.

        Nothing where nothing is left to undo.
        """
        mine = (deeds for at, deeds in reversed(self.undos) if at == key)
        return next((one for one in mine if not unit or unit in {d.after.id for d in one}), ())

    def forget(self, key: CatalogueKey, deeds: tuple[Deed, ...]) -> None:
        """Let what was undone go."""
        if (key, deeds) in self.undos:
            self.undos.remove((key, deeds))

    def told(self) -> str:
        """Return what is to be said once, and say it no more."""
        said, self.flash = self.flash, ""
        return said


class Sessions:
    """All sessions, and the tokens that begin one; `clock` gives seconds that only grow."""

    def __init__(
        self,
        name: str = "",
        role: DeskRole = DeskRole.ADMIN,
        clock: Callable[[], float] = elapsed,
    ) -> None:
        self._clock = clock
        self.token = secrets.token_urlsafe(_BYTES)
        self._once = {secrets.token_urlsafe(_BYTES)}
        self._name = name
        self._role = role
        self._lock = threading.Lock()
        self._sessions: dict[str, Session] = {}

    def once(self) -> str:
        """Return a token that is good for one browser."""
        with self._lock:
            token = secrets.token_urlsafe(_BYTES)
            self._once.add(token)
            return token

    def enter(self, token: str) -> Session | None:
        """Begin a session with a token; None for one that is not ours, or was used up."""
        with self._lock:
            given = token.encode("utf-8", "surrogatepass")
            used = next((t for t in self._once if secrets.compare_digest(t.encode(), given)), None)
            if used is None and not secrets.compare_digest(self.token.encode(), given):
                return None
            self._once.discard(used or "")
            return self._begun(Session(self._name, {EVERY: self._role}, self._clock()))

    def begin(self, name: str, standing: AccountStanding) -> Session:
        """Begin a session of an account."""
        with self._lock:
            session = self._begun(Session(name, standing.roles, self._clock()))
            session.seal = standing.seal
            return session

    def _begun(self, session: Session) -> Session:
        self._sessions[session.id] = session
        for oldest in list(self._sessions)[:-_MOST]:
            del self._sessions[oldest]
        return session

    def end(self, session: Session) -> None:
        """End a session."""
        with self._lock:
            self._sessions.pop(session.id, None)

    def holds(self, cookie: str) -> bool:
        """Tell whether a session goes on, without taking that for a sign of its person."""
        with self._lock:
            session, at = self._sessions.get(cookie), self._clock()
            if session is None or at - session.begun >= _LONGEST:
                return False
            return not (session.seal and at - session.asked >= _IDLE)

    def find(self, cookie: str) -> Session | None:
        """Return the session of a cookie; None for one that ended."""
        with self._lock:
            session, at = self._sessions.get(cookie), self._clock()
            if session is None:
                return None
            is_idle = session.seal and at - session.asked >= _IDLE
            if is_idle or at - session.begun >= _LONGEST:
                del self._sessions[cookie]
                return None
            session.asked = at
            return session
