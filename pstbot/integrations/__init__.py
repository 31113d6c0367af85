"""The outside world beside Telegram: mail, clocks, holidays."""
