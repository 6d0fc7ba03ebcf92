"""Use cases: the only floor that combines reading, thinking and writing."""
