"""Running the API: one process, one uvicorn, streams closed in order when it stops."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

from api.guard import check_bind
from core.errors import Unavailable
from core.settings import settings

if TYPE_CHECKING:
    from fastapi import FastAPI

log = logging.getLogger(__name__)
STOP_TIMEOUT_S = 5  # streams end at once; a download gets this long


def bind(host: str, port: int) -> socket.socket:
    """A listening socket (port 0: any free one). Raises Unavailable when the address is taken or not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol must be named: asyncio switches Nagle's algorithm off only where it reads TCP, and every small answer took 44 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host.strip("[]"), port))
    except OSError as error:
        listener.close()
        raise Unavailable(f"cannot listen on {host}:{port}: {error.strerror}", hint="Choose another port: JARVIS_PORT.") from error
    listener.listen(2048)
    listener.set_inheritable(False)
    return listener


def run(app: FastAPI | None = None, listener: socket.socket | None = None) -> None:
    """Serve until SIGTERM or SIGINT. Without arguments: the API alone, on the address of the settings.

    Raises InvalidInput (open address without a token) and Unavailable (address taken) before anything starts.
    """
    import uvicorn

    check_bind(settings())
    listening = listener or bind(settings().host, settings().port)
    if app is None:
        from api.app import create_app

        app = create_app()
    config = uvicorn.Config(
        app,
        log_config=None,  # the process's own logging is set up by whoever starts it
        access_log=False,  # api.requests writes it, with the request's id
        proxy_headers=False,  # nobody's address decides anything here
        server_header=False,
        ws="none",
        timeout_keep_alive=30,
        timeout_graceful_shutdown=STOP_TIMEOUT_S,
    )
    log.info("listening on http://%s:%s", *listening.getsockname()[:2])
    uvicorn.Server(config).run(sockets=[listening])


def main() -> None:
    """`python -P -m api`: the API alone."""
    from core.telemetry import setup_logging

    setup_logging("api")
    run()
