"""Editions as documents of Word, by python-docx: an extra."""
