"""Pages as a browser has them."""
