"""Approvals: asking a person, and taking the answer exactly once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from agent.local.catalogue.fields import specs_of
from agent.policy import Act, Permission, Standing, acts_of, needs_approval
from agent.steering.phrases import effects_in_words, say, usd
from core import clock
from core.errors import Conflict, Expired, NotFound
from core.events import emit
from core.ids import new_id
from core.settings import settings
from graphs.language import language_of
from graphs.views import ApprovalView, AskedStep
from memory import audit, budgets, permissions
from memory.tables import Approval, Run, StepRow
from tools.contract import Cost, Effect, Tool
from tools.plan import Plan, Step, parse_ref
from tools.registry import registry
from tools.validate import validate_args

SHOWN_CHARS = 1000  # of a text that would become public: a post is to be read before it is allowed


def permission_of(session: Session, run: Run) -> Permission:
    """What the person allowed for this run (beforehand in its options, or by answering, also in the run it takes up), and always."""
    budget = run.options.get("budget_usd")
    run_ids = [run.id, *([run.continues] if run.continues and not run.options.get("ask_again") else [])]
    answered = list(session.scalars(select(Approval).where(Approval.run_id.in_(run_ids), Approval.status == "approved")))
    spending = [approval.cost_usd for approval in answered if "spends" in approval.effects and approval.step_id is None]
    standing = [
        Standing(row.effect, row.below_usd, row.tool, row.drafts)  # type: ignore[arg-type]
        for row in permissions.standing(session, run.user_id)
    ]
    return Permission(
        effects=tuple(run.options.get("approve", [])),
        budget_usd=None if budget is None else Decimal(str(budget)),
        acts=frozenset(act for approval in answered for act in approval.details.get("acts", [])),
        approved_usd=max(spending, default=Decimal(0)),
        standing=standing,
    )


def ask_for_plan(session: Session, run: Run, plan: Plan, assets: Mapping[str, Any] | None = None) -> Approval | None:
    """Ask about a whole plan when it has effects nobody allowed yet; None when it may start. `assets`: what its references name."""
    acts = acts_of(plan, registry(), assets)
    asked = needs_approval(acts, permission_of(session, run))
    if not asked:
        return None
    steps = [(_shown(step, act, assets or {}), act) for step, act in zip(plan.steps, acts, strict=True)]
    return _ask(session, run, asked, plan.estimate.cost_usd, plan, steps, plan.estimate.seconds)


def ask_for_children(session: Session, run: Run, parent: StepRow, plan: Plan) -> frozenset[str]:
    """Children of a composite that bring a new effect, or exceed their parent's price, are held until a person answers. Gives their ids."""
    granted = replace(permission_of(session, run), approved_usd=Decimal(0))  # the price a person saw is the parent's: `left`
    left = max(Decimal(0), Decimal(parent.estimate_usd))
    held: list[tuple[AskedStep, Act]] = []
    effects: set[Effect] = set()
    for step, act in zip(plan.steps, acts_of(plan, registry()), strict=True):
        covered = min(left, act.cost_usd)
        left -= covered
        new = needs_approval([act], granted, covered)
        if new:
            held.append((_shown(step, act, {}), act))
            effects |= set(new)
    if held:
        total = sum((act.cost_usd for _, act in held), Decimal(0))
        seconds = sum(step.seconds for step, _ in held)
        _ask(session, run, sorted(effects), total, plan, held, seconds, parent=parent)
    return frozenset(step.id for step, _ in held)


def _shown(step: Step, act: Act, assets: Mapping[str, Any]) -> AskedStep:
    tool = registry().get(step.tool)
    cost: Cost = tool.estimate(validate_args(tool, step.args, assets))
    public = _public(tool, step.args) if act.effect == "publishes" else []
    return AskedStep(id=step.id, title=step.title or tool.title, tool=tool.name, effect=act.effect, cost_usd=cost.usd, seconds=cost.seconds,
                     public=public)  # fmt: skip


def _public(tool: Tool, args: Mapping[str, Any]) -> list[str]:
    """What others will read, as `name: value`: the words a person gave. Where and when it goes out is in the step's title."""
    shown, worded = [], {spec.name for spec in specs_of(tool.input) if spec.kind == "text"}
    for name, value in ((name, args[name]) for name in args if name in worded):
        values = [str(item) for item in (value if isinstance(value, list) else [value]) if isinstance(item, str | int | float)]
        texts = [text for text in values if not (parse_ref(text) or text.startswith("ast_"))]
        if texts:
            words = ", ".join(texts)
            shown.append(f"{name}: {words if len(words) <= SHOWN_CHARS else words[: SHOWN_CHARS - 1] + '…'}")
    return shown


