"""What the source may forget, and when (promise P1)."""

from tests.engine.fakes import Engine


async def test_ids_that_restart_lower_are_not_confirmed_unseen(engine: Engine) -> None:
    """After a quiet week Telegram counts anew from a random number (Bot API, Update)."""
    engine.source.push(900)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [900] and not engine.source.queue)
        engine.source.end_poll()
        await engine.until(lambda: not engine.source.poll_ended)
        engine.source.push(5)
        await engine.until(lambda: engine.handler.handled == [900, 5])
