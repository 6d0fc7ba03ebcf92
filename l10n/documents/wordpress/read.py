"""Read entries of the WordPress live-blog plug-in: edits replace, deletions leave a tombstone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from l10n.documents.bodies import read_line, read_string
from l10n.documents.building import build
from l10n.documents.bylines import read_authors
from l10n.documents.found import Body, FoundDocument, FoundEntry
from l10n.documents.json_values import decode_json, first, items, members, read_json, said
from l10n.documents.markup.rich import Rich
from l10n.errors import SourceProblem
from l10n.frozen import dataclass, replace
from l10n.lazy import compiled
from l10n.model.article import About, Availability, Post, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.documents.found import FoundBlock
    from l10n.documents.json_values import Value
    from l10n.model.article import Article

_COMMAND: Final = compiled(r"(?<!\S)/key\b\s*")


@dataclass(frozen=True, slots=True)
class _State:
    """An entry as its last change left it; `places` are those of all its changes."""

    pointer: str
    value: Mapping[str, Value]
    began: Value
    key: bool = False
    places: tuple[str, ...] = ()


def read(data: bytes, where: str) -> Article:
    """Read the entries. Raises SourceProblem where there are none."""
    return build(find(data, where))


def find(data: bytes, where: str) -> FoundDocument:
    """Find what it holds, before it is cut into segments."""
    value = read_json(decode_json(data, where), where)
    top = members(value)
    name = next((key for key in ("entries", "updates", "data") if items(top.get(key))), "")
    changes = items(top.get(name)) if name else items(value) if isinstance(value, list) else []
    states = _settled(changes, f"/{name}" if name else "")
    if not states:
        raise SourceProblem(where, "no entries are in it", "export it once there are some")
    entries = tuple(_entry(native, state, where) for native, state in states.items())
    return FoundDocument(
        tuple(_header(top, where)), entries, said(top.get("language")) or None, About()
    )


def _header(top: Mapping[str, Value], where: str) -> Iterator[FoundBlock]:
    name, value = first(top, "title", "post_title")
    rendered = members(value).get("rendered")
    pointer = f"/{name}/rendered" if rendered else f"/{name}"
    if name and (block := read_line(said(rendered or value), pointer, where)):
        yield replace(block, role=Role.TITLE)


def _settled(changes: list[Value], pointer: str) -> dict[str, _State]:
    """Return each entry, by its first id, as it stands after all changes, in the page's order.

    Lists come newest first or oldest first: what was changed last wins by its own clock.
    """
    places = [(f"{pointer}/{n}", members(one)) for n, one in enumerate(changes)]
    known = [(place, one) for place, one in places if said(one.get("id"))]
    states: dict[str, _State] = {}
    for place, one in known:
        states.setdefault(_root(one), _State(place, one, one.get("entry_time")))
    for place, one in sorted(known, key=lambda known: _moment(known[1])):
        state = states[_root(one)]
        key = state.key or one.get("key_event") is True
        every = (*state.places, place)
        states[_root(one)] = replace(state, pointer=place, value=one, key=key, places=every)
    return states


def _root(one: Mapping[str, Value]) -> str:
    replaced = said(one.get("replaces"))
    return replaced if replaced not in {"", "0", "False"} else said(one.get("id"))


def _moment(one: Mapping[str, Value]) -> float:
    written = said(one.get("timestamp")) or said(one.get("entry_time"))
    try:
        return float(written)
    except ValueError:
        return 0.0


def _entry(native: str, state: _State, where: str) -> FoundEntry:
    one = state.value
    gone = one.get("type") == "delete"
    name, value = first(one, "render", "content")
    name = "content" if isinstance(one.get("content"), str) else name
    text = read_string(said(one.get(name, value)), f"{state.pointer}/{name}", where)
    blocks = tuple(_without_command(block) for block in text.body.blocks)
    post = Post(
        authors=read_authors(one.get("authors") or one.get("author")),
        key=state.key or blocks != text.body.blocks,
        availability=Availability.WITHDRAWN if gone else Availability.USABLE,
        media=text.media,
    )
    return FoundEntry(
        native,
        state.began,
        Body(blocks, text.body.left_out),
        updated=one.get("timestamp"),
        post=post,
        places=state.places,
    )


def _without_command(block: FoundBlock) -> FoundBlock:
    """Drop the word that tells the plug-in that an entry is a key one."""
    found = _COMMAND.search(block.rich.text)
    if found is None or block.rich.spans:
        return block
    text = (block.rich.text[: found.start()] + block.rich.text[found.end() :]).strip()
    return replace(block, rich=Rich(text))
