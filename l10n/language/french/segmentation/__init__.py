"""Cut French running text into sentences."""
