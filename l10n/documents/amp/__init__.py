"""AMP: pages with a live list."""
