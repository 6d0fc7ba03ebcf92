"""Recognise placeables in French text."""
