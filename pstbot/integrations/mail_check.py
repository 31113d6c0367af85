"""Whether the office's mail server would take a letter from us: asked without sending one."""

import asyncio

from aiosmtplib import SMTP, SMTPException

from pstbot.integrations.mail_settings import MailSettings, Security
from pstbot.integrations.smtp_failures import on_the_way


async def reach(settings: MailSettings) -> None:
    """Connect, greet, encrypt and log in, then leave. Raises ``CarrierDown``, whose text names the server's answer."""
    server = SMTP(
        hostname=settings.host,
        port=settings.door,
        username=settings.username or None,
        password=settings.password,
        use_tls=settings.security == Security.TLS,
        start_tls=settings.security == Security.STARTTLS,  # never None: that would go on in plain text
        cert_bundle=settings.ca_file,
        local_hostname=settings.sender.rpartition("@")[2],
        timeout=min(settings.timeout, 10.0),
    )
    try:
        async with asyncio.timeout(settings.timeout):
            await server.connect()
            await server.quit()
    except (SMTPException, OSError, ValueError) as failure:
        raise on_the_way(failure) from None  # replies quote addresses
    finally:
        server.close()
