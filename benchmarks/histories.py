#!/usr/bin/env python3
"""What becomes of sentences through the versions of a live-blog.

    python benchmarks/histories.py [FOLDER]

FOLDER holds the versions of one live-blog, in any format that is read, in the order of their names.
Without it an evening of our own runs in three formats. Counted over all pairs of versions are the
sentences that stayed, whether they kept their unit, and what was edited, moved, new or removed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from l10n.catalogue.versions.template import text_of, update_template  # noqa: E402 - as above
from l10n.documents.formats import read_document  # noqa: E402
from l10n.errors import L10nError  # noqa: E402
from l10n.model.catalogue import new_catalogue  # noqa: E402
from tests.documents.histories import WRITTEN, Evening  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable


def follow(name: str, versions: Iterable[tuple[str, bytes]]) -> None:
    """Take a template through the versions and print a row of what happened."""
    counts: Counter[str] = Counter()
    template = new_catalogue(name)
    before: Counter[str] = Counter()
    ids: dict[str, str] = {}
    begun = time.process_time()
    for file, data in versions:
        try:
            article = read_document(file, data)
        except L10nError as error:
            print(f"{file}: {error}", file=sys.stderr)
            counts["unread"] += 1
            continue
        update = update_template(template, article, "x")
        template = update.template
        now = Counter(text_of(segment.text) for _, _, segment in article.segments())
        once = {text for text in now if now[text] == before[text] == 1}
        known = {slot.unit.source: slot.unit.id for slot in template.units()}
        counts["stayed"] += (now & before).total() if before else 0
        counts["lost"] += sum(ids[text] != known[text] for text in once)
        if counts["versions"]:
            for what in ("edited", "moved", "new", "removed", "reused"):
                counts[what] += len(getattr(update, what))
        counts["versions"] += 1
        before, ids = now, known
    seconds = time.process_time() - begun
    rest = ("versions", "stayed", "lost", "edited", "moved", "new", "removed", "reused", "unread")
    print(f"| {name} | {' | '.join(f'{counts[one]:,}' for one in rest)} | {seconds:.2f} |")


def main() -> None:
    """Follow the versions of a folder, else evenings of our own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path)
    args = parser.parse_args()
    print(
        "| blog | versions | stayed | other unit | edited | moved | new | removed | ids reused |",
        end="",
    )
    print(" unread | CPU s |\n|---" + "|---" * 10 + "|")
    if args.folder:
        files = sorted(path for path in args.folder.iterdir() if path.is_file())
        follow(args.folder.name, ((path.name, path.read_bytes()) for path in files))
        return
    for name, write in WRITTEN.items():
        for seed in (1, 2, 3):
            versions = Evening(seed).versions(100)
            follow(f"{name} {seed}", ((name, write(version)) for version in versions))


if __name__ == "__main__":
    main()
