"""Read values out of text in a target language."""
