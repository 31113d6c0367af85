"""The rules of the service, pure: standard library only, time an argument, every datetime aware and in UTC."""
