"""Who and what there is: chats, members, files. Source: https://core.telegram.org/bots/api#getchat."""

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.errors import bad
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.methods.target import chat_of
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

MOST_DOWNLOADED = 20 * 2**20
NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_me(state: State, params: Params) -> Json:
    return state.bot.user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def get_chat(state: State, params: Params) -> Json:
    chat = chat_of(state, params)
    shape = chat.shape | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if not chat.is_private:
        shape["permissions"] = {"can_send_messages": True, "can_send_other_messages": True}
    if chat.pinned:
        shape["pinned_message"] = chat.messages[chat.pinned[-1]]
    return shape


def get_member(state: State, params: Params) -> Json:
    chat = chat_of(state, params)
    person = state.people.get(params.integer("user_id") or 0)
    if person is None:
        raise bad("invalid user_id specified")
    if chat.is_private and person not in (chat.person, state.bot):
        raise bad("user not found")
    if chat.is_private:
        return {"user": person.user(), "status": "member"}
    return chat.member(person).shape()


def get_administrators(state: State, params: Params) -> list[Json]:
    chat = _group(chat_of(state, params), "there are no administrators in the private chat")
    ranks = ("creator", "administrator")
    return [member.shape() for member in chat.members.values() if member.status in ranks]


def _group(chat: Chat, refusal: str) -> Chat:
    if chat.is_private:
        raise bad(refusal)
    return chat


def get_member_count(state: State, params: Params) -> int:
    chat = chat_of(state, params)
    return 2 if chat.is_private else sum(member.present for member in chat.members.values())


def leave(state: State, params: Params) -> bool:
    chat = _group(chat_of(state, params), "chat member status can't be changed in private chats")
    old = state.bot_member(chat)
    state.emit_member("my_chat_member", chat, state.bot, old, chat.seat(state.bot, "left"))
    return True


def get_file(state: State, params: Params) -> Json:
    file_id = params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    stored = state.files.get(file_id)
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.content) > MOST_DOWNLOADED:
        raise bad("file is too big")
    shape: Json = {"file_id": stored.file_id, "file_unique_id": stored.unique_id}
    return shape | {"file_size": len(stored.content), "file_path": stored.path}


TABLE: Table = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getChatMemberCount": get_member_count,
    "leaveChat": leave,
    "getFile": get_file,
}
