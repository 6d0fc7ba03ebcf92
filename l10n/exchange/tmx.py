"""TMX 1.4b, out and in, a translation at a time: a memory may be larger than the machine's."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, cast

from lxml import etree

from l10n.errors import ExchangeProblem
from l10n.exchange.inline import fill, is_coded
from l10n.exchange.xml import LANG, fits, local, not_xml
from l10n.language.text.coded import escaped
from l10n.lazy import compiled
from l10n.model.article import CodeKind
from l10n.model.exchange import MemoryPair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from l10n.exchange.inline import InlineCode

_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
    '  <header creationtool="l10n" creationtoolversion="1" segtype="sentence" o-tmf="po"'
    ' adminlang="en" srclang="{source}" datatype="xml"/>\n  <body>\n'
)
_FOOT: Final = "  </body>\n</tmx>\n"
_STAMP: Final = compiled(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ?")
_MINUTE: Final = compiled(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)Z")
_OURS: Final = compiled(r"</?[a-z][a-z0-9]{0,20}/?>")
_PAIR: Final = MappingProxyType({CodeKind.OPEN: "bpt", CodeKind.CLOSE: "ept"})
_POSITIONS: Final = MappingProxyType({CodeKind.OPEN: "begin", CodeKind.CLOSE: "end"})
_ISOLATED: Final = "it"
_MAX_SEGMENT: Final = 1_000_000
_MAX_PENDING: Final = 16 * 1024 * 1024
_WHO: Final = 64


class _Subset(Protocol):
    """What a document type defines inside the document; lxml's types leave it out."""

    def iterentities(self) -> Iterator[object]:
        """Walk the entities."""
        ...


class _Codes:
    """`<bpt>` and `<ept>` for what opens and closes, `<ph>` for what stands alone."""

    def __init__(self) -> None:
        self._numbers: dict[str, str] = {}

    def begin(self, parent: etree._Element, code: InlineCode) -> etree._Element:
        """TMX has no element around: the two ends stand beside each other, in one parent."""
        self.add(parent, code)
        return parent

    def add(self, parent: etree._Element, code: InlineCode) -> None:
        number = self._numbers.setdefault(code.id, str(len(self._numbers) + 1))
        if code.is_paired:
            element = etree.SubElement(parent, _PAIR[code.kind], i=number)
        elif code.kind is CodeKind.STANDALONE:
            element = etree.SubElement(parent, "ph", x=number)
        else:
            element = etree.SubElement(parent, _ISOLATED, pos=_POSITIONS[code.kind], x=number)
        element.text = code.mark

    def end(self, parent: etree._Element, code: InlineCode) -> None:
        """Say where a pair closes."""
        self.add(parent, code)


def write_tmx(pairs: Iterable[tuple[str, MemoryPair]], source: str, target: str) -> Iterator[bytes]:
    """Write pairs, each with its `tuid`, as the pieces of one file.

    A text that XML cannot hold is left out; whoever counts sees it by `fits`.
    """
    yield _HEAD.format(source=source).encode()
    for tuid, pair in pairs:
        if fits(pair.source) and fits(pair.target):
            yield b"    " + etree.tostring(_unit(tuid, pair, (source, target)), encoding="UTF-8")
            yield b"\n"
    yield _FOOT.encode()


def _unit(tuid: str, pair: MemoryPair, languages: tuple[str, str]) -> etree._Element:
    unit = etree.Element("tu", tuid=tuid)
    if pair.at and (found := _MINUTE.fullmatch(pair.at)):
        unit.set("changedate", f"{found[1]}{found[2]}{found[3]}T{found[4]}{found[5]}00Z")
    if pair.by:
        unit.set("changeid", pair.by)
    for name, said in (("x-article", pair.article), ("x-context", pair.context)):
        if said and fits(said):
            etree.SubElement(unit, "prop", type=name).text = said
    coded = is_coded(pair.source)
    for language, text in zip(languages, (pair.source, pair.target), strict=True):
        variant = etree.SubElement(unit, "tuv", {LANG: language})
        fill(etree.SubElement(variant, "seg"), text, _Codes() if coded else None)
    return unit


