"""Logs: one line per record, JSON for programs or readable on a terminal, with the ids of what was being done and without secrets."""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, TextIO

from pydantic import SecretStr

from core.settings import settings

request_id: ContextVar[str] = ContextVar("request_id", default="")
run_id: ContextVar[str] = ContextVar("run_id", default="")
step_id: ContextVar[str] = ContextVar("step_id", default="")
CORRELATION = {"request_id": request_id, "run_id": run_id, "step_id": step_id}

HIDDEN = "[hidden]"
MINIMUM_SECRET = 6  # a shorter configured secret would blank ordinary words
SECRET_PATTERNS = (
    (re.compile(r"(?<!\d)(\d{6,12}):[A-Za-z0-9_-]{30,}"), rf"\1:{HIDDEN}"),  # Telegram bot token, also inside URLs (/bot123:AA...)
    (re.compile(r"(?i)(authorization[\"']?\s*[:=]\s*[\"']?(?:[a-z]+\s+)?)[^\s\"',]{6,}"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)\b(bearer)\s+[A-Za-z0-9._~+/=-]{8,}"), rf"\1 {HIDDEN}"),
    (re.compile(r"\b(sk|pk|rk|xi|r8|ghp|gho|xox[abp])[-_][A-Za-z0-9_-]{12,}"), rf"\1-{HIDDEN}"),
    (re.compile(r"\b(AKIA|ASIA)[A-Z0-9]{12,}"), rf"\1{HIDDEN}"),
    (re.compile(r"(://[^/\s:@]*):[^/\s@]+@"), rf"\1:{HIDDEN}@"),  # password inside a URL
    (
        re.compile(
            r"(?i)([\"']?\b[\w-]*(?:api[_-]?key|token|secret|password|passwd|signature|credential)[\"']?\s*[=:]\s*[\"']?)"
            r"[^\s\"'&,;)}\[]{6,}"
        ),
        rf"\1{HIDDEN}",
    ),
)
QUIET = ("httpx", "httpcore", "urllib3", "asyncio", "kombu", "amqp", "openai", "PIL", "multipart")


@contextmanager
def correlated(**ids: str) -> Iterator[None]:
    """Stamp every record logged inside the block: `with correlated(run_id=..., step_id=...)`. ValueError for an unknown id."""
    unknown = set(ids) - set(CORRELATION)
    if unknown:
        raise ValueError(f"no such correlation id: {sorted(unknown)}")
    tokens = [(CORRELATION[name], CORRELATION[name].set(value)) for name, value in ids.items()]
    try:
        yield
    finally:
        for variable, token in reversed(tokens):
            variable.reset(token)


def redact(text: str) -> str:
    """The text without keys, tokens and passwords: those of the settings, and whatever looks like one."""
    for secret in _configured_secrets():
        text = text.replace(secret, HIDDEN)
    for pattern, replacement in SECRET_PATTERNS:
        text = pattern.sub(replacement, text)
    return text


def setup_logging(process: str, *, stream: TextIO | None = None, as_json: bool | None = None) -> None:
    """Send every logger of this process to `stream` (stderr). `process` names it (api, worker). JSON unless the stream is a terminal."""
    target = stream or sys.stderr
    handler = logging.StreamHandler(target)
    handler.setFormatter(JsonLines(process) if (as_json if as_json is not None else not target.isatty()) else Readable())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(settings().log_level.upper())
    logging.captureWarnings(True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


class JsonLines(logging.Formatter):
    """{"time", "level", "logger", "process", "message", ids..., "error"} on one line."""

    def __init__(self, process: str) -> None:
        super().__init__()
        self._process = process

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "process": self._process,
            "message": redact(record.getMessage()),
            **_ids(),
        }
        if record.exc_info:
            line["error"] = redact(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


class Readable(logging.Formatter):
    """`12:30:01 INFO graphs.worker step_01K...: message`."""

    def format(self, record: logging.LogRecord) -> str:
        ids = " ".join(_ids().values())
        text = f"{self.formatTime(record, '%H:%M:%S')} {record.levelname} {record.name}{' ' + ids if ids else ''}: {record.getMessage()}"
        return redact(f"{text}\n{self.formatException(record.exc_info)}" if record.exc_info else text)


def _ids() -> dict[str, str]:
    return {name: value for name, variable in CORRELATION.items() if (value := variable.get())}


def _configured_secrets() -> list[str]:
    values = (value for _, value in settings() if isinstance(value, SecretStr))
    return [secret for value in values if len(secret := value.get_secret_value()) >= MINIMUM_SECRET]
