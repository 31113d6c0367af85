-- Citizens who have not written in Telegram: an officer recorded their case at the counter, by telephone, WhatsApp or
-- e-mail. SQLite cannot take NOT NULL from a column, so the table is made anew under its old name; what refers to it
-- refers by name.
CREATE TABLE people_anew (
    id                INTEGER PRIMARY KEY,
    chat_id           INTEGER UNIQUE,  -- null: not in Telegram
    locale            TEXT NOT NULL,
    telegram_name     TEXT NOT NULL,
    name              TEXT,
    email             TEXT,
    email_verified_at TEXT,
    consent_version   TEXT,
    consent_at        TEXT,
    reachable         INTEGER NOT NULL DEFAULT 1 CHECK (reachable IN (0, 1)),
    current_case_id   INTEGER REFERENCES consultations (id),
    created_at        TEXT NOT NULL,
    phone             TEXT,
    email_given_by    INTEGER REFERENCES staff (user_id)  -- who wrote the address down; no code has proven it
) STRICT;

INSERT INTO people_anew
    (id, chat_id, locale, telegram_name, name, email, email_verified_at, consent_version, consent_at, reachable,
     current_case_id, created_at)
SELECT
    id, chat_id, locale, telegram_name, name, email, email_verified_at, consent_version, consent_at, reachable,
    current_case_id, created_at
FROM people;

DROP TABLE people;
ALTER TABLE people_anew RENAME TO people;

-- Whom letters reach at an address, whether a code proved it or an officer wrote it down.
CREATE INDEX people_email ON people (email) WHERE email IS NOT NULL;

-- Officers' words that no carrier brought to their citizen: said again when there is a chat, or by an officer.
CREATE INDEX messages_unheard ON messages (case_id, id) WHERE author = 'officer' AND state IN ('failed', 'to_tell');
