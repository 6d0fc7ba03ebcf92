"""The folders of the languages: complete, sound, loaded one by one, and named by no algorithm."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path

import pytest

import l10n
from l10n.language.languages import LANGUAGES, SOURCE, language
from l10n.language.languages.schema import Language, Names, Words, Writing

ROOT = Path(l10n.__file__).parent
PARTS = {"writing": Writing, "words": Words, "names": Names}

ARGUED = {
    ("language/values/cldr.py", "ru"),  # the one locale of CLDR that names the city of every zone
    (
        "checks/addresses.py",
        "en",
    ),  # the language of many an address, in whatever language it is read
}
"""Where a tag is not knowledge of a language."""


def folder(tag: str) -> Path:
    """Give the folder of a language."""
    return ROOT / "language/languages" / tag.lower().replace("-", "_")


def known(tag: str) -> Language:
    """Give what is known of a language of the tuple."""
    found = language(tag)
    assert found is not None
    return found


def faults(tag: str, found: Language) -> Iterator[str]:
    """Find what is wrong in a folder, by its file and field."""
    for part, kind in PARTS.items():
        held = getattr(found, part)
        for field in fields(kind):
            for fault in _field_faults(field.name, getattr(held, field.name)):
                yield f"{tag}/{part}.py: {field.name}: {fault}"


def _field_faults(name: str, value: object) -> Iterator[str]:
    if value is None and name != "stress":
        yield "neither given nor UNKNOWN"
    if name in {"exonyms", "given", "traditional"} and isinstance(value, Mapping):
        yield from _forms(value)
    yield from (f"no pattern: {one}" for one in _patterns(name, value) if not _compiles(one))


def _patterns(name: str, value: object) -> list[str]:
    """Give the regular expressions of a field."""
    if name in {"russian", "ukrainian"} and isinstance(value, tuple):
        return [rule[0] for rule in value]
    if name == "equivalents" and isinstance(value, str):
        return ["|".join(re.sub(r"\|\s+", "|", value).split())]
    return [value] if name == "endings" and isinstance(value, str) else []


def _forms(table: Mapping[str, str]) -> Iterator[str]:
    for key, value in table.items():
        forms = value.split("|")
        if not all(form.strip() == form and form for form in forms):
            yield f"{key!r} has an empty form"
        if len(set(forms)) < len(forms):
            yield f"{key!r} has one form twice"


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_field_is_given_or_unknown(tag: str) -> None:
    """And what is given can be read."""
    assert list(faults(tag, known(tag))) == []


def test_what_is_wrong_is_named_by_folder_and_field() -> None:
    """A field that is missing, a pattern that is none, a form that is preferred twice."""
    found = known("de")
    wrong = replace(found.names, endings="(", exonyms={"Nice": "Nizza|Nizza", "Lyon": ""})
    named = list(faults("de", replace(found, names=wrong)))
    assert [fault.partition(":")[0] for fault in named] == ["de/names.py"] * 3
    assert sum("exonyms" in fault for fault in named) == 2
    with pytest.raises(TypeError, match="exonyms"):
        Names(**{f.name: "" for f in fields(Names) if f.name != "exonyms"})  # type: ignore[arg-type] # wrong on purpose


def test_a_language_is_data() -> None:
    """Its folder has the files of every folder, none of them branches, none knows the others."""
    allowed = ("schema", "shared", "l10n.frozen")  # the last makes a value of another
    for tag in LANGUAGES:
        files = {file.name for file in folder(tag).glob("*.py")}
        assert files == {"__init__.py", "values.py", "writing.py", "words.py", "names.py"}, tag
        for file in folder(tag).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                assert not isinstance(node, ast.If | ast.While) or _types_only(node), file
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("l10n"):
                    room = (node.module or "").removeprefix("l10n.language.languages.")
                    kin = tag == "en-GB" and room == "en"
                    assert kin or room in allowed or room.split(".")[0] in allowed, (
                        f"{file} imports {node.module}"
                    )


def _types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"


def test_no_algorithm_names_a_language() -> None:
    """What holds for one language is a trait in its folder."""
    tags = {*LANGUAGES, *(tag.replace("-", "_") for tag in LANGUAGES)}
    found = {
        (str(file.relative_to(ROOT)), node.value)
        for room in ("language/text", "language/values", "language/names", "checks")
        for file in (ROOT / room).rglob("*.py")
        for node in _but_examples(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in tags
    }
    assert found == ARGUED


def _but_examples(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a module but for the examples of its rules: each is in some language."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Example"):
            yield node
            yield from _but_examples(node)


def test_loading_one_language_loads_one() -> None:
    """Whoever writes a German value has read no other folder but that of the source."""
    code = (
        "import sys\n"
        "from l10n.language.values import render\n"
        "from l10n.model.placeable import PlaceableType\n"
        "render(PlaceableType.NUMBER, '8000', 'de-AT')\n"
        "print(*{m.split('.')[3] for m in sys.modules if m.startswith('l10n.language.languages.')})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rooms = {tag.lower().replace("-", "_") for tag in LANGUAGES}
    assert set(done.stdout.split()) & rooms <= {"de", SOURCE}


def test_the_page_on_adding_a_language_names_the_files_of_every_language() -> None:
    """All of them, and no other but the list of languages."""
    page = (ROOT.parent / "docs/adding-a-language.md").read_text(encoding="utf-8")
    listed = re.findall(r"^- `l10n/([^`]+)`", page, re.MULTILINE)
    own = {path.rpartition("/")[2] for path in listed if "<tag>" in path}
    assert [path for path in listed if "<tag>" not in path] == ["language/languages/__init__.py"]
    assert all(own == {f.name for f in folder(tag).iterdir() if f.is_file()} for tag in LANGUAGES)
