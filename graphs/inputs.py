"""What a request may name: its thread, its files, and the assets its plan refers to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from core.errors import InvalidInput, NotFound
from graphs.catalogue import switched_off
from graphs.resolve import attachments_of, planning_assets
from memory.assets import get_assets
from memory.tables import Run, Thread
from memory.threads import create_thread, get_thread
from tools.plan import Plan, texts_in
from tools.registry import registry
from tools.validate import check

MAX_ATTACHMENTS = 100


def thread_for(session: Session, user_id: str, thread_id: str | None, channel: str, channel_ref: str | None) -> Thread:
    """The person's thread by id or by its door's own name, else a new one. Raises NotFound."""
    if thread_id:
        thread = get_thread(session, thread_id)
        if thread.user_id != user_id:
            raise NotFound(f"there is no thread {thread_id}")
        return thread
    if channel_ref:
        found = session.scalar(select(Thread).where(Thread.channel == channel, Thread.channel_ref == channel_ref))
        if found is not None:
            return found
    return create_thread(session, user_id, channel=channel, channel_ref=channel_ref)


def require_assets(session: Session, user_id: str, asset_ids: Sequence[str]) -> None:
    """Raises InvalidInput (too many), NotFound (not there, or another person's)."""
    if len(asset_ids) > MAX_ATTACHMENTS:
        raise InvalidInput(f"a message takes at most {MAX_ATTACHMENTS} files")
    found = get_assets(session, asset_ids)
    missing = [asset_id for asset_id in asset_ids if asset_id not in found or found[asset_id].user_id != user_id]
    if missing:
        raise NotFound(f"there is no asset {', '.join(missing)}", hint="Upload the file first.")


def assets_for(session: Session, user_id: str, plan: Plan, attachments: Sequence[str]) -> dict[str, Any]:
    """Everything the plan's references may name: the attachments and every asset id in its arguments. Raises as `require_assets`."""
    require_assets(session, user_id, attachments)
    written = [value for step in plan.steps for value in texts_in(step.args) if value.startswith("ast_")]
    rows = {asset_id: row for asset_id, row in get_assets(session, [*attachments, *written]).items() if row.user_id == user_id}
    return planning_assets(list(rows.values()), attachments)


def checked(session: Session, run: Run, plan: Plan) -> tuple[Plan, dict[str, Any]]:
    """A plan for that run, checked and priced, and what its references name. Raises InvalidPlan."""
    known = assets_for(session, run.user_id, plan, attachments_of(session, run))
    return check(plan, registry(), known, switched_off=switched_off(session)), known
