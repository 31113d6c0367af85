"""Lives of the program: logs, signals, the running service, and the sandbox that restarts it."""
