"""XLIFF 1.2, as all tools read it: both `approved` and `state` say how far a unit is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lxml import etree

from l10n.exchange.inline import fill, is_coded, mark, name_of, text_parts
from l10n.exchange.notes import OURS, our_notes, package_note, package_of
from l10n.exchange.xml import LANG, SPACE, child, children, default_space, line_of, local, written
from l10n.model.article import CodeKind
from l10n.model.exchange import Back, Problem, Returned, Said
from l10n.model.unit import Origin, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.exchange.inline import InlineCode
    from l10n.model.exchange import Package, Sent

NAMESPACE: Final = "urn:oasis:names:tc:xliff:document:1.2"

_Q: Final = f"{{{NAMESPACE}}}"
_TEXTS: Final = ("source", "target", "note")

_STATES: Final = MappingProxyType(
    {
        State.DRAFT: "needs-review-translation",
        State.NEEDS_WORK: "needs-translation",
        State.OUTDATED: "needs-adaptation",
        State.REJECTED: "needs-translation",
        State.TRANSLATED: "translated",
        State.REVIEWED: "final",
    }
)
_QUALIFIERS: Final[Mapping[Origin, str]] = MappingProxyType(
    {
        Origin.MACHINE: "mt-suggestion",
        Origin.MEMORY: "leveraged-tm",
        Origin.PATCH: "leveraged-inherited",
    }
)
_SAID: Final = MappingProxyType(
    {
        "final": Said.FINAL,
        "signed-off": Said.FINAL,
        "translated": Said.DONE,
        "needs-review-translation": Said.OPEN,
        "needs-review-adaptation": Said.OPEN,
        "needs-review-l10n": Said.OPEN,
        "needs-adaptation": Said.OPEN,
        "needs-l10n": Said.OPEN,
        "needs-translation": Said.OPEN,
        "new": Said.OPEN,
    }
)
_PAIRED: Final = frozenset(("g",))
_ALONE: Final = frozenset(("x", "bx", "ex", "ph", "bpt", "ept", "it"))
_THROUGH: Final = frozenset(("mrk", "sub"))


class _Codes:
    """`<g>` for what opens and closes, `<x/>` for what stands alone, `<bx/>` and `<ex/>` else."""

    def begin(self, parent: etree._Element, code: InlineCode) -> etree._Element:
        return etree.SubElement(parent, f"{_Q}g", id=code.id)

    def end(self, parent: etree._Element, code: InlineCode) -> None:
        """Do nothing: the element around it ends by itself."""

    def add(self, parent: etree._Element, code: InlineCode) -> None:
        kinds = {CodeKind.OPEN: "bx", CodeKind.CLOSE: "ex", CodeKind.STANDALONE: "x"}
        etree.SubElement(parent, f"{_Q}{kinds[code.kind]}", id=code.id)


def write_xliff12(package: Package) -> bytes:
    """Write a package as one XLIFF 1.2 file; a unit without a target has none."""
    root = etree.Element(f"{_Q}xliff", {"version": "1.2"}, nsmap=default_space(NAMESPACE))
    file = etree.SubElement(
        root,
        f"{_Q}file",
        {
            "original": package.original,
            "source-language": package.source_language,
            "target-language": package.language,
            "datatype": "x-l10n",
            "product-name": package.article,
        },
    )
    header = etree.SubElement(file, f"{_Q}header")
    note = etree.SubElement(header, f"{_Q}note", {"from": OURS})
    note.text = package_note(package.id)
    body = etree.SubElement(file, f"{_Q}body")
    for unit in package.units:
        _add(body, unit, package)
    return written(root, _TEXTS)


def _add(body: etree._Element, unit: Sent, package: Package) -> None:
    is_final = unit.state is State.REVIEWED
    attributes = {
        "id": unit.id,
        "resname": f"{unit.id}@{unit.digest}",
        "approved": "yes" if is_final else "no",
        SPACE: "preserve",
    }
    element = etree.SubElement(body, f"{_Q}trans-unit", attributes)
    dialect = _Codes() if unit.coded else None
    source = etree.SubElement(element, f"{_Q}source", {LANG: package.source_language})
    fill(source, unit.source, dialect)
    if unit.target:
        target = etree.SubElement(element, f"{_Q}target", _target(unit) | {LANG: package.language})
        fill(target, unit.target, dialect)
    for text in our_notes(unit):
        etree.SubElement(element, f"{_Q}note", {"from": OURS}).text = text


def _target(unit: Sent) -> dict[str, str]:
    state = {"state": _STATES[unit.state]} if unit.state in _STATES else {}
    if unit.state is State.REJECTED:
        return state | {"state-qualifier": "rejected-inaccurate"}
    qualifier = _QUALIFIERS.get(unit.origin) if unit.origin else None
    machine = qualifier and unit.state is not State.REVIEWED
    return state | ({"state-qualifier": qualifier} if qualifier and machine else {})


def read_xliff12(root: etree._Element) -> Returned:
    """Read what came back; languages and units as the file says them, whoever wrote it."""
    files = children(root, "file")
    first = files[0] if files else None
    units = [unit for file in files for unit in file.iter(f"{_Q}trans-unit")]
    problems = [*_file_problems(root, files), *(p for unit in units for p in _problems(unit))]
    return Returned(
        package=_package(first),
        article="" if first is None else first.get("product-name", ""),
        source_language="" if first is None else first.get("source-language", ""),
        language="" if first is None else first.get("target-language", ""),
        units=tuple(_back(unit) for unit in units if child(unit, "source") is not None),
        problems=tuple(problems),
    )


def _package(file: etree._Element | None) -> str:
    header = None if file is None else child(file, "header")
    notes = [] if header is None else children(header, "note")
    return next((name for note in notes if (name := package_of(note.text or ""))), "")


def _file_problems(root: etree._Element, files: list[etree._Element]) -> Iterator[Problem]:
    if not files:
        yield Problem(line_of(root), "", "it has no <file>")
    pairs = {(f.get("source-language"), f.get("target-language")) for f in files}
    if len(pairs) > 1:
        yield Problem(line_of(files[1]), "", "its files are in several pairs of languages")


def _problems(unit: etree._Element) -> Iterator[Problem]:
    said = unit.get("id") or ""
    if not said:
        yield Problem(line_of(unit), "", "a unit without an id")
    if child(unit, "source") is None:
        yield Problem(line_of(unit), said, "it has no source")
    target = child(unit, "target")
    state = "" if target is None else target.get("state", "")
    if state and state not in _SAID and not state.startswith("x-"):
        yield Problem(line_of(unit), said, f"{state!r} is no state")


def _back(unit: etree._Element) -> Back:
    source, target = child(unit, "source"), child(unit, "target")
    read = "" if source is None else _text(source)
    coded = source is not None and len(source) > 0
    approved = unit.get("approved") == "yes"
    state = "" if target is None else target.get("state", "")
    default = Said.OPEN if unit.get("approved") == "no" and not state else Said.DONE
    return Back(
        id=unit.get("id", ""),
        name=unit.get("resname", ""),
        source=read,
        target="" if target is None else _text(target, coded=coded),
        said=Said.FINAL if approved else _SAID.get(state, default),
        line=line_of(unit),
        remarks=_remarks(unit),
    )


def _remarks(unit: etree._Element) -> tuple[str, ...]:
    notes = [note for note in children(unit, "note") if note.get("from") != OURS]
    return tuple(" ".join((note.text or "").split()) for note in notes if (note.text or "").strip())


def _text(element: etree._Element, *, coded: bool | None = None) -> str:
    """Return the text of an element, coded where it has codes or its source has."""
    found = "".join(_parts(element, coded=True))
    if coded or is_coded(found):
        return found
    return "".join(_parts(element, coded=False))


def _parts(element: etree._Element, *, coded: bool) -> Iterator[str]:
    return text_parts(element, _code, coded=coded)


def _code(element: etree._Element, *, coded: bool) -> Iterator[str]:
    kind, name = local(element), name_of(element.get("id", ""))
    if kind in _THROUGH:
        yield from _parts(element, coded=coded)
    elif kind in _PAIRED:
        yield mark(CodeKind.OPEN, name)
        yield from _parts(element, coded=coded)
        yield mark(CodeKind.CLOSE, name)
    elif kind in _ALONE:
        yield mark(_kind(kind, element), name)


def _kind(name: str, element: etree._Element) -> CodeKind:
    if name in {"bx", "bpt"} or element.get("pos") == "open":
        return CodeKind.OPEN
    if name in {"ex", "ept"} or element.get("pos") == "close":
        return CodeKind.CLOSE
    return CodeKind.STANDALONE
