"""The composition root: which processes make up JARVIS, and starting and stopping them as one."""

from __future__ import annotations

import json
import logging
import sys
import time
import urllib.error
import urllib.request

from cli.console import DONE, animated, say_error, stderr, stdout
from cli.stack import START_TIMEOUT_S, answers, serve_command, settings_url
from core.embedded.child import ChildSpec
from core.embedded.stack import ensure_running, running_stack
from core.errors import Conflict, InvalidInput
from core.security import is_loopback
from core.settings import settings

STOP_TIMEOUT_S = 40.0


def specs() -> list[ChildSpec]:
    """Every process of this machine's stack: the embedded engines, then migrations once, then API, workers and tick.

    The stack counts as ready when the API answers; the workers start at the same time and take their first work a little later."""
    from core.embedded.engines import engine_specs

    engines = engine_specs()
    names = tuple(spec.name for spec in engines)
    database = tuple(name for name in names if name == "postgres")
    url = settings_url()
    return [
        *engines,
        ChildSpec("migrate", _python("graphs.prepare"), needs=database, one_shot=True, ready_timeout_s=120.0),
        ChildSpec("api", _python("api"), needs=(*names, "migrate"), ready=lambda _: answers(url, 0.5)),
        ChildSpec("run-worker", _python("graphs.worker", "run"), needs=(*names, "migrate")),
        ChildSpec("media-worker", _python("graphs.worker", "media"), needs=(*names, "migrate")),
        ChildSpec("tick", _python("graphs.tick"), needs=(*names, "migrate")),
    ]


def _python(module: str, *words: str) -> tuple[str, ...]:
    return (sys.executable, "-P", "-m", module, *words)


def check_address() -> None:
    """Refuse to listen where others could use an API without a token (InvalidInput), or where something else listens (Conflict)."""
    wanted = settings()
    token = wanted.api_token.get_secret_value() if wanted.api_token else ""
    if not is_loopback(wanted.host) and not token:
        raise InvalidInput(
            f"Listening on {wanted.host} would let anyone on the network use JARVIS.",
            hint="Set JARVIS_API_TOKEN to a long random text, or listen on 127.0.0.1.",
        )
    if _port_taken():
        raise Conflict(
            f"Something else listens on {wanted.host}:{wanted.port}.", hint="Stop it, or choose another port: --port 8352, JARVIS_PORT."
        )


def _port_taken() -> bool:
    import socket

    host = settings().host
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((host, settings().port))
        except OSError:
            return True
    return False


def serve(idle_exit_s: float | None) -> int:
    """Hold the stack until Ctrl-C, SIGTERM, or `idle_exit_s` with nothing to do. Conflict when it runs already."""
    from core.embedded.supervisor import Supervisor

    running = running_stack()
    if running:
        raise Conflict(f"JARVIS is already running at {running.api_url}.", hint="Use it, or stop it with `jarvis stop`.")
    check_address()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s", stream=sys.stderr)
    supervisor = Supervisor(specs(), api_url=settings_url(), idle_exit_s=idle_exit_s, is_idle=is_idle)
    _announce_when_ready()
    supervisor.run()
    return DONE


def _announce_when_ready() -> None:
    """Print the address once it answers (the supervisor holds the main thread)."""
    import threading

    began = time.monotonic()

    def announce() -> None:
        while time.monotonic() - began < START_TIMEOUT_S:
            state = running_stack()
            if state and state.status == "ready":
                stdout().print(f"JARVIS is ready at {state.api_url} ({time.monotonic() - began:.1f} s). Ctrl-C stops it.")
                return
            time.sleep(0.05)

    stderr().print("Starting JARVIS…", style="quiet")
    threading.Thread(target=announce, daemon=True).start()


def is_idle() -> bool:
    """Whether nobody uses this stack: no request lately, no open stream, no unfinished run. False when the API does not say."""
    token = settings().api_token
    request = urllib.request.Request(f"{settings_url()}/api/health/activity")
    if token:
        request.add_header("Authorization", f"Bearer {token.get_secret_value()}")
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=1.0) as response:
            return bool(json.load(response)["idle"])
    except (OSError, urllib.error.URLError, ValueError, KeyError):
        return False


def detached(idle_exit_s: float | None) -> int:
    """Start the stack in the background, or find it running; print its address."""
    running = running_stack()
    if running is None:
        check_address()
    options = ("--idle-exit", str(idle_exit_s)) if idle_exit_s else ()
    log_path = settings().home.expanduser() / "logs" / "serve.log"
    if animated():
        with stderr().status("Starting JARVIS…"):
            state = ensure_running(serve_command(*options), log_path, START_TIMEOUT_S)
    else:
        state = ensure_running(serve_command(*options), log_path, START_TIMEOUT_S)
    stdout().print(f"JARVIS {'is already running' if running else 'is ready'} at {state.api_url}. Stop it with: jarvis stop")
    return DONE


def stop() -> int:
    """Ask the running stack to stop and wait until it has."""
    import signal

    state = running_stack()
    if state is None:
        stdout().print("JARVIS is not running.")
        return DONE
    process = state.supervisor.process()
    if process is not None:
        process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + STOP_TIMEOUT_S
    while state.supervisor.alive():
        if time.monotonic() > deadline:
            say_error(Conflict(f"JARVIS (pid {state.supervisor.pid}) has not stopped yet.", hint="See `jarvis doctor`."))
            return 1
        time.sleep(0.05)
    stdout().print("JARVIS has stopped. Unfinished runs go on when it is started again.")
    return DONE
