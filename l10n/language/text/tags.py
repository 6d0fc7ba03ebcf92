"""Language tags: BCP 47 in data and on pages (`en-GB`), with an underscore in folders (`en_GB`)."""

from __future__ import annotations

from functools import cache
from typing import Final

from l10n.errors import UsageProblem
from l10n.language.languages import FROM_THE_RIGHT, LANGUAGES
from l10n.lazy import compiled

_SCRIPT: Final = 4
"""Letters of a script's name in a tag; no other part of ours has as many."""

_TAG: Final = compiled(r"([a-z]{2,3})(?:[-_]([A-Z][a-z]{3}))?(?:[-_]([A-Z]{2}|\d{3}))?")


def normalise(tag: str, where: str = "language") -> str:
    """Return a language tag in its data form, `en-GB`.

    Raises UsageProblem for what is no tag or no language that CLDR knows. A tag is the only way
    a language gets into a path, so nothing else can.
    """
    match = _TAG.fullmatch(tag)
    if match is None:
        raise UsageProblem(where, f"{tag!r} is no language tag", "write it like es, de or en-GB")
    if tag not in LANGUAGES and not _is_known(folder(tag)):
        raise UsageProblem(where, f"unknown language {tag!r}", "write it like es, de or en-GB")
    return "-".join(part for part in match.groups() if part)


def folder(tag: str) -> str:
    """Return the name of a language's folder, `en_GB`."""
    return tag.replace("-", "_")


def base(tag: str) -> str:
    """Return the language of a tag without script or country: `en` of `en-GB` and of `en_GB`."""
    return tag.replace("_", "-").partition("-")[0]


@cache
def direction(tag: str) -> str:
    """Return `rtl` for languages written from the right, else `ltr`."""
    own = tag.replace("_", "-").split("-")
    if own[0] in LANGUAGES and not any(len(part) == _SCRIPT for part in own):
        return "rtl" if own[0] in FROM_THE_RIGHT else "ltr"
    from babel import Locale  # noqa: PLC0415 - Babel costs more than the command line itself

    return str(Locale.parse(folder(tag)).text_direction)


@cache
def english_name(tag: str) -> str:
    """Return what English calls a language: `Spanish`."""
    from babel import Locale  # noqa: PLC0415 - Babel costs more than the command line itself

    return Locale.parse(folder(tag)).english_name or tag


@cache
def own_name(tag: str) -> str:
    """Return what a language calls itself, as the head of a list has it: `Español`."""
    from babel import Locale  # noqa: PLC0415 - Babel costs more than the command line itself

    name = Locale.parse(folder(tag)).display_name or tag
    return name[:1].upper() + name[1:]


@cache
def with_territory(tag: str) -> str:
    """Return a language with the country where it is most read, `es_ES`."""
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.core import get_global  # noqa: PLC0415 - as above

    locale = Locale.parse(folder(tag))
    likely = get_global("likely_subtags").get(folder(tag)) or folder(tag)
    territory = locale.territory or Locale.parse(likely).territory
    return f"{locale.language}_{territory}" if territory else locale.language


@cache
def numbering(tag: str) -> str:
    """Return the digits that a language counts with by default, as CLDR calls them: `latn`."""
    from babel import Locale  # noqa: PLC0415 - as above

    return str(Locale.parse(folder(tag)).default_numbering_system)


def day_and_time(tag: str) -> str:
    """Return how a language sets a day, `{1}`, beside a time, `{0}`, as CLDR has it: `{1}, {0}`."""
    from babel import Locale  # noqa: PLC0415 - as above

    return str(Locale.parse(folder(tag)).datetime_formats["medium"])


@cache
def _is_known(locale: str) -> bool:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - as above

    try:
        Locale.parse(locale)
    except UnknownLocaleError:
        return False
    return True
