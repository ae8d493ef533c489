"""Redis: addresses and pooled clients, for an outside server (JARVIS_REDIS_URL) or the embedded one. Clients are made on first use."""

from __future__ import annotations

import asyncio
import re
from functools import lru_cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from core.embedded.redis import embedded_broker_url, embedded_redis_url
from core.settings import settings

if TYPE_CHECKING:
    import redis
    import redis.asyncio

CONNECT_TIMEOUT_S = 3.0
# Longer than any blocking read we issue (XREAD BLOCK 15 s), so that a silent server is noticed and a quiet stream is not an error.
SOCKET_TIMEOUT_S = 20.0
HEALTH_CHECK_S = 30


def redis_url() -> str:
    """URL for redis-py: JARVIS_REDIS_URL when set, otherwise the embedded engine's socket."""
    return settings().redis_url or embedded_redis_url()


def celery_broker_url() -> str:
    """The same server as Celery (kombu) spells it; redis-py's unix:// becomes redis+socket:// with virtual_host."""
    external = settings().redis_url
    if not external:
        return embedded_broker_url()
    if not external.startswith("unix://"):
        return external
    return re.sub(r"([?&])db=", r"\1virtual_host=", external.replace("unix://", "redis+socket://", 1))


def redis_client() -> redis.Redis:
    """The process's client: thread-safe, pooled, text answers. A restart of the server (about a second) is ridden out by retries."""
    return _client(redis_url())


@lru_cache(maxsize=4)
def _client(url: str) -> redis.Redis:
    import redis
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import BusyLoadingError, ConnectionError
    from redis.retry import Retry

    return redis.Redis.from_url(
        url, decode_responses=True, socket_connect_timeout=CONNECT_TIMEOUT_S, socket_timeout=SOCKET_TIMEOUT_S,
        health_check_interval=HEALTH_CHECK_S, retry=Retry(ExponentialBackoff(cap=0.5, base=0.05), 6),
        retry_on_error=[ConnectionError, BusyLoadingError],
    )


_async_clients: WeakKeyDictionary[asyncio.AbstractEventLoop, redis.asyncio.Redis] = WeakKeyDictionary()


def async_redis_client() -> redis.asyncio.Redis:
    """The running event loop's client (connections belong to a loop). The application closes it with `aclose()` when it stops."""
    import redis.asyncio
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import BusyLoadingError, ConnectionError

    loop = asyncio.get_running_loop()
    if loop not in _async_clients:
        _async_clients[loop] = redis.asyncio.Redis.from_url(
            redis_url(), decode_responses=True, socket_connect_timeout=CONNECT_TIMEOUT_S, socket_timeout=SOCKET_TIMEOUT_S,
            health_check_interval=HEALTH_CHECK_S, retry=Retry(ExponentialBackoff(cap=0.5, base=0.05), 6),
            retry_on_error=[ConnectionError, BusyLoadingError],
        )
    return _async_clients[loop]
