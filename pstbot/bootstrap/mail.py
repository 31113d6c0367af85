"""The office's mail server, or the carrier that says there is none."""

from pstbot.bootstrap.content import office
from pstbot.integrations.mail import MailCarrier
from pstbot.integrations.mail_address import is_address
from pstbot.integrations.mail_check import reach
from pstbot.integrations.mail_settings import MailSettings, Security
from pstbot.integrations.no_mail import NoMail
from pstbot.office import Office
from pstbot.ports.carriers import Carrier
from pstbot.ports.files import Files
from pstbot.ports.storage import Store
from pstbot.services.letter_facts import LetterFacts
from pstbot.services.premises import Premises
from pstbot.settings import Settings
from pstbot.texts import Texts
from pstbot.texts.letters import Letters, OfficeView


def mail(settings: Settings, store: Store, texts: Texts, seat: Office, premises: Premises, files: Files) -> Carrier:
    if not premises.sends_mail:
        return NoMail()
    head = OfficeView(seat.name, seat.address, seat.phone, seat.whatsapp, seat.email, seat.website)
    return MailCarrier(_reached(settings, seat), Letters(texts, head), LetterFacts(store, premises), files)


async def reach_mail(settings: Settings) -> None:
    """Try the mail server without a letter. Raises ``CarrierDown``, ``ValueError`` for settings no letter could use."""
    await reach(_reached(settings, office(settings)))


def _reached(settings: Settings, seat: Office) -> MailSettings:
    password = settings.smtp_password
    return MailSettings(
        host=settings.smtp_host or "",
        sender=settings.smtp_sender or "",
        port=settings.smtp_port,
        username=settings.smtp_username,
        password=password.get_secret_value() if password else None,
        security=Security(settings.smtp_security),
        reply_to=settings.smtp_reply_to or (seat.email if is_address(seat.email) else None),
        display_name=seat.name,
        enclosed=settings.smtp_files_mb * 2**20,
    )
