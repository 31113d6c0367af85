"""The service standard told by people, through the real routes, over real HTTP and SMTP."""
