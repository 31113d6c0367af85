"""The only room that speaks Telegram: routes, thin functions, rendering, and the carrier."""
