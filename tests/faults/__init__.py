"""What may go wrong does: processes killed at any moment, connections cut, updates poisoned and repeated."""
