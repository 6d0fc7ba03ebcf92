"""Who comes in by name and password: hashed slowly, two at once, and the same answer to all."""

from __future__ import annotations

import secrets
import threading
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from l10n.errors import UsageProblem
from l10n.frozen import dataclass
from l10n.language.text.tags import normalise
from l10n.store.records.accounts import Account, read_accounts, write_accounts
from l10n.web.access import EVERY, DeskRole
from l10n.workflow.reviewing import require_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

SHORTEST: Final = 12
"""Characters of a password."""

_LONGEST: Final = 256
_AT_ONCE: Final = 2
"""Hashes at once: each takes 64 MiB and a moment."""

_FREE: Final = 5
"""Failures of a name, or from an address, that cost no wait."""

_FIRST: Final = 2.0
_MOST: Final = 900.0
_KEPT: Final = 10_000


class Brake:
    """Makes whoever fails wait, longer each time; `clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failed: dict[str, tuple[int, float]] = {}

    def waits(self, *whose: str) -> float:
        """Return the seconds until one of these may try again; 0 where they may now."""
        now = self._clock()
        with self._lock:
            return max(0.0, *(self._failed.get(one, (0, now))[1] - now for one in whose))

    def failed(self, *whose: str) -> None:
        """Note a failure."""
        now = self._clock()
        with self._lock:
            for one in whose:
                many = self._failed.pop(one, (0, 0.0))[0] + 1
                wait = 0.0 if many < _FREE else min(_MOST, _FIRST * 2.0 ** min(20, many - _FREE))
                self._failed[one] = many, now + wait
            for oldest in list(self._failed)[:-_KEPT]:
                del self._failed[oldest]

    def passed(self, *whose: str) -> None:
        """Forget the failures of these."""
        with self._lock:
            for one in whose:
                self._failed.pop(one, None)


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """Roles by language, and a `seal`: it changes with the password, and tells nothing of it."""

    roles: Mapping[str, DeskRole]
    seal: str


NOBODY: Final = AccountStanding({}, "")


class Accounts:
    """The accounts of a file, read again at each question: what was taken away is gone at once."""

    def __init__(self, path: Path, root: Path, hasher: PasswordHasher | None = None) -> None:
        self._path = path
        self._root = root
        self._hasher = hasher or PasswordHasher()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._nobody = self._hasher.hash(secrets.token_urlsafe())

    def names(self) -> tuple[str, ...]:
        """List who has an account."""
        return tuple(read_accounts(self._path, self._root))

    def standing(self, name: str) -> AccountStanding:
        """Return what somebody may, as it is now: nothing, where there is no account any more."""
        account = read_accounts(self._path, self._root).get(name)
        if account is None:
            return NOBODY
        known = set(DeskRole)
        roles = {tag: DeskRole(role) for tag, role in account.roles.items() if role in known}
        return AccountStanding(roles, sha256(account.password.encode()).hexdigest())

    def is_right(self, name: str, password: str) -> bool:
        """Tell whether a password is that of a name; an unknown name takes as long."""
        account = read_accounts(self._path, self._root).get(name)
        with self._turns:
            try:
                self._hasher.verify(account.password if account else self._nobody, password)
            except (VerificationError, InvalidHashError):
                return False
        return account is not None

    def add(self, name: str, password: str, role: str, languages: Sequence[str]) -> None:
        """Add an account, or give one another password and role; no language means all."""
        if not SHORTEST <= len(password) <= _LONGEST:
            what = f"{len(password)} characters"
            raise UsageProblem("password", what, f"take {SHORTEST} to {_LONGEST}")
        if role not in set(DeskRole):
            raise UsageProblem("--role", f"no role {role!r}", f"say one of {', '.join(DeskRole)}")
        tags = tuple(normalise(tag) for tag in languages) or (EVERY,)
        accounts = read_accounts(self._path, self._root)
        account = Account(
            require_name(name), self._hasher.hash(password), dict.fromkeys(tags, role)
        )
        write_accounts(self._path, {**accounts, name: account})

    def remove(self, name: str) -> None:
        """Take an account away. Raises UsageProblem where there is none."""
        accounts = read_accounts(self._path, self._root)
        if name not in accounts:
            raise UsageProblem("--remove-user", f"no account {name!r}", "see the file of accounts")
        write_accounts(self._path, {one: accounts[one] for one in accounts if one != name})
