"""Where the running JARVIS is, and starting one when there is none."""

from __future__ import annotations

import socket
import sys
import urllib.error
import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cli.console import animated, stderr
from core.embedded.stack import ensure_running, read_state, running_stack
from core.errors import Unavailable
from core.settings import settings

if TYPE_CHECKING:
    from cli.client import Api

IDLE_EXIT_S = 60  # a stack started by a client leaves after this long with nothing to do
START_TIMEOUT_S = 60.0


def settings_url() -> str:
    """The address of the settings as a client reaches it (a wildcard host is reached over loopback)."""
    host = settings().host
    reachable = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{reachable}:{settings().port}"


def answers(url: str, timeout_s: float = 1.0) -> bool:
    """Whether a JARVIS answers at `url`."""
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"{url}/api/health/live", timeout=timeout_s) as response:
            return response.status == 200 and "json" in response.headers.get("Content-Type", "")
    except (OSError, urllib.error.URLError, ValueError):
        return False


def find() -> str | None:
    """URL of the JARVIS of this home when it is ready, or of one that answers at the address of the settings (a container, say)."""
    state = read_state()
    if state and state.status == "ready" and listens(state.api_url):
        return state.api_url
    return settings_url() if running_stack() is None and answers(settings_url()) else None


def listens(url: str) -> bool:
    """Whether anything takes connections there: quicker than finding out whether the supervisor lives (psutil alone takes 50 ms)."""
    place = urlsplit(url)
    try:
        with socket.create_connection((place.hostname or "", place.port or 80), timeout=1.0):
            return True
    except OSError:
        return False


def serve_command(*options: str) -> list[str]:
    """The command line of `jarvis serve` for this installation."""
    return [sys.executable, "-P", "-m", "cli.main", "serve", *options]


def ensure_url() -> str:
    """URL of a running JARVIS; starts one in the background when there is none. Unavailable when it does not start."""
    url = find()
    if url:
        return url
    log_path = settings().home.expanduser() / "logs" / "serve.log"
    command = serve_command("--idle-exit", str(IDLE_EXIT_S))
    if not animated():
        return ensure_running(command, log_path, START_TIMEOUT_S).api_url
    with stderr().status("Starting JARVIS…", spinner="dots"):
        return ensure_running(command, log_path, START_TIMEOUT_S).api_url


def connect(*, start: bool = True) -> Api:
    """A client of the running JARVIS; with `start`, of one started for it. Unavailable when there is none."""
    from cli.client import Api

    url = ensure_url() if start else find()
    if url is None:
        raise Unavailable("JARVIS is not running.", hint='Start it with `jarvis serve`, or just `jarvis chat "..."`.')
    token = settings().api_token
    return Api(url, token.get_secret_value() if token else None)
