#!/usr/bin/env python3
"""The night shift: sync, draft, check and release all articles; commit and push the catalogues.

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

from l10n import L10nError, Project
from l10n.errors import InternalProblem
from l10n.model.key import CatalogueKey
from l10n.store.files.locking import held
from l10n.workflow.checking import CheckReport

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import NoReturn

    from l10n.model.finding import Finding
    from l10n.workflow.releasing import Released
    from l10n.workflow.syncing import SyncReport

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
    except TimeoutError:
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
    with held(lock, wait):
        yield


class Batch:
    """One run over all articles, and the worst that happened in it."""

    def __init__(self, project: Project, args: argparse.Namespace) -> None:
        self._project = project
        self._args = args
        self._status = DONE
        self._told: set[str] = set()
        self._release: int | None = None

    def run(self) -> int:
        """Do everything; returns the exit status."""
        git = Git(self._project.root) if self._args.commit or self._args.push else None
        if git and not git.commit():
            self._worse(PARTLY)
        if git and self._args.push and not git.pull():
            self._worse(PARTLY)
        for problem in self._project.problems():
            self._failed(problem)
        names = self._project.articles()
        try:
            self._publish(self._checked(self._synced(names)) if names else {})
        except L10nError as error:
            self._failed(error)
        if git and not git.commit():
            self._worse(PARTLY)
        if git and self._args.push and not git.push():
            self._worse(PARTLY)
        log("done", status=self._status, release=self._release)
        return self._status

    def _synced(self, names: Sequence[str]) -> list[str]:
        """Sync all articles at once; return those that could be."""
        try:
            report = self._sync(names)
        except L10nError:
            report = None
        known = {item.article for item in report.articles} if report else set()
        alone = [name for name in names if name not in known]
        told = {str(error) for name in alone if (error := self._alone(name))}
        for failure in report.failures if report else ():
            if str(failure) not in told:
                self._failed(failure)
        return [name for name in names if name in known]

    def _alone(self, name: str) -> L10nError | None:
        """Sync an article that failed among the others, which says why."""
        try:
            report = self._sync([name])
        except L10nError as error:
            self._failed(error, article=name)
            return error
        for failure in report.failures:
            self._failed(failure, article=name)
        return None

    def _sync(self, names: Sequence[str]) -> SyncReport:
        draft, engines = self._args.draft, self._args.engine
        report = self._project.sync(names, draft=draft, engines=engines)
        for item in report.articles:
            log(
                "synced",
                article=item.article,
                language=item.language,
                new=item.new,
                edited=item.edited,
                removed=item.removed,
                leveraged=item.leveraged,
                drafted=item.drafted,
                undrafted=item.undrafted,
                written=item.written,
            )
        for warning in report.warnings:
            log("warning", what=warning)
        return report

    def _checked(self, names: Sequence[str]) -> dict[CatalogueKey, list[Finding]]:
        """Check all catalogues at once; return what was found in those that could be checked."""
        languages = self._project.languages()
        wanted = [CatalogueKey(name, tag) for name in names for tag in languages]
        try:
            report = self._project.check()
        except L10nError:
            report = CheckReport((), 0)
        known = set(report.catalogues)
        failed = dict.fromkeys(key.article for key in wanted if key not in known)
        for name in failed:
            self._say_why(name)
        found: dict[CatalogueKey, list[Finding]] = {key: [] for key in wanted if key in known}
        for finding in report.findings:
            key = CatalogueKey(finding.article or "", finding.language or "")
            if finding.unit and key in found:
                found[key].append(finding)
        return found

    def _say_why(self, name: str) -> None:
        """Check an article alone that failed among the others."""
        try:
            for failure in self._project.check(name).failures:
                self._failed(failure, article=name)
        except L10nError as error:
            self._failed(error, article=name)

    def _publish(self, found: Mapping[CatalogueKey, Sequence[Finding]]) -> None:
        """Say what was found in catalogues, and release their articles as `export --all` does.

        What has an error is printed nowhere: the release sees to that.
        """
        for key, of in found.items():
            where = {"article": key.article, "language": key.language}
            counts = {s: sum(f.severity == s for f in of) for s in ("error", "warning", "note")}
            log("checked", **where, **counts)
            errors = [f"{f.unit}: {f.message}" for f in of if f.severity == "error"]
            if errors:
                log("blocked", **where, errors=errors)
                self._worse(REFUSED)
        names = tuple(dict.fromkeys(key.article for key in found))
        if names:
            self._released(self._project.release(articles=names))

    def _released(self, released: Released) -> None:
        for fate in released.fates:
            key, made_as = fate.key, fate.made_as
            where = {"article": key.article, "language": key.language, "format": made_as}
            if not fate.problem:
                log("exported", **where, path=str(fate.path), new=fate.written)
            elif fate.waits:
                log("waiting", **where, what=fate.problem)
            elif fate.is_refused:
                log("refused", **where, what=fate.problem)
                self._worse(REFUSED)
            else:
                self._failed(fate.problem, **where)
        for row in released.gone:
            log("gone", article=row.article, language=row.language, path=row.path)
        refused = {fate.problem for fate in released.fates if fate.is_refused}
        for failure in released.failures:
            if str(failure) not in refused:
                self._failed(failure)
        self._release = released.number

    def _failed(self, error: L10nError | str, **where: str) -> None:
        """Say what failed; what was said of it before is not said again."""
        if str(error) not in self._told:
            log("failed", what=str(error), **where)
        self._told.add(str(error))
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
