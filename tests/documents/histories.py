"""Live-blogs as they run: versions of one, with all that happens to entries in an evening."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WHO: Final = ("Le bac", "La grue", "Le remorqueur", "La vedette", "Le chalutier", "La drague")
_DOES: Final = ("quitte", "longe", "retrouve", "approche", "contourne", "annonce")
_WHAT: Final = ("le quai nord", "la jetée", "le chenal", "la tour", "le phare", "la cale sèche")
_WHEN: Final = ("à l’aube", "avant la marée", "sous la pluie", "sans un bruit", "ce soir", "enfin")


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry at one moment: its id, its minute, its sentences."""

    id: str
    minute: int
    sentences: tuple[str, ...]


Version = tuple[Happening, ...]


class Evening:
    """A live-blog that runs: each step is what happens to it between two versions."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - a game, no secret
        self._count = 0
        self._gone: list[str] = []

    def versions(self, number: int) -> Iterator[Version]:
        """Give the versions, the first with three entries."""
        now: Version = tuple(self._entry() for _ in range(3))
        yield now
        steps: list[Callable[[Version], Version]] = [
            *([self._added] * 3 + [self._grown] * 4),
            *(self._inserted, self._reissued, self._reordered, self._deleted, self._corrected),
            self._used_again,
        ]
        for turn in range(number - 1):
            now = steps[turn % len(steps)](now)
            yield now

    def _sentence(self) -> str:
        self._count += 1
        words = (self._dice.choice(one) for one in (_WHO, _DOES, _WHAT, _WHEN))
        return f"{' '.join(words)}, et {self._count} marins regardent."

    def _entry(self, ident: str = "") -> Happening:
        self._count += 1
        sentences = tuple(self._sentence() for _ in range(self._dice.randint(1, 4)))
        return Happening(ident or f"p{self._count}", self._count % 60, sentences)

    def _at(self, now: Version) -> int:
        return self._dice.randrange(len(now))

    def _added(self, now: Version) -> Version:
        return (self._entry(), *now)

    def _grown(self, now: Version) -> Version:
        at = self._at(now)
        more = (*now[at].sentences, self._sentence(), self._sentence())
        return (*now[:at], replace(now[at], sentences=more), *now[at + 1 :])

    def _inserted(self, now: Version) -> Version:
        at = self._at(now)
        return (*now[:at], self._entry(), *now[at:])

    def _reissued(self, now: Version) -> Version:
        at = self._at(now)
        self._count += 1
        return (*now[:at], replace(now[at], id=f"p{self._count}"), *now[at + 1 :])

    def _reordered(self, now: Version) -> Version:
        return tuple(self._dice.sample(now, len(now)))

    def _deleted(self, now: Version) -> Version:
        at = self._at(now)
        self._gone.append(now[at].id)
        return (*now[:at], *now[at + 1 :])

    def _corrected(self, now: Version) -> Version:
        at = self._at(now)
        self._count += 1
        first = f"{now[at].sentences[0].partition(', et')[0]}, et {self._count} marins regardent."
        return (
            *now[:at],
            replace(now[at], sentences=(first, *now[at].sentences[1:])),
            *now[at + 1 :],
        )

    def _used_again(self, now: Version) -> Version:
        return (self._entry(self._gone.pop() if self._gone else ""), *now)


def as_json(version: Version) -> bytes:
    """Write a version as our neutral JSON."""
    entries = [
        {
            "id": one.id,
            "published": f"2025-08-15T19:{one.minute:02}Z",
            "text": " ".join(one.sentences),
        }
        for one in version
    ]
    return json.dumps({"format": "l10n-liveblog", "version": 1, "entries": entries}).encode()


def as_page(version: Version) -> bytes:
    """Write a version as a page with microdata."""
    parts = "".join(
        f'<div id="{one.id}" itemprop="liveBlogUpdate" itemscope>'
        f'<time itemprop="datePublished" datetime="2025-08-15T19:{one.minute:02}Z"></time>'
        f'<div itemprop="articleBody"><p>{escape(" ".join(one.sentences))}</p></div></div>'
        for one in version
    )
    scope = 'itemscope itemtype="https://schema.org/LiveBlogPosting"'
    return f'<html lang="fr"><body><main {scope}>{parts}</main></body></html>'.encode()


def as_feed(version: Version) -> bytes:
    """Write a version as RSS."""
    items = "".join(
        f"<item><guid>{one.id}</guid><pubDate>Fri, 15 Aug 2025 19:{one.minute:02}:00 GMT</pubDate>"
        f"<description>{escape('<p>' + ' '.join(one.sentences) + '</p>')}</description></item>"
        for one in version
    )
    return f"<rss><channel>{items}</channel></rss>".encode()


WRITTEN: Final = {"a.json": as_json, "a.html": as_page, "a.xml": as_feed}
