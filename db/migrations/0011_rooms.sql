-- Zoom counts creations and changes of meetings: a hundred for each host and UTC day.
CREATE TABLE room_calls (
    host TEXT NOT NULL,
    day  TEXT NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (day, host)
) STRICT, WITHOUT ROWID;
