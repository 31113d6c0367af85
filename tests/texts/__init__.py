"""Every sentence for people, tested as paper is."""
