-- Names by which officers mention each other ("@ani"), in small letters. Learnt from updates: they change and change hands.
ALTER TABLE staff ADD COLUMN username TEXT;
CREATE UNIQUE INDEX staff_username ON staff (username) WHERE username IS NOT NULL;

-- An officer calls a colleague about a note of a case: a question, an answer to it, and so on to and fro.
CREATE TABLE calls (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    from_id    INTEGER NOT NULL REFERENCES staff (user_id),
    to_id      INTEGER NOT NULL REFERENCES staff (user_id),
    words_ref  INTEGER NOT NULL REFERENCES messages (id),
    chat_id    INTEGER,  -- the message that rang …
    message_id INTEGER,  -- … once it stands in the group
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX calls_words ON calls (words_ref, id);
CREATE INDEX calls_message ON calls (chat_id, message_id) WHERE message_id IS NOT NULL;
