"""Names between French press transcription, Cyrillic and the press forms of target languages."""
