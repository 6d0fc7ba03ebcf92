"""One fault stops one thing: the others go on, and what failed is named."""

import decimal
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from l10n.errors import InternalProblem, SourceProblem
from l10n.model.unit import Verdict
from l10n.workflow import article_sync, circumstances, drafting, fixing, reading, suggesting
from l10n.workflow.guard import Faults, guarded
from tests.workflow.desk import Desk, Run, pretend

BLOG = "La journée\n\nLe pont est fermé à 19h05, dit Léa Morel. Il neige.\n"
KINDS = (ValueError, RecursionError, MemoryError, decimal.DivisionImpossible, KeyError, OSError)
FOLDED = "Vingt navires attendent"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with two articles, synced and translated."""
    text = tmp_path / "pont.txt"
    text.write_text(BLOG, encoding="utf-8")
    made = Desk(tmp_path / "desk", source=text)
    (made.folder / "source" / "autre.txt").write_text(
        f"Ailleurs\n\n{FOLDED} à 8h30, dit Léa Morel.\n", encoding="utf-8"
    )
    made.project.sync()
    made.translate(pretend)
    return made


@pytest.fixture
def failing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what makes a function of a room fail where an argument says a word.

    Nothing is known any more then: what is known is not read.
    """

    def fail(room: object, name: str, word: str, kind: type[Exception] = ValueError) -> None:
        desk.project.layout.ledger.unlink(missing_ok=True)
        work = getattr(room, name)

        def failed(*args: object, **kwargs: object) -> object:
            if any(word in arg for arg in args if isinstance(arg, str)):
                raise kind
            return work(*args, **kwargs)

        monkeypatch.setattr(room, name, failed)

    return fail


@pytest.mark.parametrize("kind", KINDS)
def test_any_exception_is_named_and_no_other_article_stops(
    kind: type[Exception], run: Run, desk: Desk, failing: Callable[..., None]
) -> None:
    """Sync: exit status 3; the article, the kind of exception and what to do; no traceback."""
    failing(article_sync, "load_source", "autre", kind)
    desk.rewrite(lambda text: text.replace("19h05", "19h15"))
    code, out, err = run("sync", "--json")
    document = json.loads(out)
    assert code == 3
    assert [item["article"] for item in document["articles"]] == ["pont"]
    assert document["articles"][0]["written"]
    (failure,) = document["failures"]
    assert failure["where"] == "autre"
    assert kind.__name__ in failure["what"]
    assert "report" in failure["remedy"]
    assert "Traceback" not in err


ROOMS = {
    "status": (("status",), reading, "load_source"),
    "glance": ((), reading, "load_source"),
    "check": (("check",), reading, "load_source"),
    "check of a language": (("check",), reading, "load_catalogue"),
    "fix": (("check", "--fix"), fixing, "load_template"),
    "draft": (("sync",), drafting, "load_template"),
    "check after sync": (("sync",), reading, "judged"),
}


@pytest.mark.parametrize(("words", "room", "name"), ROOMS.values(), ids=ROOMS.keys())
def test_every_command_over_all_articles_goes_on(
    words: tuple[str, ...], room: object, name: str, run: Run, failing: Callable[..., None]
) -> None:
    """Exit status 3, the failed article is named, and the other one is told of."""
    failing(room, name, "autre", RecursionError)
    code, out, err = run(*words)
    assert code == 3
    assert "l10n: autre" in err
    assert "RecursionError" in err
    assert "Traceback" not in err
    assert "pont" in out or "2 units checked" in out or "3 units checked" in out


def test_where_all_articles_fail_nothing_was_done(run: Run, failing: Callable[..., None]) -> None:
    """Exit status 2, as for the only article."""
    for room in (article_sync, reading):
        failing(room, "load_source", "")
    assert run("sync")[0] == 2
    assert run("status")[0] == 2
    assert run("check")[0] == 2
    assert run("check", "pont")[0] == 2


SINGLE = {
    "export": ("export", "autre", "--to", "es", "--missing", "source"),
    "review list": ("review", "list", "autre", "es"),
    "review approve": ("review", "approve", "autre", "es", "--all", "--by", "ana"),
    "fmt": ("fmt", "autre"),
    "suggest": ("glossary", "suggest", "autre"),
    "forget": ("forget", "autre", "x.1"),
}


@pytest.mark.parametrize("words", SINGLE.values(), ids=SINGLE.keys())
def test_a_command_of_one_article_fails_in_one_line(
    words: tuple[str, ...], run: Run, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 2, no traceback, every file as it was; JSON says the same."""

    def failed(*_: object) -> None:
        raise RecursionError

    before = desk.files()
    monkeypatch.setattr("l10n.store.layout.Layout.article", failed)
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "RecursionError" in err
    assert json.loads(run(*words, "--json")[1])["error"]["where"]
    assert desk.files() == before


def test_a_note_that_fails_costs_itself_alone(
    run: Run, desk: Desk, failing: Callable[..., None]
) -> None:
    """The unit is there, the other units have their notes, exit status 3 names the article."""
    (desk.folder / "source" / "neuf.txt").write_text(
        f"Neuf\n\n{FOLDED} depuis 7h30.\nLe bac part à 9h10.\n", encoding="utf-8"
    )
    failing(circumstances, "hints", FOLDED)
    code, out, err = run("sync", "neuf")
    written = (desk.folder / "locales" / "es" / "neuf.po").read_text(encoding="utf-8")
    assert code == 3
    assert "neuf es: 3 new" in out
    assert "l10n: neuf es: l10n itself failed" in err
    assert f'msgid "{FOLDED}' in written
    assert "9h10 -> 9:10" in written


def test_scripts_get_what_they_can_catch(
    desk: Desk, failing: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a method of the project did not foresee is an L10nError with its cause."""
    failing(suggesting, "load_source", "autre", MemoryError)
    with pytest.raises(InternalProblem, match=r"suggest autre: .*MemoryError") as caught:
        desk.project.suggest("autre")
    assert isinstance(caught.value.__cause__, MemoryError)
    monkeypatch.setattr("l10n.workflow.amending.load_template", lambda *_: None)
    with pytest.raises(InternalProblem, match="review pont: "):
        desk.project.review("pont", "es", Verdict.APPROVED, by="ana")


def test_a_fault_can_be_told_in_full(
    run: Run, failing: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """L10N_DEBUG shows the traceback to who mends it."""
    monkeypatch.setenv("L10N_DEBUG", "1")
    failing(reading, "load_source", "pont")
    assert "Traceback" in run("check", "pont")[2]


def test_a_broken_catalogue_stops_no_draft_of_another_article(run: Run, desk: Desk) -> None:
    """A catalogue with conflict markers is named; the other article is synced and drafted."""
    broken = desk.folder / "locales" / "es" / "autre.po"
    broken.write_text("<<<<<<< HEAD\n" + broken.read_text(encoding="utf-8"), encoding="utf-8")
    desk.rewrite(lambda text: text + "Il pleut.\n")
    code, out, err = run("sync")
    assert code == 3
    assert "pont es: 1 new" in out
    assert "autre.po" in err


def test_a_known_refusal_stays_what_it_is() -> None:
    """Only what nobody foresaw becomes an InternalProblem; each is said once."""
    faults = Faults()
    refusal = SourceProblem("a", "it is no text", "save it as text")
    for _ in range(2):
        with faults.apart("b"):
            raise refusal
    assert faults.found == (refusal,)
    with pytest.raises(KeyboardInterrupt), guarded("c"):
        raise KeyboardInterrupt
