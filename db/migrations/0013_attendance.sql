-- What is known of an appointment while it takes place: by the officer's press, or from Zoom's own events.
ALTER TABLE appointments ADD COLUMN started_at TEXT;  -- the officer began
ALTER TABLE appointments ADD COLUMN joined_at TEXT;   -- the citizen came in
ALTER TABLE appointments ADD COLUMN ended_at TEXT;    -- the room was left
