"""A release as a stranger gets it: built, installed outside of the checkout, and used there."""

from __future__ import annotations

import json
import os
import site
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _build(source: Path, into: Path, *targets: str) -> list[Path]:
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(into)]
    command += [word for target in targets for word in ("-t", target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return sorted(into.iterdir())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Build wheel and sdist of the checkout."""
    wheel, sdist = _build(ROOT, tmp_path_factory.mktemp("dist"), "wheel", "sdist")
    return wheel, sdist


@pytest.fixture(scope="module")
def prefix(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; libraries are those of the tests, the checkout is not on the way."""
    made = tmp_path_factory.mktemp("stranger") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
    install = ["-m", "pip", "--python", str(made), "install", "--quiet", "--no-deps", "--no-index"]
    words = [*install, "--disable-pip-version-check", str(built[0])]
    subprocess.run([sys.executable, *words], check=True, capture_output=True)
    (place,) = (made / "lib").glob("python*/site-packages")
    (place / "libraries.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return made


def _run(prefix: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        [str(prefix / "bin" / words[0]), *words[1:]],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        return Parser().parsestr(archive.read(name).decode("utf-8"))


def test_the_wheel_holds_the_package_and_nothing_else(built: tuple[Path, Path]) -> None:
    """Every module, table, schema and `py.typed` of the checkout; no tests, no caches."""
    here = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "l10n").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    names = _names(built[0])
    assert "l10n/py.typed" in here
    assert any(name.endswith(".schema.json") for name in here)
    assert {name for name in names if name.startswith("l10n/")} == here
    rest = {name.split("/")[0] for name in names if not name.startswith("l10n/")}
    assert all(name.startswith(f"l10n-{PROJECT['version']}.") for name in rest)


def test_its_metadata_are_those_of_the_project(built: tuple[Path, Path]) -> None:
    """Version, Python, licence, every dependency and every extra with what it brings."""
    told = _metadata(built[0])
    assert (told["Name"], told["Version"]) == (PROJECT["name"], PROJECT["version"])
    assert told["Requires-Python"] == PROJECT["requires-python"]
    assert told["License-Expression"] == PROJECT["license"]
    assert set(told.get_all("Provides-Extra", [])) == set(PROJECT["optional-dependencies"])
    needed = told.get_all("Requires-Dist", [])
    assert len([one for one in needed if "extra ==" not in one]) == len(PROJECT["dependencies"])
    for extra, brought in PROJECT["optional-dependencies"].items():
        assert len([one for one in needed if f"'{extra}'" in one]) == len(brought)
    assert told.get_payload()  # the readme


def test_it_works_where_there_is_no_checkout(prefix: Path, tmp_path: Path) -> None:
    """The main job from a folder of one's own: make a project, sync, check, export, look."""
    where = _run(prefix, tmp_path, "python", "-c", "import l10n; print(l10n.__file__)")
    assert Path(where.stdout.strip()).is_relative_to(prefix), where.stderr
    assert _run(prefix, tmp_path, "l10n", "--version").stdout == f"l10n {PROJECT['version']}\n"
    (tmp_path / "port.txt").write_text(
        "Au port\n\n19h05 - Le bac est parti\nIl a quitté le quai à 19h00.\n", encoding="utf-8"
    )
    for words in (
        ("init", "desk", "--to", "en,es", "--source", "port.txt"),
        ("-C", "desk", "sync", "--no-draft"),
        ("-C", "desk", "check"),
        ("-C", "desk", "export", "port", "--to", "en"),
        ("-C", "desk", "completion", "bash"),
        ("completion", "man"),
    ):
        done = _run(prefix, tmp_path, "l10n", *words)
        assert (done.returncode, done.stderr) == (0, ""), words
    assert (tmp_path / "desk" / "build" / "en" / "port.html").exists()
    found = json.loads(_run(prefix, tmp_path, "l10n", "-C", "desk", "doctor", "--json").stdout)
    assert found["health"] == "well"
    extras = {one["name"] for one in found["installed"] if one["kind"] == "extra"}
    assert extras == set(PROJECT["optional-dependencies"])


def test_types_are_there_for_who_imports_it(prefix: Path, tmp_path: Path) -> None:
    """Mypy reads the installed package: what a script does wrong with it is told."""
    script = tmp_path / "script.py"
    script.write_text("import l10n\n\nl10n.segment(3)\n", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--python-executable", str(prefix / "bin" / "python")]
    done = subprocess.run(
        [*command, "--no-incremental", "--follow-imports=silent", str(script)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert 'Argument 1 to "segment" has incompatible type "int"' in done.stdout, done.stdout


def test_the_sdist_makes_the_same_wheel(built: tuple[Path, Path], tmp_path: Path) -> None:
    """Who builds from it gets the same files; tests and pages are in it."""
    with tarfile.open(built[1]) as archive:
        archive.extractall(tmp_path / "sdist", filter="data")
    (source,) = (tmp_path / "sdist").iterdir()
    (wheel,) = _build(source, tmp_path / "dist", "wheel")
    assert _names(wheel) == _names(built[0])
    assert (source / "tests" / "conftest.py").exists()
    assert (source / "docs" / "commands.md").exists()
