"""Paths as links make them: where one leads, and whether that is out of a project."""

from __future__ import annotations

from pathlib import Path

from l10n.errors import StorageProblem


def absolute(given: str) -> Path:
    """Return a path with the links of its folder followed, but not its own."""
    path = Path(given)
    try:
        return path.parent.resolve() / path.name
    except (OSError, RuntimeError, ValueError):
        return path


def inside(path: Path, root: Path) -> Path:
    """Follow the links of a path. Raises StorageProblem for one that leads out of `root`."""
    try:
        target = path.resolve()
    except (OSError, RuntimeError) as error:
        raise StorageProblem(path, "a link that leads to itself", "replace it") from error
    if not target.is_relative_to(root.resolve()):
        raise StorageProblem(path, f"this leads out of {root}", "replace the link by a file")
    return target
