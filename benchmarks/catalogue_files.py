"""Catalogues and templates made up for measuring: seeded, of any size, whose truth is known."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import polib

from l10n.catalogue.po.writing import write_catalogue
from l10n.model.article import Role
from l10n.model.catalogue import Catalogue, Place, Slot, new_catalogue
from l10n.model.unit import Draft, Review, Unit, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

REFERENCE: Final = "source/direct.txt"
EVEN: Final = 0.45
FEW: Final = 0.2
_AT: Final = "2025-03-02T18:04Z"

_WHO: Final = """la maire,le préfet,un témoin,l'équipage,la présidente du club,le syndicat,
une riveraine,le porte-parole,la juge,l'entraîneur,le capitaine,une élue""".replace("\n", "")
_DOES: Final = """annonce,redoute,confirme,dément,attend,réclame,salue,conteste,prépare,retarde,
observe,promet,refuse,décrit""".replace("\n", "")
_WHAT: Final = """la fermeture du pont,un nouvel appel,la reprise du match,une évacuation,le départ,
la fin de l'alerte,un accord fragile,des renforts,la visite du chantier,un report""".replace(
    "\n", ""
)
_WHERE: Final = "à,près de,au nord de,devant la gare de,sur la route de,au large de"
_JOINTS: Final = "tandis que,alors que,parce que,et,mais,si bien que,après que"
_SYLLABLES: Final = "bar cel dou fri gué lan mor nive or pla ran sol tri val ver zac ber ton"


class Press:
    """A seeded writer of French-like sentences, no two alike."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self._said: set[str] = set()

    def _one(self, words: str) -> str:
        return self.random.choice(words.split(","))

    def town(self) -> str:
        """Make up a town."""
        parts = self.random.choices(_SYLLABLES.split(), k=self.random.randint(2, 4))
        return "".join(parts).capitalize()

    def clause(self) -> str:
        """Say who does what, and where."""
        number = f" {self.random.randint(2, 900)} minutes plus tard" * (self.random.random() < FEW)
        place = f"{self._one(_WHERE)} {self.town()}"
        what = f"{self._one(_WHAT)} de {self.town()}" if self._often() else self._one(_WHAT)
        who = f"{self._one(_WHO)} de {self.town()}" if self._often() else self._one(_WHO)
        return f"{who} {self._one(_DOES)} {what} {place}{number}"

    def _often(self) -> bool:
        return self.random.random() < EVEN

    def sentence(self) -> str:
        """Say one to three clauses that were never said before."""
        while True:
            clauses = [self.clause()]
            while self._often():
                clauses.append(f"{self._one(_JOINTS)} {self.clause()}")
            text = ", ".join(clauses)
            text = f"{text[0].upper()}{text[1:]}."
            if text not in self._said:
                self._said.add(text)
                return text


def live_catalogue(units: int, seed: int) -> str:
    """Write a catalogue of ours in the middle of a live: drafts, approvals, remarks, old texts."""
    press = Press(seed)
    slots = tuple(_slot(press, number) for number in range(units))
    header = replace(new_catalogue("direct", "es").header, units=units)
    return write_catalogue(Catalogue(header, slots), REFERENCE)


def _slot(press: Press, number: int) -> Slot:
    entry, dice = f"{number // 6:06x}", press.random.random
    source, digest = press.sentence(), f"{press.random.getrandbits(48):012x}"
    is_draft, is_old = dice() < EVEN, dice() < FEW / 4
    unit = Unit(
        id=f"{entry}.{number % 6 + 1}",
        source=source,
        target=press.sentence() if is_draft or dice() < 1 - FEW else "",
        fuzzy=is_draft or is_old,
        previous=f"{source[:-1]} hier." if is_old else None,
        draft=Draft("apertium:fr-es", _AT, digest) if is_draft else None,
        reviews=() if is_draft else (Review(Verdict.APPROVED, "ana", _AT, digest),),
        remarks=(f"voir {press.town()}",) if dice() < FEW else (),
    )
    notes = (f"19h05 - {press.town()}",) if dice() < 1 - FEW else ()
    return Slot(unit, Place(entry, Role.PARAGRAPH), notes)


def _word(press: Press, text: str) -> str:
    words = text.split(" ")
    words[press.random.randrange(len(words))] = press.town().lower()
    return " ".join(words)


def _typo(press: Press, text: str) -> str:
    at = press.random.randrange(len(text) - 1)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def _longer(press: Press, text: str) -> str:
    return f"{text[:-1]}, {press.clause()}, {press.clause()}."


def _shorter(press: Press, text: str) -> str:
    words = text.split(" ")
    return f"{' '.join(words[: max(4, len(words) * press.random.randint(60, 80) // 100)])}."


def _turned(press: Press, text: str) -> str:
    words = text.rstrip(".").split(" ")
    half = press.random.randint(len(words) // 3, len(words) * 2 // 3)
    return f"{' '.join(words[half:])} {' '.join(words[:half])}."


def _typeset(press: Press, text: str) -> str:
    return text.replace("'", "’").replace(".", press.random.choice("…!"))


EDITS: Final[dict[str, Callable[[Press, str], str]]] = {
    "a word": _word,
    "a typo": _typo,
    "typography": _typeset,
    "clauses added": _longer,
    "cut short": _shorter,
    "turned round": _turned,
}


@dataclass(frozen=True, slots=True)
class Edition:
    """A plain PO file, the template of its next version, and what became of each text.

    `edited` gives for a new text the old target that belongs to it, and the kind of edit.
    """

    old: Path
    template: Path
    edited: dict[str, tuple[str, str]]
    fresh: frozenset[str]


def next_edition(folder: Path, entries: int, seed: int) -> Edition:
    """Make a catalogue without ids and its next template: 5 % edited, 2 % new, 1 % gone."""
    press = Press(seed)
    texts = [press.sentence() for _ in range(entries)]
    order = press.random.sample(range(entries), entries)
    share = entries // 100
    gone, changed = set(order[:share]), order[share : 6 * share]
    kinds = dict(zip(changed, list(EDITS) * len(changed), strict=False))
    edited: dict[str, tuple[str, str]] = {}
    after: list[str] = []
    for number, text in enumerate(texts):
        if number in gone:
            continue
        if number in kinds:
            kind = kinds[number]
            edit = EDITS[kind](press, text)
            edited[edit] = (f"{number}: {text.upper()}", kind)
            after.append(edit)
        else:
            after.append(text)
    fresh = frozenset(press.sentence() for _ in range(2 * share))
    for text in sorted(fresh):
        after.insert(press.random.randrange(len(after)), text)
    old, template = folder / "old.po", folder / "new.pot"
    _write(old, [(text, f"{number}: {text.upper()}") for number, text in enumerate(texts)])
    _write(template, [(text, "") for text in dict.fromkeys(after)])
    return Edition(old, template, edited, fresh)


def _write(path: Path, pairs: Sequence[tuple[str, str]]) -> None:
    file = polib.POFile()
    file.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "es"}
    file.extend(
        polib.POEntry(msgid=source, msgstr=target, occurrences=[(REFERENCE, "")])
        for source, target in pairs
    )
    file.save(str(path))
