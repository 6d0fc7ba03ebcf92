"""One fault stops one thing: what nobody foresaw is named, and the others go on."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from l10n.errors import InternalProblem, L10nError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

A = TypeVar("A")
R = TypeVar("R")
P = ParamSpec("P")


@contextlib.contextmanager
def guarded(where: str) -> Iterator[None]:
    """Let only L10nErrors through: any other exception becomes an InternalProblem of `where`."""
    try:
        yield
    except L10nError:
        raise
    except Exception as error:
        raise InternalProblem(where, error) from error


def named(method: Callable[P, R]) -> Callable[P, R]:
    """Guard a method: what it raises unforeseen is said of it and of what it was asked about."""

    @functools.wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        about = (str(arg) for arg in args[1:2] if isinstance(arg, str))
        with guarded(" ".join((method.__name__.replace("_", " "), *about))):
            return method(*args, **kwargs)

    return call


class Faults:
    """What failed while the others went on, each said once."""

    def __init__(self, known: Iterable[L10nError] = ()) -> None:
        self._found = {str(error): error for error in known}

    @property
    def found(self) -> tuple[L10nError, ...]:
        """The failures in their order."""
        return tuple(self._found.values())

    def add(self, error: L10nError) -> None:
        """Take a failure in."""
        self._found.setdefault(str(error), error)

    @contextlib.contextmanager
    def apart(self, where: str) -> Iterator[None]:
        """Keep what fails inside from what comes after: it is taken in, and `where` is named."""
        try:
            with guarded(where):
                yield
        except L10nError as error:
            self.add(error)

    def shielded(self, think: Callable[[A], R], otherwise: R, where: str) -> Callable[[A], R]:
        """Return a function that gives `otherwise` where `think` fails, which is taken in."""

        def shielded(about: A) -> R:
            try:
                with guarded(where):
                    return think(about)
            except L10nError as error:
                self.add(error)
            return otherwise

        return shielded
