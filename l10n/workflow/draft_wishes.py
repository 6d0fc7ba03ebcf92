"""How a project wants its drafts made."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drafting:
    """How to draft: with which engines (none named: the project's), and whether again."""

    engines: tuple[str, ...] = ()
    redraft: bool = False
