#!/usr/bin/env python3
"""Write what a release is made of, as CycloneDX: its libraries, and those of its extras.

    python scripts/sbom.py dist/l10n.cdx.json

Versions and hashes are those of requirements.lock, whose packages for developers are left out.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_NAME = re.compile(r"[\w.-]+")
_PINNED = re.compile(r"(?m)^([\w.-]+)==.*(?:\n {4}--hash=.*)*")


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(name: str, known: set[str], *, extras: bool) -> set[str]:
    """Return what a package needs, with what that needs; extras of libraries are left out."""
    try:
        told = requires(name) or []
    except PackageNotFoundError:
        return known
    for one in told:
        found = _NAME.match(one)
        if found and (extras or "extra ==" not in one) and _plain(found[0]) not in known:
            known.add(_plain(found[0]))
            _needed(found[0], known, extras=False)
    return known


def main() -> int:
    """Write the document; exit 1 where the tool refuses."""
    needed = _needed("l10n", set(), extras=True)
    lock = (_ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = [found[0] for found in _PINNED.finditer(lock) if _plain(found[1]) in needed]
    out = Path(sys.argv[1])
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        listed.write_text("\n".join(pinned) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "cyclonedx_py", "requirements", str(listed)]
        project = ["--pyproject", str(_ROOT / "pyproject.toml"), "--output-reproducible"]
        return subprocess.run([*command, *project, "-o", str(out)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
