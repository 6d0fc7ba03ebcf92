"""How many steps a pattern takes over a text, counted as the engine of `re` backtracks.

Times differ from run to run; steps do not. The engine's own short cuts (a literal that it looks for
first) are not made here, so what is linear here is linear there.
"""

from __future__ import annotations

import re
from re import _constants as c  # type: ignore[attr-defined]  # the only reader of patterns
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Then = Callable[[int], int]
    Node = Callable[[int, Then], int]

NOWHERE: Final = -1
_REPEATS: Final = {c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT}
_WORD: Final = re.compile(r"\w")
_CATEGORIES: Final = {
    c.CATEGORY_DIGIT: re.compile(r"\d"),
    c.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    c.CATEGORY_SPACE: re.compile(r"\s"),
    c.CATEGORY_NOT_SPACE: re.compile(r"\S"),
    c.CATEGORY_WORD: _WORD,
    c.CATEGORY_NOT_WORD: re.compile(r"\W"),
}


class TooManyStepsError(Exception):
    """A pattern takes more steps than were allowed."""


class Steps:
    """The steps of a pattern; of any text no more than so many are counted."""

    def __init__(self, pattern: re.Pattern[str], most: int) -> None:
        self._taken = 0
        self._text = ""
        self._most = most
        self._groups: dict[int, tuple[int, int]] = {}
        tree = _parser.parse(pattern.pattern, pattern.flags)
        self._match = self._row(tree, re.RegexFlag(tree.state.flags))

    def count(self, text: str, *, searched: bool) -> int:
        """Count the steps of a match at the start of a text, or of finding all that it has.

        Raises TooManyStepsError.
        """
        self._text, self._taken = text, 0
        at = 0
        while at <= len(self._text):
            self._groups.clear()
            end = self._match(at, lambda it: it)
            if not searched:
                break
            at = max(end, at + 1)
        return self._taken

    def _step(self) -> None:
        self._taken += 1
        if self._taken > self._most:
            raise TooManyStepsError

    def _row(self, tree: Sequence[tuple[Any, Any]], flags: re.RegexFlag) -> Node:
        nodes = [self._node(kind, what, flags) for kind, what in tree]

        def match(at: int, then: Then, number: int = 0) -> int:
            if number == len(nodes):
                return then(at)
            return nodes[number](at, lambda it: match(it, then, number + 1))

        return nodes[0] if len(nodes) == 1 else match

    def _node(self, kind: Any, what: Any, flags: re.RegexFlag) -> Node:  # noqa: ANN401 - nodes of many shapes
        if test := _test(kind, what, flags):
            return self._one(test)
        makers: dict[Any, Callable[[], Node]] = {
            **dict.fromkeys(_REPEATS, lambda: self._repeat(kind, what, flags)),
            c.SUBPATTERN: lambda: self._group(what[0], self._row(what[3], _within(what, flags))),
            c.BRANCH: lambda: self._branch(what[1], flags),
            c.ASSERT: lambda: self._look(True, *what, flags=flags),  # noqa: FBT003 - as below
            c.ASSERT_NOT: lambda: self._look(False, *what, flags=flags),  # noqa: FBT003 - as below
            c.ATOMIC_GROUP: lambda: self._atomic(self._row(what, flags)),
            c.AT: lambda: self._at(what, flags),
            c.GROUPREF: lambda: self._again(what),
            c.GROUPREF_EXISTS: lambda: self._if(
                what[0], [self._row(way or (), flags) for way in what[1:]]
            ),
        }
        return makers[kind]()

    def _one(self, test: Callable[[str], bool]) -> Node:
        def match(at: int, then: Then) -> int:
            self._step()
            return then(at + 1) if at < len(self._text) and test(self._text[at]) else NOWHERE

        return match

    def _repeat(self, kind: Any, what: Any, flags: re.RegexFlag) -> Node:  # noqa: ANN401 - as above
        least, most, body = what
        test = _test(body[0][0], body[0][1], flags) if len(body) == 1 else None
        if kind is c.POSSESSIVE_REPEAT:
            return self._atomic(self._repeat(c.MAX_REPEAT, what, flags))
        if test:
            return self._run(test, least, most, lazy=kind is c.MIN_REPEAT)
        return self._turns(self._row(body, flags), least, most, lazy=kind is c.MIN_REPEAT)

    def _run(self, test: Callable[[str], bool], least: int, most: int, *, lazy: bool) -> Node:
        """Repeat one character: all that there are, then one less at a time."""

        def match(at: int, then: Then) -> int:
            last = at
            while last < len(self._text) and last - at < most and test(self._text[last]):
                self._step()
                last += 1
            ends = range(at + least, last + 1)
            for end in ends if lazy else reversed(ends):
                self._step()
                if (found := then(end)) >= 0:
                    return found
            return NOWHERE

        return match

    def _turns(self, body: Node, least: int, most: int, *, lazy: bool) -> Node:
        def match(at: int, then: Then, turns: int = 0, before: int = NOWHERE) -> int:
            self._step()
            if turns >= least and (turns >= most or at == before):
                return then(at)
            if lazy and turns >= least and (found := then(at)) >= 0:
                return found
            found = body(at, lambda it: match(it, then, turns + 1, at))
            if found >= 0 or lazy or turns < least:
                return found
            return then(at)

        return match

    def _group(self, group: int | None, inner: Node) -> Node:
        def match(at: int, then: Then) -> int:
            def close(end: int) -> int:
                before = self._groups.get(group or 0)
                self._groups[group or 0] = at, end
                found = then(end)
                if found < 0 and before:
                    self._groups[group or 0] = before
                return found

            return inner(at, close)

        return match if group else inner

    def _branch(self, ways: Sequence[Sequence[tuple[Any, Any]]], flags: re.RegexFlag) -> Node:
        nodes = [self._row(way, flags) for way in ways]
        first = [_test(*way[0], flags) if len(way) else None for way in ways]
        fitting: dict[str, list[Node]] = {}

        def match(at: int, then: Then) -> int:
            self._step()
            sign = self._text[at : at + 1]
            if sign not in fitting:
                pairs = zip(nodes, first, strict=True)
                fitting[sign] = [
                    node for node, test in pairs if test is None or (sign and test(sign))
                ]
            for node in fitting[sign]:  # no generator: one would be deep in the stack of C
                if (found := node(at, then)) >= 0:
                    return found
            return NOWHERE

        return match

    def _look(self, wanted: bool, direction: int, inner: Any, *, flags: re.RegexFlag) -> Node:  # noqa: ANN401, FBT001 - as the parser has it
        behind = inner.getwidth()[0] if direction < 0 else 0
        look = self._row(inner, flags)

        def match(at: int, then: Then) -> int:
            found = look(at - behind, lambda it: it) if at >= behind else NOWHERE
            return then(at) if (found >= 0) is wanted else NOWHERE

        return match

    def _atomic(self, inner: Node) -> Node:
        def match(at: int, then: Then) -> int:
            end = inner(at, lambda it: it)
            return then(end) if end >= 0 else NOWHERE

        return match

    def _at(self, what: Any, flags: re.RegexFlag) -> Node:  # noqa: ANN401 - as above
        def is_word(at: int) -> bool:
            return at >= 0 and _WORD.match(self._text, at) is not None

        def holds(at: int) -> bool:
            text = self._text
            if what in {c.AT_BOUNDARY, c.AT_NON_BOUNDARY}:
                return (is_word(at - 1) is not is_word(at)) is (what is c.AT_BOUNDARY)
            if what in {c.AT_BEGINNING, c.AT_BEGINNING_STRING}:
                line = what is c.AT_BEGINNING and flags & re.MULTILINE and text[at - 1 : at] == "\n"
                return at == 0 or bool(line)
            line = what is c.AT_END and text[at : at + 1] == "\n"
            last = at == len(text) or (bool(line) and at == len(text) - 1)
            return last or (bool(line) and bool(flags & re.MULTILINE))

        def match(at: int, then: Then) -> int:
            self._step()
            return then(at) if holds(at) else NOWHERE

        return match

    def _again(self, group: int) -> Node:
        def match(at: int, then: Then) -> int:
            start, end = self._groups.get(group, (0, 0))
            said = self._text[start:end]
            self._taken += len(said)
            return then(at + len(said)) if self._text.startswith(said, at) else NOWHERE

        return match

    def _if(self, group: int, ways: Sequence[Node]) -> Node:
        def match(at: int, then: Then) -> int:
            return ways[group not in self._groups](at, then)

        return match


