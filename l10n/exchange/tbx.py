"""TBX: the old martif form, as Weblate and OmegaT read it, and TBX-Basic of version 3; in and out.

Forbidden forms are deprecated terms; a name that stays as it is needs no translation.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lxml import etree

from l10n.errors import ExchangeProblem
from l10n.exchange.xml import LANG, default_space, fits, line_of, local, parse, written
from l10n.model.term import Term, TermForms, TermKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAMESPACE: Final = "urn:iso:std:iso:30042:ed-2"

_STATUS: Final = "administrativeStatus"
_PREFERRED: Final = "preferredTerm-admn-sts"
_ADMITTED: Final = "admittedTerm-admn-sts"
_DEPRECATED: Final = "deprecatedTerm-admn-sts"
_REFUSED: Final = frozenset(("deprecated", "deprecatedterm", "superseded", "supersededterm"))
_NEEDED: Final = "Translation needed"
_KIND: Final = "subjectField"
_TEXTS: Final = ("term", "termNote", "descrip", "note", "p")
_CONCEPTS: Final = frozenset(("termEntry", "conceptEntry"))
_LANGUAGES: Final = frozenset(("langSet", "langSec"))
_TERMS: Final = frozenset(("tig", "ntig", "termSec"))

_MARTIF: Final = MappingProxyType({"entry": "termEntry", "language": "langSet", "term": "tig"})
_BASIC: Final = MappingProxyType(
    {"entry": "conceptEntry", "language": "langSec", "term": "termSec"}
)


def write_martif(terms: Sequence[Term], source: str) -> bytes:
    """Write terms in the old form."""
    root = etree.Element("martif", {"type": "TBX", LANG: source})
    header = etree.SubElement(root, "martifHeader")
    described = etree.SubElement(etree.SubElement(header, "fileDesc"), "sourceDesc")
    etree.SubElement(described, "p").text = "l10n"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, term in enumerate(terms, 1):
        _add(body, term, number, source, _MARTIF)
    return written(root, _TEXTS)


def write_basic(terms: Sequence[Term], source: str) -> bytes:
    """Write terms as TBX-Basic of version 3, its categories as attributes (DCA)."""
    space = f"{{{NAMESPACE}}}"
    attributes = {"type": "TBX-Basic", "style": "dca", LANG: source}
    root = etree.Element(f"{space}tbx", attributes, nsmap=default_space(NAMESPACE))
    header = etree.SubElement(root, f"{space}tbxHeader")
    file = etree.SubElement(header, f"{space}fileDesc")
    described = etree.SubElement(file, f"{space}sourceDesc")
    etree.SubElement(described, f"{space}p").text = "l10n"
    body = etree.SubElement(etree.SubElement(root, f"{space}text"), f"{space}body")
    names = {key: f"{space}{name}" for key, name in _BASIC.items()}
    for number, term in enumerate(terms, 1):
        _add(body, term, number, source, names)
    return written(root, _TEXTS)


def _add(
    body: etree._Element,
    term: Term,
    number: int,
    source: str,
    names: MappingProxyType[str, str] | dict[str, str],
) -> None:
    space = names["entry"].rpartition("}")[0] + ("}" if "}" in names["entry"] else "")
    entry = etree.SubElement(body, names["entry"], id=f"c{number}")
    etree.SubElement(entry, f"{space}descrip", type=_KIND).text = str(term.kind)
    if _stays(term):
        etree.SubElement(entry, f"{space}descrip", type=_NEEDED).text = "No"
    if term.note and fits(term.note):
        etree.SubElement(entry, f"{space}note").text = term.note
    for language, forms in ((source, TermForms(term.sources)), *term.targets):
        if forms.proposed or not (forms.all or forms.forbidden):
            continue
        section = etree.SubElement(entry, names["language"], {LANG: language})
        for place, form in enumerate(forms.all):
            _form(section, form, _ADMITTED if place else _PREFERRED, names["term"], space)
        for form in forms.forbidden:
            _form(section, form, _DEPRECATED, names["term"], space)


def _form(section: etree._Element, form: str, status: str, name: str, space: str) -> None:
    if fits(form):
        group = etree.SubElement(section, name)
        etree.SubElement(group, f"{space}term").text = form
        etree.SubElement(group, f"{space}termNote", type=_STATUS).text = status


def _stays(term: Term) -> bool:
    """Tell whether a term is written in every language as in French."""
    forms = [forms for _, forms in term.targets if not forms.proposed]
    return bool(forms) and all(one.all[:1] == term.sources[:1] for one in forms)


def read_tbx(data: bytes, where: str, source: str, targets: Sequence[str]) -> tuple[Term, ...]:
    """Read terms that have a form in French; those of other languages than `targets` are left out.

    A term that needs no translation reads in each of `targets` as in French. Lines count from 1.
    Raises ExchangeProblem for what is no TBX.
    """
    root = parse(data, where)
    if local(root) not in {"martif", "tbx"}:
        what = f"this is no TBX, its first element is <{local(root)[:40]}>"
        raise ExchangeProblem(where, what, "export the terms as TBX")
    entries = (entry for entry in root.iter() if local(entry) in _CONCEPTS)
    read = (_term(entry, source, targets) for entry in entries)
    return tuple(term for term in read if term is not None)


def _term(entry: etree._Element, source: str, targets: Sequence[str]) -> Term | None:
    found: dict[str, TermForms] = {}
    for section in (one for one in entry if local(one) in _LANGUAGES):
        tag = (section.get(LANG) or "").replace("_", "-")
        found.setdefault(tag.lower(), _forms(section))
    french = _of(found, source)
    if french is None or not french.all:
        return None
    said = [(tag, forms) for tag in targets if (forms := _of(found, tag)) is not None]
    if _said(entry, _NEEDED).strip().lower() == "no":
        known = {tag for tag, forms in said if forms.all}
        said += [(tag, TermForms(french.all[:1])) for tag in targets if tag not in known]
    notes = (one for one in entry if local(one) == "note")
    note = next((" ".join(str(text).split()) for one in notes if (text := one.text)), "")
    kind = _said(entry, _KIND).strip().lower()
    chosen = TermKind(kind) if kind in set(TermKind) else TermKind.TERM
    return Term(chosen, french.all, tuple(said), note, line_of(entry))


def _of(found: dict[str, TermForms], tag: str) -> TermForms | None:
    """Return the forms of a language: its own, its base's, or those of the one region it has."""
    wanted = tag.lower()
    if exact := found.get(wanted) or found.get(wanted.partition("-")[0]):
        return exact
    regions = [forms for said, forms in found.items() if said.partition("-")[0] == wanted]
    return regions[0] if len(regions) == 1 else None


def _forms(section: etree._Element) -> TermForms:
    accepted: list[str] = []
    forbidden: list[str] = []
    for group in (one for one in section.iter() if local(one) in _TERMS):
        term = next((one for one in group.iter() if local(one) == "term"), None)
        said = " ".join("".join(map(str, term.itertext())).split()) if term is not None else ""
        status = _said(group, _STATUS).strip().lower().removesuffix("-admn-sts")
        if said:
            (forbidden if status in _REFUSED else accepted).append(said)
    return TermForms(tuple(dict.fromkeys(accepted)), forbidden=tuple(dict.fromkeys(forbidden)))


def _said(element: etree._Element, kind: str) -> str:
    """Return what a note or a description of a kind says, in the element itself."""
    return next(_notes(element, kind), "")


def _notes(element: etree._Element, kind: str) -> Iterator[str]:
    for one in element:
        if local(one) in _LANGUAGES | _TERMS:
            continue
        if one.get("type") == kind:
            yield one.text or ""
        yield from _notes(one, kind)
