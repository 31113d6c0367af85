"""``pstbot init`` step by step; each step asks, checks at once, and writes nothing until the last."""
