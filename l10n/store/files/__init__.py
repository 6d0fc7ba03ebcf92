"""Files: what stands at a path, and how it is replaced."""
