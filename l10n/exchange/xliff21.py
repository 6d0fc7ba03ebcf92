"""XLIFF 2.1, and what is read of 2.0 and 2.2: the state stands on the segment."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lxml import etree

from l10n.exchange.inline import fill, is_coded, mark, name_of, parts, text_parts
from l10n.exchange.notes import OURS, our_notes, package_note, package_of
from l10n.exchange.rules21 import problems_of
from l10n.exchange.xml import (
    NMTOKEN,
    SPACE,
    child,
    children,
    default_space,
    line_of,
    local,
    space_of,
    written,
)
from l10n.model.article import CodeKind
from l10n.model.exchange import Back, Returned, Said
from l10n.model.unit import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from l10n.exchange.inline import InlineCode
    from l10n.model.exchange import Package, Sent

NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:2.0"
NAMESPACES: Final = frozenset((NAMESPACE, "urn:oasis:names:tc:xliff:document:2.2"))
"""Those of 2.0, 2.1 and 2.2: the second is that of 2.2 alone."""

_Q: Final = f"{{{NAMESPACE}}}"
_TEXTS: Final = ("source", "target", "note", "data")

# No unit goes out as "reviewed": tools take that for approved.
_STATES: Final = MappingProxyType(
    {
        State.DRAFT: ("translated", "l10n:draft"),
        State.NEEDS_WORK: ("initial", "l10n:needs-work"),
        State.OUTDATED: ("initial", "l10n:outdated"),
        State.REJECTED: ("initial", "l10n:rejected"),
        State.TRANSLATED: ("translated", ""),
        State.REVIEWED: ("final", ""),
    }
)
_SAID: Final = MappingProxyType(
    {"initial": Said.OPEN, "translated": Said.DONE, "reviewed": Said.DONE, "final": Said.FINAL}
)


class _Codes:
    """`<pc>` for what opens and closes, `<ph/>` for what stands alone; their marks as data."""

    def __init__(self, data: dict[str, str]) -> None:
        self._data = data

    def begin(self, parent: etree._Element, code: InlineCode) -> etree._Element:
        ends = mark(CodeKind.OPEN, code.name), mark(CodeKind.CLOSE, code.name)
        references = {
            "dataRefStart": self._data[ends[0]],
            "dataRefEnd": self._data[ends[1]],
        }
        return etree.SubElement(parent, f"{_Q}pc", {"id": code.id, **references})

    def end(self, parent: etree._Element, code: InlineCode) -> None:
        """Do nothing: the element around it ends by itself."""

    def add(self, parent: etree._Element, code: InlineCode) -> None:
        kinds = {CodeKind.OPEN: "sc", CodeKind.CLOSE: "ec", CodeKind.STANDALONE: "ph"}
        attributes = {"id": code.id, "dataRef": self._data[code.mark]}
        alone = {"isolated": "yes"} if code.kind is not CodeKind.STANDALONE else {}
        etree.SubElement(parent, f"{_Q}{kinds[code.kind]}", attributes | alone)


def write_xliff21(package: Package) -> bytes:
    """Write a package as one XLIFF 2.1 file."""
    languages = {"srcLang": package.source_language, "trgLang": package.language}
    root = etree.Element(
        f"{_Q}xliff", {"version": "2.1", **languages}, nsmap=default_space(NAMESPACE)
    )
    file = etree.SubElement(root, f"{_Q}file", {"id": "f1", "original": package.original})
    notes = etree.SubElement(file, f"{_Q}notes")
    _note(notes, package_note(package.id))
    _note(notes, package.article, "article")
    for n, unit in enumerate(package.units, 1):
        _add(file, unit, n)
    return written(root, _TEXTS)


def _note(notes: etree._Element, text: str, category: str = OURS) -> None:
    etree.SubElement(notes, f"{_Q}note", {"category": category}).text = text


def _add(file: etree._Element, unit: Sent, number: int) -> None:
    identity = unit.id if NMTOKEN.fullmatch(unit.id) else f"u{number}"
    attributes = {"id": identity, "name": f"{unit.id}@{unit.digest}", "canResegment": "no"}
    element = etree.SubElement(file, f"{_Q}unit", attributes)
    notes = etree.SubElement(element, f"{_Q}notes")
    for text in our_notes(unit):
        _note(notes, text)
    dialect = _Codes(_original(element, unit)) if unit.coded else None
    state, detail = _STATES.get(unit.state, ("initial", ""))
    said = {"state": state, **({"subState": detail} if detail else {})}
    segment = etree.SubElement(element, f"{_Q}segment", {"id": "s1", **said})
    for name, text in (("source", unit.source), ("target", unit.target)):
        if text:
            inner = etree.SubElement(segment, f"{_Q}{name}", {SPACE: "preserve"})
            fill(inner, text, dialect)


def _original(element: etree._Element, unit: Sent) -> dict[str, str]:
    """Add the marks of a unit's codes as data; return the ids of these."""
    marks: dict[str, str] = {}
    for text in (unit.source, unit.target):
        for part in parts(text):
            if not isinstance(part, str):
                marks.setdefault(part.mark, f"d{len(marks) + 1}")
    data = etree.SubElement(element, f"{_Q}originalData")
    for said, number in marks.items():
        etree.SubElement(data, f"{_Q}data", {"id": number, SPACE: "preserve"}).text = said
    return marks


