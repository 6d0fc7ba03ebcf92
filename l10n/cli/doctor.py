"""`l10n doctor`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.exits import Exit
from l10n.cli.output import print_json, say
from l10n.workflow.ailments import Weight
from l10n.workflow.doctor import Health, diagnose
from l10n.workflow.shapes import diagnosis_document

if TYPE_CHECKING:
    import argparse

    from l10n.workflow.ailments import Ailment
    from l10n.workflow.doctor import Diagnosis
    from l10n.workflow.installed import InstalledPart


def run(args: argparse.Namespace) -> int:
    """Say what is here, what is missing, what is wrong and what to do."""
    found = diagnose(Path(args.project))
    if args.json:
        print_json(diagnosis_document(found))
    else:
        _print(found)
    return Exit.NO if found.health is Health.ILL else Exit.DONE


def _print(found: Diagnosis) -> None:
    for part in found.installed:
        say(_part(part))
    say()
    for one in found.findings:
        say(_line(one))
    if found.project is None:
        say("no project here: `l10n init DIR --to en,es` makes one")
    elif found.health is Health.WELL:
        say(f"nothing is wrong with {found.project}")


def _part(part: InstalledPart) -> str:
    told = part.version or ("here" if part.ready else "not here")
    return f"{part.kind} {part.name}: {told}" + (f" ({part.note})" if part.note else "")


def _line(one: Ailment) -> str:
    prefix = "" if one.weight is Weight.WARNING else f"{one.weight}: "
    return f"{prefix}{one.where}: {one.what}; {one.remedy} [{one.code}]"
