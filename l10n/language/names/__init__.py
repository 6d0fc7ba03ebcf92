"""Names in target languages: proposals by transcription and CLDR, and the spellings to accept."""

from typing import TYPE_CHECKING

from l10n.lazy import door

if TYPE_CHECKING:
    from l10n.language.names.proposals import (
        Proposal,
        accepted_names,
        as_if_transcribed,
        name_key,
        possible_names,
        propose,
        propose_part,
    )

__all__ = [
    "Proposal",
    "accepted_names",
    "as_if_transcribed",
    "name_key",
    "possible_names",
    "propose",
    "propose_part",
]

__getattr__ = door({"l10n.language.names.proposals": __all__})
