"""What all languages share: units and zones."""
