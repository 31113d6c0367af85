"""The one place where rooms are connected: a file for each thing that is put together, importing only what it needs."""
