"""Rules of language as data: a linguist can read and correct them without touching code."""
