"""Drafts of models and services in whole jobs: what they are shown, what it costs, who is asked."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from l10n.catalogue.units.state import state_of
from l10n.errors import ProjectProblem
from l10n.model.unit import State
from l10n.project import Project
from l10n.store.config import read_config
from l10n.store.records.journal import JournalFile
from tests.drafting.doubles import Said, completion, deepl, in_schema, segments, service
from tests.workflow.desk import Desk, pretend

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drafting.doubles import Asked, Double
    from tests.workflow.desk import Run

BLOG = """Au port : la journée

18h00 - Le bac est parti
Le bac a quitté le quai avec du retard.
Les passagers ont attendu une heure.

19h00 - Le quai ferme
Le quai est fermé au public.
La mairie en décidera demain.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with an article of two entries."""
    text = tmp_path / "port.txt"
    text.write_text(BLOG, encoding="utf-8")
    return Desk(tmp_path / "desk", source=text, drafts=True)


def _says(asked: Asked) -> Said:
    return Said(completion(in_schema(asked, pretend)))


def _settings(desk: Desk, double: Double, *lines: str, engine: str = "openai") -> None:
    model = 'model = "m"' if engine in {"openai", "ollama"} else ""
    told = ("", f"[engines.{engine}]", f'address = "{double.address}"', model, *lines, "")
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(told))
    desk.project = Project.open(desk.folder)


def _user(asked: Asked) -> Any:  # noqa: ANN401 - JSON
    return json.loads(asked.document["messages"][-1]["content"])


def test_each_entry_is_a_question_of_its_own(desk: Desk) -> None:
    """And its drafts are in the catalogue, each for its own text."""
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
    assert sorted(len(segments(asked)) for asked in double.asked) == [1, 3, 3]
    units = desk.units()
    assert {state_of(unit, "es") for unit in units} == {State.DRAFT}
    assert all(unit.target == pretend(unit.source) for unit in units)
    assert {unit.draft.engine for unit in units if unit.draft} == {"openai:fr-es"}


def test_only_what_is_new_is_asked_for_in_the_light_of_what_was_approved(desk: Desk) -> None:
    """Two approved texts before and two after; drafts of machines are shown to nobody."""
    desk.project.sync(draft=False)
    desk.translate(pretend)
    desk.approve()
    desk.project.sync(draft=False)
    desk.rewrite(
        lambda text: text.replace("La mairie en", "Un nouveau bac attend au large.\nLa mairie en")
    )
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
    (asked,) = double.asked
    assert [one["source"] for one in segments(asked)] == ["Un nouveau bac attend au large."]
    entry = _user(asked)["entry"]
    assert [one["source"] for one in entry["before"]] == [
        "Le quai ferme",
        "Le quai est fermé au public.",
    ]
    assert [one["source"] for one in entry["after"]] == ["La mairie en décidera demain."]
    assert entry["after"][0]["target"] == pretend("La mairie en décidera demain.")
    examples = json.loads(asked.document["messages"][1]["content"])["segments"]
    assert 1 <= len(examples) <= 8
    shown = {one["source"] for one in examples}
    assert not shown & {one["source"] for one in (*entry["before"], *entry["after"])}


def test_a_text_that_grew_is_shown_with_what_was_approved_for_it(desk: Desk) -> None:
    """The unit that left the article, its target, and the smallest change asked for."""
    desk.project.sync(draft=False)
    desk.translate(pretend)
    desk.approve()
    desk.project.sync(draft=False)
    old = "Les passagers ont attendu une heure."
    new = "Trempés jusqu'aux os, les passagers ont attendu une heure sur le quai sans abri ni café."
    desk.rewrite(lambda text: text.replace(old, ""))
    desk.project.sync(draft=False)
    desk.rewrite(lambda text: text.replace("avec du retard.\n", f"avec du retard.\n{new}\n", 1))
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
    told = [one for asked in double.asked for one in segments(asked)]
    assert [one["source"] for one in told] == [new]
    assert told[0]["previous_source"] == old
    assert told[0]["previous_target"] == pretend(old)


def test_an_approved_text_is_adapted_only_where_somebody_says_so(desk: Desk) -> None:
    """Without a word it waits for a person; with one a model changes it, and it is a draft."""
    desk.project.sync(draft=False)
    desk.translate(pretend)
    desk.approve()
    desk.project.sync(draft=False)
    old = "Les passagers ont attendu une heure."
    new = "Les passagers ont attendu une bonne heure au chaud."
    desk.rewrite(lambda text: text.replace(old, new))
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
        assert double.asked == []
        (unit,) = [unit for unit in desk.units() if unit.source == new]
        assert (unit.target, state_of(unit, "es")) == (pretend(old), State.OUTDATED)
        desk.project.sync(engines=["apertium"], adapt=True)
        assert desk.units()[desk.units().index(unit)] == unit
        desk.project.sync(engines=["apertium", "openai"], adapt=True)
    (told,) = [one for asked in double.asked for one in segments(asked)]
    assert (told["source"], told["previous_source"]) == (new, old)
    assert told["previous_target"] == pretend(old)
    (unit,) = [unit for unit in desk.units() if unit.source == new]
    assert (unit.target, state_of(unit, "es")) == (pretend(new), State.DRAFT)


def test_drafts_are_no_examples(desk: Desk) -> None:
    """What nobody approved is shown to no model."""
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
        desk.rewrite(lambda text: f"{text}\nUn nouveau bac attend au large.\n")
        desk.project.sync(engines=["openai"])
    last = double.asked[-1]
    assert [message["role"] for message in last.document["messages"]] == ["system", "user"]
    assert _user(last)["entry"] == {"before": [], "after": []}


def test_a_model_knows_the_house(desk: Desk) -> None:
    """Style sheets by language, the glossary of the article, a model of its own."""
    (desk.folder / "estilo.md").write_text("Sin puntos suspensivos.", encoding="utf-8")
    (desk.folder / "glossary.csv").write_text(
        "kind,source,es,note\nterm,bac,transbordador,\nterm,grue,grúa,\n", encoding="utf-8"
    )
    said = pretend
    with service(
        lambda asked: Said(
            completion(in_schema(asked, lambda t: said(t).replace(said("bac"), "transbordador")))
        )
    ) as double:
        _settings(desk, double)
        lines = '\n[drafting.es]\nengines = ["openai"]\nmodel = "grande"\nstyle = "estilo.md"\n'
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(lines)
        Project.open(desk.folder).sync()
    assert {asked.document["model"] for asked in double.asked} == {"grande"}
    system = double.asked[0].document["messages"][0]["content"]
    assert "Sin puntos suspensivos." in system
    assert "bac -> transbordador" in system
    assert "grúa" not in system


def test_each_language_has_its_own_chain(tmp_path: Path, desk: Desk) -> None:
    """Those of a language that names some, those of this machine for all others."""
    del tmp_path
    with service(_says) as double:
        _settings(desk, double)
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write('\n[drafting.de]\nengines = ["openai"]\n')
        Project.open(desk.folder).sync(to=["es", "de"])
        assert len(double.asked) == 3
    assert {unit.draft.engine for unit in desk.units() if unit.draft} == {"apertium:fr-es"}
    desk.language = "de"
    assert {unit.draft.engine for unit in desk.units() if unit.draft} == {"openai:fr-de"}


def test_languages_do_not_wait_for_one_another(desk: Desk) -> None:
    """An entry is asked for in all of them at a time: neither is answered before the other asks."""
    both = threading.Barrier(2, timeout=60)

    def answer(asked: Asked) -> Said:
        both.wait()
        return _says(asked)

    desk.source.write_text("Le bac est parti ce matin.\n", encoding="utf-8")
    with service(answer) as double:
        _settings(desk, double)
        report = desk.project.sync(to=["es", "de"], engines=["openai"])
    assert [item.drafted for item in report.articles] == [1, 1]


def test_nobody_means_nobody(desk: Desk) -> None:
    """An empty list of engines is not one that nobody wrote."""
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write("\n[drafting]\nengines = []\n")
    (item,) = Project.open(desk.folder).sync().articles
    assert item.drafted == 0


def test_a_budget_is_said_and_is_no_failure(desk: Desk, run: Run) -> None:
    """Status 0: it is what the newsroom wants; what is left out is counted, and the next drafts."""
    with service(deepl) as double:
        _settings(desk, double, engine="deepl")
        (desk.folder / "key").write_text("SECRET-4711\n", encoding="utf-8")
        toml = desk.folder / "l10n.toml"
        toml.write_text(
            toml.read_text("utf-8") + 'key_file = "key"\n\n[drafting.budget]\n'
            "characters_a_run = 60\n",
            encoding="utf-8",
        )
        status, said, told = run("sync", "--engine", "deepl")
        assert (status, told) == (0, "")
        assert "(not in the budget)" in said
        sent = sum(len(text) for one in double.posted() for text in one["text"])
        assert 0 < sent <= 60
        status, said, told = run("sync", "--engine", "deepl", "--engine", "apertium", "--json")
        (item,) = json.loads(said)["articles"]
        assert (status, item["undrafted"]) == (0, {})


def test_a_dry_run_says_what_it_would_cost(desk: Desk, run: Run, tmp_path: Path) -> None:
    """In requests, characters and money, by the newsroom's own prices; nobody is asked."""
    del tmp_path
    with service(deepl) as double:
        _settings(desk, double, engine="deepl")
        (desk.folder / "key").write_text("SECRET-4711\n", encoding="utf-8")
        toml = desk.folder / "l10n.toml"
        text = toml.read_text("utf-8") + 'key_file = "key"\n'
        toml.write_text(
            f"{text}\n[engines.deepl.price]\ncharacters = 10000.0\ncurrency = 'CHF'\n"
            "date = 2026-11-01\n",
            encoding="utf-8",
        )
        _, said, _ = run("sync", "--dry-run", "--engine", "deepl")
        (told,) = json.loads(run("sync", "--dry-run", "--engine", "deepl", "--json")[1])[
            "estimates"
        ]
        assert told["requests"] == 3
        assert told["cost"] == pytest.approx(told["characters"] / 100, rel=0.01)
        assert f"3 requests, about CHF {told['cost']:.2f}" in said
        assert double.asked == []


