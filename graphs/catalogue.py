"""Which tools may be used now: everything discovered, less what an operator switched off."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from memory.tables import Module
from tools.contract import Tool
from tools.registry import registry


def switched_off(session: Session) -> set[str]:
    """Names of tools (`video.edit`) and domains (`video`) that are switched off."""
    return set(session.scalars(select(Module.name).where(Module.enabled.is_(False))))


def catalogue(session: Session) -> list[Tool]:
    """The tools a plan may use, by name."""
    off = switched_off(session)
    return [tool for tool in registry().tools.values() if tool.name not in off and tool.domain not in off]
