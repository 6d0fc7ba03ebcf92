"""How questions are put to engines: by entry, within limits, in halves, many at once."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from l10n.drafting.breaker import Breaker
from l10n.drafting.calls import call
from l10n.drafting.engine import Answer, Context, Limits, Sample, Scene, Shape
from l10n.drafting.ladder import Drafted, Ladder, Undrafted, Wish
from l10n.errors import TooMuchProblem
from l10n.language.text.protected import Protected
from l10n.model.finding import Finding, Severity
from l10n.store.clock import now
from l10n.store.records.journal import JournalFile
from tests.drafting.engines import Scripted


class Seeing(Scripted):
    """An engine that is asked by entry, and remembers what stood around its texts."""

    limits = Limits(400, texts=20, parallel=1, by_entry=True, heeds=True)

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.contexts: list[Context] = []

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Answer, and remember."""
        self.contexts.append(context)
        return super().translate(texts, context)


def _ladder(engine: Scripted, journal: JournalFile | None = None) -> Ladder:
    breakers = [Breaker(engine, journal or JournalFile(None), now)]
    return Ladder("es", breakers, lambda _, __: None)


def _wishes(*sizes: int) -> list[Wish]:
    return [
        Wish(f"Entrée {entry} texte {n}", scene=Scene(f"e{entry}"))
        for entry, size in enumerate(sizes)
        for n in range(size)
    ]


def test_a_call_by_entry_holds_one_entry() -> None:
    """All of its texts, in order, and none of another's."""
    engine = Seeing(str)
    got = _ladder(engine).draft_each(_wishes(3, 1, 4))
    assert all(isinstance(one, Drafted) for one in got)
    assert [len(texts) for texts in engine.calls] == [3, 1, 4]
    assert [context.scene.entry for context in engine.contexts] == ["e0", "e1", "e2"]
    assert engine.calls[2] == tuple(f"Entrée 2 texte {n}" for n in range(4))


def test_an_entry_with_more_texts_than_a_call_takes_is_asked_for_in_parts() -> None:
    """In order, no part larger than the limit."""
    engine = Seeing(str)
    _ladder(engine).draft_each(_wishes(45))
    assert [len(texts) for texts in engine.calls] == [20, 20, 5]
    assert [text for texts in engine.calls for text in texts] == [w.text for w in _wishes(45)]


@given(st.lists(st.text("aé€ ", min_size=1, max_size=30), min_size=1, max_size=30, unique=True))
def test_no_call_is_larger_than_its_limits(texts: list[str]) -> None:
    """Texts, code points and bytes of a call; one text alone may be more."""
    engine = Scripted(str)
    engine.limits = Limits(400, texts=7, call_characters=60, call_bytes=80)
    _ladder(engine).draft_each([Wish(f"{text}x") for text in texts])
    for asked in engine.calls:
        assert len(asked) == 1 or (
            len(asked) <= 7
            and sum(map(len, asked)) <= 60
            and sum(len(text.encode()) for text in asked) <= 80
        )


@given(st.integers(1, 40), st.integers(1, 9))
def test_what_is_too_much_at_once_is_asked_for_in_halves(count: int, most: int) -> None:
    """Each text gets its own answer; one that is too much by itself has none."""

    class Small(Scripted):
        def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
            if len(texts) > most or any("trop" in text for text in texts):
                raise TooMuchProblem("scripted", "exceeds text limit", "ask for less")
            return super().translate(texts, context)

    texts = [f"texte {n}{' trop' if n % 7 == 6 else ''}" for n in range(count)]
    said = call(Small(str.upper), texts, Context("es"))
    for text, answer in zip(texts, said, strict=True):
        if "trop" in text:
            assert isinstance(answer, TooMuchProblem)
        else:
            assert answer == text.upper()


