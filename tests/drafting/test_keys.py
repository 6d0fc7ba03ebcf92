"""Keys: where they come from, and that nobody sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from l10n.drafting.calls import call
from l10n.drafting.engine import Context
from l10n.drafting.keys import HIDDEN, NO_KEY, Key
from l10n.drafting.models.openai import OpenAI
from l10n.errors import EngineProblem, ProjectProblem
from l10n.store.keys import read_key
from tests.drafting.doubles import Clock, Said, completion, in_schema, service

if TYPE_CHECKING:
    from pathlib import Path

ODD = "a+b/c==&d"


@pytest.mark.parametrize("said", [ODD, quote(ODD, safe=""), ODD.encode().hex(), f"<{ODD}>{ODD}"])
def test_a_key_is_hidden_however_it_is_written(said: str) -> None:
    """As it is, as in an address, as in a dump."""
    told = Key(ODD).hide(f"wrong key {said}!")
    assert HIDDEN in told
    assert said.strip("<>") not in told
    assert ODD not in told


def test_a_key_is_in_no_representation() -> None:
    """Neither of itself nor of what holds it."""
    assert ODD not in repr(Key(ODD)) + str((Key(ODD),))
    assert not NO_KEY
    assert NO_KEY.hide("text") == "text"


def test_the_variable_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without both there is none."""
    (tmp_path / "key").write_text("from-file\n", encoding="utf-8")
    assert read_key("deepl", "key", tmp_path) == Key("from-file")
    monkeypatch.setenv("L10N_DEEPL_KEY", " from-variable ")
    assert read_key("deepl", "key", tmp_path) == Key("from-variable")
    assert read_key("libre") == NO_KEY


@pytest.mark.parametrize("held", ["", "two words", "two\nlines", "smörgås", "x" * 5000, "a\x00b"])
def test_what_is_no_key_is_refused_and_not_shown(held: str, tmp_path: Path) -> None:
    """The file is named, what it holds is not."""
    (tmp_path / "key").write_text(held, encoding="utf-8")
    with pytest.raises(ProjectProblem, match="key") as caught:
        read_key("deepl", "key", tmp_path)
    assert not held or held not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """With what to do."""
    with pytest.raises(ProjectProblem, match="elsewhere"):
        read_key("deepl", "elsewhere", tmp_path)


def test_no_netrc_takes_the_place_of_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in it for this very host is sent to nobody."""
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password other\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    with service(lambda asked: Said(completion(in_schema(asked)))) as double:
        engine = OpenAI(double.setup(model="m", key=Key("ours")), Clock().pace())
        call(engine, ["Le train part."], Context("es"))
        keyless = OpenAI(double.setup(model="m"), Clock().pace())
        call(keyless, ["Le train part."], Context("es"))
    assert double.asked[0].headers["Authorization"] == "Bearer ours"
    assert "Authorization" not in double.asked[1].headers


def test_a_server_that_repeats_the_key_is_not_repeated() -> None:
    """In whichever form it does."""
    with service(lambda _: Said({"error": {"message": f"bad {quote(ODD)} {ODD}"}}, 401)) as double:
        engine = OpenAI(double.setup(model="m", key=Key(ODD)), Clock().pace())
        (problem,) = call(engine, ["Le train part."], Context("es"))
    assert isinstance(problem, EngineProblem)
    assert ODD not in str(problem)
