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
    print(f"| a save (median of {args.saves}) | {statistics.median(spent):.3f} s | |")
    empty = size_of(pid)
    with contextlib.ExitStack() as open_streams:
        for _ in range(args.watchers):
            stream = browser.get(f"{base}{desk}/news", stream=True, timeout=PATIENCE)
            open_streams.callback(stream.close)
            if stream.status_code != requests.codes.ok:
                print(f"| watchers | none: {stream.status_code} | |")
                break
        print(
            f"| memory: alone, {args.watchers} watching | {empty:.0f}, {size_of(pid):.0f} MiB | |"
        )


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


def _saves(browser: requests.Session, base: str, page: str, pid: int, many: int) -> list[float]:
    """Save texts one after the other as a script does; return the CPU of each."""
    forms = html.document_fromstring(page).xpath("//form[contains(@action, '/u/')]")
    spent = []
    for form in forms[:many]:
        said = {name: value or "" for name, value in form.form_values()}
        headers = {
            "x-csrf": said["csrf"],
            "if-match": f'"{said["digest"]}"',
            "accept": "application/json",
        }
        before = cpu_of(pid)
        sent = {"target": "El puente está cerrado.", "base": said.get("base", "")}
        url = f"{base}{form.get('action')}"
        answer = browser.put(url, json=sent, headers=headers, timeout=PATIENCE)
        answer.raise_for_status()
        spent.append(cpu_of(pid) - before)
    return spent


if __name__ == "__main__":
    main()
