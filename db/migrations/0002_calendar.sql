-- Clocks of the officers' turns, and the office's own days off and Ramadan hours.

-- The later date given with the apology; due_at stays what is reported.
ALTER TABLE consultations ADD COLUMN promised_at TEXT;

-- When the clock of the officer's turn must look at this case again: "" means at once, null means never. A change of
-- the turn asks for a look by itself, so that no way of saving a case can forget it; the sweep then writes the moment
-- of the next warning. A look costs the same however many cases there are.
ALTER TABLE consultations ADD COLUMN look_at TEXT;
CREATE INDEX consultations_look ON consultations (look_at, id) WHERE look_at IS NOT NULL;

CREATE TRIGGER consultations_turn_begins AFTER INSERT ON consultations
WHEN NEW.status IN ('new', 'open') AND NEW.turn_due_at IS NOT NULL AND NEW.alerted < 100
BEGIN
    UPDATE consultations SET look_at = '' WHERE id = NEW.id;
END;

CREATE TRIGGER consultations_turn_moves AFTER UPDATE OF status, turn_at, turn_due_at, alerted ON consultations
WHEN NEW.status IS NOT OLD.status OR NEW.turn_at IS NOT OLD.turn_at
    OR NEW.turn_due_at IS NOT OLD.turn_due_at OR NEW.alerted IS NOT OLD.alerted
BEGIN
    UPDATE consultations
    SET look_at = CASE
        WHEN NEW.status IN ('new', 'open') AND NEW.turn_due_at IS NOT NULL AND NEW.alerted < 100 THEN ''
    END
    WHERE id = NEW.id;
END;

UPDATE consultations SET look_at = ''
WHERE status IN ('new', 'open') AND turn_due_at IS NOT NULL AND alerted < 100;

-- Turns that run: what a changed calendar may re-date.
CREATE INDEX consultations_turns ON consultations (id) WHERE status IN ('new', 'open');

-- Days off of this office and times with Ramadan hours, first and last day included. Proposed until somebody has seen
-- which promises move and confirmed it; withdrawn rows stay, so that it can be told later why a date was what it was.
CREATE TABLE closures (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind IN ('closure', 'ramadan')),
    first        TEXT NOT NULL,
    last         TEXT NOT NULL CHECK (last >= first),
    reason       TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('proposed', 'in_force', 'withdrawn')),
    by           INTEGER NOT NULL REFERENCES staff (user_id),
    at           TEXT NOT NULL,
    withdrawn_by INTEGER REFERENCES staff (user_id),
    withdrawn_at TEXT
) STRICT;
CREATE INDEX closures_in_force ON closures (first) WHERE state = 'in_force';
