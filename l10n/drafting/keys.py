"""A key to a service: sent in a header or a body, and shown nowhere."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from l10n.frozen import dataclass, field

HIDDEN: Final = "[key]"


@dataclass(frozen=True, slots=True)
class Key:
    """A secret, empty where a service needs none. It is in no representation of itself."""

    value: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        """Tell whether there is one."""
        return bool(self.value)

    def hide(self, text: str) -> str:
        """Take the secret out of a text, wherever that comes from."""
        if not self.value:
            return text
        written = {self.value, quote(self.value, safe=""), self.value.encode("utf-8").hex()}
        for one in sorted(written, key=len, reverse=True):
            text = text.replace(one, HIDDEN)
        return text


NO_KEY: Final = Key()
