-- An abusive citizen is blocked for a time: until when, by whom, why. Nobody has to end it: it is over when the time is.
-- A block that ended stays in the row, because the citizen's silence counts from there (services/silence_holds.py);
-- earlier ones stand in the audit. Blocking the bot in Telegram is another matter (people.reachable).
ALTER TABLE people ADD COLUMN blocked_at TEXT;
ALTER TABLE people ADD COLUMN blocked_until TEXT;
ALTER TABLE people ADD COLUMN blocked_by INTEGER REFERENCES staff (user_id);
ALTER TABLE people ADD COLUMN blocked_why TEXT;
ALTER TABLE people ADD COLUMN blocked_told_at TEXT;  -- when they were last told, having written all the same
CREATE INDEX people_blocked ON people (blocked_until) WHERE blocked_until IS NOT NULL;
