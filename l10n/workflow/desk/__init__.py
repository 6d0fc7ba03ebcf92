"""The desk: one article in one language as people work on it, and what they decide there."""
