"""An edition as it is drawn from an article, for who prints it; the last of each is kept.

One that was made of the very same files, settings and gates is recalled: it passed them all. Where
nothing is missing it is the same behind all gates that take the states of its units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from l10n.assembly.plain import edition_of, plain_edition
from l10n.errors import L10nError
from l10n.frozen import astuple, dataclass, replace
from l10n.lazy import imported
from l10n.model.article import About, Article
from l10n.model.finding import Severity
from l10n.store.files.stamps import digest_of
from l10n.store.paths import inside
from l10n.store.records.assembled import keep_edition, recall_edition
from l10n.store.storage import read_present, read_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from l10n.assembly.gates import Policy
    from l10n.model.edition import Edition
    from l10n.model.key import CatalogueKey
    from l10n.store.storage import Read
    from l10n.store.workspace import Workspace
    from l10n.workflow.books import Books

    Sound = Callable[[], bool]
    """Tells whether no check found an error; what is not known is not sound."""

    Draw = Callable[[CatalogueKey, Policy, Read, Sound], "Drawing"]
else:  # asked only for one that is drawn anew
    Books = imported("l10n.workflow.books", "Books")

_LARGE: Final = 1 << 18
"""Bytes of a catalogue whose checks take longer to walk than the ledger of many articles."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What an edition was made from, for who prints it: its file, its zone, and what it says.

    `article` is without its entries: those of the edition are printed, and no others.
    """

    path: Path
    digest: str
    zone: str | None
    article: Article


@dataclass(frozen=True, slots=True)
class Drawing:
    """An edition, and what it was made from; `read` is the digest of the source's very bytes."""

    ground: Ground
    edition: Edition
    read: str

    @property
    def stays(self) -> bool:
        """Whether it is the same at any time: nothing in it waits for an hour."""
        about = self.ground.article.about
        waits = (entry.post.until for entry in self.edition.entries)
        return about.embargo is None and not any(waits)

    def is_whole(self, policy: Policy) -> bool:
        """Whether gates take all its units, so that nothing is missing behind them."""
        blocks = (block for entry in self.edition.entries for block in entry.blocks)
        return {unit.state for block in blocks for unit in block.units} <= set(policy.accept)

    def behind(self, policy: Policy) -> Drawing | None:
        """Return it behind these gates; None where it is another there."""
        was = self.edition.accept, self.edition.missing, self.edition.minimum
        accept, missing, minimum = policy.accept, policy.missing, policy.minimum
        if was == (accept, missing, minimum):
            return self
        if not self.is_whole(policy):
            return None
        edition = replace(self.edition, accept=accept, missing=missing, minimum=minimum)
        return replace(self, edition=edition)


def drawn_again(workspace: Workspace, key: CatalogueKey, policy: Policy, draw: Draw) -> Drawing:
    """Recall an edition as it was drawn, or draw it and keep it. Raises as `draw` does."""
    path = workspace.layout.article(key.article)[1]
    files = _files(workspace, key, path)
    if files is None:
        return draw(key, policy, read_present, lambda: False)
    digests = {file: digest_of(data or b"") for file, data in files.items()}
    whole, gated = (_seed(workspace, gates, list(digests.values())) for gates in (None, policy))
    if plain := recall_edition(workspace.layout, key, whole, gated):
        kept = _drawing(path, plain).behind(policy)
        if kept is not None:
            return kept
    made = draw(
        key,
        policy,
        lambda file: files.get(file) or read_present(file),
        lambda: _is_sound(workspace, key, files),
    )
    glossary = workspace.layout.glossary
    as_read = made.read == digests[path], digest_of(read_present(glossary) or b"")
    if made.stays and as_read == (True, digests[glossary]):
        seed = whole if made.is_whole(policy) else gated
        keep_edition(workspace.layout, key, seed, _plain(made))
    return made


def keep_drawn(
    workspace: Workspace, key: CatalogueKey, made: Drawing, digests: Sequence[str]
) -> None:
    """Keep an edition in which nothing is missing, and nothing is wrong.

    `digests` are those of source, template, catalogue and glossary that it was drawn from.
    """
    if made.stays:
        keep_edition(workspace.layout, key, _seed(workspace, None, digests), _plain(made))


def _files(workspace: Workspace, key: CatalogueKey, path: Path) -> dict[Path, bytes | None] | None:
    """Read what an edition is made of; None where anything is odd: who draws it says what."""
    layout = workspace.layout
    catalogue = layout.catalogue(key.article, key.language)
    others = (layout.template(key.article), catalogue, layout.glossary)
    try:
        return {path: read_source(path)} | {
            other: read_present(inside(other, layout.root)) for other in others
        }
    except L10nError:
        return None


def _is_sound(workspace: Workspace, key: CatalogueKey, files: Mapping[Path, bytes | None]) -> bool:
    """Tell whether a sync checked these very files and found no error in them."""
    *read, _ = files.values()
    if len(read[-1] or b"") < _LARGE:
        return False
    found = Books(workspace).findings(key, [digest_of(data or b"") for data in read])
    return found is not None and Severity.ERROR not in found


def _seed(workspace: Workspace, policy: Policy | None, digests: Sequence[str]) -> str:
    """Digest all that an edition is made of; without gates, for one in which nothing is missing."""
    gates = policy and (policy.accept, policy.missing, policy.approvals, policy.minimum)
    said = repr((workspace.config, gates, list(digests)))
    return digest_of(said.encode("utf-8", "surrogatepass"))


def _plain(made: Drawing) -> Any:  # noqa: ANN401 - plain values
    ground, article = made.ground, made.ground.article
    about = (article.title, article.language, article.text, astuple(article.about))
    return [plain_edition(made.edition), (ground.digest, ground.zone, made.read), about]


def _drawing(path: Path, plain: Any) -> Drawing:  # noqa: ANN401 - plain values
    said, (digest, zone, read), (title, language, text, about) = plain
    article = Article(title, language, text, (), about=About(*about))
    return Drawing(Ground(path, digest, zone, article), edition_of(said), read)
