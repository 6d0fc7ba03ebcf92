"""Keys by which a name is found however French spells it: Evgueni and Ievgueni are one."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.language.text.folding import unaccented
from l10n.lazy import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS: Final = MappingProxyType(
    dict(
        zip(
            "абвгґдежзиійклмнопрстуфхцчшщъыьэюяїє'",
            [
                "a",
                "b",
                "v",
                "g",
                "g",
                "d",
                "e",
                "j",
                "z",
                "i",
                "i",
                "i",
                "k",
                "l",
                "m",
                "n",
                "o",
                "p",
                "r",
                "s",
                "t",
                "ou",
                "f",
                "kh",
                "ts",
                "tch",
                "ch",
                "chtch",
                "_",
                "i",
                "_",
                "e",
                "iou",
                "ia",
                "i",
                "e",
                "_",
            ],
            strict=True,
        )
    )
)
_SUBSTITUTES: Final = (
    (compiled(r"y"), "i"),
    (compiled(r"gu(?=[ei])"), "g"),
    (compiled(r"x"), "ks"),
    (compiled(r"(.)\1+"), r"\1"),
    (compiled(r"ie"), "e"),
    (compiled(r"(?<=[nr])e$"), ""),
    (compiled(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=4096)
def french_key(name: str) -> str:
    """Reduce a name as French writes it to its key."""
    key = unaccented(name.lower())
    for pattern, substitute in _SUBSTITUTES:
        key = pattern.sub(substitute, key)
    return key


def cyrillic_keys(name: str, *, ukrainian: bool = False) -> frozenset[str]:
    """List the keys of the French spellings of a Cyrillic name (no stress marks)."""
    return frozenset(
        french_key(spelling) for spelling in _spellings(name.lower(), ukrainian=ukrainian)
    )


def _spellings(name: str, *, ukrainian: bool) -> Iterator[str]:
    letters = {**_LETTERS, "_": "", "-": "-"}
    if ukrainian:
        letters["г"] = "h"
    for jo in ("io", "e"):
        yield "".join(jo if c == "ё" else letters.get(c, c) for c in name).replace("_", "")
