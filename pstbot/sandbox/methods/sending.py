"""Messages from the bot. Source: https://core.telegram.org/bots/api#sendmessage and the methods after it."""

from pstbot.sandbox.errors import ApiError, bad
from pstbot.sandbox.files import KINDS, StoredFile
from pstbot.sandbox.formatting import caption, message_text
from pstbot.sandbox.markup import reply_markup
from pstbot.sandbox.messages import new_message, person_sender
from pstbot.sandbox.methods.table import Method, Table
from pstbot.sandbox.methods.target import check_open, replied, thread_of, writable_chat
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

MOST_UPLOADED = {"photo": 10 * 2**20}
MOST_BYTES = 50 * 2**20


def send(state: State, params: Params, content: Json) -> Json:
    """The part that all sending methods share."""
    markup = reply_markup(params)
    chat = writable_chat(state, params)
    thread = thread_of(state, chat, params)
    reply = replied(chat, params)
    if thread is None and reply and reply.get("is_topic_message"):
        thread = reply["message_thread_id"]
        check_open(state, chat, thread)
    if params.flag("protect_content"):
        content["has_protected_content"] = True
    if markup.inline:
        content["reply_markup"] = markup.inline
    message = new_message(state, chat, person_sender(state.bot), content, thread, reply)
    if params.flag("disable_notification"):
        chat.silent.add(message["message_id"])
    if markup.reply is not None:
        chat.reply_keyboards[message["message_id"]] = markup.reply
    chat.typing_until = 0.0
    return message


def send_message(state: State, params: Params) -> Json:
    text, entities = message_text(params)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if preview := params.parsed("link_preview_options", "LinkPreviewOptions"):
        content["link_preview_options"] = preview
    return send(state, params, content)


def sends_file(kind: str) -> Method:
    """The method that sends one kind of file, given as file id or upload."""

    def method(state: State, params: Params) -> Json:
        content: Json = file_in(state, params, kind).fields()
        if KINDS[kind].captioned:
            text, entities = caption(params)
            content |= {"caption": text} if text else {}
            content |= {"caption_entities": entities} if entities else {}
        return send(state, params, content)

    return method


def file_in(state: State, params: Params, kind: str) -> StoredFile:
    """The file that a call names by id or brings along."""
    name = params.text(kind)
    upload = params.uploads.get(name.removeprefix("attach://")) if name.startswith("attach://") else None
    upload = upload or params.uploads.get(kind)
    if upload:
        if len(upload.content) > MOST_UPLOADED.get(kind, MOST_BYTES):
            raise ApiError(413, "Request Entity Too Large")
        if not upload.content:
            raise bad("file must be non-empty")
        return state.files.store(kind, upload.file_name, upload.content, upload.mime_type)
    if not name:
        raise bad(f"there is no {kind.replace('_', ' ')} in the request")
    return _known_file(state, name, kind)


def _known_file(state: State, file_id: str, kind: str) -> StoredFile:
    if not all(sign.isascii() and (sign.isalnum() or sign in "-_") for sign in file_id):
        raise bad("wrong file identifier/HTTP URL specified")
    stored = state.files.get(file_id)
    if stored is None:
        raise bad("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
    if stored.kind != kind:
        raise bad(f"can't use file of type {KINDS[stored.kind].called} as {KINDS[kind].called}")
    return stored


TABLE: Table = {
    "sendMessage": send_message,
    "sendPhoto": sends_file("photo"),
    "sendDocument": sends_file("document"),
    "sendAnimation": sends_file("animation"),
    "sendVoice": sends_file("voice"),
    "sendAudio": sends_file("audio"),
    "sendVideo": sends_file("video"),
    "sendVideoNote": sends_file("video_note"),
    "sendSticker": sends_file("sticker"),
}
