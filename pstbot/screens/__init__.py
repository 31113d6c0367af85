"""What people see: text, buttons and files, without a word of Telegram."""
