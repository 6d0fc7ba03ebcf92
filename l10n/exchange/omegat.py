"""A project folder for OmegaT: the catalogue as PO, the memory as TMX, the terms as TBX.

It gets PO and not XLIFF: of XLIFF it shows the existing target as the text to translate, and
finds no match for it.
"""

from __future__ import annotations

from typing import Final

_PROJECT: Final = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <glossary_file>__DEFAULT__</glossary_file>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>{source}</source_lang>
    <target_lang>{target}</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
"""
_EMPTY: Final = ("target/.keep", "dictionary/.keep", "omegat/.keep", "tm/auto/.keep")
"""Folders that it wants to find."""


def project_files(
    article: str, languages: tuple[str, str], catalogue: bytes, memory: bytes, terms: bytes
) -> dict[str, bytes]:
    """Return the files of a project by their paths in it; `languages` are source and target."""
    source, target = (tag.upper() for tag in languages)
    return {
        "omegat.project": _PROJECT.format(source=source, target=target).encode(),
        f"source/{article}.po": catalogue,
        "tm/memory.tmx": memory,
        "glossary/terms.tbx": terms,
        **dict.fromkeys(_EMPTY, b""),
    }
