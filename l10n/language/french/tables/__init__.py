"""Knowledge of French as tables, for linguists to read and correct."""
