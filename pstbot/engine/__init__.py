"""What keeps the promises: inbox lanes, outbox lanes, clock sweeps. Knows neither Telegram nor SQL."""
