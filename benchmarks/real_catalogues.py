#!/usr/bin/env python3
"""Read real PO files beside GNU gettext, and count where we differ.

    python benchmarks/real_catalogues.py [FOLDER] [--packages gettext dpkg ...]

The files are those of Debian source packages, fetched with `apt-get source` into a temporary
folder through a private apt configuration, so that no `deb-src` line is needed in the system's;
or all `*.po` below FOLDER. Each is read, put together again (it must be the file, byte for byte)
and compared message by message with what `msgcat` makes of it. Nothing that was fetched is kept.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from l10n.errors import CatalogueProblem  # noqa: E402 - the path comes first
from tests.catalogue.differential import differences, messages, normalised, read  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PACKAGES: Final = (
    *("gettext", "dpkg", "git", "po4a", "adduser", "util-linux", "bash", "coreutils"),
    *("aptitude", "gnupg2", "grep", "tar"),
)
KEYRING: Final = "/usr/share/keyrings/debian-archive-keyring.gpg"
MIRROR: Final = "http://deb.debian.org/debian"


def fetch(packages: Sequence[str], folder: Path) -> None:
    """Fetch and unpack the PO files of source packages of Debian's stable release."""
    codename = subprocess.run(
        ["sh", "-c", ". /etc/os-release; echo $VERSION_CODENAME"],
        capture_output=True, check=True, text=True,
    ).stdout.strip()  # fmt: skip
    for name in ("lists/partial", "archives/partial"):
        (folder / name).mkdir(parents=True)
    (folder / "status").touch()
    sources = f"deb-src [signed-by={KEYRING}] {MIRROR} {codename} main\n"
    (folder / "sources.list").write_text(sources, encoding="ascii")
    settings = (
        f'Dir::State "{folder}"; Dir::State::Lists "{folder}/lists";',
        f'Dir::State::status "{folder}/status"; Dir::Cache "{folder}";',
        f'Dir::Etc::SourceList "{folder}/sources.list"; Dir::Etc::SourceParts "-";',
    )
    (folder / "apt.conf").write_text("\n".join(settings), encoding="ascii")
    surroundings = {**os.environ, "APT_CONFIG": str(folder / "apt.conf")}
    subprocess.run(["apt-get", "-qq", "update"], env=surroundings, check=True)
    for package in packages:
        command = ["apt-get", "-qq", "source", "--download-only", package]
        done = subprocess.run(
            command, cwd=folder, env=surroundings, capture_output=True, check=False
        )
        if done.returncode:
            print(f"not to be had whole: {package}", file=sys.stderr)
    for archive in sorted(folder.glob("*.tar.*")):
        if archive.suffix != ".asc":
            unpack(archive, folder / "po" / archive.name)


def unpack(archive: Path, folder: Path) -> None:
    """Unpack the PO files of an archive."""
    with tarfile.open(archive) as tar:
        members = [one for one in tar.getmembers() if one.isfile() and one.name.endswith(".po")]
        tar.extractall(folder, members, filter="data")


def judge(paths: Iterator[Path]) -> tuple[Counter[str], list[str]]:
    """Read every file by both; count, and tell what is different."""
    counts: Counter[str] = Counter()
    told: list[str] = []
    for path in paths:
        counts["files"] += 1
        theirs = normalised(path)
        try:
            file, is_whole = read(path)
        except CatalogueProblem as problem:
            counts["refused by both" if theirs is None else "refused by us alone"] += 1
            told += [str(problem)] if theirs is not None else []
            continue
        counts["messages"] += len(file.entries)
        counts["put together otherwise"] += not is_whole
        if theirs is None:
            counts["refused by gettext alone"] += 1
        elif differ := differences(messages(file), messages(theirs)):
            counts["different"] += 1
            told.append(f"{path.name}: {differ}")
    return counts, told


def main() -> None:
    """Fetch, read and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path, help="a folder with PO files")
    parser.add_argument("--packages", nargs="+", default=PACKAGES, help="Debian source packages")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if given.folder is None:
            fetch(given.packages, Path(name))
        counts, told = judge(iter(sorted((given.folder or Path(name)).rglob("*.po"))))
    for line in told:
        print(line)
    print("\n| what | number |\n|---|---|")
    for what in ("files", "messages", "put together otherwise", "different"):
        print(f"| {what} | {counts.pop(what, 0):,} |")
    for what, number in sorted(counts.items()):
        print(f"| {what} | {number:,} |")


if __name__ == "__main__":
    main()
