"""What was once translated well, found again: by words, then by likeness."""
