"""JSON-LD by itself: the live-blog of schema.org without a page around it."""
