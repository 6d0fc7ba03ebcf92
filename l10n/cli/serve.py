"""`l10n serve`."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import print_json, say
from l10n.errors import UsageProblem
from l10n.project import Project
from l10n.workflow.reviewing import require_name

if TYPE_CHECKING:
    import argparse

_NEEDED = ("jinja2", "python_multipart", "starlette", "uvicorn")


def run(args: argparse.Namespace) -> int:
    """Serve the review page until somebody stops it."""
    project = Project.open(args.project)
    name = require_name(args.by) if args.by else ""
    missing = [one for one in _NEEDED if importlib.util.find_spec(one) is None]
    if missing:
        what = f"the review page needs what is not installed ({', '.join(missing)})"
        raise UsageProblem("serve", what, "run `pip install 'l10n[web]'`")
    from l10n.web.server import prepare

    served = prepare(project.root, args.port, name)
    if args.json:
        print_json({"address": served.address, "port": served.port})
    else:
        say(f"review page: {served.address}")
        say("it is for this machine alone; stop it with Ctrl+C")
    if args.browser:
        served.open_browser()
    return Exit.INTERRUPTED if served.run() else Exit.DONE
