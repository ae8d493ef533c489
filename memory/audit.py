"""The audit log: who did what to which thing, in the transaction that did it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.ids import new_id
from core.telemetry import request_id
from memory.tables import AuditEntry

Action = Literal[
    "approval.answered", "run.cancelled", "run.amended", "run.continued", "permission.given", "permission.revoked", "budget.set",
    "asset.deleted", "module.switched", "workflow.saved", "project.archived",
    "publication.moved", "publication.ended",
]  # fmt: skip


def note(session: Session, action: Action, target: str, *, user_id: str | None, data: dict[str, Any] | None = None) -> None:
    """Add an entry. `target`: the id of the thing; the request's id goes along."""
    entry = AuditEntry(id=new_id("aud"), user_id=user_id, action=action, target=target, request_id=request_id.get(), data=data or {})
    session.add(entry)


def entries(session: Session, *, target: str | None = None, limit: int = 100, before: datetime | None = None) -> list[AuditEntry]:
    """Newest first; `target` narrows to one thing."""
    query = select(AuditEntry).order_by(AuditEntry.created_at.desc(), AuditEntry.id.desc()).limit(limit)
    if target:
        query = query.where(AuditEntry.target == target)
    return list(session.scalars(query.where(AuditEntry.created_at < before) if before else query))
