-- A duplicate closes and goes on in another case of the same citizen.
ALTER TABLE consultations ADD COLUMN merged_into INTEGER REFERENCES consultations (id);
CREATE INDEX consultations_merged ON consultations (merged_into) WHERE merged_into IS NOT NULL;

-- Words that a duplicate brought along stand in both cases; here from which they came.
ALTER TABLE messages ADD COLUMN carried_from INTEGER REFERENCES consultations (id);
