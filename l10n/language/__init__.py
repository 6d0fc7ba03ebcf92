"""What is known of languages: pure functions over strings, and the tables they read."""
