"""Messages without text or file: places and people. Source: https://core.telegram.org/bots/api#sendlocation."""

from pstbot.sandbox.errors import bad
from pstbot.sandbox.methods.sending import send
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

VENUE_IDS = ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
MOST_ACCURACY = 1500.0


def send_location(state: State, params: Params) -> Json:
    return send(state, params, {"location": _location(params)})


def send_venue(state: State, params: Params) -> Json:
    """A place with a name; the message shows the location by itself, too."""
    location = _location(params)
    title, address = params.text("title"), params.text("address")
    if not title:
        raise bad("venue title must be non-empty")
    if not address:
        raise bad("venue address must be non-empty")
    venue: Json = {"location": location, "title": title, "address": address}
    venue |= {name: value for name in VENUE_IDS if (value := params.text(name))}
    return send(state, params, {"venue": venue, "location": location})


def _location(params: Params) -> Json:
    try:
        latitude, longitude = float(params.text("latitude")), float(params.text("longitude"))
        accuracy = float(params.text("horizontal_accuracy") or 0)
    except ValueError:
        raise bad("latitude or longitude is invalid") from None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise bad("wrong latitude or longitude specified")
    found: Json = {"latitude": latitude, "longitude": longitude}
    return found | ({"horizontal_accuracy": min(accuracy, MOST_ACCURACY)} if accuracy > 0 else {})


def send_contact(state: State, params: Params) -> Json:
    phone, first_name = params.text("phone_number"), params.text("first_name")
    if not phone:
        raise bad("phone number is empty")
    if not first_name:
        raise bad("first name is empty")
    contact: Json = {"phone_number": phone, "first_name": first_name}
    contact |= {name: value for name in ("last_name", "vcard") if (value := params.text(name))}
    return send(state, params, {"contact": contact})


TABLE: Table = {"sendLocation": send_location, "sendVenue": send_venue, "sendContact": send_contact}
