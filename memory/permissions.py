"""Standing permissions: what a person allowed once and for all. Every function works inside the caller's transaction."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from core.errors import InvalidInput, NotFound
from core.ids import new_id
from memory import audit
from memory.tables import PermissionRow


def allow(
    session: Session, user_id: str, effect: str, *, below_usd: Decimal | None = None, tool: str = "", drafts: bool = False, words: str = ""
) -> PermissionRow:
    """Allow an effect from now on; the same permission again changes nothing. Raises InvalidInput on a price that allows nothing."""
    if below_usd is not None and below_usd <= 0:
        raise InvalidInput("a permission below nothing allows nothing", hint="Give an amount above 0.")
    same = (PermissionRow.effect == effect, PermissionRow.tool == tool, PermissionRow.drafts == drafts)
    query = select(PermissionRow).where(PermissionRow.user_id == user_id, PermissionRow.revoked_at.is_(None), *same)
    for row in session.scalars(query):
        if row.below_usd == below_usd:
            return row
        row.revoked_at = func.clock_timestamp()  # another limit takes the place of the old one
    row = PermissionRow(
        id=new_id("prm"), user_id=user_id, effect=effect, below_usd=below_usd, tool=tool, drafts=drafts, words=words[:500]
    )
    session.add(row)
    session.flush()
    session.refresh(row)
    price = None if below_usd is None else str(below_usd)
    data = {"effect": effect, "below_usd": price, "tool": tool, "drafts": drafts, "words": words[:500]}
    audit.note(session, "permission.given", row.id, user_id=user_id, data=data)
    return row


def standing(session: Session, user_id: str) -> list[PermissionRow]:
    """What a person allows now, oldest first."""
    query = select(PermissionRow).where(PermissionRow.user_id == user_id, PermissionRow.revoked_at.is_(None))
    return list(session.scalars(query.order_by(PermissionRow.created_at)))


def revoke(session: Session, user_id: str, permission_id: str | None = None) -> list[PermissionRow]:
    """Take back one permission, or all of them. Raises NotFound when that one is not in force."""
    rows = [row for row in standing(session, user_id) if permission_id in (None, row.id)]
    if permission_id and not rows:
        raise NotFound(f"there is no permission {permission_id}", hint="`jarvis permissions` lists yours.")
    for row in rows:
        row.revoked_at = func.clock_timestamp()
        audit.note(session, "permission.revoked", row.id, user_id=user_id)
    session.flush()
    return rows
