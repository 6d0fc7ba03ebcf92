"""Apertium, where its French pairs are installed: the only engine that needs no network."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.drafting.engine import Limits, Shape, each
from l10n.drafting.gaps import said, simpler
from l10n.drafting.pipe import Pipe
from l10n.errors import EngineProblem
from l10n.language.text.tags import base
from l10n.lazy import module

if TYPE_CHECKING:
    import shutil
    import subprocess
    from collections.abc import Sequence

    from l10n.drafting.engine import Answer, Context
else:  # loaded where it is used
    shutil = module("shutil")
    subprocess = module("subprocess")

ROUTES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "es": (("fr-es",),),
    "ca": (("fra-cat",),),
    "oc": (("fra-oci",),),
    "eo": (("fr-eo",),),
    "en": (("fr-es", "spa-eng"), ("fra-cat", "cat-eng")),
    "pt": (("fr-es", "es-pt"),),
    "pt-BR": (("fr-es", "es-pt_BR"), ("fr-es", "es-pt")),
    "it": (("fr-es", "spa-ita"),),
}
"""Modes from French into a language, the best way first. By Spanish the pivots read better."""

_CODES: Final = {"cat": "ca", "spa": "es"}
"""What Apertium calls languages on the way otherwise than we do."""

PACKAGES: Final = (
    "apertium apertium-fr-es apertium-fra-cat apertium-oci-fra apertium-eo-fr"
    " apertium-eng-spa apertium-eng-cat apertium-es-pt apertium-spa-ita"
)
"""Debian's packages for all routes."""


class Apertium:
    """The installed directions from French, a process each, started when first asked."""

    name = "apertium"
    third_party = False
    limits = Limits(characters=5000)
    shapes = (Shape.NAMES, Shape.PRIVATE, Shape.SUPERBLANK)

    def __init__(self, modes: Path | None = None) -> None:
        self._modes = modes or _installed()
        self._pipes: dict[str, Pipe] = {}

    @cached_property
    def version(self) -> str:
        """What `apertium -V` says, or nothing where it is not installed or does not answer."""
        program = shutil.which("apertium")
        if program is None:
            return ""
        try:
            told = subprocess.run([program, "-V"], capture_output=True, check=False, timeout=10)
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return told.stdout.decode("utf-8", "replace").strip().removeprefix("Apertium ")

    def token(self, language: str) -> str:
        """Return the languages on the way: `apertium:fr-es`, `apertium:fr-es-en`."""
        route = self._route(language) or ()
        via = [mode.replace("_", "-").split("-")[1][:2] for mode in route[:-1]]
        return f"{self.name}:{'-'.join(['fr', *via, language])}"[:26]

    def speaks(self, language: str) -> bool:
        """Tell whether all modes of a route are installed."""
        return self._route(language) is not None

    def directions(self) -> tuple[str, ...]:
        """List the languages that it speaks here."""
        return tuple(language for language in ROUTES if self.speaks(language))

    def translate(self, texts: Sequence[str], context: Context) -> tuple[Answer, ...]:
        """Translate along the route, text by text."""
        return each(texts, lambda text: self._translated(text, context.language))

    def _translated(self, text: str, language: str) -> str:
        """Translate one text. Raises EngineProblem as `Pipe` does."""
        route = self._route(language)
        if route is None or self._modes is None:
            remedy = f"apt-get install {PACKAGES}"
            raise EngineProblem(self.name, f"no way from fr to {language}", remedy)
        source, text = text, simpler(text)
        for mode in route:
            path = self._modes / f"{mode}.mode"
            text = self._pipes.setdefault(mode, Pipe(path)).translate(text)
            text = said(text, _target(mode, language), source)
        return text

    def close(self) -> None:
        """End all processes: an idle one holds up to a gigabyte."""
        pipes, self._pipes = self._pipes, {}
        for pipe in pipes.values():
            pipe.close()

    def _route(self, language: str) -> tuple[str, ...] | None:
        if self._modes is None:
            return None
        known = ROUTES.get(language) or ROUTES.get(base(language), ())
        for route in known:
            if all((self._modes / f"{mode}.mode").is_file() for mode in route):
                return route
        return None


def _target(mode: str, language: str) -> str:
    """Return what a mode translates into, as the tables name it."""
    code = mode.replace("_", "-").split("-")[1]
    return _CODES.get(code, code) if not language.startswith(code[:2]) else base(language)


def _installed() -> Path | None:
    program = shutil.which("apertium")
    if program is None or shutil.which("apertium-wblank-mode") is None:
        return None
    modes = Path(program).parent.parent / "share" / "apertium" / "modes"
    return modes if modes.is_dir() else None