class TmxReader:
    """Reads a TMX file as it comes in, and keeps one translation of it at a time.

    `units` counts what was read, `skipped` those that had not both languages, or no text.
    """

    def __init__(self, where: str, source: str, target: str) -> None:
        self._where = where
        self._languages = source.lower(), target.lower()
        self.units = 0
        self.skipped = 0

    def read(self, chunks: Iterable[bytes]) -> Iterator[MemoryPair]:
        """Give the pairs of a file; raises ExchangeProblem with the line of what is none."""
        parser = etree.XMLPullParser(
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        waiting = 0
        try:
            for chunk in chunks:
                parser.feed(chunk)
                units = self.units
                yield from self._units(parser)
                waiting = 0 if self.units > units else waiting + len(chunk)
                if waiting > _MAX_PENDING:
                    what = f"a translation of more than {_MAX_PENDING >> 20} MiB"
                    raise ExchangeProblem(self._where, what, "this is no TMX of sentences")
            parser.close()
            yield from self._units(parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise not_xml(error, self._where) from error

    def _units(self, parser: etree.XMLPullParser) -> Iterator[MemoryPair]:
        for event, found in parser.read_events():
            element = _element(found)
            if event == "start":
                self._look(element)
            elif local(element) == "tu":
                self.units += 1
                pair = self._pair(element)
                if pair is None:
                    self.skipped += 1
                else:
                    yield pair
                _drop(element)

    def _look(self, element: etree._Element) -> None:
        """Refuse another document, and one that defines entities: they are never expanded."""
        if element.getparent() is not None:
            return
        if local(element) != "tmx":
            what = f"this is no TMX, its first element is <{local(element)[:40]}>"
            raise ExchangeProblem(self._where, what, "export the memory as TMX 1.4")
        subset = cast("_Subset | None", element.getroottree().docinfo.internalDTD)
        if subset is not None and any(True for _ in subset.iterentities()):
            raise ExchangeProblem(self._where, "it defines entities", "export it without them")

    def _pair(self, unit: etree._Element) -> MemoryPair | None:
        variants = [one for one in unit if local(one) == "tuv"]
        source, target = (_best(variants, wanted) for wanted in self._languages)
        if source is None or target is None or source is target:
            return None
        texts = _segment(source), _segment(target)
        if not all(text.strip() and len(text) <= _MAX_SEGMENT for text in texts):
            return None
        props = {prop.get("type", ""): prop.text or "" for prop in unit if local(prop) == "prop"}
        dates = (target.get("changedate"), unit.get("changedate"), unit.get("creationdate"))
        by = target.get("changeid") or unit.get("changeid") or ""
        return MemoryPair(
            *texts,
            article=props.get("x-article", ""),
            context=props.get("x-context", ""),
            at=next((at for date in dates if date and (at := _minute(date))), ""),
            by=" ".join(by.split())[:_WHO],
        )


def _element(found: object) -> etree._Element:
    """Take what was parsed for the element that these events are about."""
    return cast("Element", found)


def _drop(element: etree._Element) -> None:
    """Let go of what was read, and of what stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _best(variants: list[etree._Element], wanted: str) -> etree._Element | None:
    """Choose the variant of a language: the very same, else one of its regions."""
    said = {(v.get(LANG) or v.get("lang") or "").replace("_", "-").lower(): v for v in variants}
    if wanted in said:
        return said[wanted]
    base = wanted.partition("-")[0]
    if base in said:
        return said[base]
    alike = [tag for tag in said if tag.partition("-")[0] == base] if base == wanted else []
    return said[alike[0]] if alike else None


def _segment(variant: etree._Element) -> str:
    """Return what a variant says; codes of ours stay, those of other tools are no text."""
    segment = next((one for one in variant if local(one) == "seg"), None)
    return "" if segment is None else "".join(_parts(segment))


def _parts(element: etree._Element) -> Iterator[str]:
    coded = any(_OURS.fullmatch(_inner(one)) for one in element)
    said = escaped if coded else str
    yield said(element.text or "")
    for one in element:
        inner = _inner(one)
        if local(one) == "hi":
            yield said(inner)
        elif _OURS.fullmatch(inner):
            yield inner
        yield said(one.tail or "")


def _inner(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _minute(stamp: str) -> str:
    found = _STAMP.fullmatch(stamp.strip())
    return f"{found[1]}-{found[2]}-{found[3]}T{found[4]}:{found[5]}Z" if found else ""