def test_a_price_that_nobody_wrote_down_is_not_made_up(desk: Desk, run: Run) -> None:
    """A model has none until the newsroom says so."""
    with service(_says) as double:
        _settings(desk, double)
        _, said, _ = run("sync", "--dry-run", "--engine", "openai")
    assert "at a price that nobody wrote down" in said


def test_engines_say_what_they_can_do_here_and_why_not(desk: Desk, run: Run) -> None:
    """All by name, each with the project's languages."""
    toml = desk.folder / "l10n.toml"
    toml.write_text(toml.read_text("utf-8").replace('"es"', '"es", "de"'), encoding="utf-8")
    states = {one["name"]: one for one in json.loads(run("engines", "--json")[1])["engines"]}
    assert {
        "apertium",
        "libre",
        "google",
        "mymemory",
        "deepl",
        "openai",
        "ollama",
        "fxtranslate",
    } <= set(states)
    assert states["apertium"]["drafts"] == ["es"]
    assert states["apertium"]["not_for"] == {"de": "it does not speak it"}
    assert states["deepl"]["ready"] is False
    assert states["deepl"]["not_for"] == {"es": "it has no key", "de": "it has no key"}
    said = run("engines")[1]
    assert "here it drafts es, not de" in said
    assert "L10N_DEEPL_KEY" in said


