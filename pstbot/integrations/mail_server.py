"""A conversation with the office's mail server, as its settings want it."""

from aiosmtplib import SMTP

from pstbot.integrations.mail_settings import MailSettings, Security


def mail_server(settings: MailSettings, timeout: float) -> SMTP:
    """Not connected yet; ``timeout`` in seconds for each step."""
    return SMTP(
        hostname=settings.host,
        port=settings.door,
        username=settings.username or None,
        password=settings.password,
        use_tls=settings.security == Security.TLS,
        start_tls=settings.security == Security.STARTTLS,  # never None: that would go on in plain text
        cert_bundle=settings.ca_file,
        local_hostname=settings.sender.rpartition("@")[2],  # else a name server is asked for this machine's name
        timeout=timeout,
    )
