"""What the review page costs: its first view, a save, and many who only watch.

    python benchmarks/desk.py [--entries N] [--saves N] [--watchers N]

One article, one language, a real server. CPU is the server's, bytes are of the answer as sent.
No peer that reviews an article can be run here: the toolkit's tmserver looks texts up, Weblate and
Pontoon are services with a database of their own.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

import requests
from lxml import html
from projects import Shape, make
from running import cpu_of, size_of

if TYPE_CHECKING:
    from collections.abc import Callable

L10N: Final = (sys.executable, "-m", "l10n")
PATIENCE: Final = 60
SECONDS: Final = 5


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=500)
    parser.add_argument("--saves", type=int, default=30)
    parser.add_argument("--watchers", type=int, default=100)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as kept:
        made = make(Path(kept) / "live", Shape(1, args.entries, ("es",), live=True))
        subprocess.run(
            [*L10N, "-C", made.root, "sync", "--no-draft"], check=True, stdout=subprocess.DEVNULL
        )
        words = [*L10N, "-C", str(made.root), "serve", "--no-browser", "--by", "ana", "--json"]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as running:
            try:
                _measure(running, f"/a/{made.names[0]}/es", args)
            finally:
                running.terminate()


def _measure(running: subprocess.Popen[str], desk: str, args: argparse.Namespace) -> None:
    assert running.stdout  # noqa: S101 - it was asked for
    address = _document(running)["address"]
    base = address.partition("/in?")[0]
    browser = requests.Session()
    _patient(lambda: browser.get(address, timeout=PATIENCE))
    pid = running.pid
    print(f"| {args.entries} entries, one language | CPU | bytes |\n|---|---|---|")
    for what in ("first view, nothing read yet", "the same view again"):
        before = cpu_of(pid)
        page = browser.get(f"{base}{desk}", timeout=PATIENCE)
        print(f"| {what} | {cpu_of(pid) - before:.2f} s | {len(page.content):,} |")
    spent = _saves(browser, base, page.text, pid, args.saves)
    for what, many in zip(("a save", "its text and findings, shown anew"), spent, strict=True):
        print(f"| {what} (median of {args.saves}) | {statistics.median(many):.3f} s | |")
    print(f"| the first save, nothing at hand yet | {spent[0][0]:.3f} s | |")
    _watchers(f"{base}{desk}/news", browser, pid, args.watchers)


def _watchers(news: str, browser: requests.Session, pid: int, many: int) -> None:
    """Let many listen to one desk, each heard once; tell the memory, and what a second costs."""
    empty, heard = size_of(pid), []
    with contextlib.ExitStack() as open_streams:
        for _ in range(many):
            stream = browser.get(
                news, stream=True, timeout=PATIENCE, headers={"accept": "text/event-stream"}
            )
            open_streams.callback(stream.close)
            stream.raise_for_status()
            heard.append(stream.iter_lines())  # who lets go of it closes the stream
            next(heard[-1])
        before = cpu_of(pid)
        threading.Event().wait(SECONDS)
        each = (cpu_of(pid) - before) / SECONDS
        print(f"| {many} watching, a second | {each:.3f} s | |")
        print(f"| memory alone; {many} watching | {empty:.0f}; {size_of(pid):.0f} MiB | |")


def _document(running: subprocess.Popen[str]) -> dict[str, str]:
    """Read the JSON document that the server says first."""
    assert running.stdout  # noqa: S101 - it was asked for
    lines = ""
    while not lines.rstrip().endswith("}"):
        lines += running.stdout.readline()
    said: dict[str, str] = json.loads(lines)
    return said


def _patient(ask: Callable[[], requests.Response]) -> requests.Response:
    for _ in range(200):
        with contextlib.suppress(requests.ConnectionError):
            return ask()
        threading.Event().wait(0.1)
    return ask()


def _saves(
    browser: requests.Session, base: str, page: str, pid: int, many: int
) -> tuple[list[float], list[float]]:
    """Save texts as the page's script does; return the CPU of each, and of the look after it."""
    forms = html.document_fromstring(page).xpath("//form[contains(@action, '/u/')]")
    saved, shown = [], []
    for form in forms[:many]:
        said = {name: value or "" for name, value in form.form_values()}
        headers = {
            "x-csrf": said["csrf"],
            "if-match": f'"{said["digest"]}"',
            "accept": "application/json",
        }
        sent = {"target": "El puente está cerrado.", "base": said.get("base", "")}
        url = f"{base}{form.get('action')}"
        for spent, ask in (
            (saved, lambda: browser.put(url, json=sent, headers=headers, timeout=PATIENCE)),  # noqa: B023 - asked at once
            (shown, lambda: browser.get(url, timeout=PATIENCE)),  # noqa: B023 - as above
        ):
            before = cpu_of(pid)
            ask().raise_for_status()
            spent.append(cpu_of(pid) - before)
    return saved, shown


if __name__ == "__main__":
    main()
