#!/usr/bin/env python3
"""Drafts a minute, and what becomes of names and values, beside the bare engines, in one run.

    python benchmarks/drafting.py [--to es] [--calls 10000]

Each system gets every segment of the sample article. Bare Apertium is its own command, once for
each segment as most scripts call it, and once for all lines; bare deep-translator speaks to a
LibreTranslate-like server on loopback, behind which the very same Apertium sits, so that only the
client differs. Damaged is a name, time, date or figure whose right form in the target language
(glossary, house style) or, for the bare systems, also its French form, is not in the draft.
Mechanical damage is a draft with a doubled stop, an engine's mark, glued words or a lost space.
Requests are starts of a program or calls of the server, characters what they were sent: names and
figures that leave as one character each cost no more than that. The
translate-toolkit's pretranslate knows only a memory: it gets our drafts of every second segment.

The second table is of many calls at a time to a server of 50 ms: how much longer they take than the
calls themselves, eight at a time, and how many answers land on another text.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlparse

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deep_translator import GoogleTranslator, LibreTranslator  # noqa: E402 - the path comes first

from l10n import segment  # noqa: E402
from l10n.checks.pair import Conventions  # noqa: E402 - the path comes first
from l10n.drafting.apertium import ROUTES, Apertium  # noqa: E402
from l10n.drafting.breaker import Breaker  # noqa: E402
from l10n.drafting.engine import Context  # noqa: E402
from l10n.drafting.ladder import Drafted, Ladder, Wish  # noqa: E402
from l10n.drafting.web import WebEngine  # noqa: E402
from l10n.drafting.wire import Setup  # noqa: E402
from l10n.errors import EngineProblem  # noqa: E402
from l10n.project import Project  # noqa: E402
from l10n.store.clock import now  # noqa: E402
from l10n.store.loading import load_glossary  # noqa: E402
from l10n.store.records.journal import JournalFile  # noqa: E402
from l10n.workflow.protecting import Sights, protect  # noqa: E402
from tests.workflow.desk import Desk  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Drafts = dict[str, str]

ASKED: Counter[str] = Counter()
"""What the systems under measure sent: requests, and characters of them."""


def _sent(texts: list[str]) -> None:
    ASKED["requests"] += 1
    ASKED["characters"] += sum(map(len, texts))


def segments() -> list[str]:
    """Return the segments of the sample."""
    text = (ROOT / "source" / "anchorage.txt").read_text(encoding="utf-8")
    return list(dict.fromkeys(one.text for one in segment(text)))


def ours(texts: list[str], language: str) -> Drafts:
    """Draft the sample in a fresh project, everything included."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "desk", language, drafts=True)
        shutil.copy(ROOT / "glossary.csv", desk.folder)
        Project.open(desk.folder).sync()
        return {unit.source: unit.target for unit in desk.units() if unit.source in texts}


def ours_by_server(texts: list[str], language: str) -> Drafts:
    """Draft the sample with the server that deep-translator asks."""
    with tempfile.TemporaryDirectory() as folder, _server(language) as address:
        desk = Desk(Path(folder) / "desk", language, drafts=True)
        shutil.copy(ROOT / "glossary.csv", desk.folder)
        with (desk.folder / "l10n.toml").open("a", encoding="utf-8") as file:
            file.write(f'\n[engines.libre]\naddress = "{address}"\n')
        Project.open(desk.folder).sync(engines=["libre"])
        return {unit.source: unit.target for unit in desk.units() if unit.source in texts}


def apertium_each(texts: list[str], language: str) -> Drafts:
    """Call `apertium` for each segment."""
    return {text: _apertium(text, language) for text in texts}


def apertium_lines(texts: list[str], language: str) -> Drafts:
    """Call `apertium` once, a segment a line."""
    flat = [" ".join(text.split()) for text in texts]
    lines = _apertium("\n".join(flat), language, "-f", "line").split("\n")
    return dict(zip(texts, lines, strict=False))


def _apertium(text: str, language: str, *options: str) -> str:
    _sent([text])
    for mode in ROUTES[language][0]:
        command = ["apertium", "-u", *options, mode]
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
        text = done.stdout
    return text


def deep_translator(texts: list[str], language: str) -> Drafts:
    """Ask deep-translator, which asks a server on loopback."""
    with _server(language) as address:
        client = LibreTranslator(source="fr", target="es", api_key="x", custom_url=address)
        client.target = language
        return {text: client.translate(text) for text in texts}


