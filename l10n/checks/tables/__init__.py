"""What checks look for, as tables to read and correct."""
