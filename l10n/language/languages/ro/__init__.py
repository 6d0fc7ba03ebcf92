"""What is known of Romanian."""
