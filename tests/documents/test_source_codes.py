"""The codes of findings about sources are those that the documentation lists."""

import ast
from pathlib import Path

from l10n.documents.codes import SOURCE_CODES

PACKAGE = Path(__file__).parents[2] / "l10n"


def _given(tree: ast.Module) -> set[str]:
    """Collect the first argument of each Finding that is made, names of constants resolved."""
    constants = {
        node.target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Constant)
    }
    firsts = [
        node.args[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "Finding"
        and node.args
    ]
    literal = {str(one.value) for one in firsts if isinstance(one, ast.Constant)}
    return literal | {str(constants[one.id]) for one in firsts if isinstance(one, ast.Name)}


def test_every_code_is_registered_and_every_registered_one_is_given() -> None:
    """What reads a source and what reads French give the codes of SOURCE_CODES, and no other."""
    rooms = (PACKAGE / "documents", PACKAGE / "language")
    files = [path for room in rooms for path in room.rglob("*.py")]
    found = {code for path in files for code in _given(ast.parse(path.read_text("utf-8")))}
    assert found == set(SOURCE_CODES)
