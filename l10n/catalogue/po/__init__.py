"""Gettext PO: a lossless codec, and the entries of a file as units."""
