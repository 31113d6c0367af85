-- The officers' workbench: what the board and the lists look up, hand-overs, absences, ready answers.

-- The officers' turns by their target: due today, overdue, at risk.
CREATE INDEX consultations_targets ON consultations (turn_due_at, id) WHERE status IN ('new', 'open');
CREATE INDEX consultations_new ON consultations (id) WHERE status = 'new';
CREATE INDEX consultations_waiting ON consultations (id) WHERE status IN ('answered', 'incomplete');
CREATE INDEX consultations_done ON consultations (id) WHERE status = 'closed';

-- When each officer last came to own a case: whose turn it is is a question of fairness.
CREATE TABLE assignments (
    officer_id INTEGER PRIMARY KEY REFERENCES staff (user_id),
    last_at    TEXT NOT NULL
) STRICT;

-- A case is offered to a colleague; until the colleague accepts, the owner stays.
CREATE TABLE handovers (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    from_id    INTEGER NOT NULL REFERENCES staff (user_id),
    to_id      INTEGER NOT NULL REFERENCES staff (user_id),
    state      TEXT NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'accepted', 'declined', 'void')),
    created_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;
CREATE UNIQUE INDEX handovers_offered ON handovers (case_id) WHERE state = 'offered';  -- one offer at a time
CREATE INDEX handovers_waiting_for ON handovers (to_id) WHERE state = 'offered';

-- Local days, both included. A planned absence begins and ends by the clock.
CREATE TABLE absences (
    id         INTEGER PRIMARY KEY,
    officer_id INTEGER NOT NULL REFERENCES staff (user_id),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL CHECK (last_day >= first_day),
    asked_by   INTEGER NOT NULL REFERENCES staff (user_id),
    state      TEXT NOT NULL CHECK (state IN ('planned', 'running', 'over')),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX absences_live ON absences (officer_id, first_day) WHERE state IN ('planned', 'running');

-- Answers that are given again and again, sent at a tap as the owner's own words.
CREATE TABLE ready_answers (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE COLLATE NOCASE,
    body       TEXT NOT NULL,
    used       INTEGER NOT NULL DEFAULT 0,
    changed_by INTEGER NOT NULL REFERENCES staff (user_id),
    changed_at TEXT NOT NULL
) STRICT;
