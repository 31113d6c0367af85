"""The service standard, the complaint channels, and the privacy notice, filled from the office file."""

from datetime import datetime

from pstbot.office import Office
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.citizen_home import menu_button, way_back
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice


def standard(voice: Voice, office: Office) -> Screen:
    """Every clause of SK 0330001/65/KPG TAHUN 2023 that citizens may hold the office to."""
    terms = office.terms
    body = paragraphs(
        voice.say("standard-title") + "\n" + voice.say("standard-decree", decree=office.decree, office=office.name),
        voice.say("standard-product"),
        voice.say("standard-requirements"),
        voice.say("standard-online", silence=terms.silence_days),
        voice.say("standard-in-person"),
        voice.say("standard-time", days=terms.working_days, minutes=terms.counter_minutes),
        voice.say("standard-cost"),
        voice.say("standard-complaints", **_channels(office)),
        voice.say(
            "standard-other-ways",
            online=office.online,
            whatsapp=office.whatsapp,
            email=office.email,
            phone=office.phone,
            address=office.address,
            hours=office.hours_text(voice.locale),
        ),
    )
    complain = Button(voice.plain("tap-complain"), "complain")
    return Screen(body, ((Button(voice.plain("tap-ask"), "question"), complain), (menu_button(voice),)))


def complaints(voice: Voice, office: Office) -> Screen:
    """The four channels of the standard; a complaint inside the chat is not offered yet and not pretended."""
    return Screen(str(voice.say("complaints-page", address=office.address, **_channels(office))), way_back(voice))


def privacy(voice: Voice, office: Office, agreed_at: datetime | None) -> Screen:
    agreed = voice.say("privacy-agreed", at=agreed_at) if agreed_at else voice.say("privacy-not-agreed")
    return Screen(paragraphs(voice.say("privacy-page", email=office.email), agreed), way_back(voice))


def _channels(office: Office) -> dict[str, str]:
    return {"url": office.complaint_url, "email": office.complaint_email, "phone": office.complaint_phone}
