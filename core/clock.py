"""Time. Every datetime in JARVIS is aware and UTC; a person's IANA zone is kept beside it, never inside it."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The current instant, aware, UTC."""
    return datetime.now(UTC)
