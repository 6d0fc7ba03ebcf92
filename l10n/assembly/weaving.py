"""Weave a target into the inline markup of its source: none but the source's own comes through."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, repeat, takewhile
from typing import TYPE_CHECKING, Final

from l10n.catalogue.versions.template import text_of
from l10n.frozen import replace
from l10n.language.text.bidi import balanced_parts, has_controls
from l10n.language.text.coded import tokens
from l10n.model.article import CodeKind
from l10n.model.markup import Mark, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from l10n.model.article import Block, Code, Segment
    from l10n.model.edition import EditionBlock

_LINE: Final = "\n"
_BREAK: Final = Mark("br")
_SPOKEN: Final = frozenset({"alt", "title"})
"""Attributes that are units of their own."""


def target_stretches(segment: Segment, text: str) -> tuple[Stretch, ...]:
    """Give what a target says, its codes as the marks that they have in the source.

    A code that the source has not is nothing, and so is a mark that is never closed before its end.
    Controls of direction are balanced: none reaches into the sentence beside it.
    """
    if not segment.codes:
        return _balanced((Stretch(text, segment.around),))
    return _balanced(tuple(_coded(segment, text)))


def _balanced(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    if not any(has_controls(it.text) for it in stretches):
        return stretches
    *texts, rest = balanced_parts(it.text for it in stretches)
    said: list[Stretch] = []
    for it, text in zip(stretches, texts, strict=True):
        if it.alone and text != it.text:  # a line break: what ends with its line stands before it
            said.append(Stretch(text.removesuffix(it.text), it.inside))
        said.append(it if it.alone else replace(it, text=text))
    return (*said, Stretch(rest, said[-1].inside)) if rest else tuple(said)


def source_stretches(block: Block) -> tuple[Stretch, ...]:
    """Give what a block says in the source, with its markup."""
    said = [target_stretches(segment, text_of(segment.coded)) for segment in block.segments]
    gaps = chain([""], map(text_of, block.gaps), repeat(" "))
    return _joined((part, _gap(block, n, Stretch(next(gaps)))) for n, part in enumerate(said, -1))


def said_stretches(block: Block, texts: Sequence[str | None], joint: str) -> tuple[Stretch, ...]:
    """Give what the targets of a block say, in the source's markup; None is said in another.

    Between two stands the `joint` of their language, or a line break where the source has one.
    """
    return _joined(_said(block, texts, joint))


def _said(
    block: Block, texts: Sequence[str | None], joint: str
) -> Iterator[tuple[tuple[Stretch, ...], Stretch]]:
    breaks: Stretch | None = None
    between = Stretch(joint)
    for number, (segment, text) in enumerate(zip(block.segments, texts, strict=True), -1):
        gap = _gap(block, number, between)
        breaks = breaks or (gap if gap.alone else None)
        if text is not None:
            yield target_stretches(segment, text), breaks or gap
            breaks = None


def _gap(block: Block, number: int, said: Stretch) -> Stretch:
    """Give what stands in a gap of a block; a line end of a document is one for its readers."""
    is_break = block.pointer and 0 <= number < len(block.gaps) and _LINE in block.gaps[number]
    if not is_break:
        return said
    return Stretch(said.text if _LINE in said.text else _LINE, alone=_BREAK)


def _joined(parts: Iterable[tuple[tuple[Stretch, ...], Stretch]]) -> tuple[Stretch, ...]:
    """Put sentences together, each with the gap before it but the first.

    A gap between two that are inside the same marks is inside these too.
    """
    stretches: list[Stretch] = []
    for number, (part, gap) in enumerate(parts):
        if number and gap.text:
            inside = _common(stretches[-1].inside, part[0].inside) if stretches and part else ()
            stretches.append(replace(gap, inside=inside) if inside else gap)
        stretches += part
    return tuple(stretches)


def with_attributes(blocks: Sequence[EditionBlock]) -> tuple[EditionBlock, ...]:
    """Give marks in texts the attributes that readers see as the blocks beside them say those.

    What no block says is dropped: it would be the source's.
    """
    said = {
        " ".join(unit.source for unit in block.units): block.text
        for block in blocks
        if "/@" in block.pointer
    }
    return tuple(_with(block, said) for block in blocks)


def _with(block: EditionBlock, said: Mapping[str, str]) -> EditionBlock:
    marked = [it for it in block.stretches if it.inside or it.alone]
    every = (mark for it in marked for mark in (*it.inside, it.alone) if mark)
    if not any(mark.get(name) for mark in every for name in _SPOKEN):
        return block
    spoken = [
        replace(
            it,
            inside=tuple(_spoken(mark, said) for mark in it.inside),
            alone=_spoken(it.alone, said) if it.alone else None,
        )
        for it in block.stretches
    ]
    return replace(block, stretches=tuple(spoken))


def _spoken(mark: Mark, said: Mapping[str, str]) -> Mark:
    kept = (
        (name, said.get(" ".join(it.split()), "") if name in _SPOKEN else it)
        for name, it in mark.attributes
    )
    return replace(mark, attributes=tuple(pair for pair in kept if pair[1]))


def _common(before: Sequence[Mark], after: Sequence[Mark]) -> tuple[Mark, ...]:
    same = takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False))
    return tuple(mark for mark, _ in same)


def _coded(segment: Segment, text: str) -> Iterator[Stretch]:
    known = _known(segment)
    used: Counter[str] = Counter()
    opened: list[tuple[str, Mark]] = []
    for token in tokens(text):
        inside = (*segment.around, *[mark for _, mark in opened]) if opened else segment.around
        if token.kind is None:
            yield Stretch(token.name, inside)
        elif token.kind is CodeKind.CLOSE:
            _close(opened, token.name)
        elif codes := known.get(token.name):
            code = codes[min(used[token.name], len(codes) - 1)]
            used[token.name] += 1
            if code.kind is CodeKind.STANDALONE:
                yield _alone(code, inside)
            elif code.mark is not None:
                opened.append((token.name, code.mark))


def _known(segment: Segment) -> dict[str, list[Code]]:
    """Return what the codes of a source stand for; bare ones of one name each in turn."""
    found: defaultdict[str, list[Code]] = defaultdict(list)
    for code in segment.codes:
        if code.kind is not CodeKind.CLOSE:
            found[code.id].append(code)
    return found


def _alone(code: Code, inside: tuple[Mark, ...]) -> Stretch:
    """Give a code that stands alone; what it protects is text inside it."""
    if code.text.strip() and code.mark is not None:
        return Stretch(code.text, (*inside, code.mark))
    return Stretch(code.text, inside, code.mark)


def _close(opened: list[tuple[str, Mark]], name: str) -> None:
    """Close the last mark of this name, and what was opened inside it."""
    names = [one for one, _ in opened]
    if name in names:
        del opened[len(names) - 1 - names[::-1].index(name) :]
