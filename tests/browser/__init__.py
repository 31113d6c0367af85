"""The sandbox page in a real browser: the whole consultation as a person plays it, and the pictures of it."""
