-- A second eye: answers, and changes of answers, that wait until a colleague has approved them.

-- One row for each time that somebody was asked. Words that change while they wait get a row of their own, so that a
-- press on the earlier one cannot approve what nobody has read.
CREATE TABLE approvals (
    id          INTEGER PRIMARY KEY,
    case_id     INTEGER NOT NULL REFERENCES consultations (id),
    message_ref INTEGER NOT NULL REFERENCES messages (id),  -- the words; of an album its first part
    author_id   INTEGER NOT NULL REFERENCES staff (user_id),
    reply_to    INTEGER,  -- the message in the topic that the words answer
    kind        TEXT,     -- of a change of words that were sent already: the version that waits …
    body        TEXT,     -- … and that the words themselves become only when it is approved
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'returned', 'void')),
    asked_at    TEXT NOT NULL,
    settled_by  INTEGER REFERENCES staff (user_id),  -- null: the citizen or the clock overtook it
    settled_at  TEXT,
    remark      TEXT,     -- why it was returned
    CHECK ((kind IS NULL) = (body IS NULL))
) STRICT;
CREATE UNIQUE INDEX approvals_waiting ON approvals (message_ref) WHERE state = 'waiting';  -- one question at a time
CREATE INDEX approvals_waiting_in ON approvals (case_id, id) WHERE state = 'waiting';
CREATE INDEX approvals_words ON approvals (message_ref, id);
