"""Circuit breakers: who failed three questions in a row is not asked for a while, so that nobody waits for a service that is down.

The state lives in Redis with an expiry, so that all processes know what one has found out; without Redis each keeps its own. After the
rest one question is let through (half open): its success closes the circuit, its failure opens it for twice as long.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from core.errors import Unavailable

if TYPE_CHECKING:
    import redis

FAILURES = 3  # questions in a row, each with its own retries
REST_S = 30.0
LONGEST_REST_S = 300.0
_FORGET_S = 900  # a failure this old says nothing about now
_PROBE_S = 310  # a little longer than a question may take
_AWAY_S = 5.0  # after Redis failed it is not tried again for so long
_REDIS_TIMEOUT_S = 0.5

Given = TypeVar("Given")


class Circuit:
    """The breaker of one service or model, by name. Thread-safe."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._key = f"jarvis:circuit:{name}"

    def check(self) -> None:
        """Raises Unavailable (`details["resting"]` is this circuit's name) while it is open, or while another question tries it out."""
        rest_ms, tripped = _kept(lambda store: (store.pttl(f"{self._key}:open"), store.get(f"{self._key}:trips")))
        if rest_ms > 0:
            raise self._resting(rest_ms / 1000)
        if tripped and not _kept(lambda store: store.set(f"{self._key}:probe", "1", nx=True, ex=_PROBE_S)):
            raise self._resting(REST_S)

    def succeeded(self) -> None:
        """It answered: everything before is forgotten."""
        _kept(lambda store: store.delete(*(f"{self._key}:{part}" for part in ("open", "trips", "probe", "failures"))))

    def failed(self, wait_s: float | None = None) -> None:
        """A question failed. `wait_s`: the service itself said for how long it is of no use: it is believed at once."""
        failures, tripped = _kept(lambda store: (store.incr(f"{self._key}:failures"), store.get(f"{self._key}:trips")))
        _kept(lambda store: store.expire(f"{self._key}:failures", _FORGET_S))
        if not (tripped or wait_s or int(failures) >= FAILURES):
            return
        trips = int(_kept(lambda store: store.incr(f"{self._key}:trips")))
        rest_s = min(LONGEST_REST_S, max(wait_s or 0.0, REST_S * 2 ** (trips - 1)))
        _kept(lambda store: store.set(f"{self._key}:open", "1", px=int(rest_s * 1000)))
        _kept(lambda store: (store.expire(f"{self._key}:trips", _FORGET_S), store.delete(f"{self._key}:probe")))

    def _resting(self, seconds: float) -> Unavailable:
        return Unavailable(
            f"{self.name} failed several times and is left alone for a while",
            hint=f"It is tried again in {max(1, round(seconds))} s.", details={"resting": self.name},
        )  # fmt: skip


def first_told(circuit: str, listener: str) -> bool:
    """Whether this listener (a thread) has not yet been told that the circuit is open: an outage is news once."""
    return bool(_kept(lambda store: store.set(f"jarvis:circuit:{circuit}:told:{listener}", "1", nx=True, ex=_FORGET_S)))


class _Here:
    """The few commands of Redis used above, in this process."""

    def __init__(self) -> None:
        self._values: dict[str, tuple[str, float]] = {}
        self._lock = threading.RLock()

    def get(self, key: str) -> str | None:
        with self._lock:
            value, ends = self._values.get(key, ("", 0.0))
            if ends and ends < time.monotonic():
                del self._values[key]
            return value if ends > time.monotonic() else None

    def set(self, key: str, value: str, *, nx: bool = False, ex: float | None = None, px: float | None = None) -> bool | None:
        with self._lock:
            if nx and self.get(key) is not None:
                return None
            self._values[key] = (value, time.monotonic() + (ex if ex is not None else (px or 0) / 1000))
            return True

    def incr(self, key: str) -> int:
        with self._lock:
            count = int(self.get(key) or 0) + 1
            self.set(key, str(count), ex=_FORGET_S)
            return count

    def expire(self, key: str, seconds: float) -> None:
        with self._lock:
            if (value := self.get(key)) is not None:
                self.set(key, value, ex=seconds)

    def pttl(self, key: str) -> int:
        with self._lock:
            return -2 if self.get(key) is None else int((self._values[key][1] - time.monotonic()) * 1000)

    def delete(self, *keys: str) -> None:
        with self._lock:
            for key in keys:
                self._values.pop(key, None)


_here = _Here()
_away_until = 0.0


def _kept(command: Callable[[Any], Given]) -> Given:
    """Run it on Redis; on this process's own state when Redis does not answer (asking a model must not hang on it)."""
    global _away_until
    if time.monotonic() >= _away_until:
        import redis

        try:
            return command(_client())
        except redis.RedisError:
            _away_until = time.monotonic() + _AWAY_S
    return command(_here)


_clients: dict[str, redis.Redis] = {}


def _client() -> redis.Redis:
    """A client of its own: the house's waits for a restarting server longer than a person would."""
    import redis

    from core.redis import redis_url

    url = redis_url()
    if url not in _clients:
        _clients[url] = redis.Redis.from_url(
            url, decode_responses=True, socket_connect_timeout=_REDIS_TIMEOUT_S, socket_timeout=_REDIS_TIMEOUT_S, retry=None
        )
    return _clients[url]


def forget() -> None:
    """Close every circuit this process keeps by itself (tests)."""
    global _away_until
    _here._values.clear()
    _away_until = 0.0
