"""Shared by all tests: no outside network, and real embedded engines once per session in a temporary JARVIS_HOME."""

from __future__ import annotations

import ipaddress
import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from core.settings import settings
from media.sample import Sample, make_sample

_real_connect, _real_connect_ex = socket.socket.connect, socket.socket.connect_ex


class OutsideNetwork(AssertionError):
    """A test tried to reach something that is not this machine."""


def _guard(sock: socket.socket, address: object) -> None:
    if sock.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
        host = str(address[0])
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise OutsideNetwork(f"tests may only reach loopback, not {host}:{address[1]}")


def _connect(sock: socket.socket, address: object) -> None:
    _guard(sock, address)
    return _real_connect(sock, address)  # type: ignore[arg-type]


def _connect_ex(sock: socket.socket, address: object) -> int:
    _guard(sock, address)
    return _real_connect_ex(sock, address)  # type: ignore[arg-type]


@pytest.fixture(scope="session", autouse=True)
def _loopback_only() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", _connect)
    patch.setattr(socket.socket, "connect_ex", _connect_ex)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def jarvis_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A private JARVIS_HOME for the session; settings that came from the developer's own environment are put aside."""
    home = tmp_path_factory.mktemp("home")
    patch = pytest.MonkeyPatch()
    for name in [n for n in os.environ if n.startswith(("JARVIS_", "OPENAI_", "ANTHROPIC_", "MISTRAL_", "ELEVENLABS_"))]:
        patch.delenv(name)
    patch.setenv("JARVIS_HOME", str(home))
    patch.setitem(settings().model_config, "env_file", None)
    settings.cache_clear()
    yield home
    patch.undo()
    settings.cache_clear()


@pytest.fixture(scope="session")
def engines(jarvis_home: Path) -> Iterator[Path]:
    """Embedded PostgreSQL and Redis, running for the session; gives the home. Database `jarvis` is empty: apply migrations yourself."""
    from core.embedded.engines import running_engines

    with running_engines():
        yield jarvis_home


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """A talking clip of 8 s (720p) whose sentences are known: drawn once, also when several processes share the tests."""
    base = tmp_path_factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    path, facts = folder / "sample.mp4", folder / "sample.json"
    with FileLock(folder / "sample.lock"):
        if not facts.exists():
            made = make_sample(path, 8.0)
            facts.write_text(json.dumps([made.duration_s, made.speech_s]))
    duration_s, speech_s = json.loads(facts.read_text())
    return Sample(path, duration_s, tuple((start_s, end_s) for start_s, end_s in speech_s))
