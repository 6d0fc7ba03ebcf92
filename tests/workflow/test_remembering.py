"""The memory of a project: what people translated, and memories that came from elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from l10n.exchange.tmx import write_tmx
from l10n.model.exchange import MemoryPair
from l10n.workflow.remembering import search
from tests.workflow.desk import Desk
from tests.workflow.test_people import ARTICLE, unit, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.workflow.desk import Run


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Make a small article that nobody has translated."""
    source = tmp_path / "ports.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    desk = Desk(tmp_path / "project", source=source)
    desk.project.sync()
    return desk


def memory(path: Path, *pairs: tuple[str, str]) -> Path:
    """Write a memory of another desk."""
    named = ((f"t{n}", MemoryPair(*pair)) for n, pair in enumerate(pairs))
    path.write_bytes(b"".join(write_tmx(named, "fr", "es")))
    return path


def test_what_people_translated_is_found_as_they_left_it(desk: Desk) -> None:
    """A new translation, an approval and a new text are in the next answer; drafts never are."""
    write(desk, "Aucun", "Ningún barco sale del puerto.")
    (match,) = desk.project.memory.search("Aucun navire ne quitte le quai.", "es").matches
    assert (match.pair.target, match.pair.is_reviewed) == ("Ningún barco sale del puerto.", False)
    desk.approve()
    found = desk.project.memory.search("navire ne quitte", "es")
    (pair,) = found.holding
    assert (pair.article, pair.by, pair.is_reviewed) == ("ports", "ana", True)
    write(desk, "Aucun", "Ningún buque deja el puerto.")
    (match,) = desk.project.memory.search("Aucun navire ne quitte le port.", "es").matches
    assert match.pair.target == "Ningún buque deja el puerto."
    assert desk.project.memory.search("navire ne quitte", "es").holding == ()


def test_an_index_that_was_deleted_is_made_again(desk: Desk) -> None:
    """Deleting `.l10n/` costs time and no answer."""
    write(desk, "Aucun", "Ningún barco.")
    before = desk.project.memory.search("Aucun navire ne quitte le port", "es")
    desk.project.layout.memory_index.unlink()
    assert desk.project.memory.search("Aucun navire ne quitte le port", "es") == before


def test_only_what_changed_is_read_again(desk: Desk) -> None:
    """A second question looks at files from outside; one saved catalogue is read alone."""
    from l10n.workflow.remembering import TranslationMemory  # noqa: PLC0415 - the open memory itself

    other = desk.project.layout.sources / "gares.txt"
    other.write_text(ARTICLE.replace("ports", "gares"), encoding="utf-8")
    desk.project.sync()
    kept = TranslationMemory(desk.project.workspace)
    assert len(kept.renew(["es"]).read) == 2
    assert kept.renew(["es"]).read == ()
    write(desk, "Aucun", "Ningún barco.")
    assert kept.renew(["es"]).read == ("locales/ports es",)
    other.unlink()
    kept.renew(["es"])
    assert [part for part, _ in kept.index.parts()] == ["locales/ports"]
    kept.close()


def test_a_memory_of_another_desk_drafts_its_very_texts(
    desk: Desk, tmp_path: Path, run: Run
) -> None:
    """What stands in it word for word is a draft that names it; people look at it as at any."""
    path = memory(
        tmp_path / "agence.tmx", ("Aucun navire ne quitte le port.", "No sale ningún barco.")
    )
    assert run("memory", "import", str(path))[0] == 0
    status, out, _ = run("--json", "sync")
    assert status == 0
    assert json.loads(out)["articles"][0]["leveraged"] == 1
    one = unit(desk, "Aucun")
    assert one.target == "No sale ningún barco."
    assert one.fuzzy
    assert one.draft is not None
    assert one.draft.engine == "memory:agence"


def test_an_imported_memory_is_searched_and_never_given_out_as_ours(
    desk: Desk, tmp_path: Path
) -> None:
    """It is found, said to be imported, and is in no export."""
    desk.project.memory.take(memory(tmp_path / "agence.tmx", ("Le port est fermé.", "Cerrado.")))
    (match,) = desk.project.memory.search("Le port est fermé", "es").matches
    assert match.is_imported
    write(desk, "Aucun", "Ningún barco.")
    desk.approve()
    made = desk.project.memory.give("es")
    text = made.path.read_text(encoding="utf-8")
    assert made.pairs == 1
    assert "Ningún barco." in text
    assert "Cerrado." not in text


def test_a_file_of_that_name_is_replaced_by_a_persons_word_alone(
    desk: Desk, tmp_path: Path, run: Run
) -> None:
    """Two agencies call their memory alike: the second is refused, until somebody says --force."""
    path = memory(tmp_path / "agence.tmx", ("Un.", "Uno."))
    assert run("memory", "import", str(path))[0] == 0
    assert run("memory", "import", str(path))[0] == 0
    memory(path, ("Deux.", "Dos."))
    status, _, err = run("memory", "import", str(path))
    assert (status, "--force" in err) == (2, True)
    assert run("memory", "import", str(path), "--force")[0] == 0
    assert [m.pair.target for m in desk.project.memory.search("Deux.", "es").matches] == ["Dos."]


