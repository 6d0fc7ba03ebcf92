"""From a segment to a draft: shapes, engines, reasons, and the journal."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from l10n.drafting.breaker import PATIENCE, Breaker
from l10n.drafting.engine import Answer, Context, Limits, Shape
from l10n.drafting.ladder import COPIED, Drafted, Ladder, Undrafted, Wish
from l10n.drafting.reasons import Reason
from l10n.errors import AnswerProblem, EngineProblem
from l10n.language.text.protected import Protected
from l10n.model.finding import Finding, Severity
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted

LUNA = Wish("Nick Luna dort.", (Protected(0, 9, "Nick Luna"),))


WRONG = Finding("name-missing", Severity.ERROR, "the name is missing")


def _ladder(*engines: Scripted, journal: JournalFile | None = None, accept: bool = True) -> Ladder:
    kept = journal or JournalFile(None)
    breakers = [Breaker(engine, kept, now) for engine in engines]
    return Ladder("es", breakers, lambda _, __: None if accept else WRONG)


def _reason(got: Drafted | Undrafted) -> Reason | None:
    return got.reason if isinstance(got, Undrafted) else None


def test_an_engine_never_sees_what_must_survive() -> None:
    """The moon stays a name."""
    engine = Scripted(lambda text: text.replace("Luna", "Moon").replace("dort", "duerme"))
    assert _ladder(engine).draft(LUNA) == Drafted("Nick Luna duerme.", "scripted:fr-es")
    assert all("Luna" not in text for text in engine.asked)


ANSWERS: dict[str, Callable[[str], str]] = {
    "a token lost": lambda _: "duerme.",
    "a token doubled": lambda text: f"{text[0]} {text} duerme",
    "a strange token": lambda text: f"{text}\ue999 duerme",
    "half a text": lambda text: text[5:],
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_a_lost_name_is_never_a_draft(answer: Callable[[str], str]) -> None:
    """Lost, doubled or invented: every shape is tried, then the reason is told."""
    engine = Scripted(answer, (Shape.PRIVATE, Shape.BRACKETS))
    assert _reason(_ladder(engine).draft(LUNA)) is Reason.PROTECTION_LOST
    assert len(engine.asked) == 2


def test_the_next_shape_and_then_the_next_engine_are_tried() -> None:
    """An engine that eats private characters may let brackets through, or another engine will."""
    eats = Scripted(lambda text: text.translate({0xE000: None}))
    assert _ladder(eats).draft(LUNA) == Drafted("Nick Luna dort.", "scripted:fr-es")
    eats_all = Scripted(lambda _: "nada", (Shape.PRIVATE,))
    good = Scripted(lambda text: text)
    good.name = "good"
    assert _ladder(eats_all, good).draft(LUNA) == Drafted("Nick Luna dort.", "good:fr-es")


def test_an_open_text_is_looked_at_afterwards() -> None:
    """Without protection the reading must stand in the answer all the same."""
    moon = Scripted(lambda _: "Nick Moon duerme.", (Shape.OPEN,))
    assert _reason(_ladder(moon).draft(LUNA)) is Reason.PROTECTION_LOST
    right = Scripted(lambda _: "Nick Luna duerme.", (Shape.OPEN,))
    assert _ladder(right).draft(LUNA) == Drafted("Nick Luna duerme.", "scripted:fr-es")


def test_what_no_check_accepts_is_no_draft() -> None:
    """The acceptance that the use case hands in has the last word."""
    got = _ladder(Scripted(str.upper), accept=False).draft(LUNA)
    assert got == Undrafted(Reason.REJECTED, "name-missing", "the name is missing")


def test_names_alone_need_no_engine() -> None:
    """There is nothing to translate in them."""
    engine = Scripted(str.upper)
    wish = Wish("Nick Luna", (Protected(0, 9, "Nick Luna"),))
    assert _ladder(engine).draft(wish) == Drafted("Nick Luna", COPIED)
    assert engine.asked == []


def test_without_an_engine_the_reason_is_told() -> None:
    """A language that nobody speaks, a text that is too long."""
    german = Ladder("de", _ladder(Scripted(str.upper)).breakers, lambda _, __: None)
    assert _reason(german.draft(LUNA)) is Reason.NO_ENGINE
    assert _reason(_ladder(Scripted(str.upper)).draft(Wish("très " * 200))) is Reason.TOO_LONG


def test_an_engine_that_fails_is_left_alone() -> None:
    """After some failures in a row nobody waits for it any more."""

    def fail(_: str) -> str:
        raise EngineProblem("scripted", "it is down", "wait", passing=True)

    engine = Scripted(fail)
    ladder = _ladder(engine)
    for n in range(PATIENCE + 3):
        assert _reason(ladder.draft(Wish(f"Texte {n} ici"))) is Reason.FAILED
    assert len(engine.asked) == PATIENCE
    (told,) = ladder.breakers[0].report()
    assert "it is down; it is left alone until" in told.what


NO_ANSWERS: dict[str, Callable[[str], str]] = {
    "half a character": lambda _: "a \ud800 b",
    "a list": list,  # type: ignore[dict-item]
    "a number": len,  # type: ignore[dict-item]
    "an answer that its engine refuses": lambda _: _refuse(),
}


def _refuse() -> str:
    raise AnswerProblem("scripted", "its answer is empty", "wait")


@pytest.mark.parametrize("wrong", NO_ANSWERS.values(), ids=NO_ANSWERS.keys())
def test_an_answer_that_is_none_costs_its_segment(wrong: Callable[[str], str]) -> None:
    """However often it comes: the others go on, and the report counts them."""
    engine = Scripted(lambda text: wrong(text) if "faux" in text else text)
    ladder = _ladder(engine)
    got = [ladder.draft(Wish(f"Texte {n} {'vrai' if n % 3 else 'faux'}")) for n in range(12)]
    assert [_reason(one) for one in got] == [Reason.NO_ANSWER, None, None] * 4
    (told,) = ladder.breakers[0].report()
    assert "4 segments" in told.what
    assert len(engine.asked) == 12


def test_an_engine_that_breaks_is_a_failure_like_others() -> None:
    """Whatever it raises, the next one is asked."""

    def breaks(_: str) -> str:
        raise RuntimeError

    broken, good = Scripted(breaks), Scripted(str)
    good.name = "good"
    ladder = _ladder(broken, good)
    assert ladder.draft(Wish("Il dort.")) == Drafted("Il dort.", "good:fr-es")
    (told,) = ladder.breakers[0].report()
    assert "RuntimeError" in told.what


def test_a_segment_that_failed_is_known_in_the_next_run(tmp_path: Path) -> None:
    """So that it is asked for after the others; one that never failed is not."""
    ladder = _ladder(Scripted(lambda _: _refuse()), journal=JournalFile(tmp_path / "j"))
    ladder.draft(Wish("Un texte."))
    again = _ladder(Scripted(str.upper), journal=JournalFile(tmp_path / "j"))
    assert again.failed_before(Wish("Un texte."))
    assert not again.failed_before(Wish("Un autre."))
    assert isinstance(again.draft(Wish("Un texte.")), Drafted)


def test_a_text_without_anything_protected_is_asked_for_once() -> None:
    """All its shapes are the same text."""
    engine = Scripted(str.upper)
    _ladder(engine, accept=False).draft(Wish("Il dort."))
    assert engine.asked == ["Il dort."]


def _batch(answer: Callable[[str], str], texts: int, parallel: int = 1) -> Scripted:
    engine = Scripted(answer)
    engine.limits = Limits(400, texts=texts, parallel=parallel)
    return engine


WISHES = [Wish(f"Texte {n} ici") for n in range(7)]


def test_an_engine_is_asked_for_as_much_at_once_as_it_takes() -> None:
    """And each segment gets its own draft; a text that two segments say is asked for once."""
    engine = _batch(lambda text: text.replace("ici", "aquí"), 3)
    ladder = _ladder(engine)
    assert ladder.together == 3
    got = ladder.draft_each([*WISHES, WISHES[0]])
    drafts = [one.text for one in got if isinstance(one, Drafted)]
    assert drafts == [f"Texte {n} aquí" for n in (*range(7), 0)]
    assert [len(call) for call in engine.calls] == [3, 3, 1]
    assert ladder.asked == 7


def test_calls_in_parallel_are_as_many_as_it_stands() -> None:
    """Two threads at a time, two texts a call; answers come back in order."""
    inside, most = threading.Semaphore(2), threading.Barrier(2, timeout=20)

    def answer(text: str) -> str:
        assert inside.acquire(blocking=False)
        most.wait()
        inside.release()
        return text.title()

    got = _ladder(_batch(answer, 1, parallel=2)).draft_each(WISHES[:6])
    assert got == tuple(Drafted(wish.text.title(), "scripted:fr-es") for wish in WISHES[:6])


@pytest.mark.parametrize("wrong", NO_ANSWERS.values(), ids=NO_ANSWERS.keys())
def test_one_bad_answer_of_many_costs_one_segment(wrong: Callable[[str], str]) -> None:
    """The others of its call are drafts, and it goes on to the next engine alone."""
    engine, good = _batch(lambda text: wrong(text) if "3" in text else text, 7), Scripted(str)
    good.name = "good"
    got = _ladder(engine, good).draft_each(WISHES)
    tokens = [one.token for one in got if isinstance(one, Drafted)]
    assert tokens == ["scripted:fr-es"] * 3 + ["good:fr-es"] + ["scripted:fr-es"] * 3
    assert good.asked == ["Texte 3 ici"]


def test_a_call_that_fails_is_one_failure() -> None:
    """Of all its segments, but the engine is not left alone for it: the next call is answered."""
    down = iter([True])

    def answer(text: str) -> str:
        if next(down, False):
            raise RuntimeError
        return text

    ladder = _ladder(_batch(answer, PATIENCE + 1))
    assert {_reason(one) for one in ladder.draft_each(WISHES[: PATIENCE + 1])} == {Reason.FAILED}
    assert isinstance(ladder.draft(Wish("Il dort.")), Drafted)
    assert all(ladder.failed_before(wish) for wish in WISHES[: PATIENCE + 1])


def test_too_few_answers_are_none() -> None:
    """Nobody knows which text an answer belongs to."""
    engine = _batch(str, 7)
    whole = engine.translate

    def short(texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        return whole(texts, context)[1:]

    engine.translate = short  # type: ignore[method-assign]
    assert {_reason(one) for one in _ladder(engine).draft_each(WISHES)} == {Reason.NO_ANSWER}


def test_a_batch_drafts_what_one_by_one_does() -> None:
    """With names to protect, shapes that are eaten and answers that are none."""

    def answer(text: str) -> str:
        if "4" in text:
            raise AnswerProblem("scripted", "its answer is empty", "wait")
        return text.translate({0xE000: None}) if "2" in text else text

    wishes = [Wish(f"Nick Luna a {n} ans.", (Protected(0, 9, "Nick Luna"),)) for n in range(7)]
    alone = [_ladder(Scripted(answer)).draft(wish) for wish in wishes]
    assert list(_ladder(_batch(answer, 4)).draft_each(wishes)) == alone


def test_a_run_that_was_killed_asks_only_for_what_is_missing(tmp_path: Path) -> None:
    """An answer is on disk as soon as it is there; the same text is asked once."""
    first = Scripted(str.upper)
    for _ in range(2):
        _ladder(first, journal=JournalFile(tmp_path / "j")).draft(LUNA)
    again = Scripted(str.upper)
    assert isinstance(_ladder(again, journal=JournalFile(tmp_path / "j")).draft(LUNA), Drafted)
    assert (len(first.asked), len(again.asked)) == (1, 0)


def test_another_version_of_an_engine_is_asked_anew(tmp_path: Path) -> None:
    """What the old one said is not what the new one says."""
    _ladder(Scripted(str.upper), journal=JournalFile(tmp_path / "j")).draft(LUNA)
    newer = Scripted(str.upper)
    newer.version = "2"
    _ladder(newer, journal=JournalFile(tmp_path / "j")).draft(LUNA)
    assert len(newer.asked) == 1


def test_a_journal_that_is_none_is_begun_anew(tmp_path: Path) -> None:
    """Rubbish in its place costs answers, never a run."""
    (tmp_path / "j").write_bytes(b"no database at all " * 99)
    journal = JournalFile(tmp_path / "j")
    assert isinstance(_ladder(Scripted(str.upper), journal=journal).draft(LUNA), Drafted)
    assert journal.broken is None


def test_without_disk_drafting_goes_on(tmp_path: Path) -> None:
    """A folder where the journal should be, a disk that fills up: told, and nothing else."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    journal = JournalFile(tmp_path / "file" / "j")
    assert isinstance(_ladder(Scripted(str.upper), journal=journal).draft(LUNA), Drafted)
    assert journal.broken
    full = JournalFile(tmp_path / "full")
    full._file.execute("pragma max_page_count = 1")  # noqa: SLF001 - the disk is to fill up
    engine = Scripted(lambda _: "x" * 30000 + "\ue000")
    ladder = _ladder(engine, journal=full)
    assert isinstance(ladder.draft(LUNA), Drafted)
    assert full.broken
    assert isinstance(ladder.draft(LUNA), Drafted)
    assert len(engine.asked) == 1


