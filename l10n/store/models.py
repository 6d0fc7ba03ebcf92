"""Folders of neural models, as Firefox and Bergamot lay them out: found by name, read when used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.drafting.neural import ModelBytes
from l10n.errors import ProjectProblem
from l10n.frozen import dataclass
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODEL: Final = compiled(r"model\.([a-z]{2,3})([a-z]{2})\..*\.bin")
_DEPTH: Final = ("model.*.bin", "*/model.*.bin", "*/*/model.*.bin")


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """The files of one direction, from one language into another."""

    source: str
    target: str
    model: Path

    def read(self) -> ModelBytes:
        """Read them. Raises ProjectProblem where one is missing or cannot be read."""
        pair = f"{self.source}{self.target}"
        shared = self._first(f"vocab.{pair}.spm")
        source = self._first(f"srcvocab.{pair}.spm") or shared
        target = self._first(f"trgvocab.{pair}.spm") or shared
        if source is None or target is None:
            what = f"the vocabulary of {self.source}-{self.target} is missing"
            raise ProjectProblem(self.model.parent, what, "put all files of a model there")
        shortlist = self._first(f"lex*{pair}*.bin")
        try:
            return ModelBytes(
                self.model.read_bytes(),
                source.read_bytes(),
                target.read_bytes(),
                shortlist.read_bytes() if shortlist else None,
            )
        except OSError as error:
            what = f"it cannot be read ({error.strerror})"
            raise ProjectProblem(self.model.parent, what, "check its permissions") from None

    def _first(self, pattern: str) -> Path | None:
        return next(iter(sorted(self.model.parent.glob(pattern))), None)


def find_models(folder: str, root: Path) -> tuple[ModelFolder, ...]:
    """Find the models in a folder and the two levels below it; a direction but once.

    Raises ProjectProblem for a folder that is none, or has no model.
    """
    path = root / Path(folder).expanduser()
    found = {(one.source, one.target): one for one in _models(path)}
    if not found:
        remedy = "name a folder that has model.*.bin, its vocabulary and shortlist"
        raise ProjectProblem(folder, "there is no model in this folder", remedy)
    return tuple(found.values())


def _models(path: Path) -> Iterator[ModelFolder]:
    for depth in _DEPTH:
        for model in sorted(path.glob(depth), reverse=True):
            if named := _MODEL.fullmatch(model.name):
                yield ModelFolder(named[1], named[2], model)
