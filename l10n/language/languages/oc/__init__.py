"""Occitan."""
