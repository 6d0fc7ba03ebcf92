"""The house: one word per thing."""

import ast
from collections import defaultdict
from pathlib import Path

_PACKAGE = Path(__file__).parents[1] / "l10n"


def test_no_two_classes_have_one_name() -> None:
    """Who reads the name of a class knows which one is meant; private ones stay in their module."""
    places: dict[str, list[str]] = defaultdict(list)
    for path in _PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(path.relative_to(_PACKAGE).as_posix())
    assert len(places) > 100
    assert {name: found for name, found in places.items() if len(found) > 1} == {}
