"""Live-blogs made of blocks with typed elements, as The Guardian has them."""
