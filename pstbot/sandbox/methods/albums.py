"""Several files as one album. Source: https://core.telegram.org/bots/api#sendmediagroup."""

from typing import Any

from pstbot.sandbox.errors import bad
from pstbot.sandbox.formatting import caption
from pstbot.sandbox.methods.sending import file_in, send
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

MOST = 10
KINDS = ("photo", "video", "document", "audio")
# Pictures and films stand together; these stand only among themselves.
ALONE = ("document", "audio")


def send_media_group(state: State, params: Params) -> list[Json]:
    """Every item is looked at before the first message is made: an album is refused as a whole."""
    contents = [_content(state, params, item) for item in _items(params)]
    shared: Json = {"media_group_id": str(state.rng.randrange(10**16, 10**17))}
    return [send(state, params, shared | content) for content in contents]


def _items(params: Params) -> list[Json]:
    given = params.parsed("media", "InputMedia")
    if given is None:
        raise bad('parameter "media" is required')
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise bad("can't parse media JSON object")
    for item in given:
        if item.get("type") not in KINDS:
            raise bad(f"can't parse InputMedia: type \"{item.get('type')}\" can't be used in sendMediaGroup")
    _check_number(len(given))
    _check_mixture({str(item["type"]) for item in given})
    return given


def _check_number(items: int) -> None:
    """The documentation asks for 2 to 10; of a single item the real server is more forgiving than its paper."""
    if items == 0:
        raise bad("there are no messages to send")
    if items == 1:
        raise bad("there must be at least 2 messages to send as an album")
    if items > MOST:
        raise bad("too many messages to send as an album")


def _check_mixture(kinds: set[str]) -> None:
    for kind in ALONE:
        if kind in kinds and len(kinds) > 1:
            raise bad(f"{kind} can't be mixed with other media types")


def _content(state: State, params: Params, item: dict[str, Any]) -> Json:
    kind = str(item["type"])
    if not item.get("media"):
        raise bad("can't parse InputMedia: media not found")
    about = Params({**item, kind: item["media"]}, params.uploads)
    content: Json = file_in(state, about, kind).fields()
    text, entities = caption(about)
    content |= {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if entities else {})


TABLE: Table = {"sendMediaGroup": send_media_group}
