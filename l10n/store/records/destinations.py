"""Where an edition may go: a new file, or one that an export made.

A mistyped path costs no source, no catalogue and no page that somebody wrote.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from l10n.errors import StorageProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.store.files.looking import kind_of
from l10n.store.files.replacing import reason
from l10n.store.layout import MANIFEST, Layout

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.store.storage import Read

_NEVER: Final = "name another file: this is never replaced"
_FORCE: Final = "name another file, or say --force"
_GIT: Final = ".git"


@dataclass(frozen=True, slots=True)
class Standing:
    """What stood at a destination, None where nothing did."""

    page: bytes | None
    manifest: bytes | None


@dataclass(frozen=True, slots=True)
class Destination:
    """The place of an edition and of its manifest; `root` holds both.

    `is_named` tells that somebody chose the place, and `is_forced` that they insist.
    """

    path: Path
    root: Path
    is_named: bool = False
    is_forced: bool = False

    @property
    def manifest(self) -> Path:
        """Where the manifest goes."""
        return self.path.with_name(f"{self.path.name}{MANIFEST}")

    def look(self, read: Read) -> Standing:
        """Read what stands there. Raises UsageProblem for what is no plain file.

        In `build/` a link that stays in the project is followed, as everywhere; a place that
        somebody names is what it says.
        """
        for path in (self.path, self.manifest) if self.is_named else ():
            if kind := _kind(path):
                raise UsageProblem(str(path), f"this is {kind}", _NEVER)
        return Standing(read(self.path), read(self.manifest))

    def permit(self, found: Standing, data: bytes, article: str, language: str) -> None:
        """Raise UsageProblem where `data` may not replace what was found.

        What an export made may be replaced by the same article's, and the very same bytes by
        anybody. `build/` is ours, and whoever says --force has seen what stands there.
        """
        if not self.is_named or self.is_forced or found == Standing(None, None):
            return
        if found.manifest is None:
            if found.page != data:
                what = "what stands here was not made by an export"
                raise UsageProblem(str(self.path), what, _FORCE)
            return
        made = read_manifest(found.manifest)
        if made is None:
            raise UsageProblem(str(self.manifest), "this is no manifest of an export", _FORCE)
        if (made.get("article"), made.get("language")) != (article, language):
            what = f"the edition of {made.get('article')} in {made.get('language')} stands here"
            raise UsageProblem(str(self.path), what, _FORCE)
        if found.page not in {None, data} and not _is_as_made(made, found.page):
            what = "somebody changed this since the export made it"
            raise UsageProblem(str(self.path), what, _FORCE)


def chosen(layout: Layout, out: Path, *, force: bool) -> Destination:
    """Return the destination that somebody names.

    Raises UsageProblem for a place outside the project without `force`, and always for what a
    project is made of: its sources, catalogues, settings, glossary, memory and repository.
    """
    try:
        path = out.parent.resolve() / out.name
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageProblem(str(out), f"this is no path ({error})", "name a file") from error
    if not path.name or "\0" in path.name:
        raise UsageProblem(str(path), "no file can be called so", "name another one")
    held = path.is_relative_to(layout.root)
    if _is_git(path) or any(Layout(root).keeps(path) for root in _projects(path)):
        raise UsageProblem(str(path), "this belongs to the project itself", _NEVER)
    if not held and not force:
        remedy = "name a file inside, or say --force"
        raise UsageProblem(str(path), f"this is outside the project {layout.root}", remedy)
    return Destination(path, layout.root if held else path.parent, is_named=True, is_forced=force)


def package_place(layout: Layout, out: Path | None, name: str) -> Path:
    """Return where a package goes: where somebody names, inside or outside, else its own place.

    Raises UsageProblem for what a project is made of, as `chosen` does.
    """
    return chosen(layout, out, force=True).path if out else layout.packages / name


def _projects(path: Path) -> list[Path]:
    """Find the projects that a path is in: another desk's sources are no less its own."""
    return [folder for folder in path.parents if Layout(folder).config.exists()]


def _is_git(path: Path) -> bool:
    parts = [part.casefold() for part in path.parts]
    return _GIT in parts or parts[-1].startswith(_GIT)


def _kind(path: Path) -> str | None:
    try:
        return kind_of(path)
    except OSError as error:
        raise StorageProblem(path, reason(error), "name another file") from error


def read_manifest(data: bytes) -> dict[str, object] | None:
    """Read what an export wrote beside an edition; None for what is none of ours."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    known = isinstance(document, dict) and {"article", "language", "entries"} <= document.keys()
    return document if known else None


def digest(page: bytes) -> dict[str, str]:
    """Say which bytes a manifest speaks of."""
    return {"sha256": sha256(page).hexdigest()}


def _is_as_made(made: dict[str, object], page: bytes | None) -> bool:
    """Tell whether a page is the one that its manifest speaks of; those of old do not say."""
    return page is None or made.get("edition", digest(page)) == digest(page)
