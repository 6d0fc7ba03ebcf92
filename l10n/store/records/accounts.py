"""The file of accounts: who may come in from elsewhere, outside the project and its git."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING, Any, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.store.files.replacing import reason, replace_files
from l10n.store.storage import read_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MOST: Final = 1024 * 1024
_OPEN: Final = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody's name and roles by language, `*` for all; of the password a hash."""

    name: str
    password: str
    roles: Mapping[str, str]


def read_accounts(path: Path, root: Path) -> dict[str, Account]:
    """Read the accounts of a file by name; none where there is no file yet.

    Raises UsageProblem for one in the project at `root`, which git and editions may carry off,
    StorageProblem for one that others can read, or that is none.
    """
    if path.resolve().is_relative_to(root.resolve()):
        what = "accounts do not belong into a project"
        raise UsageProblem(path, what, "keep them elsewhere, ~/.config for one")
    if not path.exists():
        return {}
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise StorageProblem(path, reason(error), "check the folder's permissions") from error
    if mode & _OPEN:
        what = "others on this machine may read or write it"
        raise StorageProblem(path, what, f"run `chmod 600 {path}`")
    return {one.name: one for one in _accounts(path, read_file(path, _MOST))}


def _accounts(path: Path, data: bytes) -> list[Account]:
    try:
        listed = json.loads(data)["accounts"]
        return [_account(name, row) for name, row in listed.items()]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        remedy = "restore it, or remove it and add the accounts again"
        raise StorageProblem(path, "this is no file of accounts", remedy) from error


def _account(name: str, row: Any) -> Account:  # noqa: ANN401 - anything that JSON can say
    roles = {str(language): str(role) for language, role in row["roles"].items()}
    return Account(name, str(row["password"]), roles)


def write_accounts(path: Path, accounts: Mapping[str, Account]) -> None:
    """Write the file anew, for its owner alone."""
    listed = {
        name: {"password": one.password, "roles": dict(one.roles)}
        for name, one in sorted(accounts.items())
    }
    whole = json.dumps({"schema_version": 1, "accounts": listed}, ensure_ascii=False, indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(0o600)
    except OSError as error:
        raise StorageProblem(path, reason(error), "check the folder's permissions") from error
    replace_files({path: whole.encode() + b"\n"}, path.parent, {})
