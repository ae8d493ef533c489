"""Addresses of outside servers, in the spelling each library wants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.embedded.postgres import database_url, libpq_url
from core.redis import celery_broker_url, redis_url
from core.settings import settings


@pytest.fixture(autouse=True)
def _home(jarvis_home: Path) -> Iterator[None]:
    yield
    settings.cache_clear()


@pytest.mark.parametrize("given", ["postgres://u:p@db:5433/j?sslmode=require", "postgresql+asyncpg://u:p@db:5433/j?sslmode=require"])
def test_outside_database(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_DATABASE_URL", given)
    settings.cache_clear()
    assert database_url() == "postgresql+psycopg://u:p@db:5433/j?sslmode=require"
    assert libpq_url() == "postgresql://u:p@db:5433/j?sslmode=require"


@pytest.mark.parametrize(
    ("given", "broker"),
    [
        ("rediss://:pw@cache:6380/2", "rediss://:pw@cache:6380/2"),
        ("unix:///run/redis.sock", "redis+socket:///run/redis.sock"),
        ("unix:///run/redis.sock?db=3", "redis+socket:///run/redis.sock?virtual_host=3"),
    ],
)
def test_outside_redis(given: str, broker: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JARVIS_REDIS_URL", given)
    settings.cache_clear()
    assert redis_url() == given and celery_broker_url() == broker
