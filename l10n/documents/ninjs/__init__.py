"""Single items of ninjs 1 to 3."""