def test_a_key_may_stand_in_a_file_and_nowhere_else(desk: Desk, run: Run) -> None:
    """It is in no output and no file of the project but its own."""
    with service(lambda _: Said({"message": "no SECRET-4711 here"}, 403)) as double:
        _settings(desk, double, engine="deepl")
        (desk.folder / "key").write_text("SECRET-4711\n", encoding="utf-8")
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write('key_file = "key"\n')
        status, said, told = run("sync", "--engine", "deepl")
        more = run("engines")[1] + run("engines", "--json")[1]
    assert status == 3
    assert double.asked[0].headers["Authorization"] == "DeepL-Auth-Key SECRET-4711"
    assert "SECRET" not in said + told + more
    assert not any(b"SECRET" in data for name, (data, _) in desk.files().items() if name != "key")


BAD = {
    "a key in an address": '[engines.libre]\naddress = "https://u:p@libre.example"\n',
    "a key behind it": '[engines.libre]\naddress = "https://libre.example/?api_key=x"\n',
    "a key in the settings": '[engines.deepl]\nkey = "x"\n',
    "a price without a day": "[engines.deepl.price]\ncharacters = 20\n",
    "a budget below nothing": "[drafting.budget]\nmoney_a_day = -1\n",
    "no language": "[drafting.nowhereatall]\nengines = []\n",
    "an unknown word": "[drafting]\nengine = 'deepl'\n",
    "a word of a language": "[drafting.es]\nbudget = 5\n",
    "too many examples": "[drafting]\nexamples = 21\n",
    "true for a number": "[engines.openai]\nparallel = true\n",
    "no formality": "[engines.deepl]\nformality = 'tu'\n",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_settings_of_drafts_are_read_with_care(text: str) -> None:
    """What cannot be is refused with its line, and shows no key."""
    with pytest.raises(ProjectProblem) as caught:
        read_config(text)
    assert caught.value.line is not None
    assert "u:p" not in str(caught.value)


def test_a_run_that_was_killed_has_paid_for_what_it_has(desk: Desk) -> None:
    """The journal answers for all that was answered, in the light of the same texts."""
    with service(_says) as double:
        _settings(desk, double)
        desk.project.sync(engines=["openai"])
        asked = len(double.asked)
        desk.edit({u.id: replace(u, target="", fuzzy=False, draft=None) for u in desk.units()})
        desk.project.sync(engines=["openai"])
        assert len(double.asked) == asked
    assert all(unit.target for unit in desk.units())
    journal = JournalFile(desk.project.layout.journal)
    assert journal.broken is None
    journal.close()


def test_a_kill_in_the_middle_costs_nothing_that_was_answered(desk: Desk) -> None:
    """With kill -9: the next run asks for no entry that was answered."""
    last, over = threading.Event(), threading.Event()
    answered: list[str] = []

    def answer(asked: Asked) -> Said:
        texts = [one["source"] for one in segments(asked)]
        if "Le quai ferme" in texts:
            last.set()
            over.wait(60)
        else:
            answered.extend(texts)
        return _says(asked)

    with service(answer) as double:
        _settings(desk, double, "parallel = 1")
        command = [
            sys.executable,
            "-m",
            "l10n",
            "-C",
            str(desk.folder),
            "sync",
            "--engine",
            "openai",
        ]
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert last.wait(60)
        running.kill()
        running.communicate(timeout=60)
        over.set()
        double.asked.clear()
        desk.project.sync(engines=["openai"])
        again = [one["source"] for asked in double.asked for one in segments(asked)]
    assert answered
    assert not set(answered) & set(again)
    assert all(unit.target for unit in desk.units())
