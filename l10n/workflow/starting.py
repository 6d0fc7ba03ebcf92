"""Make a project to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.formats import SOURCE_SUFFIXES, SUFFIXES_TOLD, read_document
from l10n.errors import ProjectProblem, UsageProblem
from l10n.frozen import dataclass
from l10n.language.text.tags import normalise
from l10n.store.layout import Layout
from l10n.store.storage import read_source, write_new

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_CONFIG: Final = """\
# Settings of this l10n project. Everything else has a sensible default.

[project]
name = "{name}"
targets = [{targets}]
# Date and zone of times in a text that does not say them:
# date = 2025-08-15
# zone = "Europe/Paris"

[export]
accept = ["reviewed"]   # states to publish: reviewed, translated, draft, needs-work
missing = "source"      # where a target is missing: source, omit, previous or fail
corrections = "off"     # tell readers the confirmed corrections: off, or note

# One article may differ:
# [articles.sommet]
# date = 2025-08-15
"""

_IGNORE: Final = "build/\nexchange/\n.l10n/\nlocales/.l10n.lock\n"
_ATTRIBUTES: Final = (
    "# Sources and catalogues are kept byte for byte.\n"
    "source/** -text\n*.po -text\n*.pot -text\n"
    "# Catalogues are merged unit by unit, once `l10n merge-driver --install` told git how.\n"
    "locales/**/*.po merge=l10n\nlocales/*.pot merge=l10n\n"
)


@dataclass(frozen=True, slots=True)
class NewProject:
    """A new project: its folder, and the files that were made."""

    root: Path
    made: tuple[str, ...]


def start(directory: Path, languages: Sequence[str], sources: Sequence[Path]) -> NewProject:
    """Make a project in a folder, with copies of these texts in `source/`.

    Raises ProjectProblem where there is one already; a file that exists is left as it is.
    """
    layout = Layout(directory.resolve())
    if layout.is_begun:
        raise ProjectProblem(layout.config, "there is a project already", "edit that file")
    tags = [normalise(tag) for tag in languages]
    if not tags:
        raise UsageProblem("--to", "no target language", "name some: --to en,es,de")
    texts = {path: read_source(path) for path in sources}
    _refuse_no_sources(texts)
    wanted = {
        layout.config: _config(layout.root.name, tags).encode("utf-8"),
        layout.glossary: f"kind,source,{','.join(tags)},note\n".encode(),
        layout.root / ".gitignore": _IGNORE.encode("utf-8"),
        layout.root / ".gitattributes": _ATTRIBUTES.encode("utf-8"),
        **{layout.sources / path.name: data for path, data in texts.items()},
    }
    layout.make_folders()
    made = write_new(wanted, layout.root)
    return NewProject(layout.root, tuple(layout.relative(path) for path in made))


def _refuse_no_sources(texts: Mapping[Path, bytes]) -> None:
    for path, data in texts.items():
        if path.suffix not in SOURCE_SUFFIXES:
            remedy = f"save it as {SUFFIXES_TOLD}"
            raise UsageProblem(str(path), "this is no kind of source that is read", remedy)
        read_document(str(path), data)


def _config(name: str, tags: Sequence[str]) -> str:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return _CONFIG.format(name=quoted, targets=", ".join(f'"{tag}"' for tag in tags))
