"""One call of an outside service over HTTP: bounded in time, tried again where that may help, its faults in our own words.

httpx is imported when the first call is made.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from core.errors import JarvisError, Overloaded, ToolFailed, Unavailable

if TYPE_CHECKING:
    import httpx

TRIES = 3
CONNECT_S = 10.0
LONGEST_WAIT_S = 20.0  # a person is waiting: a server that wants longer than this is as good as down
_FIRST_WAIT_S = 0.5
_AGAIN = (408, 409, 429, 500, 502, 503, 504)


def call(
    service: str, method: str, url: str, *, headers: dict[str, str], secret: str, explain: Callable[[httpx.Response], str],
    json: Any = None, timeout_s: float = 120.0, hint: str = "", cancelled: Callable[[], bool] = lambda: False,
) -> httpx.Response:  # fmt: skip
    """The answer, its status below 400.

    Args:
        service: its name for messages. secret: the key; it never reaches a message.
        explain: what the service says in an error's body. hint: what to check when the key or the address is refused.
        timeout_s: silence after which the call is given up; a call that timed out is not repeated, it may have been charged for.
    Raises:
        Overloaded: the service is busy for longer than is worth waiting.
        Unavailable: it cannot be reached, is broken, or refuses the key.
        ToolFailed: it does not take what was sent.
    """
    import httpx

    timeout = httpx.Timeout(timeout_s, connect=CONNECT_S)
    for attempt in range(TRIES):
        last = attempt + 1 == TRIES or cancelled()
        try:
            answer = httpx.request(method, url, headers=headers, json=json, timeout=timeout)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.RemoteProtocolError, httpx.ReadError) as error:
            if last:
                raise Unavailable(f"{service} cannot be reached", hint=hint or "Check the network.") from error
            time.sleep(_backoff_s(attempt))
            continue
        except httpx.TimeoutException as error:
            raise Unavailable(f"{service} did not answer in {timeout_s:.0f} s") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise Unavailable(f"{service} cannot be asked: {type(error).__name__}", hint=hint) from error
        if answer.status_code < 400:
            return answer
        wait_s = _wait_s(answer, attempt)
        if last or answer.status_code not in _AGAIN or wait_s > LONGEST_WAIT_S:
            raise _failure(service, answer, explain(answer).replace(secret, "***") if secret else explain(answer), hint)
        time.sleep(wait_s)
    raise AssertionError("unreachable")


def _failure(service: str, answer: httpx.Response, said: str, hint: str) -> JarvisError:
    status = answer.status_code
    if status == 429:
        return Overloaded(f"{service} is busy: {said}", hint="Try again in a moment.")
    if status in (401, 402, 403, 404) or status >= 500:
        return Unavailable(f"{service} failed ({status}): {said}", hint=hint)
    return ToolFailed(f"{service} does not take this ({status}): {said}")


def _backoff_s(attempt: int) -> float:
    return _FIRST_WAIT_S * 2**attempt * random.uniform(0.75, 1.25)


def _wait_s(answer: httpx.Response, attempt: int) -> float:
    """What the service asks for in seconds (RFC 9110, 10.2.3), or our own growing wait."""
    asked = answer.headers.get("retry-after", "")
    return max(float(asked), _backoff_s(attempt)) if asked.replace(".", "", 1).isdigit() else _backoff_s(attempt)
