"""Where cases stand in the staff group."""

from db.consultations import case_of, place_of
from db.query import Statements, later, row
from pstbot.domain.case import Consultation
from pstbot.ports.storage import CaseMessage, Place

_KEEP = """
INSERT INTO case_messages (chat_id, message_id, case_id, thread_id) VALUES (?, ?, ?, ?)
ON CONFLICT (chat_id, message_id) DO NOTHING
"""

_CASE_AT = """
SELECT * FROM consultations WHERE id = coalesce(
    (SELECT case_id FROM case_messages WHERE chat_id = ? AND message_id = ?),
    (SELECT case_id FROM messages WHERE chat_id = ? AND message_id = ? ORDER BY id LIMIT 1)
)
"""


class PlaceRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def of(self, case_id: int) -> Place | None:
        sql = "SELECT id, topic_chat_id, thread_id, card_message_id FROM consultations WHERE id = ?"
        found = await row(self._connection, sql, case_id)
        return None if found is None else place_of(found)

    async def save(self, place: Place) -> None:
        later(
            self._connection,
            "UPDATE consultations SET topic_chat_id = ?, thread_id = ?, card_message_id = ? WHERE id = ?",
            place.chat_id,
            place.thread_id,
            place.card_message_id,
            place.case_id,
        )

    async def move(self, old_chat: int, new_chat: int) -> None:
        sql = "UPDATE consultations SET topic_chat_id = ? WHERE topic_chat_id = ? AND thread_id IS NOT NULL"
        later(self._connection, sql, new_chat, old_chat)

    async def case_in(self, chat_id: int, thread_id: int) -> Consultation | None:
        sql = "SELECT * FROM consultations WHERE topic_chat_id = ? AND thread_id = ?"
        return case_of(await row(self._connection, sql, chat_id, thread_id))

    async def keep(self, chat_id: int, message_id: int, of: CaseMessage) -> None:
        later(self._connection, _KEEP, chat_id, message_id, of.case_id, of.thread_id)

    async def message(self, chat_id: int, message_id: int) -> CaseMessage | None:
        sql = "SELECT case_id, thread_id FROM case_messages WHERE chat_id = ? AND message_id = ?"
        found = await row(self._connection, sql, chat_id, message_id)
        return None if found is None else CaseMessage(found["case_id"], found["thread_id"])

    async def case_at(self, chat_id: int, message_id: int) -> Consultation | None:
        return case_of(await row(self._connection, _CASE_AT, chat_id, message_id, chat_id, message_id))
