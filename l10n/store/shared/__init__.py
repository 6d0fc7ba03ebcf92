"""The translation memory in a PostgreSQL that many machines share."""
