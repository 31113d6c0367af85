"""What a blocked citizen is told: until when, where to object, which other ways are open; and that it is over."""

from datetime import datetime

from pstbot.office import Office
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.citizen_home import menu_button
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice


def blocked(voice: Voice, office: Office, until: datetime) -> Screen:
    channels = {"url": office.complaint_url, "email": office.complaint_email, "phone": office.complaint_phone}
    body = paragraphs(
        voice.say("blocked-until", until=until),
        voice.say("blocked-object", address=office.address, **channels),
        voice.say("blocked-ways", phone=office.phone, email=office.email, online=office.online),
    )
    cases = Button(voice.plain("tap-cases"), "cases")
    return Screen(body, ((Button(voice.plain("tap-complain"), "complain"), cases), (menu_button(voice),)))


def press(voice: Voice, until: datetime) -> str:
    """For the little window over a press."""
    return voice.plain("blocked-press", until=until)


def over(voice: Voice) -> Screen:
    return Screen(str(voice.say("blocked-over")), ((Button(voice.plain("tap-cases"), "cases"), menu_button(voice)),))
