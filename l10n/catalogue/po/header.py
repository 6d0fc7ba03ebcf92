"""The header of a PO file: its lines in order, of which only our own are touched."""

from __future__ import annotations

from functools import cache
from gettext import c2py  # the rule as gettext itself computes it
from typing import Final

from l10n.catalogue.po.references import read_reference, write_reference
from l10n.frozen import dataclass
from l10n.language.text.showing import shown
from l10n.lazy import compiled
from l10n.model.catalogue import UTF8, Header

UNITS: Final = "X-L10n-Units"

_PROJECT: Final = "Project-Id-Version"
_LANGUAGE: Final = "Language"
_SOURCE: Final = "X-L10n-Source"
_DIGEST: Final = "X-L10n-Digest"
_SEGMENTER: Final = "X-L10n-Segmenter"

_PLURALS: Final = "Plural-Forms"
_PLURAL_RULE: Final = compiled(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+)")
_UNSET_RULE: Final = "nplurals=INTEGER; plural=EXPRESSION;"
_NUMBERS: Final = 1001
"""How many numbers a plural rule is tried on, from 0, as msgfmt does."""

_CONTENT_TYPE: Final = "Content-Type"
_STANDARD: Final = {
    "MIME-Version": "1.0",
    _CONTENT_TYPE: "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a header entry, as it stands in `msgstr`.

    Law: `Fields.read(text).text() == text` for what gettext writes.
    """

    lines: tuple[str, ...] = ()

    @classmethod
    def read(cls, msgstr: str) -> Fields:
        """Read the header entry's msgstr."""
        return cls(tuple(msgstr.removesuffix("\n").split("\n")) if msgstr else ())

    @classmethod
    def new(cls, project: str, language: str) -> Fields:
        """Make a header without a date or a person: what changes by itself has no place in git.

        `language` is the folder's form (`en_GB`), empty for a template.
        """
        header = cls((f"{_PROJECT}: {shown(project)}", f"{_LANGUAGE}: {language}"))
        for key, value in _STANDARD.items():
            header = header.with_field(key, value)
        return header

    def text(self) -> str:
        """Write the fields as a msgstr."""
        return "".join(f"{line}\n" for line in self.lines)

    def get(self, key: str) -> str | None:
        """Return a field, None where it is missing."""
        prefix = f"{key}:".lower()
        for line in self.lines:
            if line.lower().startswith(prefix):
                return line[len(prefix) :].strip()
        return None

    @property
    def charset(self) -> str:
        """What the file claims to be written in: `UTF-8` in any spelling, else all it says."""
        claim = self.get(_CONTENT_TYPE) or ""
        return UTF8 if claim.lower().replace(" ", "").endswith("charset=utf-8") else claim

    def with_field(self, key: str, value: str) -> Fields:
        """Set a field where it stands, or add it at the end."""
        prefix, line = f"{key}:".lower(), f"{key}: {value}"
        here = [old.lower().startswith(prefix) for old in self.lines]
        if not any(here):
            return Fields((*self.lines, line))
        return Fields(tuple(line if at else old for at, old in zip(here, self.lines, strict=True)))


def read_header(lines: Fields) -> Header:
    """Say what a header's lines mean; of a broken number nothing is said."""
    units, source = lines.get(UNITS), lines.get(_SOURCE)
    return Header(
        project=lines.get(_PROJECT) or "",
        language=lines.get(_LANGUAGE) or "",
        source=None if source is None else read_reference(source),
        units=int(units) if units and units.isdecimal() else None,
        digest=lines.get(_DIGEST),
        segmenter=lines.get(_SEGMENTER),
        charset=lines.charset,
    )


def write_header(header: Header, old: Fields | None) -> Fields:
    """Say a header in lines: those it was read from, changed where they say something else."""
    lines = old or Fields.new(header.project, header.language)
    before = read_header(lines)
    if header.charset == UTF8 != before.charset:
        lines = lines.with_field(_CONTENT_TYPE, _STANDARD[_CONTENT_TYPE])
    if header.source is not None and header.source != before.source:
        lines = lines.with_field(_SOURCE, write_reference(header.source))
    if header.digest is not None and header.digest != before.digest:
        lines = lines.with_field(_DIGEST, header.digest)
    if header.units is not None and header.units != before.units:
        lines = lines.with_field(UNITS, str(header.units))
    if header.segmenter is not None and header.segmenter != before.segmenter:
        lines = lines.with_field(_SEGMENTER, header.segmenter)
    return lines


def plural_fault(header: Fields) -> str | None:
    """Say what is wrong with the plural rule, None where there is none or nothing is."""
    told = header.get(_PLURALS)
    if not told or told == _UNSET_RULE:
        return None
    rule = _PLURAL_RULE.match(told)  # as gettext, which stops at the second semicolon
    if rule is None:
        return f"{_PLURALS} is no rule: {told[:60]}"
    return _rule_fault(int(rule[1]), rule[2].strip())


@cache
def _rule_fault(forms: int, expression: str) -> str | None:
    try:
        choose = c2py(expression)
        wrong = next((n for n in range(_NUMBERS) if not 0 <= choose(n) < forms), None)
    except (ValueError, ArithmeticError, RecursionError) as error:
        return f"{_PLURALS} cannot be computed: {error}"
    except SyntaxError as error:  # C that the library writes as no Python
        return f"{_PLURALS} cannot be computed: {error.msg}"
    return None if wrong is None else f"{_PLURALS} gives {wrong} a form beyond its {forms}"
