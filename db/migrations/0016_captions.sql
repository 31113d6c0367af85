-- A caption too long for a bot (Premium allows more signs) stands in a text of its own behind its file: where.
CREATE TABLE captions (
    message_ref INTEGER PRIMARY KEY REFERENCES messages (id),
    chat_id     INTEGER NOT NULL,
    message_id  INTEGER NOT NULL
) STRICT;
