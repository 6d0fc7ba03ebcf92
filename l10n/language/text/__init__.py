"""Any text of any language: words, marks, scripts, quotations, what survives a rewriting."""
