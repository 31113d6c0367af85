-- Forms that nobody is in any more, and the last words searched, go after two weeks (services/tidying.py).
CREATE INDEX sessions_left ON sessions (updated_at) WHERE step IS NULL;
