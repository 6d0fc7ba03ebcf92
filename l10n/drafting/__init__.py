"""Drafts: what an engine says, with names and times protected from it."""
