"""Documents: live-blogs are read from text here, and editions written as text and HTML."""
