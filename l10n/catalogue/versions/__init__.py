"""Versions of a catalogue: aligned, brought along, merged."""
