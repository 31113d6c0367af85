"""The commands of ``pstbot``, registered; what they do stands in ``commands/``, one file a family."""

import typer

from pstbot.commands import desk, setup
from pstbot.commands.faq import faq

app = typer.Typer(
    help="Meja layanan statistik (PST) BPS di Telegram.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(faq, name="faq")
app.command()(desk.run)
app.command()(desk.sandbox)
app.command()(setup.init)
app.command()(setup.migrate)
app.command()(setup.print_env)
app.command()(setup.doctor)
