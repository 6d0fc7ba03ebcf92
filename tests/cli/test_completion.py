"""Completion as a shell does it: commands and options, and what the project has."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.reference import commands
from tests.workflow.desk import Desk, Run

ASKS = """
source /dev/stdin <<< "$SCRIPT"
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
COMP_LINE="${{COMP_WORDS[*]}}"
COMP_POINT=${{#COMP_LINE}}
_shtab_l10n l10n "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a project with two articles and two languages."""
    made = Desk(tmp_path / "desk")
    text = (made.folder / "l10n.toml").read_text(encoding="utf-8")
    (made.folder / "l10n.toml").write_text(text.replace('["es"]', '["es", "en"]'), "utf-8")
    (made.folder / "source" / "port.txt").write_text("Au port\n\nLe bac part.\n", "utf-8")
    return made


def _completed(desk: Desk, script: str, words: str) -> set[str]:
    programs = str(Path(sys.executable).parent)
    env = {**os.environ, "SCRIPT": script, "PATH": f"{programs}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", ASKS.format(words=words)],
        cwd=desk.folder,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


WORDS = {
    "l10n doc": {"doctor"},
    "l10n check p": {"port"},
    "l10n check ''": {"port", "anchorage"},
    "l10n check port --to e": {"es", "en"},
    "l10n check port --to en,e": {"en,es", "en,en"},
    "l10n review list anchorage e": {"es", "en"},
    "l10n sync --red": {"--redraft"},
}


@pytest.mark.parametrize("words", WORDS)
def test_bash_completes_what_the_project_has(words: str, desk: Desk, run: Run) -> None:
    """Commands and options from the parser; articles and languages as they are just now."""
    status, script, told = run("completion", "bash")
    assert (status, told) == (0, "")
    assert WORDS[words] <= _completed(desk, script, words)


def test_another_projects_folder_is_looked_into(desk: Desk, run: Run, tmp_path: Path) -> None:
    """Where the line says -C."""
    script = run("completion", "bash")[1]
    other = Desk(tmp_path / "other")
    assert _completed(other, script, f"l10n -C {desk.folder} check po") == {"port"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_every_shell_has_a_script(shell: str, run: Run) -> None:
    """It names all commands, and asks for articles and languages."""
    status, script, told = run("completion", shell)
    assert (status, told) == (0, "")
    for word in ("sync", "doctor", "completion articles", "completion languages"):
        assert word in script or word.replace("completion", 'completion "$1"')[:-9] in script


def test_what_a_script_asks_for_is_one_a_line(run: Run, desk: Desk, tmp_path: Path) -> None:
    """Of the project; where there is none it is told, and the shell shows nothing."""
    assert run("completion", "articles")[1].splitlines() == ["anchorage", "port"]
    assert run("completion", "languages")[1].splitlines() == ["es", "en"]
    del desk
    assert run("-C", str(tmp_path), "completion", "articles")[:2] == (2, "")


def test_the_manual_says_what_the_parser_does(run: Run) -> None:
    """Every command and option, examples and statuses; no letter of it is a formatter's command."""
    status, page, told = run("completion", "man")
    assert (status, told) == (0, "")
    for name, parser in commands().items():
        assert f".SS {name}".replace("-", "\\-") in page
        for action in parser._actions:  # noqa: SLF001 - argparse tells it in no other way
            for option in action.option_strings:
                assert option.replace("-", "\\-") in page
    assert ".SH EXIT STATUS" in page
    known = {".TH", ".SH", ".SS", ".TP", ".B", ".I", ".PP", ".nf", ".fi"}
    macros = {line.split()[0] for line in page.splitlines() if line[:1] in {".", "'"}}
    assert macros <= known
