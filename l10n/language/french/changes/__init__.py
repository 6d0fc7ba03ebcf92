"""What an edit of a French text changed: its class, what it swapped, and what it took back."""
