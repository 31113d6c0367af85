-- Follow-ups: Zoom meetings and visits of a case, and a third way out of the house.

-- starts_at is null while times are only offered. A place is taken by resource, start and seat: the index below is what
-- decides who gets the last one, however many press at once.
CREATE TABLE appointments (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    kind       TEXT NOT NULL CHECK (kind IN ('zoom', 'visit')),
    state      TEXT NOT NULL CHECK (state IN
               ('proposed', 'requested', 'booked', 'checked_in', 'done', 'partly', 'no_show', 'cancelled')),
    minutes    INTEGER NOT NULL,
    starts_at  TEXT,
    resource   TEXT,           -- the Zoom host whose room it is, or 'visit'
    seat       INTEGER,
    code       TEXT UNIQUE,    -- what a visitor shows at the counter
    sequence   INTEGER NOT NULL,
    meeting_id TEXT,
    join_url   TEXT,           -- never the officer's start link, which is fetched at a press and kept nowhere
    told       TEXT NOT NULL,  -- minutes before the start whose reminder has left, as JSON
    reason     TEXT NOT NULL,
    note       TEXT NOT NULL,
    look_at    TEXT,           -- when the clock must look at it again; '' means at once, null means never
    created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX appointments_seat ON appointments (resource, starts_at, seat)
    WHERE state IN ('requested', 'booked', 'checked_in');
CREATE UNIQUE INDEX appointments_live ON appointments (case_id)
    WHERE state IN ('proposed', 'requested', 'booked', 'checked_in');
CREATE INDEX appointments_case ON appointments (case_id, id);
CREATE INDEX appointments_held ON appointments (starts_at) WHERE state IN ('requested', 'booked', 'checked_in');
CREATE INDEX appointments_meeting ON appointments (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX appointments_look ON appointments (look_at, id) WHERE look_at IS NOT NULL;

CREATE TRIGGER appointments_begin AFTER INSERT ON appointments
BEGIN
    UPDATE appointments SET look_at = '' WHERE id = NEW.id;
END;

-- No way of saving an appointment can forget its clock.
CREATE TRIGGER appointments_move AFTER UPDATE OF state, starts_at, told ON appointments
WHEN NEW.state IS NOT OLD.state OR NEW.starts_at IS NOT OLD.starts_at OR NEW.told IS NOT OLD.told
BEGIN
    UPDATE appointments
    SET look_at = CASE WHEN NEW.state IN ('proposed', 'requested', 'booked', 'checked_in') THEN '' END
    WHERE id = NEW.id;
END;

-- Times that an officer offers; they hold no place.
CREATE TABLE appointment_offers (
    appointment_id INTEGER NOT NULL REFERENCES appointments (id),
    starts_at      TEXT NOT NULL,
    PRIMARY KEY (appointment_id, starts_at)
) STRICT, WITHOUT ROWID;

-- The outbox learns the channel 'zoom': a check cannot be changed in place, so the table is made anew.
CREATE TABLE outbox_anew (
    id          INTEGER PRIMARY KEY,
    channel     TEXT NOT NULL CHECK (channel IN ('telegram', 'mail', 'zoom')),
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
    not_before  TEXT,
    once        TEXT UNIQUE,
    result      TEXT,
    error       TEXT,
    created_at  TEXT NOT NULL,
    settled_at  TEXT
) STRICT;
INSERT INTO outbox_anew
    (id, channel, lane, kind, receiver, case_id, message_ref, payload, urgency, state, attempts, repeated, not_after,
     not_before, once, result, error, created_at, settled_at)
SELECT id, channel, lane, kind, receiver, case_id, message_ref, payload, urgency, state, attempts, repeated, not_after,
       not_before, once, result, error, created_at, settled_at
FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;
CREATE INDEX outbox_lane ON outbox (lane, urgency, id) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE state = 'sent';
CREATE INDEX outbox_message ON outbox (message_ref) WHERE state IN ('waiting', 'sending');
