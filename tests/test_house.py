"""The house: one word per thing, and no language by name where things are done."""

import ast
import re
import tomllib
from collections import defaultdict
from pathlib import Path

from benchmarks.house import NO_ALGORITHM, constants_of_functions

_ROOT = Path(__file__).parents[1]
_PACKAGE = _ROOT / "l10n"


def test_no_two_classes_have_one_name() -> None:
    """Who reads the name of a class knows which one is meant; private ones stay in their module."""
    places: dict[str, list[str]] = defaultdict(list)
    for path in _PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(path.relative_to(_PACKAGE).as_posix())
    assert len(places) > 100
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_no_function_names_a_language() -> None:
    """What holds of one language stands in its folder or a table; examples of findings apart."""
    folder = _PACKAGE / "language" / "languages"
    tags = {path.name.replace("_", "-") for path in folder.iterdir()} - {"fr", "shared", "schema"}
    assert len(tags) > 15
    named = [
        f"{place}:{node.lineno}: {node.value}"
        for path in sorted(_PACKAGE.rglob("*.py"))
        if not NO_ALGORITHM & set((place := path.relative_to(_PACKAGE)).parts)
        for node in constants_of_functions(ast.parse(path.read_text(encoding="utf-8")))
        if node.value in tags
    ]
    assert named == []


def test_a_language_in_a_function_is_seen() -> None:
    """As a default, in a lambda, in a nested call: each is told; an example of a finding is not."""
    code = 'X = "de"\ndef f(a="en"):\n    return g(lambda: "es"), Example("it", "a", "b")\n'
    assert {node.value for node in constants_of_functions(ast.parse(code))} == {"en", "es"}


def test_the_lock_has_all_that_is_named() -> None:
    """For the package, its extras and who works on it, each by its hash: tests run with it."""
    settings = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    groups = (*project["optional-dependencies"].values(), *settings["dependency-groups"].values())
    named = [*project["dependencies"], *(one for group in groups for one in group)]
    lock = (_ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = re.findall(r"(?m)^([\w.-]+)==\S+.*\\\n    --hash=sha256:", lock)
    assert {re.split(r"[<>=!\[;]", one)[0] for one in named} <= set(locked)
