"""glossary.csv: how names and terms are written in each language.

`kind,source,en,es,...,note`; forms separated by `|`, the preferred one first; a form behind `!` is
forbidden; a cell that ends in `?` is a proposal.
"""

from __future__ import annotations

import io
from collections import Counter
from functools import lru_cache
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Final

from l10n.errors import GlossaryProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.language.text.folding import unaccented
from l10n.language.text.tags import normalise
from l10n.language.text.typography import fold
from l10n.language.text.unseen import seen
from l10n.lazy import compiled, module
from l10n.model.term import Term, TermForms, TermKind

if TYPE_CHECKING:
    import csv
    from collections.abc import Iterable, Iterator, Mapping, Sequence
else:  # loaded where it is used
    csv = module("csv")

_FIXED: Final = ("kind", "source", "note")
_EMPTY: Final = "kind,source,note\n"


_PLACES: Final = compiled(r"(?<!\w)(?:\w+|\W)")
"""Where a form may begin: a word, or what is none, behind what is none."""

_WORD: Final = compiled(r"\w")
_PIECES: Final = compiled(r"\n|\d+|[a-zß-öø-ÿ]+|[^\W\d_a-zß-öø-ÿ]+")
"""Runs that no reader of names cuts any further, cases and digits apart; and the ends of lines."""

_LIKE: Final = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "ς": "σ"})
_GRAM: Final = 3
"""Letters by which most pieces that a text does not hold are told from it."""

_KINDS: Final = frozenset(TermKind)
ALL: Final = _KINDS
NAMES: Final = ALL - {TermKind.TERM}
"""Kinds of terms that are names."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A term in a text, in one of its French forms; the span is code points from 0."""

    term: Term
    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """The terms of a project. Each reading of the file is a value of its own.

    `digest` is that of the file, empty where there is none.
    """

    terms: tuple[Term, ...] = ()
    digest: str = ""

    def mentions(self, source: str, kinds: frozenset[TermKind] = ALL) -> Iterator[Mention]:
        """Find the first mention of each term in a French text, in text order."""
        seen: set[int] = set()
        for mention in self.occurrences(source, kinds):
            if mention.term.line not in seen:
                seen.add(mention.term.line)
                yield mention

    def occurrences(self, source: str, kinds: frozenset[TermKind] = ALL) -> Iterator[Mention]:
        """Find every mention of every term in a French text, in text order.

        A longer form hides those inside it; typography does not matter.
        """
        forms, lengths = _index(self)
        folded, end = fold(source), 0
        for place in _PLACES.finditer(folded) if forms else ():
            start = place.start()
            for length in lengths.get(place[0], ()) if start >= end else ():
                piece = folded[start : start + length]
                found = _of_kind(forms.get(piece, ()), kinds)
                if found and not _WORD.match(folded, start + len(piece)):
                    end = start + len(piece)
                    yield Mention(*found, start, end)
                    break

    def about(self, text: str) -> tuple[Term, ...]:
        """Return the terms that a text may speak of: all that it does, and few others.

        A form that a reader finds has all its letters in the text, whatever their case and accents.
        """
        if not self.terms:
            return ()
        rare, always = _pieces(self)
        seen_text = seen(text).text
        said = _plain(text) if seen_text == text else f"{_plain(text)}\n{_plain(seen_text)}"
        grams = {said[at : at + _GRAM] for at in range(len(said))}
        found = [
            places
            for piece, places in rare.items()
            if (len(piece) < _GRAM or piece[:_GRAM] in grams) and piece in said
        ]
        chosen = sorted({*always, *chain.from_iterable(found)})
        return tuple(self.terms[place] for place in chosen)


NO_TERMS: Final = Glossary()

FORBIDDEN: Final = "!"
"""Before a form that is never to be written."""


def read_glossary(text: str, where: str = "glossary.csv") -> Glossary:
    """Read a glossary from its text.

    Raises GlossaryProblem with the line (from 1) of what is no glossary: unknown column or kind,
    a row of another width, a term without a source, a source that stands twice.
    """
    rows = _rows(text.removeprefix("\ufeff"), where)
    try:
        _, names = next(rows)
    except StopIteration:
        raise GlossaryProblem(where, "the file is empty", "begin with kind,source,en,...") from None
    languages = _languages(names, where)
    terms: list[Term] = []
    seen: dict[str, int] = {}
    for line, row in rows:
        term = _term(row, names, languages, (where, line))
        for source in term.sources:
            if source in seen:
                what = f"{source!r} stands at line {seen[source]} already"
                raise GlossaryProblem(where, what, "keep one row", line=line)
            seen[source] = line
        terms.append(term)
    return Glossary(tuple(terms), sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def _rows(text: str, where: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text), strict=True)
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise GlossaryProblem(where, str(error), "mend the quotes", line=line) from error
        if any(cell.strip() for cell in row):
            yield line, row
        line = reader.line_num + 1


def _languages(names: Sequence[str], where: str) -> Mapping[str, str]:
    missing = [name for name in ("kind", "source") if name not in names]
    if missing:
        what = f"no column {missing[0]!r}"
        raise GlossaryProblem(where, what, "begin with kind,source,en,...", line=1)
    languages: dict[str, str] = {}
    for name in names:
        if name not in _FIXED:
            try:
                languages[name] = normalise(name, where)
            except UsageProblem as problem:
                raise GlossaryProblem(where, problem.what, "name it en, es, ...", line=1) from None
    return languages


