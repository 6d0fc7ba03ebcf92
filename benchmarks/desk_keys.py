"""What a review costs in keys, pressed in Chromium: a hundred texts, by one person without a mouse.

    PYTHONPATH=. python benchmarks/desk_keys.py

Of the hundred, six have a wrong time that a check repairs, and one is rejected with a word of
reason; the rest is approved as it stands. Every key counts, and every letter that is typed.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from l10n.model.unit import State
from tests.web.chromium import Chromium
from tests.web.served import serving
from tests.workflow.desk import Desk

if TYPE_CHECKING:
    from tests.web.chromium import Tab

ENTRIES: Final = 25
WRONG: Final = frozenset({7, 21, 38, 55, 70, 93})
REJECTED: Final = 47
WHAT: Final = ("Le bateau", "Le train", "Le car", "Le tram")
SAID: Final = ("El barco", "El tren", "El autobús", "El tranvía")
FIELD: Final = "document.activeElement.closest('article.unit')"


def main() -> None:
    """Review twice, text by text and entry by entry, and print the keys."""
    print("| 100 texts | keys | approved | keys a text |\n|---|---|---|---|")
    for name, way in (("text by text", _by_text), ("entry by entry", _by_entry)):
        with tempfile.TemporaryDirectory() as kept, Chromium() as chromium:
            desk = _made(Path(kept))
            with serving(desk.folder, "lea") as served:
                tab = chromium.page()
                tab.go(served.address)
                tab.go(f"http://127.0.0.1:{served.port}/a/{desk.name}/es?order=source")
                hand = Hand(tab)
                way(hand)
            states = [*desk.states().values()]
            done = states.count(State.REVIEWED)
            print(f"| {name} | {hand.keys} | {done} | {hand.keys / done:.2f} |")


def _made(kept: Path) -> Desk:
    """Make a live-blog of a hundred texts, four an entry, translated and not reviewed."""
    entries = [
        f"{entry % 24}h{n % 60:02} - "
        + " ".join(f"{WHAT[i]} part à {_time(n + i)}." for i in range(4))
        for entry in range(ENTRIES)
        for n in (entry * 4,)
    ]
    source = kept / "departs.txt"
    source.write_text("\n\n".join(entries) + "\n", encoding="utf-8")
    desk = Desk(kept / "desk", "es", source)
    desk.project.sync()
    texts = {unit.source: n for n, unit in enumerate(desk.units())}
    desk.translate(lambda text: _translated(text, texts[text]))
    desk.project.sync()
    return desk


def _time(n: int) -> str:
    return f"{n // 60 + 14}h{n % 60:02}"


def _translated(text: str, n: int) -> str:
    what, _, time = text.removesuffix(".").partition(" part à ")
    hours, _, minutes = time.partition("h")
    hour = int(hours) - 1 if n in WRONG else int(hours)
    return f"{SAID[WHAT.index(what)]} sale a las {hour}:{minutes}."


@dataclass
class Hand:
    """A hand on a keyboard: it counts."""

    tab: Tab
    keys: int = 0

    def press(self, key: str) -> None:
        """Press a key."""
        self.keys += 1
        self.tab.press(key)

    def write(self, text: str) -> None:
        """Type some letters."""
        self.keys += len(text)
        self.tab.do("type", text=text)

    def unit(self) -> str:
        """Return the text that has the focus."""
        return str(self.tab.look(f"{FIELD}?.dataset.unit ?? ''"))

    def goes_on(self, key: str) -> None:
        """Press a key that leads to the next text that waits, and wait until it has the focus.

        Behind the last that is the one which was rejected.
        """
        before = self.unit()
        self.press(key)
        moved = f"{FIELD} && {FIELD}.dataset.unit !== '{before}'"
        self.tab.until(moved)
        self.tab.until("document.getElementById('desk')?.dataset.ready")


def _by_text(hand: Hand) -> None:
    hand.press("j")
    for n in range(4 * ENTRIES):
        if n == REJECTED:
            _reject(hand)
            hand.press("Alt+ArrowDown")
            continue
        _repair(hand)
        hand.goes_on("Control+Enter")


def _by_entry(hand: Hand) -> None:
    hand.press("j")
    for entry in range(ENTRIES):
        at = 4 * entry
        for n in range(at, at + 4):
            if n in WRONG or n == REJECTED:
                for _ in range(n - at):
                    hand.press("Alt+ArrowDown")
                at = n
                _reject(hand) if n == REJECTED else _repair(hand)
        if REJECTED in range(4 * entry, at + 1):  # the next that waits is the one rejected
            hand.press("Alt+l")
            hand.tab.until("document.getElementById('flash').textContent.includes('3 texts')")
            hand.press("Alt+ArrowDown")
        else:
            hand.goes_on("Alt+l")


def _reject(hand: Hand) -> None:
    hand.press("Alt+r")
    hand.write("faux")
    hand.press("Enter")
    hand.tab.until(f"{FIELD}?.classList.contains('rejected')")


def _repair(hand: Hand) -> None:
    if hand.tab.look(f"Boolean({FIELD}?.querySelector('.finding.error'))"):
        hand.press("Alt+x")
        hand.tab.until(f"{FIELD} && !{FIELD}.querySelector('.finding.error')")


if __name__ == "__main__":
    main()
