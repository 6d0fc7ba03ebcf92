"""What a project remembers beside its texts: drafts, findings, waits, decisions, editions."""
