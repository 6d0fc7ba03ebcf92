"""Names in target languages: proposals by transcription and CLDR, and the spellings to accept."""

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
