#!/usr/bin/env python3
"""Drafts a minute, and what becomes of names and values, beside the bare engines, in one run.

    python benchmarks/drafting.py [--to es]

Each system gets every segment of the sample article. Bare Apertium is its own command, once for
each segment as most scripts call it, and once for all lines; bare deep-translator speaks to a
LibreTranslate-like server on loopback, behind which the very same Apertium sits, so that only the
client differs. Damaged is a name, time, date or figure whose right form in the target language
(glossary, house style) or, for the bare systems, also its French form, is not in the draft.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlparse

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deep_translator import LibreTranslator  # noqa: E402 - the path comes first

from l10n import segment  # noqa: E402
from l10n.checks.pair import Conventions  # noqa: E402 - the path comes first
from l10n.drafting.apertium import ROUTES, Apertium  # noqa: E402
from l10n.drafting.engine import Context  # noqa: E402
from l10n.errors import EngineProblem  # noqa: E402
from l10n.project import Project  # noqa: E402
from l10n.store.loading import load_glossary  # noqa: E402
from l10n.workflow.protecting import Sights, protect  # noqa: E402
from tests.workflow.desk import Desk  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Drafts = dict[str, str]


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


def apertium_each(texts: list[str], language: str) -> Drafts:
    """Call `apertium` for each segment."""
    return {text: _apertium(text, language) for text in texts}


def apertium_lines(texts: list[str], language: str) -> Drafts:
    """Call `apertium` once, a segment a line."""
    flat = [" ".join(text.split()) for text in texts]
    lines = _apertium("\n".join(flat), language, "-f", "line").split("\n")
    return dict(zip(texts, lines, strict=False))


def _apertium(text: str, language: str, *options: str) -> str:
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
            def do_POST(self) -> None:
                text = parse_qs(urlparse(self.path).query)["q"][0]
                with lock:
                    (said,) = engine.translate([text], Context(language))
                if isinstance(said, EngineProblem):
                    raise said
                body = json.dumps({"translatedText": said}).encode()
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
    "apertium, once a segment": apertium_each,
    "apertium, all lines at once": apertium_lines,
    "deep-translator, loopback": deep_translator,
}


def main() -> None:
    """Print a table for a language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", default="es", choices=sorted(ROUTES))
    language = parser.parse_args().to
    texts = segments()
    heads = "drafted | a minute | damaged | not in house form"
    print(f"| fr to {language}, {len(texts)} segments | {heads} |")
    print("|---|---|---|---|---|")
    for name, system in SYSTEMS.items():
        begun = time.perf_counter()
        drafts = system(texts, language)
        rate = 60 * len(texts) / (time.perf_counter() - begun)
        done = {text: drafts.get(text, "") for text in texts}
        spans = list(damage(done, language))
        lost = sum(is_lost for _, is_lost in spans)
        drafted = sum(bool(draft) for draft in done.values())
        off = strictly(done, language)
        print(
            f"| {name} | {drafted} | {rate:.0f} | {100 * lost / len(spans):.1f} %"
            f" | {100 * off / len(spans):.1f} % |",
            flush=True,
        )


if __name__ == "__main__":
    main()
