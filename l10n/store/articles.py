"""Which files of a folder are articles, and why others can be none."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from l10n.documents.formats import SOURCE_SUFFIXES
from l10n.errors import SourceProblem, StorageProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.language.text.showing import shown
from l10n.store.files.looking import kind_of
from l10n.store.paths import inside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from l10n.errors import L10nError


@dataclass(frozen=True, slots=True)
class Listing:
    """What is in `source/`: articles by name, and by file name why others can be none."""

    articles: dict[str, Path]
    problems: dict[str, L10nError]


def list_articles(folder: Path, root: Path) -> Listing:
    """Tell the articles of a folder from the files there that can be none."""
    try:
        inside(folder, root)
        entries = list(os.scandir(folder)) if folder.is_dir() else []
        plain = {entry.name for entry in entries if entry.is_file(follow_symlinks=False)}
    except OSError as error:
        problem = StorageProblem(folder, str(error.strerror), "check its permissions")
        return Listing({}, {folder.name: problem})
    except StorageProblem as problem:
        return Listing({}, {folder.name: problem})
    named = [
        name
        for name in sorted(entry.name for entry in entries)
        if name.endswith(SOURCE_SUFFIXES) and not name.startswith(".")
    ]
    stems = Counter(map(stem, named))
    twins = {name: _twins(name, named) for name in named if stems[stem(name)] > 1}
    faults = {
        name: None
        if name in plain and name not in twins and _is_text(name)
        else fault(folder / name, root, twins.get(name, ()))
        for name in named
    }
    return Listing(
        {stem(name): folder / name for name, fault in faults.items() if fault is None},
        {name: why for name, why in faults.items() if why is not None},
    )


def composed(name: str) -> str:
    """Return a name as it is typed, whether its file system keeps accents apart or not."""
    return unicodedata.normalize("NFC", name)


def stem(name: str) -> str:
    """Return the name of a file without its ending."""
    return name.rpartition(".")[0]


def _twins(name: str, named: Sequence[str]) -> list[str]:
    return [other for other in named if stem(other) == stem(name) and other != name]


def fault(path: Path, root: Path, twins: Sequence[str] = ()) -> L10nError | None:
    """Say why a file can be no article; None where it can be one."""
    if not _is_text(path.name):
        return SourceProblem(shown(str(path)), "its name is not UTF-8", "rename it")
    if twins:
        what = f"the same name as {shown(', '.join(twins))}"
        return SourceProblem(path, what, "rename one: a catalogue belongs to one source")
    try:
        kind = kind_of(inside(path, root)) if path.exists() else "a link that leads nowhere"
    except OSError as error:
        return SourceProblem(path, str(error.strerror), "check its permissions")
    except StorageProblem as problem:
        return SourceProblem(problem.where, problem.what, problem.remedy)
    return SourceProblem(path, f"this is {kind}, no file", "put a text there") if kind else None


def checked(name: str) -> str:
    """Refuse what no file of an article is called: it would be a path, or nothing."""
    if not is_name(name):
        remedy = "give the name of a file in source/, without its ending"
        raise UsageProblem(ascii(name), "this cannot name an article", remedy)
    return name


def is_name(name: str) -> bool:
    """Tell whether an article can be called this."""
    whole = bool(name) and not name.startswith(".") and "/" not in name and "\0" not in name
    return whole and _is_text(name)


def _is_text(name: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in name)
