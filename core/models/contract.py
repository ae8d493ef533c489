"""What a provider of chat models gives: its settings, its langchain client, and its errors in words of no vendor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Literal

from core import clock
from core.settings import Settings

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

CONNECT_S = 10.0
SILENCE_S = 120.0  # a reasoning model sends no byte while it thinks

Kind = Literal["busy", "down", "silent", "unreachable", "broken", "too_large", "no_credit", "refused"]


@dataclass(frozen=True)
class Fault:
    """Why a question has no answer.

    kind: `busy` (rate limited, overloaded), `down` (a fault of the server), `silent` (no byte in time), `unreachable`, `broken` (an answer
        that is not whole), `too_large` (does not fit the model), `no_credit`, `refused` (key, name or request: asking again is useless).
    said: the server's words. status: of HTTP, 0 without an answer. wait_s: how long it asks to wait.
    """

    kind: Kind
    said: str = ""
    status: int = 0
    wait_s: float | None = None


@dataclass(frozen=True)
class Access:
    """What a client is made of. `key` may be empty where `base_url` names a server that needs none."""

    name: str
    key: str
    base_url: str


@dataclass(frozen=True)
class Provider:
    """A service that offers chat models (`core/models/providers/<name>.py`).

    access: key and address from the settings, for a model's name. key_setting, url_setting: what a person sets.
    keyless: whether a server at a base URL may need no key. build: the langchain client; retries off (ours are around it), timeouts set.
    errors: the exception classes a question may end in. fault: reads one of them. package: what `pip` installs when it is not there.
    """

    access: Callable[[Settings, str], Access]
    build: Callable[[Access], BaseChatModel]
    errors: Callable[[], tuple[type[Exception], ...]]
    fault: Callable[[Exception], Fault]
    key_setting: str
    url_setting: str
    keyless: bool = False
    package: str = ""


def status_fault(status: int, said: str, headers: Mapping[str, str], *, too_large: bool = False, no_credit: bool = False) -> Fault:
    """The fault of an HTTP answer. `too_large`, `no_credit`: what only the vendor's code or words tell."""
    if too_large:
        return Fault("too_large", said, status)
    if no_credit:
        return Fault("no_credit", said, status)
    if status in (429, 503, 529):
        return Fault("busy", said, status, retry_after_s(headers))
    if status >= 500 or status in (408, 409):
        return Fault("down", said, status, retry_after_s(headers))
    return Fault("refused", said, status)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3)."""
    for header, per_second in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        value = headers.get(header, "").strip()
        if value.replace(".", "", 1).isdigit():
            return float(value) / per_second
    try:
        return max(0.0, (parsedate_to_datetime(headers["retry-after"]) - clock.now()).total_seconds())
    except (KeyError, ValueError, TypeError):
        return None
