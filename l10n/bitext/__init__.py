"""Two finished texts, a French one and its translation: which of their sentences say the same."""
