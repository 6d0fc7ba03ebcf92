"""Damage of addresses, tags and placeholders, and what engines leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.checks.damage.pair import Damaged, replaced

if TYPE_CHECKING:
    import random

    from tests.checks.damage.pair import Pair


def with_code(pair: Pair, kept: str, lost: str) -> Damaged:
    """Put what is kept behind both texts, and what is lost of it behind the damaged one."""
    return Damaged(
        f"{pair.source} {kept}", f"{pair.target} {lost}".rstrip(), f"{pair.target} {kept}"
    )


def url_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change a digit of an address."""
    number = chance.randrange(1000, 8000)
    return with_code(
        pair, f"https://example.org/live/{number}", f"https://example.org/live/{number + 1}"
    )


def placeholder_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave a placeholder out."""
    return with_code(pair, chance.choice(["{count}", "%(name)s", "%s", "${total}"]), "")


def handle_lost(pair: Pair, _: random.Random) -> Damaged | None:
    """Leave a handle out."""
    return with_code(pair, "@lucarne_info", "")


def token_left(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave what an engine was given in the place of a name."""
    at = pair.target.find(" ") + 1
    return replaced(pair, (at, at), chance.choice(("⟦3⟧ ", "<unk> ", "▁")))


def line_end_lost(pair: Pair, _: random.Random) -> Damaged:
    """Leave the line end of the source out."""
    return Damaged(f"{pair.source}\n", pair.target, f"{pair.target}\n")


def email_changed(pair: Pair, _: random.Random) -> Damaged:
    """Change a letter of an e-mail address."""
    return with_code(pair, "redaction@exemple.org", "redaction@exemple.orf")


def address_added(pair: Pair, chance: random.Random) -> Damaged:
    """Add an address, an e-mail address, a handle or a hashtag that is not in the source."""
    added = ("https://exemple.org/a", "port@exemple.org", "@port_mer", "#Plage")
    return Damaged(pair.source, f"{pair.target} {chance.choice(added)}", pair.target)


def address_lost(pair: Pair, chance: random.Random) -> Damaged:
    """Leave an address, an e-mail address or a hashtag out."""
    return with_code(
        pair, chance.choice(("https://exemple.org/a", "port@exemple.org", "#Plage")), ""
    )


def handle_changed(pair: Pair, chance: random.Random) -> Damaged:
    """Change the letters of a handle, or translate a hashtag."""
    return with_code(pair, *chance.choice((("@port_mer", "@port_men"), ("#Plage", "#Beach"))))


def tag_lost(pair: Pair, _: random.Random) -> Damaged:
    """Leave a tag out."""
    return with_code(pair, "<b>live</b>", "<b>live")


def tag_added(pair: Pair, _: random.Random) -> Damaged:
    """Add a tag."""
    return Damaged(pair.source, f"{pair.target} <br/>", pair.target)


def tags_crossed(pair: Pair, _: random.Random) -> Damaged:
    """Close a tag before the one inside of it."""
    return with_code(pair, "<b><i>live</i></b>", "<b><i>live</b></i>")


def emphasis_moved(pair: Pair, _: random.Random) -> Damaged:
    """Set emphasis on other words than the source does."""
    return with_code(pair, "<b>Live 24</b> ABC", "Live 24 <b>ABC</b>")


def placeholder_added(pair: Pair, _: random.Random) -> Damaged:
    """Add a placeholder."""
    return Damaged(pair.source, f"{pair.target} {{name}}", pair.target)


def entity_lost(pair: Pair, _: random.Random) -> Damaged:
    """Write an entity as its character."""
    return with_code(pair, "R&amp;D", "R&D")