@pytest.mark.usefixtures("desk")
def test_a_memory_of_other_languages_or_none_is_not_taken(tmp_path: Path, run: Run) -> None:
    """Refused with a word, and `memory/` stays as it was; the good one beside it is taken."""
    bad = tmp_path / "bad.tmx"
    bad.write_bytes(b"<tmx><body>")
    assert run("memory", "import", str(bad))[0] == 2
    other = tmp_path / "ja.tmx"
    other.write_bytes(b"".join(write_tmx([("t", MemoryPair("a", "b"))], "fr", "ja")))
    status, _, err = run("memory", "import", str(other))
    assert (status, "none of its 1 translations" in err) == (2, True)
    good = memory(tmp_path / "bon.tmx", ("Un.", "Uno."))
    status, out, err = run("memory", "import", str(bad), str(good))
    assert (status, "1 es of 1 translations" in out, "bad.tmx" in err) == (3, True, True)


@pytest.mark.parametrize("command", ["memory", "glossary"])
def test_no_export_replaces_what_a_project_is_made_of(desk: Desk, run: Run, command: str) -> None:
    """A mistyped --out costs no source, catalogue or setting, whatever --force says."""
    before = desk.files()
    layout = desk.project.layout
    for path in (desk.source, desk.catalogue_path, layout.config, layout.glossary):
        words = (command, "export", *(["--to", "es"] if command == "memory" else []))
        assert run(*words, "--out", str(path), "--force")[0] == 2
    after = {name: data for name, data in desk.files().items() if "memory.sqlite3" not in name}
    assert after == before


def test_a_broken_memory_stops_no_search(desk: Desk, run: Run) -> None:
    """What cannot be read is named, the rest answers, and the exit status says so."""
    write(desk, "Aucun", "Ningún barco.")
    desk.project.layout.memory.mkdir()
    (desk.project.layout.memory / "bad.tmx").write_bytes(b"<tmx>")
    status, out, err = run("memory", "search", "Aucun navire ne quitte le port", "--to", "es")
    assert status == 3
    assert "Ningún barco." in out
    assert "bad.tmx" in err


def test_the_only_language_goes_without_saying(desk: Desk, tmp_path: Path, run: Run) -> None:
    """One language is searched and exported unnamed; of several one has to be named."""
    path = memory(tmp_path / "agence.tmx", ("Le port est fermé.", "Cerrado."))
    assert "already" not in run("memory", "import", str(path))[1]
    assert "it was there already" in run("memory", "import", str(path))[1]
    assert "Cerrado." in run("memory", "search", "Le port est fermé.")[1]
    assert "es: 0 pairs, 0 of them reviewed; 1 imported" in run("memory", "status")[1]
    assert "only what people approved" in run("memory", "export")[1]
    config = desk.folder / "l10n.toml"
    text = config.read_text(encoding="utf-8").replace('["es"]', '["es", "de"]')
    config.write_text(text, encoding="utf-8")
    status, _, err = run("memory", "search", "Le port est fermé.")
    assert (status, "say which to search: es, de" in err) == (2, True)


@pytest.mark.parametrize(
    ("language", "target", "asked", "found"),
    [
        ("es", "Ningún barco sale del puerto.", "barco sale", True),
        ("es", "Ningún barco sale del puerto.", "NINGÚN", True),
        ("es", "Ningún barco sale del puerto.", "arco", False),
        ("es", "Ningún barco sale del puerto.", "sale barco", False),
        ("es", "Ningún barco sale del puerto.", "…", False),
        ("es", "Ningún barco sale del puerto.", "navire", False),
        ("ja", "船は一隻も港を出ない。", "一隻も", True),
        ("ja", "船は一隻も港を出ない。", "港も", False),
    ],
)
def test_words_are_looked_for_in_approved_translations(
    tmp_path: Path, language: str, target: str, asked: str, found: int
) -> None:
    """Whole words in a row, where a language parts them; only where that is asked."""
    source = tmp_path / "ports.txt"
    source.write_text("Aucun navire ne quitte le port.\n", encoding="utf-8")
    desk = Desk(tmp_path / "project", language, source)
    desk.project.sync()
    desk.translate(lambda _: target)
    desk.project.sync()
    workspace = desk.project.workspace
    assert search(workspace, asked, language, in_targets=True).saying == ()
    desk.approve()
    said = search(workspace, asked, language, in_targets=True).saying
    assert [pair.target for pair in said] == [target] * found
    assert search(workspace, asked, language).saying == ()
