"""`l10n serve`."""

from __future__ import annotations

import contextlib
import getpass
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.beside import WatchBeside
from l10n.cli.exits import Exit
from l10n.cli.lasting import last
from l10n.cli.output import print_json, print_json_line, say
from l10n.cli.watch import tell_round
from l10n.errors import UsageProblem
from l10n.project import Project
from l10n.workflow.reviewing import require_name
from l10n.workflow.watching import require_unwatched

if TYPE_CHECKING:
    import argparse

_NEEDED = ("argon2", "jinja2", "python_multipart", "starlette", "uvicorn")


def run(args: argparse.Namespace) -> int:
    """Serve the review page until somebody stops it."""
    project = Project.open(args.project)
    name = require_name(args.by) if args.by else ""
    missing = [one for one in _NEEDED if importlib.util.find_spec(one) is None]
    if missing:
        what = f"the review page needs what is not installed ({', '.join(missing)})"
        raise UsageProblem("serve", what, "run `pip install 'l10n[web]'`")
    if args.add_user or args.remove_user:
        return _change(args, project.root)
    return _serve(args, project.root, name)


def _serve(args: argparse.Namespace, root: Path, name: str) -> int:
    from l10n.web.server import ServeWishes, prepare

    wishes = ServeWishes(
        args.port,
        name,
        args.host,
        args.at,
        Path(args.accounts) if args.accounts else None,
        (args.tls_cert, args.tls_key) if args.tls_cert and args.tls_key else None,
        tuple(args.proxy),
    )
    last()
    if args.watch:
        require_unwatched(Project.open(root).workspace)
    served = prepare(root, wishes)
    if args.json:
        print_line = print_json_line if args.watch else print_json
        print_line({"address": served.address, "port": served.port})
    else:
        say(f"review page: {served.address}")
        whom = "for those who have an account" if args.accounts else "for this machine alone"
        say(f"it is {whom}; stop it with Ctrl+C")
    if args.browser:
        served.open_browser()
    with _watching(args, root) if args.watch else contextlib.nullcontext():
        return Exit.INTERRUPTED if served.run() else Exit.DONE


def _watching(args: argparse.Namespace, root: Path) -> WatchBeside:
    """Watch the project as `l10n watch` does, as long as it is served."""
    project = Project.open(root)
    return WatchBeside(
        lambda stop: project.watch(stop, draft=args.draft, publish=args.publish),
        lambda done: tell_round(done, as_json=args.json),
    )


def _change(args: argparse.Namespace, root: Path) -> int:
    """Add an account, or take one away; a password is typed or piped in, never an argument."""
    from l10n.web.accounts import Accounts

    if not args.accounts:
        raise UsageProblem("--accounts", "no file of accounts is named", "say --accounts FILE")
    accounts = Accounts(Path(args.accounts), root)
    if args.remove_user:
        accounts.remove(args.remove_user)
        say(f"{args.remove_user} has no account any more, and is out")
        return 0
    accounts.add(args.add_user, _password(), args.role, args.to)
    say(f"{args.add_user} is {args.role} of {', '.join(args.to) or 'all languages'}")
    return 0


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass("password: ")
    if getpass.getpass("again: ") != first:
        raise UsageProblem("password", "the two are not alike", "type it again")
    return first
