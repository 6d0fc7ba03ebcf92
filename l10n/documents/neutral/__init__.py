"""Our own neutral JSON, for systems that nobody here knows."""
