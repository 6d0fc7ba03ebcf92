"""What is known of Danish."""
