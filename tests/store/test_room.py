"""The disk has one room: nobody else opens, lists, looks for or writes a file."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = ROOT / "l10n"

ADAPTERS: Final = {
    "drafting/apertium.py": "looks for the modes that are installed",
    "language/values/cldr.py": "reads the data of Babel",
}
"""Who else does, and why: what an engine or a library brings is no file of a project."""

TOUCHES: Final = {
    *("open", "read_bytes", "read_text", "write_bytes", "write_text", "touch", "unlink"),
    *("exists", "is_dir", "is_file", "is_symlink", "stat", "lstat"),
    *("glob", "rglob", "iterdir", "mkdir", "rmdir", "symlink_to"),
}


def touched(text: str) -> list[int]:
    """Return the lines of a module that touch the disk."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr in TOUCHES)
            or (isinstance(node.func, ast.Name) and node.func.id == "open")
        )
        and not _opens_a_project(node.func)
    ]


def _opens_a_project(function: ast.expr) -> bool:
    """Tell whether it is `Project.open` or `Workspace.open`, which go through the store."""
    return ast.unparse(function) in {"Project.open", "Workspace.open", "os.open"}


def elsewhere() -> list[Path]:
    """List the modules outside the store and the adapters."""
    modules = (
        path for path in sorted(PACKAGE.rglob("*.py")) if PACKAGE / "store" not in path.parents
    )
    return [path for path in modules if path.relative_to(PACKAGE).as_posix() not in ADAPTERS]


def test_only_the_store_touches_the_disk() -> None:
    """Each line that does, by module; there is none."""
    found = {
        path.relative_to(ROOT).as_posix(): lines
        for path in elsewhere()
        if (lines := touched(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "line",
    ["open('x')", "Path('x').read_text()", "path.stat().st_mtime", "[p for p in here.glob('*')]"],
)
def test_the_look_for_it_sees_what_touches_the_disk(line: str) -> None:
    """A law that finds nothing must be able to find."""
    assert touched(line) == [1]


@pytest.mark.parametrize("name", ADAPTERS)
def test_who_else_does_is_there_and_does(name: str) -> None:
    """No exception stays longer than its reason."""
    assert touched((PACKAGE / name).read_text(encoding="utf-8"))
