"""Bring a running French live-blog into other languages."""
