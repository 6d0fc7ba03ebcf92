#!/usr/bin/env python3
"""Read what nobody would write: catalogues, documents and packages, made towards unseen code.

    python scripts/fuzz.py [po|documents|xliff]... [--runs N]

Each reader reads an input or refuses it by an error of ours; it does not crash, hang or take all
memory, and what it read of a catalogue is written back byte for byte. Inputs begin with the corpus
in tests/fuzz; one that breaks a law is kept in the folder where this runs, and its name is told.
Wants atheris, which `make fuzz` installs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable

CORPUS: Final = ROOT / "tests" / "fuzz"
_LONGEST: Final = 4096
_SECONDS: Final = 20
_MEGABYTES: Final = 2048


def read_po(data: bytes) -> None:
    """Read a catalogue; what was read is written as it was."""
    from l10n.catalogue import codec  # noqa: PLC0415 - atheris looks on as it is loaded
    from l10n.errors import CatalogueProblem  # noqa: PLC0415 - atheris looks on as it is loaded

    try:
        catalogue = codec.read(data, "fuzz.po")
        list(catalogue.units())
        written = codec.write(catalogue, "source/fuzz.txt")
    except CatalogueProblem:
        return
    if not data.startswith(b"\xef\xbb\xbf") and written != data and _is_utf8(data):
        msg = "a catalogue that nobody changed is written otherwise"
        raise AssertionError(msg)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def read_documents(data: bytes) -> None:
    """Read a document; its first line is how its file is called."""
    from l10n.documents.formats import SOURCE_SUFFIXES, read_document  # noqa: PLC0415 - atheris looks on as it is loaded
    from l10n.errors import L10nError  # noqa: PLC0415 - atheris looks on as it is loaded

    first, _, rest = data.partition(b"\n")
    suffix = first.decode("ascii", "replace")
    if suffix not in SOURCE_SUFFIXES:
        suffix = SOURCE_SUFFIXES[len(data) % len(SOURCE_SUFFIXES)]
    try:
        read_document(f"fuzz{suffix}", rest)
    except L10nError:
        return


def read_xliff(data: bytes) -> None:
    """Read a package that came back."""
    from l10n.errors import L10nError  # noqa: PLC0415 - atheris looks on as it is loaded
    from l10n.exchange.formats import read_package  # noqa: PLC0415 - atheris looks on as it is loaded

    try:
        read_package(data, "fuzz.xlf")
    except L10nError:
        return


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "po": read_po,
    "documents": read_documents,
    "xliff": read_xliff,
}


def main() -> int:
    """Fuzz each target in a process of its own; returns 1 where any broke a law."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("targets", nargs="*", default=[], metavar="TARGET", help=" ".join(TARGETS))
    parser.add_argument("--runs", type=int, default=20_000, metavar="N")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if unknown := [name for name in args.targets if name not in TARGETS]:
        parser.error(f"no target {unknown[0]!r}: {', '.join(TARGETS)}")
    if args.here:
        _fuzz(args.targets[0], args.runs)
    failed = [name for name in args.targets or TARGETS if not _apart(name, args.runs)]
    print(f"broken: {', '.join(failed)}" if failed else f"{args.runs} inputs each: nothing broke")
    return 1 if failed else 0


def _apart(name: str, runs: int) -> bool:
    print(f"{name}: {runs} inputs", flush=True)
    words = [sys.executable, __file__, name, "--runs", str(runs), "--here"]
    return subprocess.run(words, check=False).returncode == 0


def _fuzz(name: str, runs: int) -> None:
    """Never returns: the fuzzer ends the process."""
    import atheris  # noqa: PLC0415 - atheris looks on as it is loaded

    with atheris.instrument_imports(include=["l10n"]):
        TARGETS[name](b"")
    with tempfile.TemporaryDirectory() as found:
        atheris.Setup(
            [
                *(name, f"-runs={runs}", f"-timeout={_SECONDS}", f"-rss_limit_mb={_MEGABYTES}"),
                *(f"-max_len={_LONGEST}", "-verbosity=0", "-print_final_stats=1"),
                *(found, str(CORPUS / name)),
            ],
            TARGETS[name],
        )
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