class _server:  # noqa: N801 - it reads as a function
    """Serve LibreTranslate's protocol over Apertium's pipes."""

    def __init__(self, language: str) -> None:
        engine, lock = Apertium(), threading.Lock()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_error(404)

            def do_POST(self) -> None:
                given = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                said = json.loads(given)["q"] if given else parse_qs(urlparse(self.path).query)["q"]
                texts = [said] if isinstance(said, str) else said
                _sent(texts)
                with lock:
                    answers = engine.translate(texts, Context(language))
                for answer in answers:
                    if isinstance(answer, EngineProblem):
                        raise answer
                told = list(answers) if given and not isinstance(said, str) else answers[0]
                body = json.dumps({"translatedText": told}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._engine = engine
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._engine.close()


def deep_translator_batch(texts: list[str], language: str) -> Drafts:
    """Ask deep-translator for its batch, which is one question after another."""
    with _server(language) as address:
        client = LibreTranslator(source="fr", target="es", api_key="x", custom_url=address)
        client.target = language
        return dict(zip(texts, client.translate_batch(texts), strict=True))


def pretranslate(texts: list[str], language: str) -> Drafts:
    """Let translate-toolkit fill what a memory of half the segments has."""
    from translate.storage import po  # noqa: PLC0415 - a peer
    from translate.tools.pretranslate import pretranslate_file  # noqa: PLC0415 - a peer

    known = ours(texts[::2], language)
    memory, template = po.pofile(), po.pofile()
    for text in texts:
        template.addsourceunit(text)
        if known.get(text):
            memory.addsourceunit(text).target = known[text]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        stores = {"memory.po": memory, "template.po": template, "nothing.po": po.pofile()}
        for name, store in stores.items():
            (place / name).write_bytes(bytes(store))
        nothing = (place / "nothing.po").open("rb")
        with (place / "template.po").open("rb") as given, (place / "out.po").open("wb") as out:
            pretranslate_file(given, out, nothing, tm=str(place / "memory.po"))
        nothing.close()
        filled = po.pofile.parsefile(str(place / "out.po"))
    return {str(unit.source): str(unit.target) for unit in filled.units if unit.source}


DAMAGE = re.compile(r"(?<!\.)\.\.(?!\.)|[*#@](?=\w)|[a-zà-ÿ][A-ZÀ-Þ][a-zà-ÿ]|[,;](?=[^\W\d])| {2,}")


def mechanical(drafts: Drafts) -> int:
    """Count drafts that a machine broke: marks, doubled stops, glued words that French has not."""
    return sum(_broken(draft) > _broken(text) for text, draft in drafts.items())


def _broken(text: str) -> int:
    return len(DAMAGE.findall(text))


def damage(drafts: Drafts, language: str) -> Iterator[tuple[str, bool]]:
    """Tell for each protected span of each draft whether it is damaged; untranslated ones count."""
    glossary = load_glossary(Project.open(ROOT).layout)
    under = Conventions(language, glossary)
    seen = Sights(drafts, glossary)
    for text, draft in drafts.items():
        for span in protect(text, under, seen):
            french = text[span.start : span.end]
            forms = {span.reading, french}
            yield french, bool(draft) and not any(form in draft for form in forms)


def strictly(drafts: Drafts, language: str) -> int:
    """Count the spans that do not read as glossary and house style say."""
    glossary = load_glossary(Project.open(ROOT).layout)
    under = Conventions(language, glossary)
    seen = Sights(drafts, glossary)
    return sum(
        span.reading not in draft
        for text, draft in drafts.items()
        for span in protect(text, under, seen)
    )


SYSTEMS: dict[str, Callable[[list[str], str], Drafts]] = {
    "l10n sync, a fresh project": ours,
    "l10n sync, libre on loopback": ours_by_server,
    "apertium, once a segment": apertium_each,
    "apertium, all lines at once": apertium_lines,
    "deep-translator, loopback": deep_translator,
    "deep-translator, its batch": deep_translator_batch,
    "translate-toolkit, pretranslate": pretranslate,
}


class _calls:  # noqa: N801 - it reads as a function
    """Serve Google's page over nothing but a pause: the answer tells whose it is."""

    def __init__(self, pause: float) -> None:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                text = parse_qs(urlparse(self.path).query)["q"][0]
                time.sleep(pause)
                body = f'<div class="result-container">{answer_to(text)}</div>'.encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def answer_to(text: str) -> str:
    """Return what the server says to a text."""
    return f"El {text.removeprefix('Le ')} ya"


class _Paused:
    """An engine in this process that takes 50 ms a call: what is over that is ours."""

    name, version, third_party = "paused", "1", True
    limits = WebEngine("google", Setup(parallel=8)).limits
    shapes = WebEngine.shapes

    def token(self, language: str) -> str:
        return f"{self.name}:fr-{language}"

    def speaks(self, language: str) -> bool:
        return bool(language)

    def translate(self, texts: list[str], context: Context) -> list[str]:
        del context
        time.sleep(_PAUSE)
        return [answer_to(text) for text in texts]

    def close(self) -> None:
        pass


_PAUSE = 0.05


def _laddered(engine: object, texts: list[str]) -> list[str]:
    """Draft texts with a journal on disk, as a sync does, and no check."""
    with tempfile.TemporaryDirectory() as folder:
        journal = JournalFile(Path(folder) / "journal")
        ladder = Ladder("es", [Breaker(engine, journal, now)], lambda *_: None)  # type: ignore[arg-type]
        got = ladder.draft_each([Wish(text) for text in texts])
        journal.close()
    return [one.text if isinstance(one, Drafted) else "" for one in got]


def ours_alone(texts: list[str]) -> list[str]:
    """Ask an engine of this process: scheduling, journal and budget are what is measured."""
    return _laddered(_Paused(), texts)


def ours_by_http(texts: list[str]) -> list[str]:
    """Ask deep-translator's Google through our adapter, eight at a time."""
    with _calls(_PAUSE) as address:
        engine = WebEngine("google", Setup(address, parallel=8))
        try:
            return _laddered(engine, texts)
        finally:
            engine.close()


def deep_translator_shared(texts: list[str]) -> list[str]:
    """Ask one object of deep-translator from eight threads."""
    with _calls(_PAUSE) as address:
        client = GoogleTranslator(source="fr", target="es")
        client._base_url = address  # noqa: SLF001 - it takes no address otherwise
        with ThreadPoolExecutor(8) as threads:
            return list(threads.map(client.translate, texts))


CALLERS: dict[str, Callable[[list[str]], list[str]]] = {
    "l10n, engine of 50 ms": ours_alone,
    "l10n, Google's page on loopback": ours_by_http,
    "deep-translator, one object in 8 threads": deep_translator_shared,
}


def many_calls(count: int) -> None:
    """Print how long many calls take, and how many answers are another's."""
    print(f"\n| {count} calls of 50 ms, 8 at a time | seconds | over the calls | wrong pairs |")
    print("|---|---|---|---|")
    for name, caller in CALLERS.items():
        texts = [f"Le texte numéro {n} attend" for n in range(count)]
        begun = time.perf_counter()
        said = caller(texts)
        took = time.perf_counter() - begun
        wrong = sum(got != answer_to(text) for text, got in zip(texts, said, strict=True))
        over = 100 * (took / (count * _PAUSE / 8) - 1)
        print(f"| {name} | {took:.1f} | {over:.1f} % | {wrong} |", flush=True)


def main() -> None:
    """Print a table for a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", default="es", choices=sorted(ROUTES))
    parser.add_argument("--calls", type=int, default=1000, metavar="N")
    args = parser.parse_args()
    language = args.to
    texts = segments()
    heads = "drafted | a minute | requests | characters | damaged | not in house form"
    print(f"| fr to {language}, {len(texts)} segments | {heads} | mechanical damage |")
    print("|---|---|---|---|---|---|---|---|")
    for name, system in SYSTEMS.items():
        ASKED.clear()
        begun = time.perf_counter()
        drafts = system(texts, language)
        rate = 60 * len(texts) / (time.perf_counter() - begun)
        done = {text: drafts.get(text, "") for text in texts}
        spans = list(damage(done, language))
        lost = sum(is_lost for _, is_lost in spans)
        drafted = sum(bool(draft) for draft in done.values())
        off = strictly(done, language)
        print(
            f"| {name} | {drafted} | {rate:.0f} | {ASKED['requests'] or '-'}"
            f" | {ASKED['characters'] or '-'} | {100 * lost / len(spans):.1f} %"
            f" | {100 * off / len(spans):.1f} % | {mechanical(done)} |",
            flush=True,
        )
    many_calls(args.calls)


if __name__ == "__main__":
    main()
