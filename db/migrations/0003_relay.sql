-- The complete relay: albums, and every version of words that were changed.

ALTER TABLE messages ADD COLUMN album TEXT;  -- Telegram's media_group_id: parts that came, and leave, together
CREATE INDEX messages_album ON messages (chat_id, album) WHERE album IS NOT NULL;
CREATE INDEX messages_origin ON messages (chat_id, message_id) WHERE chat_id IS NOT NULL;

-- Words as they were before a change; the newest version stands in messages.
CREATE TABLE message_versions (
    id          INTEGER PRIMARY KEY,
    message_ref INTEGER NOT NULL REFERENCES messages (id),
    kind        TEXT NOT NULL,
    body        TEXT NOT NULL,
    replaced_at TEXT NOT NULL
) STRICT;
CREATE INDEX message_versions_message ON message_versions (message_ref, id);

-- An album has no end mark: its row, and the lane behind it, waits until no further part has come for a while.
ALTER TABLE outbox ADD COLUMN not_before TEXT;
CREATE INDEX outbox_message ON outbox (message_ref) WHERE state IN ('waiting', 'sending');
