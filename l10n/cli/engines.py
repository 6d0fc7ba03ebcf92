"""`l10n engines`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.output import print_json, say
from l10n.project import Project

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.engines import EngineState


def run(args: argparse.Namespace) -> int:
    """List the engines and what each can do here."""
    states = Project.open(args.project).engines()
    if args.json:
        print_json({"engines": states})
    else:
        for state in states:
            say(_line(state))
    return 0


def _line(state: EngineState) -> str:
    where = "third party" if state.third_party else "offline"
    ready = "ready" if state.ready else "not ready"
    words = [where, ready, state.version, " ".join(state.languages), state.note]
    return f"{state.name}: {', '.join(word for word in words if word)}"
