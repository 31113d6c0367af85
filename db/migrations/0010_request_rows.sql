-- The rows of data wanted leave the request card's JSON: buttons point at them, officers correct them, and at the
-- closing each is marked with what came of it, which reports count. An id is never used twice (AUTOINCREMENT): a button
-- of a removed row must not hit the next one.

CREATE TABLE request_rows (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id    INTEGER NOT NULL REFERENCES consultations (id),
    indicator  TEXT NOT NULL,
    region     TEXT,  -- BPS code
    level      TEXT,
    first_year INTEGER,
    last_year  INTEGER,
    period     TEXT,
    result     TEXT CHECK (result IN ('found', 'different', 'unavailable')),  -- of the last closing; null: not stated
    result_by  INTEGER REFERENCES staff (user_id),
    result_at  TEXT
) STRICT;
CREATE INDEX request_rows_case ON request_rows (case_id, id);

INSERT INTO request_rows (case_id, indicator, region, level, first_year, last_year, period)
SELECT consultations.id, wanted.value ->> 'indicator', wanted.value ->> 'region', wanted.value ->> 'level',
    wanted.value ->> 'first_year', wanted.value ->> 'last_year', wanted.value ->> 'period'
FROM consultations, json_each(consultations.request, '$.rows') AS wanted
ORDER BY consultations.id, wanted.key;

UPDATE consultations SET request = json_remove(request, '$.rows');
