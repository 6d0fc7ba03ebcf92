"""Read what French text says of times, dates, numbers and measures."""
