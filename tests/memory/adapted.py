"""Lists of matches, and what becomes of them for another text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.checks.pair import Conventions
from l10n.glossary import read_glossary
from l10n.language.languages import LANGUAGES
from l10n.workflow.adapting import bearings_of

if TYPE_CHECKING:
    from l10n.glossary import Glossary
    from l10n.language.adapting.adaptable import Bearings

_FOLDER: Final = Path(__file__).parent
_EDIT: Final = re.compile(r"\{([^{}|]*)\|([^{}]*)\}")
_NAME: Final = re.compile(r"# = ([^:]+): (.*)")
_PAIR: Final = re.compile(r"([a-z]{2}): (.*?) // (.*)")


@dataclass(frozen=True, slots=True)
class Adaptation:
    """A text that is remembered with its translation, one that is asked, and what becomes of it."""

    language: str
    old: str
    new: str
    before: str
    after: str | None


def pairs(name: str) -> list[Adaptation]:
    """Read a list, comments and empty lines left out."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [_pair(line) for line in lines if line and not line.startswith("#")]


def _pair(line: str) -> Adaptation:
    found = _PAIR.fullmatch(line)
    assert found is not None, line
    language, source, target = found.groups()
    after = _side(target, 2) if _EDIT.search(target) else None
    return Adaptation(language, _side(source, 1), _side(source, 2), _side(target, 1), after)


def _side(text: str, which: int) -> str:
    return _EDIT.sub(lambda edit: edit[which], text)


@cache
def _glossary() -> Glossary:
    tags = sorted(LANGUAGES)
    rows = [",".join(["kind", "source", *tags])]
    for name in sorted(_FOLDER.glob("adapted*.txt")):
        for line in name.read_text(encoding="utf-8").splitlines():
            if found := _NAME.fullmatch(line):
                forms = dict(one.split(" ", 1) for one in found[2].split(", "))
                rows.append(",".join(["person", found[1], *(forms.get(t, found[1]) for t in tags)]))
    return read_glossary("\n".join(dict.fromkeys(rows)))


def bearings(language: str) -> Bearings:
    """Say what is known of a language, with the names that the lists give."""
    return bearings_of(Conventions(language, _glossary()))
