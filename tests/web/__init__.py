"""The review page: a real server, asked over HTTP and looked at in Chromium."""
