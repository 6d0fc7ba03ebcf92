"""Which version of a source was fetched last: the next question is for a newer one alone."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from l10n.frozen import asdict, dataclass, field
from l10n.store.fetching import Validators

if TYPE_CHECKING:
    from pathlib import Path

    from l10n.store.fetching import Fetched
    from l10n.store.layout import Layout


@dataclass(frozen=True, slots=True)
class FetchedVersion:
    """Where a version came from, its digest, and what its server said of it."""

    url: str = ""
    digest: str = ""
    validators: Validators = field(default_factory=Validators)

    def holds(self, path: Path | None, url: str) -> bool:
        """Tell whether a file is still what came from there."""
        if path is None or self.url != url:
            return False
        return sha256(path.read_bytes()).hexdigest() == self.digest


def load_version(layout: Layout, name: str) -> FetchedVersion:
    """Read what is known of an article's version; what cannot be read is as good as forgotten."""
    try:
        value = json.loads(layout.fetched(name).read_text(encoding="utf-8"))
        said = [str(value[key]) for key in ("url", "sha256", "etag", "last_modified")]
    except (OSError, ValueError, KeyError, TypeError):
        return FetchedVersion()
    return FetchedVersion(said[0], said[1], Validators(said[2], said[3]))


def version_of(url: str, found: Fetched) -> bytes:
    """Write down a version as `load_version` reads it."""
    record = {"url": url, "sha256": sha256(found.data).hexdigest(), **asdict(found.validators)}
    return (json.dumps(record, indent=1) + "\n").encode("utf-8")
