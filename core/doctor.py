"""What is there, what is missing, and how to get it: the findings behind `jarvis doctor`. Every check is bounded by a timeout."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.embedded.folders import ensure_home
from core.embedded.postgres import find_postgres, libpq_url, server_identity
from core.embedded.redis import find_redis
from core.embedded.stack import running_stack
from core.errors import JarvisError
from core.security import is_loopback
from core.settings import settings
from core.storage import free_disk_mb, storage

PROGRAM_TIMEOUT_S = 15.0
MEMORY_MB = 2048  # the stack idles below 750 MB; a 1080p render takes about as much again
REINSTALL = "Reinstall JARVIS' packages: `make setup` (or `uv sync`)."


@dataclass(frozen=True)
class Finding:
    """One checked thing. `remedy` says how to put it right; empty when there is nothing to do."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""


def diagnose(*, ask_models: bool = False) -> list[Finding]:
    """Run every check, in the order a person would fix things. Never raises: a check that fails is a finding.

    ask_models: also ask each chat model a question, which costs a few tokens and reaches out to its service.
    """
    checks: list[Callable[[], Finding]] = [
        check_python, check_home, check_disk, check_memory, check_database, check_redis, check_storage, check_ffmpeg, check_espeak,
        check_speech_detection, check_stack, check_api_address,
    ]  # fmt: skip
    return [*(_run(check) for check in checks), *check_models(ask=ask_models)]


