"""A list of posts in JSON whose members have the usual names."""
