"""One unit: its id, digests, decisions and state."""
