"""The disk: files, locks, settings, results, git and the clock. The only room that opens them."""