def read_xliff21(root: etree._Element) -> Returned:
    """Read what came back, any valid file; what breaks a rule of the format is a problem."""
    files = children(root, "file")
    space = space_of(root)
    notes = [note for file in files for note in _notes(file)]
    return Returned(
        package=next((name for note in notes if (name := package_of(note.text or ""))), ""),
        article=next((n.text or "" for n in notes if n.get("category") == "article"), ""),
        source_language=root.get("srcLang", ""),
        language=root.get("trgLang", ""),
        units=tuple(_back(u) for file in files for u in file.iter(f"{{{space}}}unit")),
        problems=tuple(problems_of(root)),
    )


def _notes(element: etree._Element) -> list[etree._Element]:
    held = child(element, "notes")
    return [] if held is None else children(held, "note")


def _back(unit: etree._Element) -> Back:
    segments = children(unit, "segment", "ignorable")
    source = "".join(_texts(segments, "source"))
    coded = is_coded(source)
    states = {_SAID.get(s.get("state", ""), Said.DONE) for s in segments if local(s) == "segment"}
    worst = next((said for said in (Said.OPEN, Said.DONE) if said in states), Said.FINAL)
    said = worst if states else Said.OPEN
    remarks = [n for n in _notes(unit) if n.get("category") != OURS]
    return Back(
        id=unit.get("id", ""),
        name=unit.get("name", ""),
        source=source if coded else "".join(_texts(segments, "source", coded=False)),
        target=_target(segments, coded=coded),
        said=said,
        line=line_of(unit),
        remarks=tuple(" ".join((n.text or "").split()) for n in remarks if (n.text or "").strip()),
    )


def _target(segments: Iterable[etree._Element], *, coded: bool) -> str:
    """Join the targets in their own order; empty unless every segment has one."""
    ordered: list[tuple[int, str]] = []
    for n, segment in enumerate(segments, 1):
        target = child(segment, "target")
        if target is None and local(segment) == "segment":
            return ""
        order = "" if target is None else target.get("order", "")
        held = target if target is not None else child(segment, "source")
        text = "" if held is None else "".join(_parts(held, coded=coded))
        ordered.append((int(order) if order.isdecimal() else n, text))
    return "".join(text for _, text in sorted(ordered, key=lambda pair: pair[0]))


def _texts(segments: Iterable[etree._Element], name: str, *, coded: bool = True) -> Iterator[str]:
    for segment in segments:
        held = child(segment, name)
        if held is not None:
            yield from _parts(held, coded=coded)


def _parts(element: etree._Element, *, coded: bool) -> Iterator[str]:
    return text_parts(element, _code, coded=coded)


def _code(element: etree._Element, *, coded: bool) -> Iterator[str]:
    kind, name = local(element), name_of(element.get("id") or element.get("startRef") or "")
    if kind == "pc":
        yield mark(CodeKind.OPEN, name)
        yield from _parts(element, coded=coded)
        yield mark(CodeKind.CLOSE, name)
    elif kind in {"ph", "sc", "ec"}:
        ends = {"ph": CodeKind.STANDALONE, "sc": CodeKind.OPEN, "ec": CodeKind.CLOSE}
        yield mark(ends[kind], name)
    elif kind == "cp":
        yield _character(element.get("hex", ""))
    else:
        yield from _parts(element, coded=coded)


def _character(written_as: str) -> str:
    """Return the character that XML cannot hold; nothing for what is none."""
    try:
        return chr(int(written_as, 16))
    except (ValueError, OverflowError):
        return ""
