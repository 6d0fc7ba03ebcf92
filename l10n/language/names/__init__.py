"""Names in target languages: proposals by transcription and CLDR, and the spellings to accept."""

from l10n.language.names.proposals import Proposal, accepted_names, name_key, propose

__all__ = ["Proposal", "accepted_names", "name_key", "propose"]
