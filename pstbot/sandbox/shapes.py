"""Shapes of the Bot API that several files speak of. Source: https://core.telegram.org/bots/api."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

BOT_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_manage_topics",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
USUAL_RIGHTS = frozenset(
    {
        "can_manage_chat",
        "can_change_info",
        "can_delete_messages",
        "can_invite_users",
        "can_pin_messages",
        "can_manage_topics",
    }
)
# Senders that Telegram shows in place of a person: an anonymous administrator, and a channel.
ANONYMOUS_ADMIN: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


def utf16(text: str) -> int:
    """Length in UTF-16 code units, the only length Telegram knows."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
