"""Models from a folder: which ways there are, and that each is gone as it should."""

import sys
from pathlib import Path

import pytest

from l10n.drafting.breaker import Breaker
from l10n.drafting.engine import Context
from l10n.drafting.ladder import Drafted, Ladder, Wish
from l10n.drafting.neural import ModelBytes, Neural, load_model
from l10n.errors import AnswerProblem, EngineProblem, ProjectProblem
from l10n.language.text.masking import Protected
from l10n.store.clock import now
from l10n.store.models import find_models
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted


class Told:
    """A model that says which way a text went."""

    def __init__(self, files: ModelBytes) -> None:
        self.way = files.model.decode()

    def translate(self, text: str) -> str:
        """Say so."""
        return f"{text} {self.way}"


class Bridge(Scripted):
    """Apertium, as far as a route asks."""

    def __init__(self, *languages: str) -> None:
        super().__init__(lambda text: f"{text} bridge")
        self.languages = languages

    def speaks(self, language: str) -> bool:
        """Speak these."""
        return language in self.languages


def _folder(path: Path, *pairs: str) -> Path:
    for pair in pairs:
        folder = path / pair
        folder.mkdir()
        (folder / f"model.{pair}.intgemm.alphas.bin").write_bytes(pair.encode())
        (folder / f"vocab.{pair}.spm").write_bytes(b"words")
        (folder / f"lex.50.50.{pair}.s2t.bin").write_bytes(b"short")
    return path


def _neural(path: Path, *pairs: str, bridge: tuple[str, ...] = ("es", "pt")) -> Neural:
    found = find_models(str(_folder(path, *pairs)), path)
    models = {(one.source, one.target): one.read for one in found}
    return Neural(models, Bridge(*bridge), Told)


ROUTES = {
    "straight": (("fren", "pten"), "en", "x fren", "fxtranslate:fr-en"),
    "by English": (("fren", "ende"), "de", "x fren ende", "fxtranslate:fr-en-de"),
    "behind Apertium": (("pten", "esen"), "en", "x bridge pten", "fxtranslate:fr-pt-en"),
    "behind its Spanish": (("esen",), "en-GB", "x bridge esen", "fxtranslate:fr-es-en"),
}


@pytest.mark.parametrize(("pairs", "language", "said", "token"), ROUTES.values(), ids=ROUTES)
def test_the_best_way_is_gone(
    tmp_path: Path, pairs: tuple[str, ...], language: str, said: str, token: str
) -> None:
    """A model that reads French, two by English, else Apertium to where a model begins."""
    engine = _neural(tmp_path, *pairs)
    assert engine.speaks(language)
    assert engine.token(language) == token
    assert engine.translate(["x"], Context(language)) == (said,)


def test_where_there_is_no_way_it_does_not_speak(tmp_path: Path) -> None:
    """A model whose source nobody reaches is of no use."""
    engine = _neural(tmp_path, "plen")
    assert not engine.speaks("en")
    assert not engine.speaks("pl")
    assert engine.directions() == ()
    (problem,) = engine.translate(["x"], Context("en"))
    assert isinstance(problem, EngineProblem)


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    """As is a model without its vocabulary, when it is used."""
    with pytest.raises(ProjectProblem, match="no model"):
        find_models("nowhere", tmp_path)
    _folder(tmp_path, "fren")
    (tmp_path / "fren" / "vocab.fren.spm").unlink()
    (found,) = find_models(".", tmp_path)
    with pytest.raises(ProjectProblem, match="vocabulary of fr-en is missing"):
        found.read()


def test_a_model_that_says_nothing_has_no_draft(tmp_path: Path) -> None:
    """An empty answer costs its segment alone."""
    engine = _neural(tmp_path, "fren")
    engine._load = lambda _: type("Mute", (), {"translate": lambda *_: ""})()  # noqa: SLF001 - a model
    (problem,) = engine.translate(["Le train."], Context("en"))
    assert isinstance(problem, AnswerProblem)


def test_marks_go_along_the_whole_way(tmp_path: Path) -> None:
    """`[0]` for names: what survives best in such models."""
    engine = _neural(tmp_path, "pten")
    ladder = Ladder("en", [Breaker(engine, JournalFile(None), now)], lambda *_: None)
    got = ladder.draft(Wish("Poutine dort.", (Protected(0, 7, "Putin"),)))
    assert got == Drafted("Putin dort. bridge pten", "fxtranslate:fr-pt-en")


def test_what_is_no_model_is_a_problem_and_no_crash() -> None:
    """The library refuses it."""
    with pytest.raises(EngineProblem, match="cannot be loaded"):
        load_model(ModelBytes(b"rubbish", b"", b""))


def test_without_the_library_a_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra."""
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    with pytest.raises(EngineProblem) as caught:
        load_model(ModelBytes(b"rubbish", b"", b""))
    assert "l10n[neural]" in str(caught.value)
