"""`l10n segment`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from l10n.cli.output import plain, print_findings, print_json

if TYPE_CHECKING:
    import argparse

    from l10n.model.article import Article
