"""Names between French press transcription and Cyrillic."""
