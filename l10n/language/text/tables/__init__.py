"""Knowledge of languages as tables, for linguists to read and correct."""
