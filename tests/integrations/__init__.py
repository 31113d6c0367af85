"""The outside world: real servers in the same process, misbehaving on purpose."""
