"""Documentation that fails when it is wrong."""

import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from l10n.language.values import HouseStyle
from l10n.store.config import KNOWN_SETTINGS, read_config
from tests.docs import checks_page
from tests.docs.reference import PATH, commands, reference

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def test_the_command_reference_is_what_the_parser_says() -> None:
    """Every help text stands in docs/commands.md as it is printed."""
    assert PATH.read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help_and_an_example(name: str) -> None:
    """A command says in one line what it does, and shows how it is called."""
    text = commands()[name].format_help()
    assert commands()[name].description
    assert f"example:\n  l10n {name}" in text


def test_every_setting_is_documented_and_the_example_can_be_read() -> None:
    """docs/settings.md names each key of l10n.toml, and its example is a valid one."""
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for keys in KNOWN_SETTINGS.values():
        for key in keys:
            assert f"`{key}`" in page, key
    for field in fields(HouseStyle):
        assert f"`{field.name}`" in page, field.name
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert read_config(example).targets


def test_the_commands_of_the_readme_run_as_printed(tmp_path: Path) -> None:
    """From a fresh terminal in this folder, line by line; the editor is one that saves nothing."""
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    own = next(
        block for block in re.findall(r"```sh\n(.*?)```", page, re.DOTALL) if "init" in block
    )
    editor = tmp_path / "poedit"
    editor.write_text("#!/bin/sh\n", encoding="utf-8")
    editor.chmod(0o755)
    path = os.pathsep.join([str(Path(sys.executable).parent), str(tmp_path), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-eu"],
        input=own,
        cwd=ROOT,
        env={**os.environ, "HOME": str(tmp_path), "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "desk" / "build" / "en" / "anchorage.html").exists()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    """Every relative link names a file or folder that is there."""
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("name", checks_page.TABLES)
def test_every_code_of_a_finding_is_explained(name: str) -> None:
    """Both pages about checks list what the rules declare, line for line."""
    page = (checks_page.DOCS / name).read_text(encoding="utf-8")
    assert page == checks_page.renewed(page, name)