def test_a_journal_forgets(tmp_path: Path) -> None:
    """A withdrawn text is in it no more, asked or answered, and not in its free pages."""
    journal = JournalFile(tmp_path / "j")
    engine = Scripted(str.upper)
    for text in ("Un secret ici", "Rien du tout"):
        journal.put(engine, "es", text, text.upper())
    assert journal.forget(["secret"]) == 1
    journal.close()
    assert b"secret" not in (tmp_path / "j").read_bytes()
    with sqlite3.connect(tmp_path / "j") as file:
        assert file.execute("select count(*) from answers").fetchone() == (1,)


def test_what_nobody_foresaw_costs_its_own_segment() -> None:
    """A judge that breaks on one text: that one has no draft and the cause, the others theirs."""

    def judge(source: str, _: str) -> Finding | None:
        if "lune" in source:
            raise ZeroDivisionError
        return None

    engine = Scripted(str.title)
    ladder = Ladder("es", [Breaker(engine, JournalFile(None), now)], judge)
    wishes = [Wish("la lune", ()), Wish("le soleil", ())]
    broken, whole = ladder.draft_each(wishes)
    assert isinstance(broken, Undrafted)
    assert broken.reason is Reason.FAULT
    assert isinstance(broken.cause, ZeroDivisionError)
    assert whole == Drafted("Le Soleil", "scripted:fr-es")
