"""Write values in the words and figures of a language."""
