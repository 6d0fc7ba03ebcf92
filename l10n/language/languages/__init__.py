"""What is known of each language: one folder a language, which holds data only.

Whoever asks about one language loads one folder.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from l10n.lazy import imported

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from l10n.language.languages.folders import loaded, names_of, nobodys, words_of
    from l10n.language.languages.schema import Language, Names, Words
else:  # the schema has a class for each thing known, and many commands ask of no language
    loaded, nobodys, names_of, words_of = (
        imported("l10n.language.languages.folders", name)
        for name in ("loaded", "nobodys", "names_of", "words_of")
    )

LANGUAGES: Final = (
    "fr", "en", "en-GB", "de", "es", "it", "pt", "ca", "nl", "pl", "ru", "uk", "tr", "ar", "zh",
    "ja", "da", "ro", "eo", "oc",
)  # fmt: skip
"""The languages that have a folder (BCP 47); where two are as likely, the first is meant."""

PARTLY_KNOWN: Final = frozenset({"fr", "tr", "ar", "zh", "ja", "eo", "oc"})
"""Those of which an area of `coverage` is not known: of all others it need not be looked for."""

FROM_THE_RIGHT: Final = frozenset({"ar"})
"""Those that are written from the right, in the script that they are written in by default."""

SOURCE: Final = "fr"
"""The language that is translated from."""

LABELLED: Final = "en"
"""The language of labels where those of an edition's language are not known."""


@cache
def folder_of(tag: str) -> str | None:
    """Choose the language whose folder serves a tag: its own, else its base's ("de-AT": "de")."""
    wanted = tag.replace("_", "-").casefold()
    by_tag = {known.casefold(): known for known in LANGUAGES}
    return by_tag.get(wanted) or by_tag.get(wanted.partition("-")[0])


@cache
def language(tag: str) -> Language | None:
    """Give what is known of a language; None where it has no folder, nor its base one."""
    own = folder_of(tag)
    return None if own is None else loaded(own)


@cache
def knowledge(tag: str) -> Language:
    """Give what is known of a language: UNKNOWN in every field where it has no folder."""
    return language(tag) or nobodys()


@cache
def words_of_all() -> Mapping[str, Words]:
    """Give the words of each language, regions left out; it loads nothing else of them."""
    return MappingProxyType({tag: words_of(tag) for tag in _bases()})


@cache
def names_of_all() -> Mapping[str, Names]:
    """Give what each language makes of names, regions left out; it loads nothing else of them."""
    return MappingProxyType({tag: names_of(tag) for tag in _bases()})


def _bases() -> Iterator[str]:
    return (tag for tag in LANGUAGES if "-" not in tag)
