"""The manual page, made from the parser: `l10n completion man`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_FILES: Final = (
    ("l10n.toml", "the settings"),
    ("source/", "the French texts"),
    ("locales/", "templates and catalogues: what people translated and approved"),
    ("glossary.csv", "names and terms"),
    ("build/", "editions; made again by an export"),
    (".l10n/", "what was found out; deleting it loses no work of people"),
)


def manual(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Give the lines of the page, in the macros of man(7)."""
    yield '.TH L10N 1 "" "l10n" "User Commands"'
    yield from (".SH NAME", _plain(f"l10n - {parser.description or ''}"))
    yield from (".SH SYNOPSIS", ".B l10n", "[-C DIR] [--json] COMMAND ...")
    yield ".SH OPTIONS"
    yield from _options(parser)
    yield ".SH COMMANDS"
    for name, one in _commands(parser).items():
        yield f".SS {_plain(name)}"
        yield _plain(one.description or "")
        yield from (".PP", ".nf", *map(_plain, one.format_usage().rstrip().splitlines()), ".fi")
        yield from _options(one)
        yield from (".PP", ".nf", *map(_plain, (one.epilog or "").splitlines()), ".fi")
    yield ".SH EXIT STATUS"
    yield from (".nf", *map(_plain, (parser.epilog or "").splitlines()[1:]), ".fi")
    yield ".SH FILES"
    for name, what in _FILES:
        yield from (".TP", f".I {_plain(name)}", _plain(what))


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = (it.choices for it in parser._actions if isinstance(it.choices, dict))  # noqa: SLF001 - argparse tells it in no other way
    return next(found, {})


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001 - argparse tells it in no other way
        if isinstance(action.choices, dict) or not action.help:
            continue
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        taken = action.metavar if action.option_strings and action.nargs != 0 else ""
        yield from (".TP", f".B {_plain(f'{names} {taken or str()}'.rstrip())}")
        yield _plain(action.help.replace("%%", "%"))


def _plain(text: str) -> str:
    """Write a text so that no letter of it is a command to a formatter."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in {".", "'"} else escaped