def _within(what: Any, flags: re.RegexFlag) -> re.RegexFlag:  # noqa: ANN401 - as above
    """Return the flags inside a group."""
    _, add, drop, _ = what
    return re.RegexFlag((flags | add) & ~drop)


def _test(kind: Any, what: Any, flags: re.RegexFlag) -> Callable[[str], bool] | None:  # noqa: ANN401 - as above
    """Return what takes one character; None for a node that takes none or several."""
    if kind is c.ANY:
        return lambda sign: sign != "\n" or bool(flags & re.DOTALL)
    if kind not in {c.LITERAL, c.NOT_LITERAL, c.IN}:
        return None
    members = what if kind is c.IN else [(c.LITERAL, what)]
    negated = kind is c.NOT_LITERAL or members[0][0] is c.NEGATE
    known: dict[str, bool] = {}

    def test(sign: str) -> bool:
        if sign not in known:
            cases = {sign, sign.lower(), sign.upper()} if flags & re.IGNORECASE else {sign}
            known[sign] = any(_holds(one, case) for one in members for case in cases) is not negated
        return known[sign]

    return test


def _holds(member: tuple[Any, Any], sign: str) -> bool:
    kind, what = member
    if kind is c.LITERAL:
        return len(sign) == 1 and ord(sign) == what
    if kind is c.RANGE:
        return len(sign) == 1 and what[0] <= ord(sign) <= what[1]
    return kind is c.CATEGORY and _CATEGORIES[what].match(sign) is not None
