"""Entries of the WordPress live-blog plug-in."""
