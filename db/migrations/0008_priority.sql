-- Cases that officers do first. The reason is what they read; no promise to the citizen changes.
ALTER TABLE consultations ADD COLUMN urgent TEXT;  -- why; null: in its turn
CREATE INDEX consultations_urgent ON consultations (id) WHERE urgent IS NOT NULL AND status <> 'closed';
