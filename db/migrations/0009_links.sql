-- Related cases, read together. Symmetrical: a pair is one row with the smaller id first.
CREATE TABLE links (
    first_id  INTEGER NOT NULL REFERENCES consultations (id),
    second_id INTEGER NOT NULL REFERENCES consultations (id) CHECK (second_id > first_id),
    linked_by INTEGER NOT NULL REFERENCES staff (user_id),
    linked_at TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_second ON links (second_id);
