-- The first house: inbox and outbox, people, cases, what was said, staff, and the audit trail.
-- Times are UTC, ISO 8601 with microseconds, so that they sort as text. JSON is kept as text.

CREATE TABLE house (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Raw updates, committed before Telegram may forget them. Told apart by id and content, because ids restart.
CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY,
    update_key  INTEGER NOT NULL,
    digest      TEXT NOT NULL,
    lane        TEXT NOT NULL,
    body        TEXT NOT NULL,  -- emptied once done: the desk keeps what it needs in its own rows
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'parked')),
    tries       INTEGER NOT NULL DEFAULT 0,
    error       TEXT,
    received_at TEXT NOT NULL,
    settled_at  TEXT,
    UNIQUE (update_key, digest)
) STRICT;
CREATE INDEX inbox_waiting ON inbox (id) WHERE state = 'waiting';
CREATE INDEX inbox_parked ON inbox (id) WHERE state = 'parked';
CREATE INDEX inbox_settled ON inbox (settled_at) WHERE state = 'done';

-- Everything that leaves the house. A lane is a receiver and a case; inside it urgency, then order of asking.
CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY,
    channel     TEXT NOT NULL CHECK (channel IN ('telegram', 'mail')),
    lane        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    receiver    TEXT NOT NULL,
    case_id     INTEGER REFERENCES consultations (id),
    message_ref INTEGER REFERENCES messages (id),
    payload     TEXT NOT NULL,
    urgency     INTEGER NOT NULL,
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sending', 'sent', 'failed')),
    attempts    INTEGER NOT NULL DEFAULT 0,
    repeated    INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    not_after   TEXT,
    once        TEXT UNIQUE,  -- the name of an effect that may be asked for only one time
    result      TEXT,
    error       TEXT,
    created_at  TEXT NOT NULL,
    settled_at  TEXT
) STRICT;
CREATE INDEX outbox_lane ON outbox (lane, urgency, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE state = 'sent';

CREATE TABLE people (
    id                INTEGER PRIMARY KEY,
    chat_id           INTEGER NOT NULL UNIQUE,
    locale            TEXT NOT NULL,
    telegram_name     TEXT NOT NULL,
    name              TEXT,
    email             TEXT,
    email_verified_at TEXT,
    consent_version   TEXT,
    consent_at        TEXT,
    reachable         INTEGER NOT NULL DEFAULT 1 CHECK (reachable IN (0, 1)),
    current_case_id   INTEGER REFERENCES consultations (id),
    created_at        TEXT NOT NULL
) STRICT;
CREATE INDEX people_email ON people (email) WHERE email_verified_at IS NOT NULL;

-- Codes sent to addresses. Only a keyed hash of a code is kept. Rows stay for two days, to count letters.
CREATE TABLE verifications (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people (id),
    address     TEXT NOT NULL,
    code_hash   TEXT NOT NULL,
    wrong_tries INTEGER NOT NULL DEFAULT 0,
    accepted_at TEXT,  -- when the mail server took the letter; the 30 minutes run from here
    created_at  TEXT NOT NULL
) STRICT;
CREATE INDEX verifications_person ON verifications (person_id, id);
CREATE INDEX verifications_address ON verifications (address, created_at);
CREATE INDEX verifications_age ON verifications (created_at);

CREATE TABLE serials (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

CREATE TABLE consultations (
    id                INTEGER PRIMARY KEY,
    number            TEXT NOT NULL UNIQUE,
    citizen_id        INTEGER NOT NULL REFERENCES people (id),
    owner_id          INTEGER REFERENCES staff (user_id),
    status            TEXT NOT NULL CHECK (status IN ('new', 'incomplete', 'open', 'answered', 'closed')),
    subject           TEXT NOT NULL,
    channel           TEXT NOT NULL,
    request           TEXT NOT NULL,  -- the request card, as JSON
    missing           TEXT NOT NULL,  -- items an officer ticked, as JSON
    asked             INTEGER NOT NULL,
    complete_at       TEXT,           -- e-mail verified, or waived
    clear_at          TEXT,           -- null until clear and complete; the three working days start here
    due_at            TEXT,           -- the promise to the citizen
    turn_at           TEXT,           -- the officer's present turn …
    turn_due_at       TEXT,           -- … and its target
    alerted           INTEGER NOT NULL,
    answers           INTEGER NOT NULL,
    first_answered_at TEXT,           -- stops the standard's clock
    answered_at       TEXT,           -- delivery of the last answer; the seven days of silence run from here
    previous_silence  TEXT,           -- restored by "no reply needed"
    warned            TEXT NOT NULL,  -- letter days sent in this silence, as JSON
    warned_at         TEXT,
    extended          INTEGER NOT NULL,
    closed_at         TEXT,
    close_reason      TEXT,
    summary           TEXT NOT NULL,
    touched_at        TEXT NOT NULL,
    created_at        TEXT NOT NULL,
    topic_chat_id     INTEGER,
    thread_id         INTEGER,
    card_message_id   INTEGER
) STRICT;
CREATE INDEX consultations_citizen ON consultations (citizen_id, id);
CREATE INDEX consultations_open ON consultations (citizen_id) WHERE status <> 'closed';
CREATE INDEX consultations_owner ON consultations (owner_id) WHERE status <> 'closed';
CREATE INDEX consultations_unowned ON consultations (id) WHERE owner_id IS NULL AND status <> 'closed';
CREATE INDEX consultations_silent ON consultations (answered_at) WHERE status = 'answered';
CREATE UNIQUE INDEX consultations_thread ON consultations (topic_chat_id, thread_id) WHERE thread_id IS NOT NULL;

-- What was said in a case, by whom, word for word. Sent anew from here, never copied from the chat.
CREATE TABLE messages (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    author     TEXT NOT NULL CHECK (author IN ('citizen', 'officer')),
    author_id  INTEGER,
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,
    state      TEXT NOT NULL,
    chat_id    INTEGER,
    message_id INTEGER,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX messages_case ON messages (case_id, id);

-- Two messages that are the same words on the two sides of a case; one row for each direction.
CREATE TABLE twins (
    chat_id       INTEGER NOT NULL,
    message_id    INTEGER NOT NULL,
    other_chat    INTEGER NOT NULL,
    other_message INTEGER NOT NULL,
    message_ref   INTEGER NOT NULL REFERENCES messages (id),
    PRIMARY KEY (chat_id, message_id)
) STRICT;

CREATE TABLE staff (
    user_id INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    role    TEXT,
    member  INTEGER NOT NULL CHECK (member IN (0, 1)),
    locale  TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    chat_id    INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    step       TEXT,
    form       TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) STRICT;

CREATE TABLE ratings (
    case_id  INTEGER PRIMARY KEY REFERENCES consultations (id),
    stars    INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    comment  TEXT,
    rated_at TEXT NOT NULL
) STRICT;

-- Who did what, append-only. Holds ids and states, never texts or addresses.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
CREATE INDEX audit_subject ON audit (subject, id);
CREATE TRIGGER audit_keeps_its_lines BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_loses_no_line BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