def _run(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except JarvisError as error:
        return Finding(check.__name__.removeprefix("check_").replace("_", " "), False, error.message, error.hint or "")
    except (OSError, subprocess.SubprocessError) as error:
        return Finding(check.__name__.removeprefix("check_").replace("_", " "), False, str(error), REINSTALL)


def check_python() -> Finding:
    version = platform.python_version()
    supported = (3, 11) <= sys.version_info[:2] < (3, 13)
    return Finding("python", supported, f"Python {version}", "" if supported else "Use Python 3.11 or 3.12: `uv python install 3.12`.")


def check_home() -> Finding:
    home = ensure_home()
    status = home.stat()
    if status.st_uid != os.geteuid() or not os.access(home, os.W_OK):
        return Finding("home", False, f"{home} belongs to another account or cannot be written", "Set JARVIS_HOME to a folder of your own.")
    if stat.S_IMODE(status.st_mode) & 0o077:
        return Finding("home", False, f"{home} can be entered by other accounts", f"chmod 700 {home}")
    return Finding("home", True, f"{home}, private")


def check_disk() -> Finding:
    free, need = free_disk_mb(ensure_home()), settings().min_free_disk_mb
    remedy = "" if free >= need else "Free some disk space, or set JARVIS_HOME to a larger disk."
    return Finding("disk", free >= need, f"{free} MB free, {need} MB kept back", remedy)


def check_memory() -> Finding:
    import psutil

    available = psutil.virtual_memory().available // 2**20
    enough = available >= MEMORY_MB
    remedy = "" if enough else "Close other programs, or set JARVIS_MEDIA_SLOTS=1."
    return Finding("memory", enough, f"{available} MB available, {MEMORY_MB} MB wanted", remedy)


def check_database() -> Finding:
    if not settings().embedded_database:
        return _check_outside_database()
    install = find_postgres()
    version = _output([install.program("postgres"), "--version"])
    if not (install.bin.parent / "share" / "postgresql" / "extension" / "vector.control").exists():
        return Finding("database", False, f"{version}, without pgvector", REINSTALL)
    server_identity()  # Unavailable with the reason where root cannot run it
    return Finding("database", True, f"{version} with pgvector, embedded")


def _check_outside_database() -> Finding:
    import psycopg

    try:
        with psycopg.connect(libpq_url(), connect_timeout=5) as session:
            row = session.execute(
                "SELECT current_setting('server_version'), (SELECT default_version FROM pg_available_extensions WHERE name = 'vector')"
            ).fetchone()
    except psycopg.Error as error:
        return Finding("database", False, f"JARVIS_DATABASE_URL does not answer: {error}", "Start that server, or correct the URL.")
    version, vector = row or ("?", None)
    remedy = "" if vector else "Install pgvector on that server (https://github.com/pgvector/pgvector)."
    return Finding("database", bool(vector), f"outside PostgreSQL {version}, pgvector {vector or 'missing'}", remedy)


def check_redis() -> Finding:
    if settings().embedded_redis:
        return Finding("redis", True, f"{_output([str(find_redis()), '--version'])[:60]}, embedded")
    import redis

    try:
        client = redis.Redis.from_url(settings().redis_url, socket_connect_timeout=5, socket_timeout=5)
        version = client.info("server")["redis_version"]  # type: ignore[index]
    except redis.RedisError as error:
        return Finding("redis", False, f"JARVIS_REDIS_URL does not answer: {error}", "Start that server, or correct the URL.")
    return Finding("redis", True, f"outside Redis {version}")


def check_storage() -> Finding:
    storage().exists("doctor")
    return Finding("storage", True, settings().storage_url or f"a folder under {ensure_home()}")


def check_ffmpeg() -> Finding:
    folder = _package_folder("imageio_ffmpeg")
    own = next(iter(sorted(folder.glob("binaries/ffmpeg-*"))), None) if folder else None
    program = os.environ.get("IMAGEIO_FFMPEG_EXE") or (str(own) if own else shutil.which("ffmpeg"))
    if not program:
        return Finding("ffmpeg", False, "no ffmpeg found", REINSTALL + " Or install ffmpeg and put it on the PATH.")
    return Finding("ffmpeg", True, _output([program, "-hide_banner", "-version"]).split(" Copyright")[0])


def check_espeak() -> Finding:
    folder = _package_folder("espeakng_loader")
    found = bool(folder) and any(folder.glob("*espeak-ng*")) and (folder / "espeak-ng-data").is_dir()
    return Finding("espeak", found, "espeak-ng with its voices" if found else "the built-in voice is missing", "" if found else REINSTALL)


def check_speech_detection() -> Finding:
    folder = _package_folder("silero_vad")
    model = bool(folder) and (folder / "data" / "silero_vad.onnx").is_file()
    missing = [name for name, there in (("the silero model", model), ("onnxruntime", _package_folder("onnxruntime"))) if not there]
    return Finding("speech detection", not missing, f"missing: {', '.join(missing)}" if missing else "silero", REINSTALL if missing else "")


def check_stack() -> Finding:
    state = running_stack()
    if state is None:
        return Finding("stack", True, "not running; the first command starts it")
    bad = [f"{name} is {child['status']}" for name, child in state.children.items() if child["status"] not in ("ready", "done")]
    remedy = f"Look at the logs in {ensure_home() / 'logs'}." if bad else ""
    return Finding("stack", not bad, f"{state.status} at {state.api_url} (pid {state.supervisor.pid}) {'; '.join(bad)}".strip(), remedy)


def check_api_address() -> Finding:
    host, port = settings().host, settings().port
    if not is_loopback(host) and not settings().api_token:
        remedy = "Set JARVIS_API_TOKEN, or JARVIS_HOST=127.0.0.1."
        return Finding("api address", False, f"{host} is open to others and there is no token", remedy)
    if running_stack() is None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                remedy = "Stop what uses it, or set JARVIS_PORT to another one."
                return Finding("api address", False, f"{host}:{port} cannot be used: {error.strerror}", remedy)
    return Finding("api address", True, f"{host}:{port}")


def check_models(*, ask: bool = False) -> list[Finding]:
    """Each chat model of the settings: whether it can be used; with `ask`, whether it answers (a question of a few tokens)."""
    from core.models import LOCAL, configured

    labels = [label for label in configured() if label != LOCAL]
    if not labels:
        remedy = "Set OPENAI_API_KEY or JARVIS_MODELS to use a language model (docs/models.md)."
        return [Finding("model", True, "none: the local planner understands sentences", remedy)]
    return [_model(label, ask) for label in labels]


def _model(label: str, ask: bool) -> Finding:
    from core.models import chat_model

    try:
        model = chat_model(label)
        if not ask:
            return Finding("model", True, f"{label}, configured; `jarvis doctor --models` asks whether it answers")
        from langchain_core.messages import HumanMessage

        began = time.monotonic()
        answer = model.ask([HumanMessage("Answer with the one word: ready")])
    except JarvisError as error:
        return Finding("model", False, error.message, error.hint or "")
    said = answer.text.strip() or answer.refusal or "nothing"
    return Finding("model", True, f"{label} answered {said[:40]!r} in {time.monotonic() - began:.1f} s")


def _package_folder(name: str) -> Path | None:
    """Folder of an installed package, without importing it."""
    spec = importlib.util.find_spec(name)
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None


def _output(argv: list[str]) -> str:
    """First line a program prints. OSError with its complaint when it fails."""
    done = subprocess.run(argv, capture_output=True, text=True, timeout=PROGRAM_TIMEOUT_S, check=False, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise OSError(re.sub(r"\s+", " ", done.stderr or done.stdout).strip()[-300:] or f"{argv[0]} failed ({done.returncode})")
    return (done.stdout.strip().splitlines() or [""])[0]
