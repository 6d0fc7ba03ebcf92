"""What goes wrong with files, in French: each message by its row, each kind by its sentence."""

from __future__ import annotations

import ast
import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import l10n
from l10n import errors
from l10n.errors import CatalogueProblem, L10nError, StorageProblem
from l10n.web.fault_table import FAULTS, KINDS, SYSTEM
from l10n.web.french import french_error, french_refusal
from l10n.web.shield import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.web.served import Browser
    from tests.workflow.desk import Desk

DESK: Final = "/a/quai/es"
ROOT: Final = Path(l10n.__file__).parent

READ: Final = (
    "catalogue/po/*.py",
    "documents/**/*.py",
    "glossary.py",
    "language/text/tags.py",
    "language/values/styles.py",
    "language/values/tables.py",
    "store/articles.py",
    "store/at_hand.py",
    "store/files/looking.py",
    "store/files/replacing.py",
    "store/files/spool.py",
    "store/layout.py",
    "store/loading.py",
    "store/paths.py",
    "store/records/decided.py",
    "store/sources.py",
    "store/storage.py",
    "store/workspace.py",
)
"""Where a desk's files are read and written; what `l10n.toml` may hold is said by its kind."""

_RAISED: Final = {"refuse", "_BadTokenError", "SourceChanged", "InternalProblem"}
_NAMED: Final = {"what", "remedy", "(where, remedy)"}
_CONSTANTS: Final = ("_REPAIR", "_CUT", "_SYNTAX", "_RESOLVE", "_CONFLICT", "_TOO_DEEP")
_TOLD_BY: Final = {"plural_fault", "_rule_fault", "_describe"}

_COMMAND: Final = ("is not installed", "pip install ", "7 is no format")
"""What a command line is told and no page."""

_NO_FAULTS: Final = ("building.py", "findings.py")
"""Modules that have texts of such names and raise none of them."""

_PUT_TOGETHER: Final = "7 7"
"""What the grammar puts together from two words: `msgstr after msgid`."""

SAID_BY_THE_SYSTEM: Final = (
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EROFS,
    errno.EACCES,
    errno.EPERM,
    errno.EIO,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.EFBIG,
    errno.ENAMETOOLONG,
    errno.EMFILE,
    errno.ELOOP,
    errno.ESTALE,
    errno.EBUSY,
    errno.ENODEV,
    errno.ENOTCONN,
    errno.ETIMEDOUT,
)