def _term(
    row: Sequence[str], names: Sequence[str], languages: Mapping[str, str], at: tuple[str, int]
) -> Term:
    where, line = at
    if len(row) != len(names):
        what = f"{len(row)} cells where the header has {len(names)}"
        raise GlossaryProblem(where, what, "quote cells that hold a comma", line=line)
    cells = dict(zip(names, (cell.strip() for cell in row), strict=True))
    if cells["kind"] not in _KINDS:
        what = f"unknown kind {cells['kind']!r}"
        raise GlossaryProblem(where, what, f"use {', '.join(TermKind)}", line=line)
    sources = _split(cells["source"])
    if not sources:
        raise GlossaryProblem(where, "a term without a source", "fill it in", line=line)
    targets = ((tag, _forms(cells[name])) for name, tag in languages.items())
    filled = tuple((tag, forms) for tag, forms in targets if forms.all or forms.forbidden)
    return Term(TermKind(cells["kind"]), sources, filled, cells.get("note", ""), line)


def _forms(cell: str) -> TermForms:
    forms = _split(cell.removesuffix("?"))
    accepted = tuple(form for form in forms if not form.startswith(FORBIDDEN))
    refused = tuple(form[1:].strip() for form in forms if form.startswith(FORBIDDEN))
    return TermForms(accepted, proposed=cell.endswith("?"), forbidden=tuple(filter(None, refused)))


def _split(cell: str) -> tuple[str, ...]:
    if "|" not in cell:
        form = cell.strip()
        return (form,) if form else ()
    return tuple(form.strip() for form in cell.split("|") if form.strip())


_Forms = tuple[tuple[Term, str], ...]
"""The terms that a folded form is of, the last of the file first, each with its own spelling."""


def _of_kind(forms: _Forms, kinds: frozenset[TermKind]) -> tuple[Term, str] | None:
    return next((form for form in forms if form[0].kind in kinds), None)


@lru_cache(maxsize=4)
def _index(glossary: Glossary) -> tuple[dict[str, _Forms], dict[str, tuple[int, ...]]]:
    """Index folded forms, and by the word that they begin with how long they are, longest first."""
    forms: dict[str, _Forms] = {}
    lengths: dict[str, set[int]] = {}
    for term in glossary.terms:
        for form in term.sources:
            folded = fold(form)
            forms[folded] = ((term, form), *forms.get(folded, ()))
            if first := _PLACES.match(folded):
                lengths.setdefault(first[0], set()).add(len(folded))
    return forms, {word: tuple(sorted(known, reverse=True)) for word, known in lengths.items()}


@lru_cache(maxsize=4)
def _pieces(glossary: Glossary) -> tuple[dict[str, list[int]], list[int]]:
    """Give the places of terms by the piece of each form that fewest forms have.

    And those of terms with a form that has no piece.
    """
    forms = [(place, form) for place, term in enumerate(glossary.terms) for form in term.sources]
    lines = "\n".join(form.replace("\n", " ") for _, form in forms)
    cut = _plain("\x1f".join(_PIECES.findall(fold(lines)))).split("\x1f")
    often = Counter(cut)
    rare: dict[str, list[int]] = {}
    always: list[int] = []
    pieces = iter([*cut, "\n"])
    for place, _ in forms:
        own = iter(lambda: next(pieces), "\n")
        best = min(own, key=lambda piece: (often[piece], -len(piece)), default="")
        (rare.setdefault(best, []) if best else always).append(place)
    return rare, always


def _plain(text: str) -> str:
    """Write a text as names are compared: no case, no accents, no ligatures."""
    return unaccented(fold(text).lower().translate(_LIKE))


def write_proposals(
    text: str,
    rows: Iterable[Mapping[str, str]],
    cells: Mapping[int, Mapping[str, str]],
    languages: Iterable[str],
) -> str:
    """Add rows at the end of a glossary, and cells to rows that have none in a column.

    `rows` and `cells` map column names to cells, `cells` by the line (from 1) of their row. A
    column for each of `languages` is added where there is none. What a person wrote stays; a row
    that gets nothing stays byte for byte, unless a column was added.
    """
    body = text.removeprefix("\ufeff") or _EMPTY
    newline = "\r\n" if "\r\n" in body else "\n"
    (_, names), *known = _rows(body, "glossary.csv")
    columns = _with_columns(names, languages)
    raw = _raw_rows(body, [line for line, _ in known])
    header = next(raw)
    out = [header if columns == names else _csv(columns, newline)]
    for line, row in known:
        values = dict(zip(names, row, strict=False))
        given = {k: v for k, v in cells.get(line, {}).items() if not values.get(k, "").strip()}
        kept = next(raw)
        changed = given or columns != names
        full = values | given
        out.append(_csv([full.get(n, "") for n in columns], newline) if changed else kept)
    if not out[-1].endswith("\n"):
        out[-1] += newline
    return "".join([*out, *(_csv([row.get(n, "") for n in columns], newline) for row in rows)])


def _raw_rows(body: str, starts: Sequence[int]) -> Iterator[str]:
    """Cut a file into its rows as they stand: the header first, then one for each start line."""
    lines = body.splitlines(keepends=True)
    ends = [start - 1 for start in starts] + [len(lines)]
    at = 0
    for end in ends:
        yield "".join(lines[at:end])
        at = end


def _with_columns(names: Sequence[str], languages: Iterable[str]) -> list[str]:
    missing = [tag for tag in languages if tag not in names]
    at = names.index("note") if "note" in names else len(names)
    return [*names[:at], *missing, *names[at:]]


def _csv(cells: Sequence[str], newline: str) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator=newline).writerow(cells)
    return line.getvalue()
