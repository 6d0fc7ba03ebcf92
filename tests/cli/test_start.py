"""What a command loads: what it uses, counted so that it cannot grow unseen."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from l10n.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "l10n"

PROBE = """
import gc, io, json, sys
from l10n.cli.main import main
out, sys.stdout = sys.stdout, io.StringIO()
try:
    status = main(sys.argv[1:])
except SystemExit as end:
    status = end.code
mine = [module for name, module in sys.modules.items() if name.partition(".")[0] == "l10n"]
held = [value for module in mine for value in vars(module).values() if isinstance(value, type)]
values = {value for value in held if "__dataclass_fields__" in vars(value)}
lazy = sys.modules.get("l10n.lazy")
kept = gc.get_objects() if lazy else ()
patterns = sum(isinstance(one, lazy._Pattern) and "match" in vars(one) for one in kept)
out.write(json.dumps([status or 0, len(mine), patterns, len(values)]))
"""
"""Run a command, and count modules of the package, patterns compiled and dataclasses made."""


@dataclass(frozen=True, slots=True)
class Load:
    """How much a command may load at most."""

    modules: int
    patterns: int
    dataclasses: int


MOST = {
    "--help": Load(10, 0, 0),
    "status": Load(90, 6, 72),
    "check": Load(90, 6, 76),
    "sync --no-draft": Load(112, 6, 104),
    "export quai --to en": Load(208, 60, 190),
}
"""Of a project in four languages in which nothing changed. Lower it when a command loads less."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project in which every command has nothing new to find."""
    folder = tmp_path_factory.mktemp("start")
    main(["init", str(folder), "--to", "en,es,de,ru"])
    text = "Le quai\n\n19h05 - Le bateau part à 19h30.\n\nTrois marins dorment.\n"
    (folder / "source" / "quai.txt").write_text(text, encoding="utf-8")
    for command in ("sync --no-draft", "sync --no-draft", "check", "status"):
        main(["-C", str(folder), *command.split()])
    return folder


def _loaded(folder: Path, command: str) -> tuple[int, Load]:
    argv = [sys.executable, "-c", PROBE, *command.split(), "-C", str(folder)]
    done = subprocess.run(argv, check=True, capture_output=True, text=True)
    status, *counted = json.loads(done.stdout)
    return status, Load(*counted)


@pytest.mark.parametrize("command", MOST)
def test_a_command_loads_what_it_uses(command: str, project: Path) -> None:
    """Modules, patterns and dataclasses are what a start costs."""
    status, load = _loaded(project, command)
    assert status == 0
    most = MOST[command]
    assert load.modules <= most.modules
    assert load.patterns <= most.patterns
    assert load.dataclasses <= most.dataclasses


def _compiles(tree: ast.AST) -> Iterator[int]:
    """Give the lines that compile a pattern when a module is loaded."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            yield node.lineno
        yield from _compiles(node)


def test_no_module_compiles_a_pattern_when_it_is_loaded() -> None:
    """`l10n.lazy.compiled` does so at the first use."""
    found = {
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in PACKAGE.rglob("*.py")
        for line in _compiles(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == set()
    assert list(_compiles(ast.parse("A = (re.compile('a'),)"))) == [1]
