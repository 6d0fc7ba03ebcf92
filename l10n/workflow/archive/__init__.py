"""An archive: thousands of articles, brought along by all cores at once."""
