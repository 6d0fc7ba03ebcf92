"""The command line: parse, call one use case, render. The only floor that prints."""
