"""The comment lines in which people and programs leave their marks on a unit.

Unknown flags are erased by gettext and Poedit; a translator comment of up to 76 columns survives
every editor we know of. So draft and review live there, each bound by a digest to the very text
they speak of. A reviewer's name of more than 17 characters makes a longer line, which polib and
Babel wrap at a space: such a line is put together again. See docs/adr/0002-state-in-comments.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.catalogue.units.spoken import name_of, read_answer, read_decision, write_decision
from l10n.frozen import dataclass
from l10n.lazy import compiled
from l10n.model.unit import ChangeClass, Draft, Kept, Review, Skip, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from l10n.model.unit import Answer, Decision

ENGINE: Final = r"[A-Za-z0-9._:/+-]{1,26}"

CODE: Final = r"[a-z]+(?:-[a-z]+)*"
"""How a finding is named."""

_AT: Final = r"\d{4}-\d\d-\d\dT\d\d:\d\dZ"
_SHA: Final = r"sha=([0-9a-f]{12})"
_OURS: Final = "l10n-"
_DRAFT: Final = compiled(rf"l10n-mt: ({ENGINE}) ({_AT}) {_SHA}")
_REVIEW: Final = compiled(rf"l10n-review: (approved|rejected) (\S+) ({_AT}) {_SHA}")
_SKIP: Final = compiled(rf"l10n-skip: ({CODE})(?: {_SHA})?(?: (\S.*))?")
_KEPT: Final = compiled(rf"l10n-kept: (typography|spelling) ({_AT}) {_SHA} was=([0-9a-f]{{12}})")
_QUESTION: Final = compiled(r"\?\s+(\S.*)")


@dataclass(frozen=True, slots=True)
class Marks:
    """What the translator comments of one unit say, each line in its kind."""

    draft: Draft | None = None
    reviews: tuple[Review, ...] = ()
    decisions: tuple[Decision, ...] = ()
    questions: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    skips: tuple[Skip, ...] = ()
    remarks: tuple[str, ...] = ()
    kept: Kept | None = None


_NONE: Final = Marks()


def read_marks(lines: Sequence[str]) -> Marks:
    """Sort comment lines (without `# `) into marks.

    A line that looks like a mark but is damaged stays a remark: state falls back, never upward.
    """
    if not lines:
        return _NONE
    draft: Draft | None = None
    kept: Kept | None = None
    reviews: list[Review] = []
    decisions: list[Decision] = []
    questions: list[str] = []
    answers: list[Answer] = []
    skips: list[Skip] = []
    remarks: list[str] = []
    for line in _unwrap(lines):
        text = line.strip()
        if found := _DRAFT.fullmatch(text):
            draft = Draft(*found.groups())
        elif found := _KEPT.fullmatch(text):
            kept = Kept(ChangeClass(found[1]), *found.groups()[1:])
        elif review := _review(text):
            reviews.append(review)
        elif found := _SKIP.fullmatch(text):
            skips.append(Skip(found[1], (found[3] or "").strip(), found[2] or ""))
        elif decision := read_decision(text):
            decisions.append(decision)
        elif found := _QUESTION.fullmatch(text):
            questions.append(found[1])
        elif given := read_answer(text):
            answers.append(given)
        else:
            remarks.append(line)
    return Marks(
        draft=draft,
        kept=kept,
        reviews=tuple(reviews),
        decisions=tuple(decisions),
        questions=tuple(questions),
        answers=tuple(answers),
        skips=tuple(skips),
        remarks=tuple(remarks),
    )


def _unwrap(lines: Sequence[str]) -> list[str]:
    """Put marks together that some program wrapped."""
    whole: list[str] = []
    for line in lines:
        begun = whole[-1].strip() if whole else ""
        joined = f"{begun} {line.strip()}" if begun.startswith(_OURS) else ""
        if joined and any(mark.fullmatch(joined) for mark in (_DRAFT, _KEPT, _REVIEW)):
            whole[-1] = joined
        else:
            whole.append(line)
    return whole


def _review(text: str) -> Review | None:
    found = _REVIEW.fullmatch(text)
    who = name_of(found[2]) if found else None
    return Review(Verdict(found[1]), who, found[3], found[4]) if found and who else None


def write_marks(marks: Marks) -> tuple[str, ...]:
    """Say marks as comment lines, people's words first.

    Law: `read_marks(write_marks(m)) == m`.
    """
    return (
        *marks.remarks,
        *(f"? {question}" for question in marks.questions),
        *(f"answer {answer.who}: {answer.text}" for answer in marks.answers),
        *(write_decision(decision) for decision in marks.decisions),
        *(_skip_line(skip) for skip in marks.skips),
        *([_draft_line(marks.draft)] if marks.draft else []),
        *([_kept_line(marks.kept)] if marks.kept else []),
        *(_review_line(review) for review in marks.reviews),
    )


def _draft_line(draft: Draft) -> str:
    return f"l10n-mt: {draft.engine} {draft.at} sha={draft.digest}"


def _kept_line(kept: Kept) -> str:
    return f"l10n-kept: {kept.change} {kept.at} sha={kept.digest} was={kept.was}"


def _review_line(review: Review) -> str:
    return f"l10n-review: {review.verdict} {review.who} {review.at} sha={review.digest}"


def _skip_line(skip: Skip) -> str:
    bound = f"sha={skip.digest}" if skip.digest else ""
    return " ".join(part for part in ("l10n-skip:", skip.code, bound, skip.reason) if part)
