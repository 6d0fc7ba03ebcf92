"""Checks: rules over a source and its target, and what they find."""
