"""`l10n engines`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from l10n.cli.exits import Exit, exit_of
from l10n.cli.output import print_errors, print_json, say
from l10n.project import Project
from l10n.workflow.shapes import probes_document

if TYPE_CHECKING:
    import argparse

    from l10n.drafting.probing import Survival
    from l10n.workflow.engines import EngineState


def run(args: argparse.Namespace) -> int:
    """List the engines and what each can do here, or ask what survives in them."""
    project = Project.open(args.project)
    if args.probe is not None:
        return _probe(project, args)
    states = project.drafts.engines()
    if args.json:
        print_json({"engines": states})
    else:
        for state in states:
            say(_line(state))
    return Exit.DONE


def _probe(project: Project, args: argparse.Namespace) -> int:
    probes = project.drafts.probe(args.probe, to=args.to)
    problems = [probe.problem for probe in probes if probe.problem]
    if args.json:
        print_json(probes_document(probes))
    else:
        for probe in probes:
            for one in probe.survivals:
                say(f"{probe.engine} {probe.language}: {_survival(one)}")
        if not probes:
            say("no engine here speaks these languages")
    print_errors(problems)
    return exit_of(problems)


def _survival(one: Survival) -> str:
    failed = f", {one.failed} without an answer" if one.failed else ""
    whole = f"{one.whole} of {one.sentences} sentences whole"
    return f"{one.shape}: {one.kept} of {one.spans} spans survive, {whole}{failed}"


def _line(state: EngineState) -> str:
    where = "third party" if state.third_party else "offline"
    ready = "ready" if state.ready else "not ready"
    words = [where, ready, state.version, " ".join(state.languages), state.note]
    targets = [f"drafts {' '.join(state.drafts)}"] if state.drafts else []
    if state.ready and state.not_for:
        targets.append(f"not {' '.join(state.not_for)}")
    told = f"{state.name}: {', '.join(word for word in words if word)}"
    return f"{told}; here it {', '.join(targets)}" if targets else told
