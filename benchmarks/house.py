"""Measure the house: size, functions, complexity, cycles, literals, files a language takes.

usage: house.py [PACKAGE_FOLDER ...]   default: l10n; another package may be given beside it

Prints one row a package. Cycles count imports for types too. "Literals" are language tags in
modules that should name no language: all but `languages/`, `french/` and tables.
"""

from __future__ import annotations

import ast
import json
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import grimp

if TYPE_CHECKING:
    from collections.abc import Iterator

TOO_COMPLEX = 10
NO_ALGORITHM = {"languages", "french", "tables"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One module: its path, its text and its tree."""

    path: Path
    lines: int
    tree: ast.Module

    def functions(self) -> Iterator[Function]:
        """Give the functions and methods, the inner ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, Function))


def modules(package: Path) -> list[Module]:
    """Read all modules of a package."""
    read = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        read.append(Module(path, text.count("\n"), ast.parse(text)))
    return read


def length(function: Function) -> int:
    """Count the lines of a function's body, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def annotated(function: Function) -> bool:
    """Tell whether each argument and the result has a type."""
    spec = function.args
    every = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs]
    own = [each for each in every if each.arg not in {"self", "cls"}]
    return function.returns is not None and all(each.annotation for each in own)


def dataclasses(every: list[Module]) -> tuple[int, int]:
    """Count the dataclasses, and those of them that are frozen."""
    found = [
        ast.unparse(mark)
        for module in every
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        for mark in node.decorator_list
        if "dataclass" in ast.unparse(mark)
    ]
    return len(found), sum("frozen=True" in mark for mark in found)


def complex_functions(package: Path) -> int:
    """Count the functions whose cyclomatic complexity is above the budget, as ruff counts it."""
    limit = f"lint.mccabe.max-complexity={TOO_COMPLEX}"
    ruff = str(Path(sys.executable).with_name("ruff"))
    command = [ruff, "check", "--isolated", "--select", "C901", "--config", limit]
    found = subprocess.run(
        [*command, "--output-format", "json", "--exit-zero", str(package)],
        check=True,
        capture_output=True,
        text=True,
    )
    return len(json.loads(found.stdout))


def cycles(name: str) -> list[int]:
    """Give the sizes of the import cycles, those by types alone included, largest first."""
    graph = grimp.build_graph(name, exclude_type_checking_imports=False, cache_dir=None)
    above = {module: graph.find_upstream_modules(module) for module in graph.modules}
    rings = {
        frozenset({module, *(other for other in found if module in above[other])})
        for module, found in above.items()
    }
    return sorted((len(ring) for ring in rings if len(ring) > 1), reverse=True)


def literals(package: Path, every: list[Module]) -> int:
    """Count the language tags that stand in functions: no example of a finding, no table."""
    folder = package / "language" / "languages"
    tags = {path.name.replace("_", "-") for path in folder.iterdir()} if folder.exists() else set()
    tags -= {"fr", "shared", "schema"}
    return sum(
        node.value in tags
        for module in every
        if not NO_ALGORITHM & set(module.path.relative_to(package).parts)
        for node in constants_of_functions(module.tree)
    )


def constants_of_functions(tree: ast.AST) -> Iterator[ast.Constant]:
    """Give the strings that stand inside functions, but those of examples of findings."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda))
    seen = {id(node): node for function in functions for node in _beside_examples(function)}
    return (node for node in seen.values() if isinstance(node, ast.Constant))


def _beside_examples(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Example":
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _beside_examples(child)


def row(package: Path) -> list[str]:
    """Measure one package."""
    every = modules(package)
    sizes = [module.lines for module in every]
    functions = [function for module in every for function in module.functions()]
    lengths = sorted(length(function) for function in functions)
    whole = sum(annotated(function) for function in functions)
    made, frozen = dataclasses(every)
    return [
        package.name,
        f"{len(every)} / {sum(sizes) / 1000:.1f}k",
        f"{statistics.median(sizes):.0f}, {max(sizes)}",
        f"{statistics.median(lengths):.0f} / {lengths[len(lengths) * 9 // 10]} / {lengths[-1]}",
        f"{complex_functions(package)} of {len(functions)}",
        f"{100 * whole / len(functions):.0f} %",
        f"{made} ({frozen})",
        ", ".join(map(str, cycles(package.name))) or "0",
        str(literals(package, every)),
    ]


HEADINGS = [
    "code",
    "modules / lines",
    "median, max module",
    "function median / p90 / max",
    f"complexity > {TOO_COMPLEX}",
    "annotated",
    "dataclasses (frozen)",
    "cycles with types",
    "literals",
]


def main() -> None:
    """Print the table."""
    packages = [Path(given) for given in sys.argv[1:]] or [Path("l10n")]
    print("| " + " | ".join(HEADINGS) + " |")
    print("|" + "---|" * len(HEADINGS))
    for package in packages:
        sys.path.insert(0, str(package.resolve().parent))
        print("| " + " | ".join(row(package)) + " |")


if __name__ == "__main__":
    main()
