"""``pstbot run`` and ``pstbot sandbox``: the desk at work, and the desk in rehearsal."""

from typing import Annotated

import typer

WRONG_SETTINGS = 2
BUSY = 3


def run(
    rehearsal: Annotated[str, typer.Option(hidden=True, help="Alamat jam dunia tiruan.")] = "",
) -> None:
    """Jalankan layanan dengan Telegram sungguhan (pengaturan di .env)."""
    from db.migrate import NewerSchema
    from db.store import AlreadyRunning
    from handlers.identity import WrongToken
    from pstbot.bootstrap.desk import Circumstances
    from pstbot.bootstrap.premises import NotPaired
    from pstbot.engine.gate import Rates
    from pstbot.office import OfficeError
    from pstbot.process.logs import log_to_stderr
    from pstbot.process.run import run as serve
    from pstbot.settings import SettingsError, load_settings

    log_to_stderr()
    # The imitated Telegram has no limits of its own unless they are switched on; a rehearsal should not wait.
    fast = Rates(overall_per_second=1000, group_per_minute=60_000, chat_burst=1000)
    try:
        serve(load_settings(), Circumstances(rehearsal, fast) if rehearsal else Circumstances())
    except (SettingsError, OfficeError) as wrong:
        _stop("Pengaturan belum benar:", str(wrong), code=WRONG_SETTINGS)
    except NotPaired:
        _stop("Grup petugas belum dipasangkan. Jalankan `pstbot init`.", code=WRONG_SETTINGS)
    except WrongToken:
        _stop("Telegram tidak mengenal token bot ini. Periksa PSTBOT_BOT_TOKEN di .env.", code=WRONG_SETTINGS)
    except NewerSchema as newer:
        _stop("Basis data ini ditulis oleh pstbot yang lebih baru; pasang versi itu.", str(newer), code=WRONG_SETTINGS)
    except AlreadyRunning:
        _stop("pstbot sudah berjalan dengan basis data ini.", code=BUSY)


def sandbox(
    port: Annotated[int, typer.Option(envvar="PSTBOT_SANDBOX_PORT", help="Porta halaman.")] = 8080,
) -> None:
    """Coba seluruh layanan tanpa akun apa pun: Telegram dan surat tiruan di satu halaman."""
    import asyncio

    from pstbot.process.rehearsal import rehearse

    def ready(url: str) -> None:
        typer.echo(f"Sandbox pstbot: {url}  (Ctrl-C untuk berhenti)")

    try:
        asyncio.run(rehearse(port, ready))
    except OSError as taken:
        _stop(
            f"Porta {port} tidak dapat dipakai ({taken.strerror}). Coba PSTBOT_SANDBOX_PORT=8090 make sandbox.",
            code=BUSY,
        )


def _stop(*lines: str, code: int) -> None:
    typer.echo("\n".join(lines), err=True)
    raise typer.Exit(code)
