"""Zoom through zoomus: a thin wrapper that keeps the promises the library does not (facts about it in api.py)."""
