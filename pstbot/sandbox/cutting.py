"""Cut a connection in the middle, as networks do."""

import asyncio
import socket
import struct

LINGER_NOT = struct.pack("ii", 1, 0)


def cut(transport: asyncio.BaseTransport | None) -> None:
    """Reset the connection at once; whatever was not sent yet is lost."""
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
