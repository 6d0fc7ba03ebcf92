import datetime as dt

import pytest

from l10n.errors import ProjectProblem
from l10n.language.values import HouseStyle
from l10n.model.policy import MissingPolicy
from l10n.model.unit import State
from l10n.store.config import ArticleSettings, Config, read_config

GOOD = """
[project]
name = "Le Desk"
targets = ["en", "pt_BR", "en"]
zone = "Europe/Paris"

[export]
accept = ["reviewed", "draft"]
missing = "omit"

[articles.sommet]
date = 2025-08-15

[style.en]
clock = "24h"
"""


def test_settings_are_read_and_filled_up() -> None:
    """What an article does not say comes from the project; languages take their data form."""
    config = read_config(GOOD)
    assert config.targets == ("en", "pt-BR")
    assert config.export.accept == (State.REVIEWED, State.DRAFT)
    assert config.export.missing is MissingPolicy.OMIT
    assert config.article("sommet") == ArticleSettings(dt.date(2025, 8, 15), "Europe/Paris")
    assert config.style("en") == HouseStyle(clock="24h")
    assert config.style("pt-BR") is None
    assert config.article("other") == ArticleSettings(None, "Europe/Paris")


def test_an_empty_file_is_a_careful_desk() -> None:
    """By default only reviewed text is published, and what is missing stays visible."""
    assert read_config("") == Config()
    assert Config().export.accept == (State.REVIEWED,)
    assert Config().export.missing is MissingPolicy.SOURCE


BROKEN = {
    "no TOML": ("[project]\nname = Desk\n", 2, "no TOML"),
    "an open table": ("[project\n", 1, "no TOML"),
    "an unknown table": ("[projekt]\n", 1, "unknown setting 'projekt'"),
    "an unknown key": ("[project]\n\ntarget = ['en']\n", 3, "unknown setting 'target'"),
    "an unknown language": ("[project]\ntargets = ['en', 'xx']\n", 2, "unknown language 'xx'"),
    "a path for a language": ("[project]\ntargets = ['../en']\n", 2, "no language tag"),
    "a number for a name": ("[project]\nname = 3\n", 2, "name is no text"),
    "a text for a list": ("[project]\ntargets = 'en'\n", 2, "no list"),
    "another source language": ("[project]\nsource_language = 'en'\n", 2, "source_language"),
    "a quoted date": ("[articles.a]\ndate = '2025-08-15'\n", 2, "no date"),
    "an unknown zone": ("[project]\nzone = 'Europe/Atlantis'\n", 2, "unknown zone"),
    "a zone outside": ("[project]\nzone = '../../etc/passwd'\n", 2, "unknown zone"),
    "a state not to publish": ("[export]\naccept = ['outdated']\n", 2, "no state to publish"),
    "an unknown policy": ("[export]\nmissing = 'guess'\n", 2, "no policy"),
    "a style of no language": ("[style.xx]\nclock = '24h'\n", 1, "unknown language"),
    "an unknown style": ("[style.en]\ncolour = 'red'\n", 2, "unknown style"),
    "a style that cannot be": ("[style.en]\nclock = '13h'\n", 2, "clock = '13h'"),
    "a table that is none": ("export = 1\n", 1, "no table"),
    "a key of another table": (
        "[articles.a]\ndate = 2025-08-15\n\n[export]\ndate = 2025-08-15\n",
        5,
        "unknown setting 'date' in [export]",
    ),
    "a key named like a word before": ("[project]\nname = 'zone'\nzone = 3\n", 3, "zone is no"),
    "a dotted key": ("project.name = 'a'\nproject.zone = 3\n", 2, "zone is no text in [project]"),
    "an inline table": ("[articles]\na = { date = '2025' }\n", 2, "no date in [articles.a]"),
    "no database": ("[memory]\ndatabase = 'mysql://h/d'\n", 2, "no address of PostgreSQL"),
    "a password": ("[memory]\ndatabase = 'postgresql://a:b@h/d'\n", 2, "a password stands"),
    "a password behind": ("[memory]\ndatabase = 'postgresql:///d?password=b'\n", 2, "a password"),
    "a quoted table": ("[articles.'x y']\nzone = 'Paris?'\n", 2, "in [articles.x y]"),
}


@pytest.mark.parametrize(("text", "line", "what"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_settings_are_refused_with_their_line(text: str, line: int, what: str) -> None:
    """The error names the file, the line from 1 and what to do."""
    with pytest.raises(ProjectProblem) as caught:
        read_config(text, "l10n.toml")
    assert what in caught.value.what
    assert caught.value.line == line
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 5_000 + "]" * 5_000,
        "a = " + "{a = " * 5_000 + "1" + "}" * 5_000,
        "a = " + "9" * 10_000,
        ".".join(["a"] * 5_000) + " = 1",
        "\n".join(f"key{number} = 1" for number in range(5_000)),
    ],
    ids=["lists", "tables", "digits", "keys of keys", "keys"],
)
def test_settings_without_end_are_refused(text: str) -> None:
    """Lists in lists, tables in tables, numbers and keys without end: one line, no traceback."""
    with pytest.raises(ProjectProblem) as caught:
        read_config(text)
    assert len(str(caught.value)) < 400
