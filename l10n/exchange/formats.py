"""Which packages there are; those that come back are told by what they are, not by their names."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.errors import ExchangeProblem
from l10n.exchange import xliff12, xliff21
from l10n.exchange.xml import local, parse, space_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from l10n.model.exchange import Package, Returned

PACKAGES: Final[Mapping[str, Callable[[Package], bytes]]] = MappingProxyType(
    {"xliff12": xliff12.write_xliff12, "xliff21": xliff21.write_xliff21}
)
"""The formats of a package that is one file; the first is what all tools read."""


def read_package(data: bytes, where: str) -> Returned:
    """Read an XLIFF file of any version; raises ExchangeProblem for what is none."""
    root = parse(data, where)
    space, name = space_of(root), local(root)
    if name == "xliff" and space in xliff21.NAMESPACES:
        return xliff21.read_xliff21(root)
    if name == "xliff" and space in {xliff12.NAMESPACE, ""}:
        return xliff12.read_xliff12(root)
    what = f"this is no XLIFF, its first element is <{name[:40]}>"
    raise ExchangeProblem(where, what, "send the XLIFF file that came with the package")
