"""Promises that the core needs from the outside, as protocols; the rooms at the edge keep them."""
