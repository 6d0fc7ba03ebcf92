"""What is known changes nothing but what it costs: every command says and writes the same."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from l10n.cli.main import main

SENTENCES: Final = (
    "Le pont de Lormier est fermé à 19h05.",
    "Les pompiers ont sauvé 12 personnes à Brest.",
    "Aucun train ne circule, dit Léa Morel.",
    "« Nous restons », répond le maire de Lormier.",
    "Il est tombé 40 millimètres de pluie en une nuit.",
    "Brest",
)
TARGETS: Final = (
    "The Lormier bridge is closed.",
    "Firefighters saved 12 people in Brest.",
    "No train is running, says Léa Morel.",
    "",
)
NAMES: Final = ("pont", "train")
LANGUAGES: Final = ("en", "es")
VERSION: Final = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6)
SETTINGS: Final = {
    "plain": "",
    "notes": "[checks]\nnotes = true\n",
    "four eyes": "[review]\napprovals = 2\n",
    "a date of one article": "[articles.pont]\ndate = 2025-08-15\n",
    "a code off": '[checks]\nnumber-missing = "off"\n',
}
GLOSSARIES: Final = (
    "kind,source,en,es,note\n",
    "kind,source,en,es,note\nplace,Lormier,Lormier,Lormiera,\n",
    "kind,source,en,es,note\nterm,pont,span|bridge,,\n",
    "kind,source\nwrong,row\n",
)
HEAD: Final = '[project]\nname = "desk"\ntargets = ["en", "es"]\n\n[drafting]\nengines = ["none"]\n'


def begin(folder: Path) -> None:
    """Make a project of two articles that no sync has seen."""
    (folder / "source").mkdir(parents=True)
    (folder / "locales").mkdir()
    (folder / "l10n.toml").write_text(HEAD, encoding="utf-8")
    (folder / "glossary.csv").write_text(GLOSSARIES[0], encoding="utf-8")
    for name, number in zip(NAMES, (2, 3), strict=True):
        text = "\n".join([f"Direct {name}", "", *SENTENCES[:number]])
        source = folder / "source" / f"{name}.txt"
        source.write_text(f"{text}\n", encoding="utf-8")
        # The queue has the newer first: which that is must not hang on parts of a second.
        os.utime(source, (number * 1_000_000, number * 1_000_000))


def held(folder: Path) -> dict[str, bytes]:
    """Return every file of a project but its ledger and lore.

    Databases and locks say nothing of texts.
    """
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.name != "ledger"
        and path.parent.name != "lore"
        and path.suffix not in {".sqlite3", ".lock"}
        and ".git" not in path.relative_to(folder).parts
    }


def targeted(data: bytes, place: int, target: str) -> bytes:
    """Give an entry of a catalogue a target, as a PO editor does."""
    text = data.decode("utf-8")
    entries = re.split(r"\n\n", text)
    at = 1 + place % max(1, len(entries) - 1)
    if at < len(entries):
        entries[at] = re.sub(r'msgstr ".*"', lambda _: f'msgstr "{target}"', entries[at], count=1)
    return "\n\n".join(entries).encode("utf-8")


class Twins(RuleBasedStateMachine):
    """Two copies of a project: of one, ledger and lore are deleted before each run."""

    @initialize()
    def start(self) -> None:
        """Make both."""
        self.place = Path(tempfile.mkdtemp())
        self.keeps, self.forgets = self.place / "a" / "desk", self.place / "b" / "desk"
        self.stored: dict[str, bytes] = {}
        self.clock = int(time.time()) - 1_000_000
        for folder in (self.keeps, self.forgets):
            begin(folder)
            for file in folder.rglob("*.*"):
                os.utime(file, (self.clock, self.clock))

    def teardown(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self.place, ignore_errors=True)

    def both(self, path: str, data: bytes | None) -> None:
        """Save a file in both, as people do; None removes it."""
        for folder in (self.keeps, self.forgets):
            file = folder / path
            if data is None:
                file.unlink(missing_ok=True)
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)
                os.utime(file, (self.clock, self.clock))
        self.clock += 60

    def run(self, *words: str) -> None:
        """Run a command in both; they end alike and say the same."""
        told = []
        for folder in (self.keeps, self.forgets):
            if folder is self.forgets:
                (folder / ".l10n" / "ledger").unlink(missing_ok=True)
                shutil.rmtree(folder / ".l10n" / "lore", ignore_errors=True)
            told.append(said(folder, *words))
        assert told[0] == told[1], words

    @rule(
        name=st.sampled_from(NAMES),
        sentences=VERSION,
    )
    def publish(self, name: str, sentences: list[str]) -> None:
        """Save another version of a source."""
        text = "\n".join([f"Direct {name}", "", *sentences])
        self.both(f"source/{name}.txt", f"{text}\n".encode())

    @rule(name=st.sampled_from(NAMES), versions=st.lists(VERSION, min_size=1, max_size=3))
    def go_on(self, name: str, versions: list[list[str]]) -> None:
        """Publish as a live goes on, each version synced: nobody touches a catalogue meanwhile."""
        for sentences in versions:
            self.publish(name, sentences)
            self.run("sync", "--json")

    @rule(name=st.sampled_from(NAMES), language=st.sampled_from(LANGUAGES))
    def settle(self, name: str, language: str) -> None:
        """Translate what there is, with a remark and a question, and sync until all is said."""
        path = f"locales/{language}/{name}.po"
        if (self.keeps / path).exists():
            data = (self.keeps / path).read_bytes()
            for place, said in enumerate(TARGETS):
                data = targeted(data, place, said)
            head, _, rest = data.partition(b"\n\n")
            asked = b"# seen\n# seen\n# ? who is it\n"
            self.both(path, head + b"\n\n" + asked + rest if rest else data)
        for _ in range(2):
            self.run("sync", "--json")

    @rule(
        name=st.sampled_from(NAMES),
        language=st.sampled_from(LANGUAGES),
        place=st.integers(0, 6),
        said=st.sampled_from(TARGETS),
    )
    def translate(self, name: str, language: str, place: int, said: str) -> None:
        """Save a target from a PO editor."""
        path = f"locales/{language}/{name}.po"
        if (self.keeps / path).exists():
            self.both(path, targeted((self.keeps / path).read_bytes(), place, said))

    @rule(chosen=st.sampled_from(sorted(SETTINGS)))
    def decide(self, chosen: str) -> None:
        """Change the settings."""
        self.both("l10n.toml", f"{HEAD}\n{SETTINGS[chosen]}".encode())

    @rule(text=st.sampled_from(GLOSSARIES))
    def name(self, text: str) -> None:
        """Change the glossary, for one that cannot be read too."""
        self.both("glossary.csv", text.encode())

    @rule(name=st.sampled_from(NAMES))
    def withdraw(self, name: str) -> None:
        """Remove a source."""
        self.both(f"source/{name}.txt", None)

    @rule(
        file=st.sampled_from(["source/pont.txt", "locales/en/pont.po", "glossary.csv"]),
        letters=st.sampled_from([("o", "u"), ("1", "2"), ("e", "a")]),
    )
    def disguise(self, file: str, letters: tuple[str, str]) -> None:
        """Replace letters in place: as many bytes, and the time as it was."""
        for folder in (self.keeps, self.forgets):
            path = folder / file
            if path.exists():
                before = path.stat()
                old, new = (letter.encode() for letter in letters)
                path.write_bytes(path.read_bytes().replace(old, new))
                os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(file=st.sampled_from(["source/pont.txt", "locales/en/pont.po"]), days=st.integers(-9, 9))
    def touch(self, file: str, days: int) -> None:
        """Give a file another time, one that is to come too."""
        at = self.clock + 86_400 * days
        for folder in (self.keeps, self.forgets):
            if (folder / file).exists():
                os.utime(folder / file, (at, at))

    @rule()
    def commit(self) -> None:
        """Keep the state of what git would hold."""
        self.stored = {p: d for p, d in held(self.keeps).items() if not p.startswith(".l10n")}

    @rule()
    def checkout(self) -> None:
        """Bring that state back, as git does: other stamps, texts of an older version."""
        now = {p for p in held(self.keeps) if not p.startswith(".l10n")}
        if self.stored:
            for path in now | self.stored.keys():
                self.both(path, self.stored.get(path))

    @rule(part=st.sampled_from(["base", "waits", "checks"]))
    def lose(self, part: str) -> None:
        """Delete some of what can be made again."""
        for folder in (self.keeps, self.forgets):
            shutil.rmtree(folder / ".l10n" / part, ignore_errors=True)

    @rule(options=st.sampled_from([(), ("pont",), ("--to", "en"), ("--no-draft",), ("--dry-run",)]))
    def sync(self, options: tuple[str, ...]) -> None:
        """Do the main job, or a part of it."""
        self.run("sync", "--json", *options)

    @rule(words=st.sampled_from([("status",), ("status", "--queue", "3"), ("check",), ("sync",)]))
    def look(self, words: tuple[str, ...]) -> None:
        """Look at the whole project, on a screen and as a script does."""
        self.run(*words)
        self.run(words[0], "--json")

    @rule(name=st.sampled_from(NAMES), language=st.sampled_from(LANGUAGES))
    def export(self, name: str, language: str) -> None:
        """Make an edition."""
        self.run("export", name, "--to", language, "--accept", "translated", "--missing", "source")

    @rule(name=st.sampled_from(NAMES))
    def approve(self, name: str) -> None:
        """Approve what is translated."""
        self.run("review", "approve", name, "en", "--all", "--by", "ana")

    @invariant()
    def files_are_the_same(self) -> None:
        """Every file has the same bytes."""
        assert {p: timeless(d) for p, d in held(self.keeps).items()} == {
            p: timeless(d) for p, d in held(self.forgets).items()
        }


_MINUTE: Final = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\dZ")
_AGE: Final = re.compile(r'("(?:age|delay)": )\d+|\b\d+ (?:s|min|h|d)\b')


def timeless(data: bytes) -> bytes:
    """Drop the minutes at which two runs one behind the other may differ."""
    return _MINUTE.sub(b"", data)


def said(folder: Path, *words: str) -> tuple[int, str]:
    """Run the command line in this process; its status, and what it says but for ages."""
    out = StringIO()
    with redirect_stdout(out), redirect_stderr(out):
        status = main(["-C", str(folder), *words])
    told = out.getvalue().replace(str(folder), "DESK")
    return status, " ".join(_AGE.sub(r"\1", timeless(told.encode()).decode()).split())


Twins.TestCase.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
TestTwins = Twins.TestCase
