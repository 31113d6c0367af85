"""The Bot API's methods, one file a family; each file ends with its table."""
