"""One translation from another: of a text that says the same of other values and names."""
