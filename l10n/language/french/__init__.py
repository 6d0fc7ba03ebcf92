"""French as the source: how it is cut, what its text says, what an edit changed."""
