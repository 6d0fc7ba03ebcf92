"""HTML and XML: parsed safely, read into blocks of text with inline markup, and written again."""