def test_threads_never_mix_up_answers(tmp_path: Path) -> None:
    """Eight calls at a time, answers that overtake one another: each segment gets its own."""
    turn = threading.Semaphore(8)

    def answer(text: str) -> str:
        with turn:
            return f"{text} {hash(text)}"

    engine = Scripted(answer)
    engine.limits = Limits(400, texts=1, parallel=8)
    wishes = [Wish(f"Texte {n} ici") for n in range(400)]
    journal = JournalFile(tmp_path / "j")
    got = _ladder(engine, journal).draft_each(wishes)
    drafts = [one.text for one in got if isinstance(one, Drafted)]
    assert drafts == [f"{wish.text} {hash(wish.text)}" for wish in wishes]
    assert all(journal.get(engine, "es", wish.text) for wish in wishes)


def test_the_journal_knows_what_stood_around_a_text(tmp_path: Path) -> None:
    """The same text in another place is asked for; examples from elsewhere change nothing."""
    journal = JournalFile(tmp_path / "j")
    near = (Sample("Le port ferme.", "El puerto cierra."),)
    plain, beside = Scene("e"), Scene("e", before=near)
    asked: list[int] = []
    for scene in (plain, beside, plain, Scene("e", examples=near), beside):
        engine = Seeing(str)
        _ladder(engine, journal).draft(Wish("Il rouvre.", scene=scene))
        asked.append(len(engine.asked))
    assert asked == [1, 1, 0, 0, 0]


def test_an_engine_that_reads_findings_is_told_them_once() -> None:
    """What a check refused is asked for again with what was wrong; then the spans are open."""
    wrong = Finding("name-missing", Severity.ERROR, "the name is missing")
    engine = Seeing(str, (Shape.INDEX, Shape.OPEN))
    ladder = Ladder("es", [Breaker(engine, JournalFile(None), now)], lambda _, __: wrong)
    got = ladder.draft(Wish("Nick Luna dort.", (Protected(0, 9, "Nick Luna"),)))
    assert isinstance(got, Undrafted)
    assert engine.asked == ["[0] dort.", "[0] dort.", "Nick Luna dort."]
    told = [context.aside(text).findings for context, text in _asked(engine)]
    assert told == [(), ("the name is missing",), ()]


def _asked(engine: Seeing) -> list[tuple[Context, str]]:
    return list(zip(engine.contexts, engine.asked, strict=True))


def test_the_text_before_is_shown_in_the_same_marks() -> None:
    """The name that is marked in the new text is marked in the old one and in its target."""
    engine = Seeing(str, (Shape.INDEX,))
    wish = Wish(
        "Poutine part ce soir.",
        (Protected(0, 7, "Putin"),),
        previous=Sample("Poutine part.", "Putin parte."),
    )
    _ladder(engine).draft(wish)
    ((context, text),) = _asked(engine)
    assert context.aside(text).previous == Sample("[0] part.", "[0] parte.")
    assert context.aside(text).keeps == (Sample("[0]", "Putin"),)


def test_a_text_that_has_such_marks_itself_is_not_marked_so() -> None:
    """`[1]` of the text is no protected span: the next shape is taken."""
    engine = Scripted(str, (Shape.INDEX, Shape.BRACKETS))
    _ladder(engine).draft(Wish("Luna dort [1] ici.", (Protected(0, 4, "Luna"),)))
    assert engine.asked == ["⟦0⟧ dort [1] ici."]


@pytest.mark.parametrize("text", ["a < b & c > d Luna", "&amp; <b> Luna", "Luna &lt; &#39;"])
def test_a_text_in_xml_comes_back_as_it_was(text: str) -> None:
    """What XML would read is escaped, once, and resolved, once; the reading stands in the mark."""
    at = text.index("Luna")
    engine = Scripted(lambda sent: sent.replace(">L & M</x>", "/>"), (Shape.ELEMENT,))
    got = _ladder(engine).draft(Wish(text, (Protected(at, at + 4, "L & M"),)))
    assert got == Drafted(text.replace("Luna", "L & M"), "scripted:fr-es")
    assert '<x id="0">L &amp; M</x>' in engine.asked[0]