def _messages(path: Path) -> Iterator[str]:
    """Give what a module says where it raises, with 7 where it says what changes."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in _RAISED or name.endswith("Problem"):
                yield from _written(node.args[1:])
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in _NAMED:
            yield from _written([node.value])
        elif isinstance(node, ast.AnnAssign) and ast.unparse(node.target) in _CONSTANTS:
            yield from _written([node.value] if node.value else [])
        elif isinstance(node, ast.FunctionDef) and node.name in _TOLD_BY:
            told = (one.value for one in ast.walk(node) if isinstance(one, ast.Return))
            yield from _written([one for one in told if one])


def _written(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        match node:
            case ast.Constant(value=str(said)):
                yield said
            case ast.JoinedStr(values=parts):
                yield "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in parts)
            case ast.Tuple(elts=inner):
                yield from _written(inner)
            case ast.IfExp(body=one, orelse=other):
                yield from _written([one, other])
            case ast.BinOp(left=left, op=ast.Add()):
                yield from (f"{said}7" for said in _written([left]))


def test_every_message_about_a_file_has_its_row() -> None:
    """In all rooms that a desk reads: whoever words a new one says it in French as well."""
    paths = sorted({path for room in READ for path in ROOT.glob(room)})
    said = [t for path in paths if path.name not in _NO_FAULTS for t in _messages(path)]
    asked = [t for t in said if t and not any(part in t for part in (*_COMMAND, _PUT_TOGETHER))]
    assert len(asked) > 150
    assert [text for text in asked if french_refusal(text) is None] == []


def test_every_kind_of_fault_has_its_sentence() -> None:
    """Those of `errors` and no other: what has no row is said by its kind."""
    found = {name for name, kind in vars(errors).items() if _is_kind(kind)}
    assert KINDS.keys() == found


def _is_kind(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, L10nError)


def test_what_the_system_refuses_has_its_row() -> None:
    """A full disk, one that is read only or gone, rights: as the system words them."""
    assert {os.strerror(number).lower() for number in SAID_BY_THE_SYSTEM} == set(SYSTEM)


@pytest.mark.parametrize("text", FAULTS)
def test_a_fault_is_found_by_its_row(text: str) -> None:
    """Whatever stands in its holes, which stands in the French as well."""
    said = french_refusal(text.replace("{}", "U+0007"))
    assert said
    assert FAULTS[text].count("{}") == text.count("{}")
    assert said.count("U+0007") == text.count("{}")
    assert "{}" not in said


def test_a_message_without_a_row_is_said_by_its_kind() -> None:
    """The English follows, and is marked as such; nothing of it is left out."""
    said = french_error(CatalogueProblem("quai.po", "it sings", "run `l10n sync`"))
    assert (said.what, said.remedy, said.detail) == (
        KINDS["CatalogueProblem"],
        "lancez l10n sync",
        "it sings",
    )
    whole = french_error(StorageProblem("quai.po", "it sings", "listen"))
    assert (whole.remedy, whole.detail) == ("", "it sings; listen")


def test_a_broken_catalogue_is_said_in_french(french: Browser, desk: Desk) -> None:
    """On its desk, in the overview beside what can be read, and to a script that saves."""
    french.go(DESK)
    unit, csrf = french.page.xpath("//article/@data-unit")[0], french.csrf
    whole = desk.catalogue_path.read_text(encoding="utf-8")
    desk.catalogue_path.write_text(f"{whole}\n<<<<<<< HEAD\n", encoding="utf-8")
    wanted = "un conflit de fusion ; résolvez-le, et dans le doute gardez les deux textes"
    assert french.go(DESK).status_code == 503
    assert wanted in french.text()
    assert "locales/es/quai.po:" in french.text()
    assert str(desk.folder) not in french.text()
    assert "Cela ne peut pas être montré" in french.text()
    assert not french.page.xpath("//*[@lang='en']")
    assert french.go("/").status_code == 200
    assert wanted in french.text()
    told = french.http.put(
        f"{french.base}{DESK}/u/{unit}",
        json={"target": "Tres."},
        headers={"x-csrf": csrf, "accept": "application/json", "if-match": '"0"'},
        timeout=60,
    )
    assert told.status_code == 503
    assert told.json()["error"]["what"] == "un conflit de fusion"


def test_a_project_that_moved_is_said_in_french(french: Browser, desk: Desk) -> None:
    """A page of its own, until it is back."""
    away = desk.folder.with_name("ailleurs")
    desk.folder.rename(away)
    assert french.go(DESK).status_code == 503
    assert "aucun l10n.toml ici ni au-dessus" in french.text()
    away.rename(desk.folder)
    assert french.go(DESK).status_code == 200


def test_settings_that_are_broken_are_said_by_their_kind(french: Browser, desk: Desk) -> None:
    """What the parser says follows in English, marked."""
    settings = desk.folder / "l10n.toml"
    settings.write_text(f"nom = 'x'\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    assert french.go(DESK).status_code == 503
    assert KINDS["ProjectProblem"] in french.text()
    (detail,) = french.page.xpath("//*[@lang='en']")
    assert "unknown setting" in detail.text_content()


@pytest.mark.parametrize(
    ("headers", "body", "status", "said"),
    [
        ({"host": "quai.example"}, b"", 421, "n’est pas la nôtre"),
        ({"origin": "http://quai.example"}, b"", 403, "Un autre site"),
        ({}, b"a" * (MOST_BYTES + 1), 413, "plus que ce qu’une page envoie"),
        ({"content-type": "application/json"}, b"{", 400, "Aucune page n’envoie cela"),
        ({"content-type": "application/json"}, b"[]", 400, "Aucune page n’envoie cela"),
        ({"content-type": "multipart/form-data"}, b"--", 400, "Aucune page n’envoie cela"),
    ],
)
@pytest.mark.parametrize("accept", ["text/html", "application/json"])
def test_the_gate_speaks_french(
    french: Browser, headers: dict[str, str], body: bytes, status: int, said: str, accept: str
) -> None:
    """In plain text to a browser, in JSON to the page's script, which shows it."""
    asked = headers | {"accept": accept}
    answer = french.http.post(f"{french.base}/me", body, headers=asked, timeout=60)
    assert answer.status_code == status
    shown = answer.json()["error"]["what"] if accept == "application/json" else answer.text
    assert said in shown
