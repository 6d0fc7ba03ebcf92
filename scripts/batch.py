#!/usr/bin/env python3
"""The night shift: sync, draft, check and export every article; commit and push the catalogues.

    python scripts/batch.py [DIR] [--engine NAME] [--no-draft] [--commit] [--push] [--wait SECONDS]

Prints one JSON document a line: what was done, when (UTC), to what. An article that fails is
logged and the others go on. Only one batch runs in a project at a time. Only `locales/` is
committed; before a push the branch is rebased on what others pushed, and nothing is ever forced.

exit status: 0 done, 1 an edition was not allowed, 2 it could not start, 3 something failed and is
logged, 130 interrupted
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from l10n import L10nError, Project, Refused
from l10n.errors import InternalProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import NoReturn

DONE, REFUSED, CANNOT, PARTLY, INTERRUPTED = 0, 1, 2, 3, 130
ATTEMPTS: Final = 3
"""Pushes that are tried while others push at the same time."""


def main() -> int:
    """Run the batch; returns its exit status."""
    args = _arguments()
    signal.signal(signal.SIGTERM, _interrupted)
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _interrupted)
    try:
        project = Project.open(args.project)
        with _alone(project, args.wait):
            return Batch(project, args).run()
    except Timeout:
        log("busy", what="another batch is running here", remedy="wait, or say --wait SECONDS")
        return CANNOT
    except (L10nError, OSError) as error:
        log("failed", what=str(error))
        return CANNOT
    except Exception as error:  # noqa: BLE001 - nobody is there to read a traceback
        log("failed", what=str(InternalProblem("batch", error)))
        return CANNOT


def log(event: str, **facts: object) -> None:
    """Print what happened as one line of JSON."""
    print(_line(event, facts), flush=True)


def _line(event: str, facts: Mapping[str, object]) -> str:
    at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return json.dumps({"at": at, "event": event, **facts}, ensure_ascii=False)


def _interrupted(*_: object) -> NoReturn:
    """End where it stands, which files bear at any moment; the program may be printing just now."""
    try:
        os.write(1, f"{_line('interrupted', {})}\n".encode())
    finally:
        os._exit(INTERRUPTED)


@contextlib.contextmanager
def _alone(project: Project, wait: float) -> Iterator[None]:
    """Hold the project's batch lock; it ends with the process that holds it."""
    lock = project.root / ".l10n" / "batch.lock"
    lock.parent.mkdir(exist_ok=True)
    with FileLock(lock, timeout=wait):
        yield


class Batch:
    """One run over all articles, and the worst that happened in it."""

    def __init__(self, project: Project, args: argparse.Namespace) -> None:
        self._project = project
        self._args = args
        self._status = DONE

    def run(self) -> int:
        """Do everything; returns the exit status."""
        git = Git(self._project.root) if self._args.commit or self._args.push else None
        if git and not git.commit():
            self._worse(PARTLY)
        if git and self._args.push and not git.pull():
            self._worse(PARTLY)
        for problem in self._project.problems():
            self._failed(problem)
        for article in self._project.articles():
            self._article(article)
        if git and not git.commit():
            self._worse(PARTLY)
        if git and self._args.push and not git.push():
            self._worse(PARTLY)
        log("done", status=self._status)
        return self._status

    def _article(self, article: str) -> None:
        try:
            self._sync(article)
            for language in self._project.languages():
                self._export(article, language)
        except L10nError as error:
            self._failed(error, article=article)

    def _sync(self, article: str) -> None:
        draft, engines = self._args.draft, self._args.engine
        report = self._project.sync([article], draft=draft, engines=engines)
        for item in report.articles:
            log(
                "synced",
                article=article,
                language=item.language,
                new=item.new,
                edited=item.edited,
                removed=item.removed,
                leveraged=item.leveraged,
                drafted=item.drafted,
                undrafted=item.undrafted,
                written=item.written,
            )
        for failure in report.failures:
            self._failed(failure, article=article)
        for warning in report.warnings:
            log("warning", article=article, what=warning)

    def _export(self, article: str, language: str) -> None:
        errors = self._errors(article, language)
        if errors:
            log("blocked", article=article, language=language, errors=errors)
            self._worse(REFUSED)
            return
        try:
            made = self._project.export(article, language)
        except Refused as error:
            log("refused", article=article, language=language, what=str(error))
            self._worse(REFUSED)
            return
        except L10nError as error:
            self._failed(error, article=article, language=language)
            return
        log("exported", article=article, language=language, path=str(made.path), new=made.written)

    def _errors(self, article: str, language: str) -> list[str]:
        """Log how many findings there are; return those that forbid an edition."""
        found = [f for f in self._project.check(article, to=[language]).findings if f.unit]
        counts = {s: sum(f.severity == s for f in found) for s in ("error", "warning", "note")}
        log("checked", article=article, language=language, **counts)
        return [f"{f.unit}: {f.message}" for f in found if f.severity == "error"]

    def _failed(self, error: L10nError, **where: str) -> None:
        log("failed", what=str(error), **where)
        self._worse(PARTLY)

    def _worse(self, status: int) -> None:
        self._status = max(self._status, status)


class Git:
    """The project's repository: its catalogues go in, nothing else is touched."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def commit(self) -> bool:
        """Commit what changed in `locales/`; what others staged stays staged, and stays out."""
        if not self._ok("add", "--", "locales"):
            return False
        if self._run("diff", "--cached", "--quiet", "--", "locales").returncode == 0:
            return True
        if not self._ok("commit", "--quiet", "-m", "Bring the catalogues along", "--", "locales"):
            return False
        log("committed", commit=self._run("rev-parse", "HEAD").stdout.strip())
        return True

    def pull(self) -> bool:
        """Rebase on what others pushed; where that conflicts, leave all as it was.

        Nothing is stashed: beside changes of people that no commit holds, git refuses to rebase.
        """
        if not self._ok("fetch", "--quiet"):
            return False
        if self._run("merge-base", "--is-ancestor", "@{upstream}", "HEAD").returncode == 0:
            return True
        rebased = self._run("rebase", "@{upstream}")
        if rebased.returncode == 0:
            return True
        self._run("rebase", "--abort")
        log("failed", what="git rebase: " + _last_line(rebased), remedy="rebase by hand")
        return False

    def push(self) -> bool:
        """Push; where others were first, rebase and try again, never by force."""
        for _ in range(ATTEMPTS):
            if not self.pull():
                return False
            if self._run("push", "--quiet").returncode == 0:
                log("pushed")
                return True
        pushed = self._run("push")
        log("failed", what="git push: " + _last_line(pushed), remedy="push by hand")
        return pushed.returncode == 0

    def _ok(self, *words: str) -> bool:
        done = self._run(*words)
        if done.returncode:
            log("failed", what=f"git {words[0]}: {_last_line(done)}")
        return done.returncode == 0

    def _run(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = ["git", "-C", str(self._root), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False)


def _last_line(done: subprocess.CompletedProcess[str]) -> str:
    said = (done.stderr or done.stdout).strip()
    return said.splitlines()[-1] if said else f"exit status {done.returncode}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("project", nargs="?", default=".", type=Path, metavar="DIR")
    parser.add_argument("--engine", action="append", default=[], metavar="NAME")
    parser.add_argument("--no-draft", dest="draft", action="store_false")
    parser.add_argument("--commit", action="store_true", help="commit locales/")
    parser.add_argument("--push", action="store_true", help="commit, rebase and push")
    parser.add_argument(
        "--wait", type=float, default=0, metavar="SECONDS", help="for another batch to end"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
