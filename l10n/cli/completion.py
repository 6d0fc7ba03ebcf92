"""`l10n completion`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import shtab

from l10n.cli.parser import build_parser

if TYPE_CHECKING:
    import argparse


def run(args: argparse.Namespace) -> int:
    """Print the completion script of a shell."""
    sys.stdout.write(shtab.complete(build_parser(), shell=args.shell) + "\n")
    return 0
