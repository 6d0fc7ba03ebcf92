"""Projects made up for measurements, of any number of articles, units, languages and terms."""

from __future__ import annotations

import codecs
import random
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]

PEOPLE: Final = ("Anna Moreau", "Karim Bensaïd", "Louise Perrin", "Ivan Sokolov", "Maria Conti")
PLACES: Final = ("Lormier", "Brest", "Oran", "Vienne", "Riga", "Gand", "Tunis")
SENTENCES: Final = (
    "{person} a été élue maire de {place} avec {n} voix d'avance.",
    "Le pont de {place} reste fermé aux camions de plus de {n} tonnes.",
    "Selon {person}, {n} foyers de {place} n'ont plus d'électricité.",
    "Les pompiers ont mis {n} heures à maîtriser l'incendie du dépôt de {place}.",
    "La préfecture de {place} annonce {n} places d'hébergement pour les sinistrés.",
    "{person} rencontrera les {n} délégués du personnel à {place}.",
    "Le budget de la ville de {place} atteint {n} millions d'euros.",
    "Aucun train ne circule entre {place} et la côte depuis {n} jours.",
    "L'équipe de {place} s'impose devant {n} spectateurs.",
    "« Nous ne céderons pas », a déclaré {person} devant {n} manifestants.",
    "Il est tombé {n} millimètres de pluie sur {place} en une nuit.",
    "Le procès de {n} anciens dirigeants s'ouvre lundi à {place}.",
)
TURNS: Final = ("d'après la mairie", "dit un témoin", "selon la radio locale", "de source sûre")


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a project; `live` makes entries with a time, of two sentences each."""

    articles: int
    units: int
    languages: tuple[str, ...]
    live: bool = False
    rows: int = 0

    @classmethod
    def sample(cls) -> Shape:
        """Return the shape of the sample of this repository."""
        return cls(0, 0, ("en", "es", "de", "ca"))


@dataclass(frozen=True, slots=True)
class Made:
    """A project on disk."""

    root: Path
    shape: Shape
    names: tuple[str, ...]

    def source(self, name: str) -> Path:
        """Return where the text of an article is."""
        return self.root / "source" / f"{name}.txt"


def sentence(chance: random.Random, number: int) -> str:
    """Make a sentence that no other number has."""
    text = chance.choice(SENTENCES).format(
        person=chance.choice(PEOPLE), place=chance.choice(PLACES), n=number + 2
    )
    return f"{text[:-1]}, {chance.choice(TURNS)}." if chance.getrandbits(1) else text


def make(folder: Path, shape: Shape) -> Made:
    """Make a project that no command has seen."""
    (folder / "source").mkdir(parents=True)
    (folder / "locales").mkdir()
    targets = ", ".join(f'"{tag}"' for tag in shape.languages)
    settings = f'[project]\nname = "scale"\ntargets = [{targets}]\ndate = 2025-08-15\n'
    (folder / "l10n.toml").write_text(settings + '\n[drafting]\nengines = ["none"]\n', "utf-8")
    (folder / "glossary.csv").write_text(_glossary(shape), encoding="utf-8")
    if not shape.articles:
        shutil.copy(ROOT / "source" / "anchorage.txt", folder / "source")
        return Made(folder, shape, ("anchorage",))
    names = tuple(f"article{number:04}" for number in range(shape.articles))
    for place, name in enumerate(names):
        text = _live(shape, place) if shape.live else _article(shape, place)
        (folder / "source" / f"{name}.txt").write_text(text, encoding="utf-8")
    return Made(folder, shape, names)


def _article(shape: Shape, place: int) -> str:
    chance = random.Random(place)  # noqa: S311 - made-up texts
    numbers = range(place * shape.units, (place + 1) * shape.units)
    return f"Direct numéro {place}\n\n" + "".join(f"{sentence(chance, n)}\n" for n in numbers[1:])


def _live(shape: Shape, place: int) -> str:
    chance = random.Random(place)  # noqa: S311 - made-up texts
    entries = [_entry(chance, number) for number in range(shape.units)]
    return f"Direct numéro {place}\n\n" + "".join(reversed(entries))


def _entry(chance: random.Random, number: int) -> str:
    hour, minute = divmod(360 + number, 60)
    heading = f"{hour % 24:02}h{minute:02} | Le point sur la journée, message {number}"
    return f"{heading}\n{sentence(chance, 2 * number)}\n{sentence(chance, 2 * number + 1)}\n"


def _glossary(shape: Shape) -> str:
    languages = ",".join(shape.languages)
    cells = [
        f"Compagnie {n} de Sarvel" + f",Company {n} Sarvel" * len(shape.languages)
        for n in range(shape.rows)
    ]
    return f"kind,source,{languages},note\n" + "".join(f"organisation,{row},\n" for row in cells)


def edit(made: Made, turn: int) -> None:
    """Change one sentence of the first article."""
    path = made.source(made.names[0])
    lines = path.read_text(encoding="utf-8").split("\n")
    place = 3 + turn
    lines[place] = f"{lines[place][:-1]}, à la {turn + 2}e heure."
    path.write_text("\n".join(lines), encoding="utf-8")


def grow(made: Made, turn: int) -> None:
    """Add an entry on top of the first article."""
    path = made.source(made.names[0])
    title, blank, rest = path.read_text(encoding="utf-8").split("\n", 2)
    chance = random.Random(turn)  # noqa: S311 - made-up texts
    entry = _entry(chance, made.shape.units + turn)
    path.write_text(f"{title}\n{blank}\n{entry}{rest}", encoding="utf-8")


_EMPTY: Final = re.compile(r'^msgid "(.+)"\nmsgstr ""$', re.MULTILINE)
_SMALL_WORD: Final = re.compile(r"(?<![^\W\d_])[a-z]{2,}(?![^\W\d_])")


def translate(made: Made) -> None:
    """Translate every unit into a language that nobody speaks; names and figures stay."""
    for catalogue in (made.root / "locales").rglob("*.po"):
        text = catalogue.read_text(encoding="utf-8")
        catalogue.write_text(_EMPTY.sub(_translated, text), encoding="utf-8")


def _translated(entry: re.Match[str]) -> str:
    target = _SMALL_WORD.sub(lambda word: codecs.encode(word[0], "rot13"), entry[1])
    return f'msgid "{entry[1]}"\nmsgstr "{target}"'
