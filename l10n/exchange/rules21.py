"""Rules of XLIFF 2 that a return is held to: ids, references, languages and states.

The source is the specification (XLIFF 2.1, OASIS), sections 4.2 and 4.3. What only concerns how a
program may change a code (copy, delete, reorder) is not looked at: whether the codes of a unit are
those that were sent is asked of every unit.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from l10n.exchange.xml import LANG, NMTOKEN, XML, child, children, fits, line_of, local, space_of
from l10n.lazy import compiled
from l10n.model.exchange import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_XML_ID: Final = f"{XML}id"
_FRAGMENT: Final = compiled(
    r"#/?(?:f=[^/=\s]+(?:/|\Z))?(?:g=[^/=\s]+(?:/|\Z))?(?:u=[^/=\s]+(?:/|\Z))?"
    r"(?:(?:[ndt]|[A-Za-z_][\w.-]+)=[^/=\s]+|[^/=\s]+)?"
)
_TAG: Final = compiled(r"(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[xi](?:-[A-Za-z0-9]{1,8})+)")
_HEX: Final = compiled(r"[0-9A-Fa-f]{4,6}")
_UNICODE: Final = 0x110000
_PREFIXED: Final = compiled(r"[^\s:]+:\S+")
_STATES: Final = frozenset(("initial", "translated", "reviewed", "final"))
_INLINE: Final = frozenset(("pc", "sc", "ec", "ph", "mrk", "sm"))
_CODES: Final = frozenset(("pc", "sc", "ec", "ph"))
_ANNOTATIONS: Final = frozenset(("generic", "comment", "term"))
_TYPES: Final = frozenset(("fmt", "ui", "quote", "link", "image", "other"))
_SUBTYPES: Final = frozenset(("lb", "pb", "b", "i", "u", "var"))
_CHILDREN: Final = {
    "xliff": ("file",),
    "file": ("group", "unit"),
    "unit": ("segment",),
    "segment": ("source",),
    "ignorable": ("source",),
    "notes": ("note",),
    "originalData": ("data",),
}
"""What an element has to hold at least one of."""

_NEEDS_ID: Final = frozenset(("file", "group", "unit", "data", "pc", "sc", "ph", "mrk", "sm"))


def problems_of(root: etree._Element) -> Iterator[Problem]:
    """Report what breaks the rules in a document, in no order; a valid one gives nothing."""
    yield from _languages(root)
    for file in children(root, "file"):
        units = {unit.get("id", "") for unit in _below(file, "unit")}
        for unit in _below(file, "unit"):
            yield from _unit(unit, units)
        yield from _unique(_below(file, "unit"), "unit")
        yield from _unique(_below(file, "group"), "group")
    yield from _unique(children(root, "file"), "file")
    for element in _core(root):
        yield from _element(element)


def _core(element: etree._Element) -> Iterator[etree._Element]:
    """Walk an element and what is below it, but nothing inside extensions and modules."""
    yield element
    for one in element:
        if space_of(one) == space_of(element):
            yield from _core(one)


def _below(element: etree._Element, *names: str) -> list[etree._Element]:
    return [one for one in _core(element) if local(one) in names]


def _unit_of(element: etree._Element) -> str:
    home = [element, *element.iterancestors()]
    return next((str(one.get("id", "")) for one in home if local(one) == "unit"), "")


def _problem(element: etree._Element, what: str) -> Problem:
    return Problem(line_of(element), _unit_of(element), what)


def _unique(elements: Iterable[etree._Element], what: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for element in elements:
        said = element.get("id")
        if said is not None and said in seen:
            yield _problem(element, f"two of one id, {what} {said!r}")
        seen.add(said or "")


def _languages(root: etree._Element) -> Iterator[Problem]:
    said = {"source": root.get("srcLang", ""), "target": root.get("trgLang", "")}
    for name, tag in zip(("srcLang", "trgLang"), said.values(), strict=True):
        if (tag or name == "srcLang") and not _TAG.fullmatch(tag):
            yield _problem(root, f"{name} {tag!r} is no language")
    for element in _below(root, "source", "target"):
        own, meant = _spoken(element), said[local(element)]
        if own is not None and own.lower() != meant.lower():
            yield _problem(element, f"a {local(element)} in {own!r}, where the file says {meant!r}")
        if local(element) == "target" and not meant:
            yield _problem(element, "a target, and the file has no trgLang")


def _spoken(element: etree._Element) -> str | None:
    """Return the language that an element has, or what it is in."""
    home = (element, *element.iterancestors())
    return next((str(tag) for one in home if (tag := one.get(LANG)) is not None), None)


def _element(element: etree._Element) -> Iterator[Problem]:
    name, said = local(element), element.get("id")
    if name in _NEEDS_ID and said is None:
        yield _problem(element, f"<{name}> without an id")
    if said is not None and not NMTOKEN.fullmatch(said):
        yield _problem(element, f"{said!r} is no id")
    wanted = _CHILDREN.get(name, ())
    held = children(element, *wanted)
    if wanted and not held:
        yield _problem(element, f"<{name}> without <{wanted[0]}>")
    if name in {"segment", "ignorable"} and len(held) > 1:
        yield _problem(element, f"<{name}> with two sources")
    if name == "notes":
        yield from _unique(children(element, "note"), "note")
    if name in {"file", "group", "unit"}:
        yield from _unique_in_extensions(element)
    yield from _words(element)


def _unique_in_extensions(element: etree._Element) -> Iterator[Problem]:
    foreign = [one for one in element if space_of(one) not in {"", space_of(element)}]
    seen: set[tuple[str, str]] = set()
    below = (one for extension in foreign for one in extension.iter())
    for one in (one for one in below if space_of(one) != space_of(element)):
        said = one.get("id") or one.get(_XML_ID)
        key = (space_of(one), said or "")
        if said is not None and key in seen:
            yield _problem(one, f"two of one id in an extension, {said!r}")
        seen.add(key)


def _words(element: etree._Element) -> Iterator[Problem]:
    state, detail = element.get("state"), element.get("subState")
    if state is not None and state not in _STATES:
        yield _problem(element, f"{state!r} is no state")
    if detail is not None and (state is None or not _PREFIXED.fullmatch(detail)):
        yield _problem(element, f"subState {detail!r} without a state, or without a prefix")
    reference = element.get("ref", "")
    if reference.startswith("#") and not _FRAGMENT.fullmatch(reference):
        yield _problem(element, f"{reference!r} is no reference")
    held = bool(len(element) or element.text)
    if local(element) == "skeleton" and held is bool(element.get("href")):
        yield _problem(element, "a skeleton that is nowhere, or in two places")
    if local(element) == "cp" and not _is_unprintable(element.get("hex", "")):
        yield _problem(element, f"{element.get('hex', '')!r} is no character that XML cannot hold")
    if local(element) in _CODES:
        yield from _kinds(element)
    elif local(element) in {"mrk", "sm"}:
        said = element.get("type", "generic")
        if said not in _ANNOTATIONS and not _PREFIXED.fullmatch(said):
            yield _problem(element, f"{said!r} is no type of an annotation")


def _is_unprintable(written_as: str) -> bool:
    if not _HEX.fullmatch(written_as):
        return False
    value = int(written_as, 16)
    return value < _UNICODE and not fits(chr(value)) and chr(value) != "\r"


def _kinds(element: etree._Element) -> Iterator[Problem]:
    said, detail = element.get("type"), element.get("subType")
    if said is not None and said not in _TYPES:
        yield _problem(element, f"{said!r} is no type of a code")
    if detail is None:
        return
    prefix, _, rest = detail.partition(":")
    meant = {"var": "ui"}.get(rest, "fmt")
    if said is None or not prefix or not rest:
        yield _problem(element, f"subType {detail!r} without a type, or without a prefix")
    elif prefix == "xlf" and (rest not in _SUBTYPES or said != meant):
        yield _problem(element, f"subType {detail!r} does not belong to the type {said!r}")


def _unit(unit: etree._Element, units: set[str]) -> Iterator[Problem]:
    segments = children(unit, "segment", "ignorable")
    yield from _ids(unit, segments)
    yield from _order(segments)
    for side in ("source", "target"):
        texts = [held for s in segments if (held := child(s, side)) is not None]
        inline = [one for text in texts for one in text.iter() if local(one) in _INLINE | {"em"}]
        yield from _ends(inline, "sc", "ec")
        yield from _ends(inline, "sm", "em")
    yield from _references(unit, units)


def _ids(unit: etree._Element, segments: list[etree._Element]) -> Iterator[Problem]:
    """Find ids that stand twice in a unit; a source and its target share those of their codes."""
    seen: Counter[str] = Counter(s.get("id", "") for s in segments if s.get("id"))
    homes: dict[str, etree._Element] = {}
    for segment in segments:
        source, target = (_coded(child(segment, side)) for side in ("source", "target"))
        for ids in (source, {i: e for i, e in target.items() if i not in source}):
            seen.update(ids.keys())
            homes |= ids
        for side in ("source", "target"):
            twice = Counter(_each(child(segment, side)))
            seen.update({i: n - 1 for i, n in twice.items()})
    for said, times in seen.items():
        if times > 1:
            yield _problem(homes.get(said, unit), f"two of one id, {said!r}")
    data = child(unit, "originalData")
    yield from _unique([] if data is None else children(data, "data"), "data")


def _each(text: etree._Element | None) -> list[str]:
    inline = [] if text is None else [one for one in text.iter() if local(one) in _INLINE]
    return [str(one.get("id")) for one in inline if one.get("id")]


def _coded(text: etree._Element | None) -> dict[str, etree._Element]:
    inline = [] if text is None else [one for one in text.iter() if local(one) in _INLINE]
    return {str(one.get("id")): one for one in inline if one.get("id")}


def _order(segments: list[etree._Element]) -> Iterator[Problem]:
    targets = [child(segment, "target") for segment in segments]
    said = [
        int(order) if target is not None and (order := target.get("order", "")).isdecimal() else n
        for n, target in enumerate(targets, 1)
    ]
    given = any(target is not None and target.get("order") for target in targets)
    if given and sorted(said) != list(range(1, len(segments) + 1)):
        yield _problem(segments[0], "the order of its targets is not whole")


def _ends(inline: list[etree._Element], start: str, end: str) -> Iterator[Problem]:
    """Find what is not closed after it, and does not say that its other end is elsewhere."""
    waiting: set[str] = set()
    for one in inline:
        name, isolated = local(one), one.get("isolated") == "yes"
        reference, said = one.get("startRef"), one.get("id")
        if name == start and not isolated:
            waiting.add(said or "")
        elif name == end and start == "sc" and isolated == (reference is not None):
            yield _problem(one, "an end code names its start, or is isolated and has an id")
        elif name == end and not isolated:
            if reference not in waiting:
                yield _problem(one, f"<{end}> ends {reference!r}, which is not open")
            waiting.discard(reference or "")
    if waiting:
        names = ", ".join(sorted(waiting))
        yield _problem(inline[0], f"<{start}> is never ended, nor isolated: {names}")


def _references(unit: etree._Element, units: set[str]) -> Iterator[Problem]:
    original = child(unit, "originalData")
    data = set() if original is None else {d.get("id") for d in children(original, "data")}
    inline = _below(unit, *_INLINE)
    codes = {one.get("id") for one in inline if _is_free(one)}
    for one in inline:
        for name in ("dataRef", "dataRefStart", "dataRefEnd"):
            said = one.get(name)
            if said is not None and said not in data:
                yield _problem(one, f"{name} {said!r} is no data of the unit")
        copied = one.get("copyOf")
        if copied is not None and (copied not in codes or one.get("dataRef") is not None):
            yield _problem(one, f"copyOf {copied!r} is no code of the unit")
        for name in ("subFlows", "subFlowsStart", "subFlowsEnd"):
            yield from (
                _problem(one, f"{name} names no unit: {said!r}")
                for said in one.get(name, "").split()
                if said not in units
            )
        if one.get("type") == "comment" and local(one) in {"mrk", "sm"}:
            yield from _comment(one, unit)


def _is_free(one: etree._Element) -> bool:
    """Tell whether a code may be copied."""
    return local(one) in _CODES and one.get("canCopy") != "no"


def _comment(one: etree._Element, unit: etree._Element) -> Iterator[Problem]:
    held = child(unit, "notes")
    notes = set() if held is None else {f"#n={n.get('id')}" for n in children(held, "note")}
    reference, value = one.get("ref"), one.get("value")
    if (reference is None) == (value is None):
        yield _problem(one, "a comment has either a text or a note")
    elif reference is not None and reference not in notes and not _elsewhere(reference, unit):
        yield _problem(one, f"{reference!r} is no note of the unit")


def _elsewhere(reference: str, unit: etree._Element) -> bool:
    """Tell whether a reference names its own unit in full."""
    return reference.startswith("#f=") and f"/u={unit.get('id')}/n=" in reference
