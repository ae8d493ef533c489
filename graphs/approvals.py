"""Approvals: asking a person, and taking the answer exactly once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from agent.policy import Permission, effects_of, needs_approval
from core import clock
from core.errors import Conflict, Expired, NotFound
from core.events import emit
from core.ids import new_id
from core.settings import settings
from graphs.views import ApprovalView
from memory import audit
from memory.tables import Approval, Run, StepRow
from tools.contract import Cost, Effect
from tools.plan import Plan
from tools.registry import registry
from tools.validate import validate_args

_WORDS: dict[str, str] = {"spends": "spends money", "publishes": "publishes", "deletes": "deletes something"}


def permission_of(session: Session, run: Run) -> Permission:
    """What the person allowed for this run: beforehand (options) and by answering."""
    granted: set[Effect] = set(run.options.get("approve", []))
    for effects in session.scalars(select(Approval.effects).where(Approval.run_id == run.id, Approval.status == "approved")):
        granted |= set(effects)  # type: ignore[arg-type]
    budget = run.options.get("budget_usd")
    return Permission(tuple(granted), None if budget is None else Decimal(str(budget)))


def ask_for_plan(session: Session, run: Run, plan: Plan) -> Approval | None:
    """Ask about a whole plan when it has effects nobody allowed yet; None when it may start."""
    asked = needs_approval(effects_of(plan, registry()), plan.estimate.cost_usd, permission_of(session, run))
    if not asked:
        return None
    titles = "; ".join(step.title for step in plan.steps)
    return _ask(session, run, asked, plan.estimate.cost_usd, f"{titles} — {_in_words(asked, plan.estimate.cost_usd)}", plan.fingerprint())


def ask_for_children(session: Session, run: Run, parent: StepRow, plan: Plan) -> frozenset[str]:
    """Children of a composite that bring a new effect, or exceed their parent's price, are held until a person answers. Gives their ids."""
    granted = permission_of(session, run)
    left = max(Decimal(0), Decimal(parent.estimate_usd))
    held: list[str] = []
    effects: set[Effect] = set()
    total = Decimal(0)
    for step in plan.steps:
        tool = registry().get(step.tool)
        cost: Cost = tool.estimate(validate_args(tool, step.args, {}))
        left -= cost.usd
        new = needs_approval([tool.effect, *(["spends"] if left < 0 else [])], cost.usd, granted)  # type: ignore[list-item]
        if new:
            held.append(step.id)
            effects |= set(new)
            total += cost.usd
    if held:
        titles = "; ".join(step.title or step.tool for step in plan.steps if step.id in held)
        names = [f"{parent.name}/{step_id}" for step_id in held]
        _ask(
            session,
            run,
            sorted(effects),
            total,
            f"{titles} — {_in_words(sorted(effects), total)}",
            plan.fingerprint(),
            step=parent,
            names=names,
        )
    return frozenset(held)


def _in_words(effects: Sequence[Effect], cost_usd: Decimal) -> str:
    words = ", ".join(_WORDS[effect] for effect in effects)
    return f"{words} (${cost_usd:.2f})" if cost_usd else words


def _ask(
    session: Session,
    run: Run,
    effects: Sequence[Effect],
    cost_usd: Decimal,
    summary: str,
    plan_hash: str,
    *,
    step: StepRow | None = None,
    names: Sequence[str] = (),
) -> Approval:
    approval = Approval(
        id=new_id("apr"),
        run_id=run.id,
        step_id=step.id if step else None,
        plan_hash=plan_hash,
        steps=list(names),
        effects=list(effects),
        cost_usd=cost_usd,
        summary=summary,
        status="pending",
        expires_at=clock.now() + timedelta(seconds=settings().approval_ttl_s),
    )
    session.add(approval)
    session.flush()
    emit(session, "approval.requested", thread_id=run.thread_id, run_id=run.id, data={"approval": view(approval).model_dump(mode="json")})
    return approval


def settle(session: Session, approval_id: str, approved: bool, user_id: str) -> Approval:
    """Take an answer: the first one counts. Raises NotFound, Conflict (answered already), Expired."""
    query = update(Approval).where(Approval.id == approval_id, Approval.status == "pending", Approval.expires_at > func.clock_timestamp())
    status = "approved" if approved else "rejected"
    taken = session.execute(query.values(status=status, answered_by=user_id, answered_at=func.clock_timestamp())).rowcount  # type: ignore[attr-defined]
    approval = session.get(Approval, approval_id, populate_existing=True)
    if approval is None:
        raise NotFound(f"there is no approval {approval_id}")
    if taken:
        run = session.get_one(Run, approval.run_id)
        audit.note(session, "approval.answered", approval.id, user_id=user_id, data={"status": status, "effects": approval.effects})
        emit(
            session, "approval.answered", thread_id=run.thread_id, run_id=run.id, data={"approval": view(approval).model_dump(mode="json")}
        )
        return approval
    if approval.status in ("expired", "pending"):
        raise Expired("this question has expired, so nothing was started", hint="Send the request again to get a fresh one.")
    raise Conflict(f"this question was answered already: {approval.status}")


def view(approval: Approval) -> ApprovalView:
    """The approval as doors show it."""
    return ApprovalView(
        id=approval.id,
        run_id=approval.run_id,
        step_id=approval.step_id,
        status=approval.status,  # type: ignore[arg-type]
        effects=approval.effects,  # type: ignore[arg-type]
        cost_usd=approval.cost_usd,
        summary=approval.summary,
        expires_at=approval.expires_at,
    )
