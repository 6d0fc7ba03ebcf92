"""Find the names of a French article by the evidence of all its text."""
