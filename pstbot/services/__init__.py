"""Use cases: one class a file, one method an intention. Everything happens in the transaction they are given."""
