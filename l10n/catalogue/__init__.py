"""Gettext PO: a lossless codec, and the units, states and updates that live in it."""
