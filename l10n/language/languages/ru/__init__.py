"""What is known of this language: data only."""
