-- Which messages of the staff group belong to which case. In a group without topics a case is spoken to by replying to
-- any of them, so that this map alone decides where words go. Written for every message of the desk, whatever the
-- layout: topics may be switched off tomorrow, and what stood in them is then in one conversation with all the rest.
CREATE TABLE case_messages (
    chat_id    INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    thread_id  INTEGER,  -- null outside of topics, where the case's number stands above the words
    PRIMARY KEY (chat_id, message_id)
) STRICT, WITHOUT ROWID;
