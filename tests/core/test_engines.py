"""Embedded PostgreSQL and Redis: start, privacy, data kept, recovery. Everything here runs the real servers."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import psycopg
import pytest

from core.embedded.postgres import libpq_url
from core.embedded.redis import socket_path
from core.redis import async_redis_client, celery_broker_url, redis_client


def test_engines_answer(engines: Path) -> None:
    with psycopg.connect(libpq_url(), autocommit=True) as session:
        session.execute("CREATE EXTENSION IF NOT EXISTS vector")
        row = session.execute("SELECT current_database(), current_user, '[1,2]'::vector <-> '[1,3]'").fetchone()
    assert row == ("jarvis", "jarvis", 1.0)
    client = redis_client()
    client.set("greeting", "สวัสดี")
    assert client.get("greeting") == "สวัสดี"


def test_async_client_is_per_loop(engines: Path) -> None:
    async def once() -> bool:
        client = async_redis_client()
        try:
            return bool(await client.ping())
        finally:
            await client.aclose()

    assert asyncio.run(once()) and asyncio.run(once())


def test_celery_reaches_the_broker(engines: Path) -> None:
    from kombu.connection import Connection

    with Connection(celery_broker_url()) as connection:
        queue = connection.SimpleQueue("probe")
        queue.put({"token": 1})
        assert queue.get(timeout=3).payload == {"token": 1}
        queue.close()


def test_no_tcp_and_private_files(engines: Path) -> None:
    with psycopg.connect(libpq_url()) as session:
        assert session.execute("SHOW listen_addresses").fetchone() == ("",)
    assert redis_client().config_get("port") == {"port": "0"}
    assert redis_client().config_get("appendonly") == {"appendonly": "yes"}
    for folder in (engines / "postgres", engines / "redis", socket_path().parent, engines / "logs"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder
    assert stat.S_IMODE(socket_path().stat().st_mode) == 0o700


def test_outside_network_is_blocked() -> None:
    import socket

    with pytest.raises(AssertionError, match="only reach loopback"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