def _ask(
    session: Session,
    run: Run,
    effects: Sequence[Effect],
    cost_usd: Decimal,
    plan: Plan,
    acts: Sequence[tuple[AskedStep, Act]],
    seconds: float,
    *,
    parent: StepRow | None = None,
) -> Approval:
    language, steps = language_of(session, run), [step for step, _ in acts]
    told = effects_in_words(effects, language) + (f" ({usd(cost_usd)})" if cost_usd else "")
    approval = Approval(
        id=new_id("apr"),
        run_id=run.id,
        step_id=parent.id if parent else None,
        plan_hash=plan.fingerprint(),
        steps=[f"{parent.name}/{step.id}" for step in steps] if parent else [],
        effects=list(effects),
        cost_usd=cost_usd,
        summary=f"{'; '.join(step.title for step in steps)} — {told}",
        details={
            "steps": [step.model_dump(mode="json") for step in steps],
            "acts": [act.identity for _, act in acts if act.effect != "none"],
            "seconds": seconds,
            "warning": _warning(session, run, cost_usd, language),
        },
        status="pending",
        expires_at=clock.now() + timedelta(seconds=settings().approval_ttl_s),
    )
    session.add(approval)
    session.flush()
    emit(session, "approval.requested", thread_id=run.thread_id, run_id=run.id, data={"approval": view(approval).model_dump(mode="json")})
    return approval


def _warning(session: Session, run: Run, cost_usd: Decimal, language: str) -> str:
    """A sentence when the price may not fit a budget; empty otherwise."""
    for limit in budgets.standings(session, run.user_id, run_id=run.id) if cost_usd else ():
        if cost_usd > limit.left_usd:
            told = {"left": usd(limit.left_usd), "limit": usd(limit.limit_usd), "period": say(limit.period, language)}
            return say("may_exceed", language, **told)
    return ""


def settle(
    session: Session,
    approval_id: str,
    approved: bool,
    user_id: str,
    *,
    plan_hash: str | None = None,
    cost_usd: Decimal | None = None,
    answer: dict[str, Any] | None = None,
) -> Approval:
    """Take an answer: the first one counts. `plan_hash`, `cost_usd`: what the person was shown, when their door can tell.

    Raises NotFound, Conflict (answered already, or what was shown is not what is asked), Expired.
    """
    query = update(Approval).where(Approval.id == approval_id, Approval.status == "pending", Approval.expires_at > func.clock_timestamp())
    query = query.where(Approval.plan_hash == plan_hash) if plan_hash is not None else query
    query = query.where(Approval.cost_usd == cost_usd) if cost_usd is not None else query
    status = "approved" if approved else "rejected"
    values = {"status": status, "answered_by": user_id, "answered_at": func.clock_timestamp(), "answer": answer}
    taken = session.execute(query.values(**values)).rowcount  # type: ignore[attr-defined]
    approval = session.get(Approval, approval_id, populate_existing=True)
    if approval is None:
        raise NotFound(f"there is no approval {approval_id}")
    if taken:
        run = session.get_one(Run, approval.run_id)
        audit.note(session, "approval.answered", approval.id, user_id=user_id, data={"status": status, "effects": approval.effects})
        _tell_answered(session, run, approval)
        return approval
    if approval.status == "pending" and approval.expires_at > clock.now():
        raise Conflict("the plan or its price is not the one you were shown", hint="Look at the run again, then answer.")
    if approval.status in ("expired", "pending"):
        raise Expired("this question has expired, so nothing was started", hint="Send the request again to get a fresh one.")
    if approval.status == "replaced":
        raise Conflict("the plan was changed, so this question is not open any more", hint="Answer the new one.")
    raise Conflict(f"this question was answered already: {approval.status}")


def pending(session: Session, run_id: str) -> list[Approval]:
    """A run's open questions, oldest first."""
    query = select(Approval).where(Approval.run_id == run_id, Approval.status == "pending").order_by(Approval.created_at)
    return list(session.scalars(query.execution_options(populate_existing=True)))


def withdraw(session: Session, run: Run) -> None:
    """The plan was changed: what was asked about the old one is not open any more."""
    for approval in pending(session, run.id):
        if approval.step_id is None:
            approval.status, approval.answered_at = "replaced", clock.now()
            session.flush()
            _tell_answered(session, run, approval)


def _tell_answered(session: Session, run: Run, approval: Approval) -> None:
    data = {"approval": view(approval).model_dump(mode="json")}
    emit(session, "approval.answered", thread_id=run.thread_id, run_id=run.id, data=data)


def view(approval: Approval) -> ApprovalView:
    """The approval as doors show it."""
    details = approval.details or {}
    return ApprovalView(
        id=approval.id,
        run_id=approval.run_id,
        step_id=approval.step_id,
        status=approval.status,  # type: ignore[arg-type]
        effects=approval.effects,  # type: ignore[arg-type]
        cost_usd=approval.cost_usd,
        summary=approval.summary,
        plan_hash=approval.plan_hash,
        steps=[AskedStep.model_validate(step) for step in details.get("steps", [])],
        seconds=details.get("seconds", 0.0),
        warning=details.get("warning", ""),
        expires_at=approval.expires_at,
    )
