"""What the manifest beside an edition remembers, read and written."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.frozen import dataclass, field
from l10n.language.text.typography import fold
from l10n.model.edition import Correction, CorrectionState
from l10n.model.unit import ChangeClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_DIGITS: Final = 12


@dataclass(frozen=True, slots=True)
class Printed:
    """The texts of a unit that were in print."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Memory:
    """What a manifest knows: texts in print by unit id, and the corrections since."""

    printed: Mapping[str, Printed] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()


def read_memory(manifest: object) -> Memory:
    """Read what a manifest remembers, from its JSON; one of an older version remembers less.

    Raises ValueError where it is no manifest.
    """
    document = manifest
    if not isinstance(document, dict):
        msg = "no JSON object"
        raise ValueError(msg)  # noqa: TRY004 - whatever is wrong with the file is one thing
    try:
        printed = {
            str(unit): Printed(str(pair["source"]), str(pair["target"]))
            for unit, pair in document.get("printed", {}).items()
        }
        where = str(document.get("article", "")), str(document.get("language", ""))
        made = tuple(_read(item, *where) for item in _listed(document.get("corrections", ())))
    except (AttributeError, KeyError, TypeError) as error:
        msg = "what was printed cannot be read"
        raise ValueError(msg) from error
    return Memory(printed, made)


def _listed(corrections: object) -> Iterator[Mapping[str, object]]:
    """Give the corrections of a manifest; those before there were proposals stood in one list."""
    if isinstance(corrections, dict):
        for state in CorrectionState:
            yield from corrections.get(state, ())
    elif isinstance(corrections, list):
        yield from corrections


def _read(item: Mapping[str, object], article: str, language: str) -> Correction:
    unit, change, at = (str(item[name]) for name in ("unit", "class", "at"))
    old_source, old_target = str(item["old_source"]), str(item["old_target"])
    texts = (old_source, old_target, str(item["new_source"]))
    name = identify(article, language, unit, texts)
    kind, new_target = ChangeClass(change), str(item["new_target"])
    return Correction(name, article, language, unit, kind, at, *texts, new_target)


def identify(article: str, language: str, unit: str, texts: tuple[str, str, str]) -> str:
    """Name a correction by its unit and the digest of what it is about.

    `texts` are the old source, the old target and the new source. French that is only set otherwise
    has the same name.
    """
    old_source, old_target, new_source = texts
    said = (article, language, unit, fold(old_source), old_target, fold(new_source))
    digest = sha256("\x1f".join(said).encode("utf-8")).hexdigest()
    return f"{unit}@{digest[:_DIGITS]}"


def document(correction: Correction) -> dict[str, object]:
    """Say a correction in JSON; a `new_target` that is empty is still to come."""
    return {
        "id": correction.id,
        "unit": correction.unit,
        "class": correction.change,
        "at": correction.at,
        "old_source": correction.old_source,
        "old_target": correction.old_target,
        "new_source": correction.new_source,
        "new_target": correction.new_target,
        "by": correction.by,
    }


def by_state(corrections: Iterable[Correction]) -> dict[str, list[dict[str, object]]]:
    """Say corrections in JSON, those of each state apart."""
    told: dict[str, list[dict[str, object]]] = {state: [] for state in CorrectionState}
    for correction in corrections:
        told[correction.state].append(document(correction))
    return told
