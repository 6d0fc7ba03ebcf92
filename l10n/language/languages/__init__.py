"""How dates, times and numbers read in each target language: one module a language."""
