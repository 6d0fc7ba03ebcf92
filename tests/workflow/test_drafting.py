"""Drafting whole articles: names and times intact, people's targets untouched, nothing lost."""

import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from l10n.catalogue.po.reading import read_catalogue
from l10n.catalogue.units.state import origin_of, state_of
from l10n.checks.pair import Conventions
from l10n.cli.main import main
from l10n.drafting.apertium import Apertium
from l10n.drafting.engine import Answer, Context
from l10n.errors import EngineProblem, ProjectProblem, UsageProblem
from l10n.model.unit import Origin, State, Unit
from l10n.project import Project
from l10n.store.config import read_config
from l10n.store.loading import load_glossary
from l10n.workflow.protecting import Sights, protect
from tests.drafting.engines import served
from tests.processes import interruptible
from tests.workflow.desk import ROOT, Desk, pretend

BLOG = """Grève dans les ports : la journée

Les dockers ont cessé le travail dans 6 ports, a annoncé leur syndicat.
19h05 - Le port du Havre est fermé
Le navire arrive à 20h00. Le navire arrive à 20h00.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a short article."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    return Desk(tmp_path / "desk", source=text, drafts=True)


def _drafted(folder: Path, language: str, text: Path) -> tuple[Desk, list[Unit]]:
    desk = Desk(folder, language, text, drafts=True)
    shutil.copy(ROOT / "glossary.csv", folder / "glossary.csv")
    desk.project.sync()
    return desk, [unit for unit in desk.units() if unit.target]


def _intact(desk: Desk, units: list[Unit]) -> None:
    """Hold that each protected span of the sources reads in the targets as it should."""
    glossary = load_glossary(desk.project.layout)
    under = Conventions(desk.language, glossary)
    seen = Sights([unit.source for unit in units], glossary)
    for unit in units:
        for span in protect(unit.source, under, seen):
            assert span.reading in unit.target, (unit.source, unit.target)


FLOORS = {"es": 58, "ca": 58, "en": 55, "pt": 55, "it": 55}


@pytest.mark.parametrize(("language", "floor"), FLOORS.items())
def test_the_sample_is_drafted_with_every_name_and_time(
    tmp_path: Path, language: str, floor: int
) -> None:
    """Of 62 segments, with Apertium as it is installed; each draft is signed and fuzzy."""
    desk, units = _drafted(tmp_path / "desk", language, ROOT / "source" / "anchorage.txt")
    assert len(units) >= floor
    assert {state_of(unit, language) for unit in units} == {State.DRAFT}
    _intact(desk, units)
    assert not any("Moon" in unit.target or "Blond" in unit.target for unit in units)


LINES = (
    "Le ministre {name} arrivera à {hour}h{minute} à la gare.",
    "{name} a reçu {number} lettres le {day} août.",
    "Selon {name}, le pont rouvrira à {hour}H00 GMT.",
    "La maire {name} promet {number} arbres en 2027.",
    "« Nous sommes prêts », a dit {name} à {hour}h{minute}.",
    "{name} et {other} se sont vus le {day} mars 2024.",
    "L'usine de {name} emploie {number} personnes.",
    "Le juge {name} entendra {other} à {hour} h {minute}.",
    "{name} espère {percent} % des voix.",
    "Le prix passe à {number} euros, annonce {name}.",
)


def _made_up() -> list[str]:
    """Give the names that nobody has, and that no dictionary knows."""
    lines = (Path(__file__).parent / "made_up_names.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def _lines() -> list[tuple[str, tuple[str, ...]]]:
    """Put every name into a line, with an hour, a day and numbers of its own."""
    names = iter(_made_up())
    found: list[tuple[str, tuple[str, ...]]] = []
    for number, name in enumerate(names):
        line = LINES[number % len(LINES)]
        used = (name, next(names, "Nick Luna")) if "{other}" in line else (name,)
        text = line.format(
            name=name,
            other=used[-1],
            hour=1 + 7 * number % 23,
            minute=10 + 11 * number % 50,
            number=13 + 37 * number % 986,
            day=2 + 5 * number % 29,
            percent=2 + 13 * number % 97,
        )
        found.append((text, used))
    return found


@pytest.mark.parametrize("language", ["es", "ca", "en"])
def test_made_up_names_survive(tmp_path: Path, language: str) -> None:
    """Lines with names, times, dates and numbers that no engine knows come back with each whole."""
    lines = _lines()
    text = tmp_path / "noms.txt"
    body = "\n\n".join(line for line, _ in lines)
    text.write_text(f"Les noms du jour\n\n{body}\n", encoding="utf-8")
    desk, units = _drafted(tmp_path / "desk", language, text)
    targets = {unit.source: unit.target for unit in units}
    assert not [line for line, _ in lines if line not in targets]
    _intact(desk, units)
    for line, names in lines:
        assert all(name in targets[line] for name in names), (line, targets[line])


def test_what_people_wrote_is_used_first(desk: Desk) -> None:
    """A sentence that a person translated is not asked for again, in any article."""
    desk.project.sync(draft=False)
    desk.translate(str.upper)
    desk.approve()
    second = desk.folder / "source" / "suite.txt"
    second.write_text("La suite\n\nLe navire arrive à 20h00.\n", encoding="utf-8")
    report = desk.project.sync(engines=["none"])
    (item,) = [one for one in report.articles if one.article == "suite"]
    assert (item.leveraged, item.drafted, item.undrafted) == (1, 0, {"no-engine": 1})
    catalogue = read_catalogue(
        desk.project.layout.catalogue("suite", "es").read_text(encoding="utf-8"), "suite"
    )
    (reused,) = [slot.unit for slot in catalogue.units() if slot.unit.target]
    assert reused.target == "LE NAVIRE ARRIVE À 20H00."
    assert origin_of(reused, "es") is Origin.MEMORY
    assert state_of(reused, "es") is State.DRAFT


def test_a_target_of_a_person_is_never_touched(desk: Desk) -> None:
    """Not by a sync, not by --redraft, and not while a draft is asked for."""
    desk.project.sync()
    first, second, *_ = desk.units()
    desk.edit({first.id: replace(first, target="Mío", fuzzy=False)})
    desk.project.sync(redraft=True)
    now = desk.units()
    assert now[0].target == "Mío"
    assert now[1].target == second.target


def test_a_person_who_writes_meanwhile_wins(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts go only into units that are still empty when they are written."""
    ask = Apertium.translate

    def slow(engine: Apertium, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        units = desk.units()
        if not units[0].target:
            desk.edit({units[0].id: replace(units[0], target="De una persona")})
        return ask(engine, texts, context)

    monkeypatch.setattr(Apertium, "translate", slow)
    desk.project.sync()
    units = desk.units()
    assert units[0].target == "De una persona"
    assert units[0].draft is None
    assert all(unit.target for unit in units)


def test_an_emptied_draft_is_not_made_again(desk: Desk) -> None:
    """Who empties a draft wants none; --redraft asks again."""
    desk.project.sync()
    first = desk.units()[0]
    desk.edit({first.id: replace(first, target="", fuzzy=False)})
    (item,) = desk.project.sync().articles
    assert item.undrafted == {"emptied-by-a-person": 1}
    assert desk.units()[0].target == ""
    desk.project.sync(redraft=True)
    assert desk.units()[0].target == first.target


def test_a_second_run_writes_nothing(desk: Desk) -> None:
    """Neither catalogue nor journal."""
    desk.project.sync()
    before = desk.files()
    desk.project.sync()
    assert desk.files() == before


def test_identical_sentences_are_asked_for_once(desk: Desk) -> None:
    """The journal answers the second time."""
    with served(lambda text: (200, text.replace("navire", "barco"))) as (address, asked):
        _settings(
            desk, f'[drafting]\nengines = ["libre"]\n[engines.libre]\naddress = "{address}"\n'
        )
        Project.open(desk.folder).sync()
    assert sum("navire" in text for text in asked) == 1


def test_a_dry_run_asks_nobody_and_writes_nothing(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """It says how many segments and characters would go where."""
    before = desk.files()
    assert main(["-C", str(desk.folder), "sync", "--dry-run", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["estimates"]
    assert (told["engine"], told["asked"]) == ("apertium:fr-es", 4)
    assert told["characters"] > 100
    assert {name: at for name, (_, at) in desk.files().items() if ".lock" not in name} == {
        name: at for name, (_, at) in before.items()
    }
    assert main(["-C", str(desk.folder), "sync", "--dry-run", "--engine", "none"]) == 0
    assert "no engine for es" in capsys.readouterr().out


def test_german_has_no_engine_and_that_is_no_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A plain line says so, and the exit status is 0."""
    text = tmp_path / "ports.txt"
    text.write_text(BLOG, encoding="utf-8")
    desk = Desk(tmp_path / "desk", "de", text, drafts=True)
    assert main(["-C", str(desk.folder), "sync"]) == 0
    assert "no engine for this language" in capsys.readouterr().out


def test_an_engine_that_fails_is_done_in_part(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 3, the catalogue is there, the engine is named and left alone."""
    with served(lambda _: (500, "")) as (address, asked):
        _settings(desk, f'[engines.libre]\naddress = "{address}"\n')
        assert main(["-C", str(desk.folder), "sync", "--engine", "libre"]) == 3
    told = capsys.readouterr()
    assert "engine libre" in told.err
    assert len(asked) == 3 * 4  # the batch, three times
    assert desk.catalogue_path.exists()
    assert not any(unit.target for unit in desk.units())


def _server(address: str) -> str:
    return f'[drafting]\nengines = ["libre"]\n\n[engines.libre]\naddress = "{address}"\n'


def _sync(desk: Desk, *words: str) -> int:
    return main(["-C", str(desk.folder), "sync", *words])


def test_a_dead_engine_is_told_for_one_segment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A live-blog grows by a sentence: what is missing is exit status 3 all the same."""
    text = tmp_path / "ligne.txt"
    text.write_text("Le port du Havre est fermé ce soir.\n", encoding="utf-8")
    desk = Desk(tmp_path / "desk", source=text, drafts=True)
    _settings(desk, _server("http://127.0.0.1:9"))
    assert _sync(desk) == 3
    assert "engine libre: it failed" in capsys.readouterr().err


def test_the_next_run_leaves_a_dead_engine_alone(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told until when; who names the engine asks at once, and an answer ends the pause."""
    alive = False
    with served(lambda text: (200, pretend(text)) if alive else (500, "")) as (address, asked):
        _settings(desk, _server(address))
        assert _sync(desk) == 3
        before = len(asked)
        assert before
        capsys.readouterr()
        assert _sync(desk) == 3
        assert "`l10n sync --engine libre` asks it at once" in capsys.readouterr().err
        assert len(asked) == before
        alive = True
        assert _sync(desk, "--engine", "libre") == 0
        assert len(asked) > before
        desk.rewrite(lambda french: french + "\n\nLe phare est éteint.\n")
        assert _sync(desk) == 0
    assert "engine" not in capsys.readouterr().err


def test_what_is_remembered_of_engines_can_be_deleted(desk: Desk) -> None:
    """It is in .l10n, where no work of a person is."""
    with served(lambda _: (500, "")) as (address, asked):
        _settings(desk, _server(address))
        assert _sync(desk) == 3
        before = len(asked)
        shutil.rmtree(desk.folder / ".l10n")
        assert _sync(desk) == 3
    assert len(asked) > before


NUMBERED = "".join(f"La rue numéro {n} est fermée au public.\n\n" for n in range(24))


def test_a_wrong_answer_costs_its_segment_in_every_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are drafted; it is named, asked for last, and in time not asked for any more."""
    text = tmp_path / "rues.txt"
    text.write_text(f"Il pleut à verse ce matin.\n\n{NUMBERED}", encoding="utf-8")
    desk = Desk(tmp_path / "desk", source=text, drafts=True)
    with served(lambda text: (200, "" if "pleut" in text else pretend(text))) as (address, asked):
        _settings(desk, _server(address))
        for _ in range(3):
            capsys.readouterr()
            assert _sync(desk, "--json") == 3
        (item,) = json.loads(capsys.readouterr().out)["articles"]
        (wet,) = [unit for unit in desk.units() if "pleut" in unit.source]
        assert item["undrafted"]["no-answer"] == 1
        assert {
            "unit": wet.id,
            "reason": "no-answer",
            "code": "",
            "message": "its answer is empty",
        } in item["without_draft"]
        desk.rewrite(lambda french: french + "\n\nLe phare est éteint.\n")
        asked.clear()
        assert _sync(desk) == 0
    assert asked
    assert not any("pleut" in one for one in asked)
    assert not wet.target


def test_what_refused_a_draft_is_named(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The unit, the finding's code and what it says: some in the text, all of them in JSON."""
    with served(lambda text: (200, f"{text} {{damage}}")) as (address, _):
        _settings(desk, _server(address))
        assert _sync(desk) == 0
        told = capsys.readouterr().out
        assert _sync(desk, "--json") == 0
    (item,) = json.loads(capsys.readouterr().out)["articles"]
    refused = [one for one in item["without_draft"] if one["reason"] == "rejected-by-checks"]
    assert sum(item["undrafted"].values()) == len(item["without_draft"])
    assert refused
    for one in refused[:2]:
        assert f"  {one['unit']} {one['code']}: {one['message']}" in told


def test_engines_that_cannot_be_used_are_refused_before_anything(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unknown name, Apertium asked for and not there; not asked for, it is simply not used."""
    with pytest.raises(UsageProblem, match="use apertium, google"):
        desk.project.sync(engines=["babelfish"])
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EngineProblem, match="apt-get install"):
        desk.project.sync(engines=["apertium"])
    assert not desk.catalogue_path.exists()
    (item,) = desk.project.sync().articles
    assert item.undrafted == {"no-engine": 5}


MISSING = {
    "no address": ('engines = ["libre", "apertium"]', None, "engine libre: its address", True),
    "not installed": ('engines = ["apertium"]', "", "engine apertium: it is not installed", False),
}


@pytest.mark.parametrize(("engines", "path", "said", "drafted"), MISSING.values(), ids=MISSING)
def test_a_missing_engine_of_the_settings_stops_nothing(  # noqa: PLR0913, PLR0917 - a table
    desk: Desk,
    engines: str,
    path: str | None,
    said: str,
    drafted: bool,  # noqa: FBT001 - a column
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The sync is done, the next engine drafts, stderr names what is missing: exit status 3."""
    if path is not None:
        monkeypatch.setenv("PATH", path)
    _settings(desk, f"[drafting]\n{engines}\n")
    dry = main(["-C", str(desk.folder), "sync", "--dry-run"])
    assert (dry, desk.catalogue_path.exists(), said in capsys.readouterr().err) == (3, False, True)
    assert main(["-C", str(desk.folder), "sync"]) == 3
    assert said in capsys.readouterr().err
    assert any(unit.draft for unit in desk.units()) is drafted
    assert len(desk.units()) == 5
    assert main(["-C", str(desk.folder), "sync", "--no-draft"]) == 0


def test_an_engine_that_nobody_knows_is_a_fault_of_the_settings(desk: Desk) -> None:
    """The refusal says where the name stands; a missing engine that one asks for is refused."""
    _settings(desk, '[drafting]\nengines = ["babelfish"]\n')
    with pytest.raises(UsageProblem, match=r"l10n\.toml: engines: no engine 'babelfish'"):
        Project.open(desk.folder).sync()
    with pytest.raises(UsageProblem, match="its address is not known"):
        desk.project.sync(engines=["libre"])
    assert not desk.catalogue_path.exists()


def test_no_key_is_ever_shown(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in a message, not in the journal, not in a catalogue, not in a list of engines."""
    monkeypatch.setenv("L10N_LIBRE_KEY", "SECRET-4711")
    with served(lambda text: (403 if "port" in text else 200, text)) as (address, _):
        _settings(desk, f'[engines.libre]\naddress = "{address}"\n')
        main(["-C", str(desk.folder), "sync", "--engine", "libre"])
        main(["-C", str(desk.folder), "engines", "--json"])
        main(["-C", str(desk.folder), "engines"])
    told = capsys.readouterr()
    assert "SECRET" not in told.out + told.err
    assert "apertium: offline, ready" in told.out
    assert not any(b"SECRET" in data for data, _ in desk.files().values())


def test_an_address_that_is_none_is_refused_with_its_line() -> None:
    """Settings of engines are read with the same care as others."""
    with pytest.raises(ProjectProblem, match="no address") as caught:
        read_config('[drafting]\nengines = ["libre"]\n[engines.libre]\naddress = "localhost"\n')
    assert caught.value.line == 4


def test_an_interrupted_run_keeps_what_it_paid_for(desk: Desk) -> None:
    """Ctrl-C ends with 130; what was answered is in the journal, and no file is damaged."""
    waits, over = threading.Event(), threading.Event()

    def reply(text: str) -> tuple[int, str]:
        if len(asked) == 3:
            waits.set()
            over.wait(120)
        return 200, pretend(text)

    with served(reply) as (address, asked):
        _settings(desk, _server(address).replace("libre", "google"))
        command = interruptible([sys.executable, "-m", "l10n", "-C", str(desk.folder), "sync"])
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert waits.wait(120)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=120)
        over.set()
    assert running.returncode == 130
    assert b"Traceback" not in err
    with sqlite3.connect(desk.project.layout.journal) as journal:
        answered = [text for (text,) in journal.execute("select asked from answers")]
    assert any("dockers" in text for text in answered)
    assert len(desk.units()) == 5


def _settings(desk: Desk, text: str) -> None:
    with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{text}")
